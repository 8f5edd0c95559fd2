import { nearest } from '../model/nearest.ts';
import type { Plan } from '../model/plan.ts';
import type { Workspace } from '../model/workspace.ts';
import { Refusal } from './refusal.ts';

/** A plan by its id or by its file. */
export function planNamed(asked: string, { plans }: Workspace): Plan {
  const plan = plans.find(({ id, file }) => id === asked || file === asked);
  if (plan) return plan;
  const ids = plans.map(({ id }) => id);
  throw new Refusal((words) => words.refused.unknownPlan(asked, nearest(asked, ids), ids.slice(0, 5)));
}
