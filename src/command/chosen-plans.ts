import { currentPlans, nearestPlan } from '../analysis/current.ts';
import { citedEdition, publicEdition } from '../analysis/edition.ts';
import type { View } from '../analysis/view.ts';
import { nearest } from '../model/nearest.ts';
import type { Plan } from '../model/plan.ts';
import type { Workspace } from '../model/workspace.ts';
import { loadLanguage } from '../render/messages/index.ts';
import type { Loaded } from './load.ts';
import type { ReportOptions } from './options.ts';
import { Refusal } from './refusal.ts';

/** The files as the readers of the report are to see them. */
export function editionFor({ audience, sources }: Pick<ReportOptions, 'audience' | 'sources'>, workspace: Workspace): Workspace {
  const seen = audience === 'public' ? publicEdition(workspace) : workspace;
  return sources ? citedEdition(seen) : seen;
}

/** Named files, `--plan` and `--all` are taken whatever their age; otherwise the plans current on the day. */
export function chosenPlans({ workspace, asked, named }: Loaded, options: ReportOptions, view: View): Plan[] {
  const { plans } = workspace;
  if (plans.length === 0) throw new Refusal((words) => words.refused.noPlans([...asked].slice(0, 3).join(', ') || '.'));
  if (options.plan) return options.plan.map((id) => planById(id, plans));
  if (options.all) return plans.filter(({ file }) => asked.has(file));
  const byName = plans.filter(({ file }) => named.has(file));
  if (byName.length > 0) return byName;
  const current = currentPlans(workspace, view);
  if (current.length > 0) return current;
  const near = nearestPlan(workspace, view);
  throw new Refusal(async (words) => {
    const { date } = await loadLanguage(words.lang);
    return words.refused.noCurrentPlan(date(view.asOf), near && { title: near.plan.title, file: near.plan.file, asOf: near.asOf });
  });
}

function planById(id: string, plans: readonly Plan[]): Plan {
  const plan = plans.find((one) => one.id === id);
  if (plan) return plan;
  const ids = plans.map((one) => one.id);
  throw new Refusal((words) => words.refused.unknownPlan(id, nearest(id, ids), ids.slice(0, 5)));
}
