import type { Found, Severity } from '../model/finding.ts';
import type { OptionsOf, OptionsSchema } from '../model/options.ts';
import type { Plan } from '../model/plan.ts';
import type { ProblemFacts, ProblemId } from '../model/problem.ts';
import type { Settings } from '../model/settings.ts';
import type { Workspace } from '../model/workspace.ts';
import type { PrinciplesInUse } from './principles.ts';
import type { Snapshot } from './snapshot.ts';
import type { View } from './view.ts';

export const groups = ['file', 'structure', 'time', 'ownership', 'status', 'measurability', 'coverage', 'networks', 'people', 'suppression'] as const;
export type Group = (typeof groups)[number];

/** Settings of the whole tool that change what a check finds. */
export type CheckSetting = 'staleAfter' | 'openAfter' | 'openBefore' | 'fiscalYearStart';

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
  /** Of all plans and networks there are, those included that stand elsewhere. */
  inUse: () => PrinciplesInUse;
}

/** One weakness or mistake to look for. Its words stand with the messages, under the same id. */
export interface Check<Id extends string = string, Facts = unknown, Schema extends OptionsSchema = OptionsSchema> {
  /** Public, stable, never used again for something else. */
  id: Id;
  group: Group;
  /** The default; settings can change it. */
  severity: Severity | 'off';
  /** What `planspor.yaml` sets for the whole tool and this check goes by. */
  settings?: readonly CheckSetting[];
  /** What `planspor.yaml` can set of this check alone, besides its severity; each with its default. */
  options?: Schema;
  run(context: CheckContext, options: OptionsOf<Schema>): Iterable<Found<Facts>>;
}

/** Keeps the id and the types of the facts and the options for the table and the messages. */
export const check = <const Id extends string, Facts, Schema extends OptionsSchema = OptionsSchema>(
  one: Check<Id, Facts, Schema>,
): Check<Id, Facts, Schema> => one;

/** A check of what reading already found. */
export const fromReading = <const Id extends ProblemId>(
  id: Id,
  group: Group,
  severity: Severity,
  settings: readonly CheckSetting[] = [],
): Check<Id, ProblemFacts[Id]> => ({
  id,
  group,
  severity,
  settings,
  run: ({ workspace }) => workspace.problems.filter((problem) => problem.check === id) as unknown as Found<ProblemFacts[Id]>[],
});
