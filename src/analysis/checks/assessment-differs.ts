import type { Day, Party } from '../../model/common.ts';
import type { Found } from '../../model/finding.ts';
import type { Assessment } from '../../model/item.ts';
import { check } from '../check.ts';
import { planItems } from '../snapshot.ts';
import { isReport, type ItemState, type KnownStatus } from '../state.ts';
import { holds } from '../view.ts';

export interface AssessmentDiffersFacts {
  by: Party['name'][];
  result: Assessment['result'];
  on: Day;
  status: KnownStatus;
  reportedOn: Day;
}

/** Somebody outside calls complete what its owner reports as unfinished, or the other way round. */
export const assessmentDiffers = check({
  id: 'assessment-differs',
  group: 'coverage',
  severity: 'warning',
  *run({ workspace, snapshot, view }): Generator<Found<AssessmentDiffersFacts>> {
    for (const item of workspace.plans.flatMap(planItems)) {
      const latest = item.assessments.filter((one) => holds(one, view)).toSorted((a, b) => (a.on < b.on ? -1 : 1)).at(-1);
      const state = snapshot.state(item);
      if (!latest || state.lastReported === null || !differ(latest, state, state.lastReported)) continue;
      const report = [state, ...state.deliverables].flatMap(({ entries }) => entries).findLast((one) => isReport(one) && one.on === state.lastReported);
      yield {
        ...latest.place,
        facts: { by: latest.by.map(({ name }) => name), result: latest.result, on: latest.on, status: state.status, reportedOn: state.lastReported },
        related: report ? [{ ...report.place, note: 'reported-here' }] : [],
      };
    }
  },
});

/** A later report of completion is progress, and what is closed need not be complete. */
function differ({ result, on }: Assessment, { status, finished, cancelled }: ItemState, reported: Day): boolean {
  if (cancelled || status === 'not-reported' || result === 'not-assessable') return false;
  if (result === 'complete') return !finished;
  return finished && status !== 'closed' && reported <= on;
}
