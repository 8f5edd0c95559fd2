import { daysBetween } from '../../model/day.ts';
import { check } from '../check.ts';
import { isReport, type ItemState } from '../state.ts';

/** The newest status is older than the settings allow and the work is not finished. */
export const staleStatus = check({
  id: 'stale-status',
  group: 'status',
  severity: 'warning',
  *run({ current, snapshot, view, settings }) {
    for (const item of current.flatMap((plan) => plan.initiatives)) {
      const state = snapshot.state(item);
      if (state.lastReported === null || state.finished || state.cancelled || item.intent || item.event) continue;
      const days = daysBetween(state.lastReported, view.asOf);
      if (days <= settings.staleAfter) continue;
      const last = [state, ...state.deliverables].map((one) => lastReport(one)).find((entry) => entry?.on === state.lastReported);
      const related = last ? [{ ...last.place, note: 'reported-here' as const }] : [];
      yield { ...item.place, facts: { last: state.lastReported, days, limit: settings.staleAfter }, related };
    }
  },
});

const lastReport = ({ entries }: ItemState) => entries.findLast(isReport);
