import { itemStamp, kpiStamp } from '../../src/analysis/round/stamp.ts';
import { allItems } from '../../src/analysis/snapshot.ts';
import type { AnswerKey } from '../../src/model/form/keys.ts';
import type { Answer, ReturnedForm } from '../../src/model/form/read-form.ts';
import type { Workspace } from '../../src/model/workspace.ts';

/** What somebody wrote about something, by the keys of the columns. */
export type Row = readonly [ref: string, written: Readonly<Partial<Record<AnswerKey, string>>>];

export const answer = (at: string, text: string): Answer => ({ at, text, computed: false });

/** A form of 3 October 2017 about plans as they are, that has come back with these rows; the cells of the second are "status2", "note2", … */
export function cameBack(workspace: Workspace, rows: readonly Row[], said: Partial<ReturnedForm> = {}): ReturnedForm {
  const items = new Map(allItems(workspace).map((item) => [item.ref, itemStamp(item)]));
  const kpis = new Map(workspace.plans.flatMap((plan) => plan.kpis.map((kpi) => [kpi.ref, kpiStamp(kpi)])));
  return {
    asOf: '2017-10-03',
    owner: { ref: '', name: '' },
    plans: workspace.plans.map(({ id }) => id),
    by: null,
    told: null,
    asked: rows.length,
    rows: rows.map(([ref, written], at) => ({
      kind: kpis.has(ref) ? 'kpis' : 'items',
      ref,
      stamp: items.get(ref) ?? kpis.get(ref) ?? '',
      answers: Object.fromEntries(Object.entries(written).map(([key, text]) => [key, answer(`${key}${at + 1}`, text)])),
    })),
    ...said,
  };
}
