import type { ItemResult } from '../../../analysis/results.ts';
import type { PlanStatus } from '../../../analysis/status.ts';
import { type Figure, plainText } from '../../document.ts';
import { lookupOf, partsOf, titleCell } from '../item-cells.ts';
import { groupsOf } from '../status/progress.ts';
import { inSentence, type Words } from '../words.ts';
import { type DatedTime, noteOf, timelineFigures } from './timeline.ts';

/** The year of a plan as it stands on a day: each initiative on a line with its deliverables. */
export function statusTimeline(plan: PlanStatus, asOf: string, words: Words): Figure[] {
  const parts = partsOf(lookupOf(plan.items));
  const groups = groupsOf(plan, words).map(({ title, initiatives }) => ({
    title: title === '' ? words.status.moreInitiatives : title,
    rows: initiatives.map((item) => ({
      label: plainText(titleCell(item, words)),
      light: item.light,
      pressing: item.light === 'red' || item.light === 'yellow',
      note: noteOfItem(item, words),
      times: [...timesOf(item, null), ...(parts.get(item.ref) ?? []).flatMap((one) => timesOf(one, plainText(titleCell(one, words))))],
    })),
  }));
  const figures = timelineFigures(
    { id: `${plan.id}-timeline`, caption: words.figures.timeline.captions.status(words.language.date(asOf)), groups, period: { from: plan.period.from.from, to: plan.period.to?.to ?? null }, today: asOf },
    words,
  );
  return figures.map((figure) => ({ ...figure, repeats: true, pagesOnly: true }));
}

/** What is said of an initiative without a day; of one that is over, how it ended. */
function noteOfItem(item: ItemResult, words: Words): string {
  if (item.lightReason === 'finished' || item.lightReason === 'cancelled') return inSentence(words.labels.status[item.status]);
  return item.original && !item.deadline ? words.common.withdrawn : noteOf(item, words);
}

/** The times of one item. A first deadline that was moved is a slip; one of an event is a day of somebody else. */
function timesOf({ deadline, original, moves, forecast, window, event }: ItemResult, of: string | null): DatedTime[] {
  return [
    { kind: event ? 'event' : 'deadline', time: deadline, of },
    { kind: 'slip', time: moves > 0 || deadline === null ? original : null, of },
    { kind: 'forecast', time: forecast, of },
    { kind: 'window', time: window, of },
  ];
}
