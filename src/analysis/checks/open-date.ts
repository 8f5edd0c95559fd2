import type { Day, Moment } from '../../model/common.ts';
import { daysBetween } from '../../model/day.ts';
import type { Found } from '../../model/finding.ts';
import { check, type CheckContext } from '../check.ts';
import { currentFrom } from '../current.ts';
import { meetingMoment, nextMeetings } from '../networks.ts';
import { productStates } from '../products.ts';
import { planItems } from '../snapshot.ts';

export interface OpenDateFacts {
  what: 'deadline' | 'meeting' | 'product';
  text: string;
  /** The day the date was first owed; null where that is not known. */
  since: Day | null;
  /** First day of the announced window, when that is what presses, and whether it has come. */
  near: Day | null;
  begun: boolean;
}

/** Somebody still owes a date: it has been "soon" for too long, or the announced window is near. */
export const openDate = check({
  id: 'open-date',
  group: 'status',
  severity: 'warning',
  settings: ['openAfter', 'openBefore'],
  *run(context): Generator<Found<OpenDateFacts>> {
    const { current, snapshot, view, workspace } = context;
    for (const plan of current) {
      for (const item of planItems(plan)) {
        const { finished, cancelled, deadline } = snapshot.state(item);
        if (finished || cancelled || item.intent) continue;
        yield* owed('deadline', deadline.latest, deadline.setOn ?? currentFrom(plan), context);
      }
      for (const { deadline, delivered } of productStates(plan, view)) {
        if (delivered === null) yield* owed('product', deadline, currentFrom(plan), context);
      }
    }
    for (const network of workspace.networks) {
      for (const meeting of nextMeetings(network, view)) yield* owed('meeting', meetingMoment(meeting), meeting.from, context);
    }
  },
});

function* owed(
  what: OpenDateFacts['what'],
  moment: Moment | null,
  since: Day | null,
  { view, settings }: CheckContext,
): Generator<Found<OpenDateFacts>> {
  if (moment?.kind !== 'open') return;
  const isNear = moment.from !== null && daysBetween(view.asOf, moment.from) <= settings.openBefore;
  const isOld = since !== null && daysBetween(since, view.asOf) > settings.openAfter;
  if (!isNear && !isOld) return;
  const near = isNear ? moment.from : null;
  yield { ...moment.place, facts: { what, text: moment.text, since, near, begun: near !== null && near <= view.asOf } };
}
