import type { DeadlinesResult } from '../../../analysis/deadlines.ts';
import type { DeadlineEntry, DeadlineGroup } from '../../../analysis/deadline-entry.ts';
import type { TimelineMark } from '../../charts/chart.ts';
import { type Figure, plainText } from '../../document.ts';
import { entryTitle } from '../item-cells.ts';
import { type Words, wordsIn } from '../words.ts';
import { noteOf, timelineFigures } from './timeline.ts';

/** A day to look at something again is no deadline, and what has no day has no place: both stand in their own tables only. */
const kinds: Readonly<Partial<Record<DeadlineGroup, TimelineMark['kind']>>> = {
  overdue: 'deadline',
  dueSoon: 'deadline',
  later: 'deadline',
  windows: 'window',
  forecasts: 'forecast',
  open: 'window',
};

/** The deadlines, windows and expectations of the report in its groups. */
export function deadlinesTimeline(result: DeadlinesResult, groups: readonly DeadlineGroup[], words: Words): Figure[] {
  const dated = groups.flatMap((group) => {
    const kind = kinds[group];
    const entries = result[group].filter(({ deadline }) => deadline?.to != null);
    return kind && entries.length > 0 ? [{ group, kind, entries }] : [];
  });
  const figures = timelineFigures(
    {
      id: 'deadlines-timeline',
      caption: words.figures.timeline.captions.deadlines,
      groups: dated.map(({ group, kind, entries }) => ({ title: words.deadlines.groups[group](result.within), rows: entries.map((entry) => rowOf(entry, group, kind, words)) })),
      period: { from: result.asOf, to: null },
      today: result.asOf,
    },
    words,
  );
  return figures.map((figure) => ({ ...figure, repeats: true }));
}

function rowOf(entry: DeadlineEntry, group: DeadlineGroup, kind: TimelineMark['kind'], words: Words) {
  const own = wordsIn(words.lang, entry.language);
  const isEvent = entry.event || entry.kind === 'meeting';
  return {
    label: plainText(entryTitle(entry, own)),
    light: entry.light,
    pressing: group === 'overdue' || group === 'dueSoon',
    note: noteOf(entry, own),
    times: [{ kind: isEvent && kind === 'deadline' ? ('event' as const) : kind, time: entry.deadline, of: null }],
  };
}
