import type { Day, Moment } from '../model/common.ts';
import { addDays, addMonths, daysBetween } from '../model/day.ts';
import type { Settings } from '../model/settings.ts';
import { daysLate, judgedDeadline, lastDay } from './judged-deadline.ts';
import type { ItemState } from './state.ts';
import type { View } from './view.ts';

export type Light = 'green' | 'yellow' | 'red' | 'grey' | 'none';

/** Why a light is what it is; the words stand with the messages. */
export type LightReason =
  | 'finished' | 'cancelled' | 'intent' | 'window' | 'event-passed'
  | 'override'
  | 'deadline-passed' | 'deadline-passed-not-reported' | 'forecast-far-late'
  | 'not-reported'
  | 'soft-end-passed' | 'forecast-late' | 'forecast-passed' | 'on-hold' | 'stale' | 'waits-for-late' | 'review-due'
  | 'no-deadline' | 'deadline-open' | 'deadline-withdrawn' | 'inferred-deadline-passed'
  | 'deliverable'
  | 'on-track';

export interface LightState {
  light: Light;
  reason: LightReason;
  /** The deliverable or the awaited item that makes it so. */
  because: string | null;
}

/** Looks up the state of another item, for what an item waits for. */
export type StateLookup = (ref: string) => ItemState | undefined;

const rank: Readonly<Record<Light, number>> = { red: 3, yellow: 2, grey: 1, green: 0, none: -1 };

/** The worst of red > yellow > grey > green; lights are never averaged. */
export const worstLight = (lights: readonly Light[]): Light =>
  lights.reduce<Light>((worst, light) => (rank[light] > rank[worst] ? light : worst), 'none');

/** The traffic light of an item on a day; the first rule that fits decides. */
export function lightOf(state: ItemState, view: View, settings: Settings, lookup: StateLookup): LightState {
  const done = withoutLight(state);
  if (done) return plain('none', done);
  if (state.override) return plain(state.override.light, 'override');

  const own = computed(state, view, settings, lookup);
  for (const wanted of ['red', 'yellow'] as const) {
    if (rank[own.light] >= rank[wanted]) return own;
    for (const one of state.deliverables) {
      if (!one.item.intent && lightOf(one, view, settings, lookup).light === wanted) {
        return { light: wanted, reason: 'deliverable', because: one.item.ref };
      }
    }
  }
  return own;
}

const plain = (light: Light, reason: LightReason): LightState => ({ light, reason, because: null });

/** Rule 1: what is over, a wish, or only a window has no light. */
function withoutLight({ finished, passed, cancelled, item, deadline, deliverables }: ItemState): LightReason | null {
  if (cancelled) return 'cancelled';
  if (finished) return passed ? 'event-passed' : 'finished';
  if (item.intent) return 'intent';
  const onlyWindow = item.window !== null && deadline.original === null && !item.continuous && deliverables.length === 0;
  return onlyWindow ? 'window' : null;
}

function computed(state: ItemState, view: View, settings: Settings, lookup: StateLookup): LightState {
  const judged = judgedDeadline(state)?.moment ?? null;
  const late = lateness(state, judged, view, settings);
  if (late) return late;
  if (state.status === 'not-reported') return plain('grey', 'not-reported');
  const worry = worryOf(state, judged, view, settings, lookup);
  if (worry) return worry;
  const lacking = lackingDeadline(state, judged, view);
  return lacking ? plain('grey', lacking) : plain('green', 'on-track');
}

/**
 * Rule 3. `one-year`: red from the day after the deadline, or when the forecast ends more than a calendar month after it.
 * `statens-it-raad` judges the schedule as the Council for IT Projects does: yellow up to three months late, red above.
 */
function lateness(state: ItemState, judged: Moment | null, view: View, settings: Settings): LightState | null {
  const due = dueDay(judged);
  if (due === null) return null;
  const forecast = state.forecast?.to ?? null;
  const isLate = daysLate(state, view) > 0;
  const passed = state.status === 'not-reported' ? 'deadline-passed-not-reported' : 'deadline-passed';
  if (settings.lights === 'statens-it-raad') {
    const limit = addMonths(due, 3);
    if (isLate) return plain(view.asOf > limit ? 'red' : 'yellow', passed);
    return forecast !== null && forecast > limit ? plain('red', 'forecast-far-late') : null;
  }
  if (isLate) return plain('red', passed);
  return forecast !== null && forecast > addMonths(due, 1) ? plain('red', 'forecast-far-late') : null;
}

/** The last day of a deadline that can make red or yellow; an inferred one cannot. */
const dueDay = (judged: Moment | null): Day | null => (judged?.basis === 'inferred' ? null : lastDay(judged));

/** Rule 5: the first thing that calls for attention. */
function worryOf(state: ItemState, judged: Moment | null, view: View, settings: Settings, lookup: StateLookup): LightState | null {
  const { item, forecast, lastNews } = state;
  const due = dueDay(judged);
  const soft = due === null ? undefined : judged?.soft;
  if (soft !== undefined && view.asOf > soft && !item.continuous && !item.event) return plain('yellow', 'soft-end-passed');
  if (due !== null && forecast?.to && forecast.to > due) return plain('yellow', 'forecast-late');
  if (forecast?.to && forecast.to < view.asOf) return plain('yellow', 'forecast-passed');
  if (state.status === 'on-hold') return plain('yellow', 'on-hold');
  if (lastNews !== null && daysBetween(lastNews, view.asOf) > settings.staleAfter) return plain('yellow', 'stale');
  for (const { to } of item.after) {
    const awaited = to ? lookup(to.ref) : undefined;
    if (awaited && daysLate(awaited, view) > 0) return { light: 'yellow', reason: 'waits-for-late', because: awaited.item.ref };
  }
  const review = nextReview(state);
  return review !== null && review < view.asOf ? plain('yellow', 'review-due') : null;
}

/** The day by which a continuous item is to be looked at again; null without a review or a first entry. */
export function nextReview({ item, lastNews }: ItemState): Day | null {
  const every = item.review?.every;
  if (!item.continuous || !every || lastNews === null) return null;
  if ('months' in every) return addMonths(lastNews, every.months);
  return addDays(lastNews, 'weeks' in every ? every.weeks * 7 : every.days);
}

/** Rule 6: nothing to be on time for. */
function lackingDeadline({ item, deadline }: ItemState, judged: Moment | null, view: View): LightReason | null {
  if (item.continuous) return null;
  if (judged === null) return deadline.withdrawn ? 'deadline-withdrawn' : 'no-deadline';
  const day = lastDay(judged);
  if (day === null) return 'deadline-open';
  // Nobody stated that day, so nothing shows that the work was on time.
  return judged.basis === 'inferred' && day < view.asOf ? 'inferred-deadline-passed' : null;
}
