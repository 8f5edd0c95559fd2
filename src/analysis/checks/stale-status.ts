import { daysBetween } from '../../model/day.ts';
import { check } from '../check.ts';
import { isNews, type ItemState } from '../state.ts';

/** The newest news is older than the settings allow and the work is not finished. */
export const staleStatus = check({
  id: 'stale-status',
  group: 'status',
  severity: 'warning',
  settings: ['staleAfter'],
  *run({ current, snapshot, view, settings }) {
    for (const item of current.flatMap((plan) => plan.initiatives)) {
      const state = snapshot.state(item);
      if (state.lastNews === null || state.lastReported === null || state.finished || state.cancelled || item.intent || item.event) continue;
      const days = daysBetween(state.lastNews, view.asOf);
      if (days <= settings.staleAfter) continue;
      const last = [state, ...state.deliverables].map((one) => lastOf(one)).find((entry) => entry?.on === state.lastNews);
      const related = last ? [{ ...last.place, note: 'reported-here' as const }] : [];
      yield { ...item.place, facts: { last: state.lastNews, days, limit: settings.staleAfter }, related };
    }
  },
});

const lastOf = ({ entries }: ItemState) => entries.findLast(isNews);
