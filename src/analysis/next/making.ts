import type { Place } from '../../model/common.ts';
import { valueAt } from '../../model/build/time-at.ts';
import { Lines } from '../../model/lines.ts';
import type { Plan } from '../../model/plan.ts';
import type { Snapshot } from '../snapshot.ts';
import { type Fields, isFields } from './fields.ts';
import type { Carried } from './references.ts';

/** What is at hand while a next plan is made. */
export interface Making {
  snapshot: Snapshot;
  /** Years between the two plans. */
  years: number;
  carried: Carried;
  /** What stands at a place of the old plan, as written. */
  rawOf: (place: Place) => Fields;
  /** The 1-based line of a place. */
  lineOf: (place: Place) => number;
}

export function makingOf(plan: Plan, snapshot: Snapshot, years: number, carried: Carried): Making {
  const source = snapshot.workspace.sources.find(({ file }) => file === plan.file);
  if (!source) throw new Error(`the text of ${plan.file} is not among the sources`);
  const lines = new Lines(source.text);
  return {
    snapshot,
    years,
    carried,
    rawOf({ at }) {
      const value = 'start' in at ? undefined : valueAt(source.data, at);
      return isFields(value) ? value : {};
    },
    lineOf: ({ at }) => lines.place(source.spanOf(at).start).line,
  };
}
