import type { Found, Severity } from '../model/finding.ts';
import type { Plan } from '../model/plan.ts';
import type { ProblemFacts, ProblemId } from '../model/problem.ts';
import type { Settings } from '../model/settings.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Snapshot } from './snapshot.ts';
import type { View } from './view.ts';

export const groups = ['file', 'structure', 'time', 'ownership', 'status', 'measurability'] as const;
export type Group = (typeof groups)[number];

/** What a check looks at. */
export interface CheckContext {
  workspace: Workspace;
  snapshot: Snapshot;
  view: View;
  settings: Settings;
  /** The plans that are not closed on the day, those still to come included. */
  open: readonly Plan[];
  /** The open plans that have begun; checks that depend on the day look only at these. */
  current: readonly Plan[];
}

/** One weakness or mistake to look for. Its words stand with the messages, under the same id. */
export interface Check<Id extends string = string, Facts = unknown> {
  /** Public, stable, never used again for something else. */
  id: Id;
  group: Group;
  /** The default; settings can change it. */
  severity: Severity;
  run(context: CheckContext): Iterable<Found<Facts>>;
}

/** Keeps the id and the type of the facts for the table and the messages. */
export const check = <const Id extends string, Facts>(one: Check<Id, Facts>): Check<Id, Facts> => one;

/** A check of what reading already found. */
export const fromReading = <const Id extends ProblemId>(
  id: Id,
  group: Group,
  severity: Severity,
): Check<Id, ProblemFacts[Id]> => ({
  id,
  group,
  severity,
  run: ({ workspace }) => workspace.problems.filter((problem) => problem.check === id) as unknown as Found<ProblemFacts[Id]>[],
});
