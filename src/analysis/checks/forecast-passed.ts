import { check } from '../check.ts';
import { isOverdue } from '../judged-deadline.ts';
import { planItems } from '../snapshot.ts';

/** The day it was expected has passed and nothing was told since; a passed deadline is told by `overdue` alone. */
export const forecastPassed = check({
  id: 'forecast-passed',
  group: 'status',
  severity: 'warning',
  *run({ current, snapshot, view }) {
    for (const item of current.flatMap(planItems)) {
      const state = snapshot.state(item);
      const { forecast } = state;
      if (!forecast?.to || forecast.to >= view.asOf || isOverdue(state, view)) continue;
      if (state.finished || state.cancelled || item.intent || item.event) continue;
      if (state.lastReported !== null && state.lastReported > forecast.to) continue;
      yield { ...forecast.place, facts: { text: forecast.text, to: forecast.to, last: state.lastReported } };
    }
  },
});
