import type { TimeResult } from '../../../analysis/results.ts';
import { addMonths, type Day, lastDayOfMonth, maxDay, minDay } from '../../../model/day.ts';
import type { Timeline, TimelineMark, TimelineRow } from '../../charts/chart.ts';
import { type Cell, type Figure, type Light, plainText, type Table } from '../../document.ts';
import { interval, written } from '../times.ts';
import type { Words } from '../words.ts';

/** One line of a timeline: what stands on it, and every time with the name of what it belongs to. */
export interface DatedRow {
  label: string;
  light: Light | null;
  times: DatedTime[];
  /** What is said where no time has a day. */
  note: string;
  /** Stays where there are too many rows for all of them. */
  pressing: boolean;
}

export interface DatedTime {
  kind: TimelineMark['kind'];
  time: TimeResult | null;
  /** The part of the row that it is a time of; null for the row itself. */
  of: string | null;
}

export interface DatedGroup {
  title: string | null;
  rows: DatedRow[];
}

interface Asked {
  id: string;
  caption: string;
  groups: DatedGroup[];
  /** What the picture shows whatever the days; it grows a year either way for days outside. */
  period: { from: Day | null; to: Day | null };
  /** The day of the report; null where it has none. */
  today: Day | null;
}

/** Rows that one picture holds, so that it stays on a page, and those that pictures show at all before they choose. */
const mostRows = 20;
const mostInAll = 60;

/** A timeline in as many pictures as it needs; none where fewer than two days are known. */
export function timelineFigures({ id, caption, groups, period, today }: Asked, words: Words): Figure[] {
  const all = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const shown = all <= mostInAll ? groups : groups.map(({ title, rows }) => ({ title, rows: rows.filter(({ pressing }) => pressing) })).filter(({ rows }) => rows.length > 0);
  const marked = shown.map(({ title, rows }) => ({ title, rows: rows.map((row) => ({ ...row, marks: marksOf(row) })) }));
  const marks = marked.flatMap(({ rows }) => rows.flatMap((row) => row.marks));
  if (new Set(marks.map(({ from, to }) => `${from} ${to}`)).size < 2) return [];
  const range = rangeOf(marks, period, today);
  const kept = marked.reduce((sum, { rows }) => sum + rows.length, 0);
  const { figures } = words;
  const chosen = kept < all ? ` (${figures.timeline.pressing(kept, all)})` : '';
  const pages = pagesOf(marked);
  return pages.map((page, at) => ({
    kind: 'figure',
    id: pages.length > 1 ? `${id}-${at + 1}` : id,
    caption: caption + chosen + (pages.length > 1 ? figures.part(at + 1, pages.length) : ''),
    alt: altOf(page.flatMap(({ rows }) => rows), range, words),
    chart: chartOf(page, range, today, words),
    table: tableOf(page.flatMap((group) => group.rows), words),
  }));
}

const altOf = (rows: readonly Marked[], { from, to }: { from: Day; to: Day }, { figures, language }: Words): string =>
  figures.timeline.alt({
    from: language.date(from),
    to: language.date(to),
    rows: rows.length,
    dated: rows.filter(({ marks }) => marks.length > 0).length,
    red: rows.filter(({ light }) => light === 'red').length,
    yellow: rows.filter(({ light }) => light === 'yellow').length,
  });

type Marked = DatedRow & { marks: TimelineMark[] };
type MarkedGroup = { title: string | null; rows: Marked[] };

/** Each time once, however many parts share it. */
function marksOf({ times }: DatedRow): TimelineMark[] {
  const marks = new Map<string, TimelineMark>();
  for (const { kind: told, time } of times) {
    if (!time?.to) continue;
    const kind = kindOf(told, time);
    const mark: TimelineMark = { kind, from: time.from ?? time.to, to: time.to, soft: time.soft ?? null, inferred: time.basis === 'inferred' };
    marks.set(`${kind} ${mark.from} ${mark.to} ${mark.inferred}`, mark);
  }
  return [...marks.values()];
}

/** A time that is still to be announced is no deadline, only the days it is to be within. */
const kindOf = (kind: TimelineMark['kind'], time: TimeResult): TimelineMark['kind'] => (time.kind === 'open' ? 'window' : kind);

/** Whole months around the period and every mark, at most a year outside the period; a lone day gets its year. */
function rangeOf(marks: readonly TimelineMark[], period: Asked['period'], today: Day | null): { from: Day; to: Day } {
  const first = marks.map(({ from }) => from).concat(today ?? []).reduce(minDay);
  const last = marks.map(({ to }) => to).concat(today ?? []).reduce(maxDay);
  const from = period.from === null ? first : maxDay(minDay(first, period.from), addMonths(period.from, -12));
  const end = period.to ?? minDay(last, addMonths(from, 60));
  const to = maxDay(minDay(maxDay(last, end), addMonths(end, 12)), addMonths(from, 2));
  return { from: `${from.slice(0, 7)}-01`, to: lastDayOfMonth(Number(to.slice(0, 4)), Number(to.slice(5, 7))) };
}

/** Groups kept together where they fit, in pictures of about the same height. */
function pagesOf(groups: readonly MarkedGroup[]): MarkedGroup[][] {
  const pages: MarkedGroup[][] = [[]];
  let used = 0;
  for (const { title, rows } of groups) {
    for (let at = 0; at < rows.length; at += mostRows) {
      const some = rows.slice(at, at + mostRows);
      if (used > 0 && used + some.length > mostRows) {
        pages.push([]);
        used = 0;
      }
      pages.at(-1)?.push({ title, rows: some });
      used += some.length;
    }
  }
  return pages;
}

function chartOf(groups: readonly MarkedGroup[], range: { from: Day; to: Day }, today: Day | null, words: Words): Timeline {
  const { language, figures, labels } = words;
  return {
    kind: 'timeline',
    ...range,
    today: today === null ? null : { day: today, label: language.date(today) },
    months: language.months,
    legend: figures.timeline.marks,
    groups: groups.map(({ title, rows }) => ({
      title,
      rows: rows.map(({ label, light, marks, note }): TimelineRow => ({ label, light, said: light === null ? '' : labels.light[light], marks, note: marks.length > 0 ? null : note })),
    })),
  };
}

/** Every time as written and in days, under the name of what it belongs to. */
function tableOf(rows: readonly Marked[], words: Words): Table {
  const { figures, common } = words;
  return {
    kind: 'table',
    columns: [{ title: figures.timeline.what, rowHeader: true, flex: true }, { title: figures.timeline.kind }, { title: common.asWritten, flex: true }, { title: figures.timeline.days }],
    rows: rows.flatMap(({ label, times, note }): Cell[][] => {
      const dated = times.filter((one): one is DatedTime & { time: TimeResult } => one.time?.to != null);
      const head: Cell[] = [[words.own(label)], dated.length > 0 ? [] : [note], [], []];
      const cells = dated.map(({ kind, time, of }): Cell[] => [
        [words.own(of === null ? label : `– ${of}`)],
        [figures.timeline.marks[kindOf(kind, time)]],
        written(time, words),
        [interval(time, words) ?? '–'],
      ]);
      return dated[0]?.of === null ? cells : [head, ...cells];
    }),
  };
}

/** What is said of something without a day. */
export function noteOf({ continuous, deadline }: { continuous: boolean; deadline: TimeResult | null }, words: Words): string {
  if (continuous) return words.common.continuous;
  return deadline ? plainText(written(deadline, words)) : words.figures.timeline.noDeadline;
}
