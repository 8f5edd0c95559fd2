import { daysBetween } from '../../model/day.ts';
import type { Timeline, TimelineMark } from '../charts/chart.ts';
import { type Inline, type Light, muted } from '../document.ts';
import { keyLines, labelledLines, sharesOf } from './chart-labels.ts';
import { wrap } from './lines.ts';
import type { Paint, Theme } from './theme.ts';

interface Signs extends Record<TimelineMark['kind'] | 'inferred' | 'span' | 'soft' | 'reach' | 'open' | 'close' | 'before' | 'after' | 'today' | 'crossed', string> {}

const unicode: Signs = { deadline: '◆', forecast: '◇', window: '├┤', event: '★', slip: '◌', inferred: '◈', span: '─', soft: '━', reach: '┄', open: '├', close: '┤', before: '◂', after: '▸', today: '│', crossed: '┼' };
const ascii: Signs = { deadline: '#', forecast: 'o', window: '[]', event: '*', slip: '%', inferred: '~', span: '-', soft: '=', reach: '.', open: '[', close: ']', before: '<', after: '>', today: '|', crossed: '+' };

const leastPlot = 24;
const mostPlot = 72;

/** Items on lines of characters under the months. What has no day is named below, by what is said of it. */
export function timelineLines(chart: Timeline, width: number, theme: Theme): string[] {
  const signs = theme.unicode ? unicode : ascii;
  const labelOf = ({ label, light }: { label: string; light: Light | null }): Inline[] => (light === null ? [label] : [{ text: label, light }]);
  const dated = chart.groups.map(({ title, rows }) => ({ title, rows: rows.filter(({ marks }) => marks.length > 0) })).filter(({ rows }) => rows.length > 0);
  const shares = sharesOf(dated.flatMap(({ rows }) => rows.map(labelOf)), width, Math.min(mostPlot, Math.max(leastPlot, Math.floor(width * 0.53))), theme);
  const plot = new Plot(chart, Math.min(mostPlot, shares.picture), signs);
  const indent = shares.label === 0 ? '' : ' '.repeat(shares.label + 2);
  return [
    (indent + plot.axis()).trimEnd(),
    ...dated.flatMap(({ title, rows }) => [
      ...(title === null ? [] : wrap([title], width, theme, { newlines: 'space' }).map(({ text }) => theme.strong(text))),
      ...rows.flatMap((row) => labelledLines(labelOf(row), plot.row(row.marks, theme).trimEnd(), shares, theme, 'short')),
    ]),
    ...undatedLines(chart, width, theme),
    ...keyLines(keyOf(chart, dated.flatMap(({ rows }) => rows), signs), width, theme),
  ];
}

/** One row of cells for the days from the first to the last of a timeline. */
class Plot {
  readonly chart: Timeline;
  readonly columns: number;
  readonly signs: Signs;
  readonly #days: number;

  constructor(chart: Timeline, columns: number, signs: Signs) {
    this.chart = chart;
    this.columns = columns;
    this.signs = signs;
    this.#days = daysBetween(chart.from, chart.to) + 1;
  }

  /** The cell of a day, also where it lies outside. */
  #cell(day: string): number {
    return Math.floor((daysBetween(this.chart.from, day) * this.columns) / this.#days);
  }

  /** Months and years, as many as there is room for. */
  axis(): string {
    for (const step of [1, 2, 3, 6, 12, 24, 60, 120, 600, 1200, 6000]) {
      const line = this.#axisBy(step);
      if (line !== null) return line;
    }
    return '';
  }

  #axisBy(step: number): string | null {
    const { from, to, months } = this.chart;
    const numbered = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
    let line = '';
    for (let month = Math.ceil(numbered(from) / step) * step; month <= numbered(to); month += step) {
      const year = String(Math.floor(month / 12)).padStart(4, '0');
      const name = (months[month % 12] ?? '').slice(0, 3);
      const label = month % 12 === 0 ? year : line === '' ? `${name} ${year}` : name;
      const day = `${year}-${String((month % 12) + 1).padStart(2, '0')}-01`;
      const at = Math.max(0, this.#cell(day));
      if (at < line.length + (line === '' ? 0 : 1)) return null;
      if (at + label.length > this.columns) continue;
      line = line.padEnd(at) + label;
    }
    return line;
  }

  row(marks: readonly TimelineMark[], theme: Theme): string {
    const cells: { sign: string; paint: Paint | null }[] = Array.from({ length: this.columns }, () => ({ sign: ' ', paint: null }));
    const put = (at: number, sign: string, paint: Paint | null): void => {
      if (at >= 0 && at < this.columns) cells[at] = { sign, paint };
    };
    for (const mark of [...marks].sort((a, b) => order[a.kind] - order[b.kind])) {
      const [first, last] = [this.#cell(mark.from), this.#cell(mark.to)];
      if (last < 0) put(0, this.signs.before, null);
      else if (first >= this.columns) put(this.columns - 1, this.signs.after, null);
      else this.#draw(mark, first, last, put, theme);
    }
    this.#markToday(cells, put, theme);
    return cells.map(({ sign, paint }) => (paint ? paint(sign) : sign)).join('');
  }

  /** The line of today passes behind marks and through the days between them. */
  #markToday(cells: readonly { sign: string }[], put: (at: number, sign: string, paint: Paint | null) => void, theme: Theme): void {
    const { today, from, to } = this.chart;
    if (!today || today.day < from || today.day > to) return;
    const at = this.#cell(today.day);
    const under = cells[at]?.sign ?? '';
    if (under === ' ') put(at, this.signs.today, theme.tone.decision);
    else if ([this.signs.span, this.signs.soft, this.signs.reach].includes(under)) put(at, this.signs.crossed, theme.tone.decision);
  }

  #draw(mark: TimelineMark, first: number, last: number, put: (at: number, sign: string, paint: Paint | null) => void, theme: Theme): void {
    const { signs } = this;
    const soft = mark.soft === null ? last : this.#cell(mark.soft);
    for (let at = Math.max(0, first); at < Math.min(last, this.columns); at += 1) {
      put(at, mark.kind === 'deadline' ? (at > soft ? signs.soft : signs.span) : mark.kind === 'window' ? signs.span : signs.reach, null);
    }
    if (last >= this.columns) put(this.columns - 1, signs.after, null);
    else if (mark.kind === 'window') {
      put(first, signs.open, null);
      put(last, signs.close, null);
    } else put(last, mark.inferred && (mark.kind === 'deadline' || mark.kind === 'forecast') ? signs.inferred : signs[mark.kind], theme.code);
  }
}

const order: Readonly<Record<TimelineMark['kind'], number>> = { window: 0, deadline: 1, slip: 2, forecast: 3, event: 4 };

/** "ingen frist: A3 Oplysning til unge; B4 Digital dannelse". */
function undatedLines({ groups }: Timeline, width: number, theme: Theme): string[] {
  const byNote = new Map<string, string[]>();
  for (const { label, marks, note } of groups.flatMap(({ rows }) => rows)) {
    if (marks.length === 0 && note !== null) byNote.set(note, [...(byNote.get(note) ?? []), label]);
  }
  return [...byNote].flatMap(([note, labels]) => wrap([muted(`${note}: `), labels.join('; ')], width, theme, { newlines: 'space' }).map(({ text }) => text));
}

function keyOf(chart: Timeline, rows: readonly { light: Light | null; said: string; marks: readonly TimelineMark[] }[], signs: Signs): Inline[][] {
  const all = rows.flatMap(({ marks }) => marks);
  const { legend, today } = chart;
  const lights = new Map(rows.flatMap(({ light, said }) => (light === null ? [] : [[light, said] as const])));
  const some = (is: (mark: TimelineMark) => boolean): boolean => all.some(is);
  const isVague = ({ kind, from, to }: TimelineMark): boolean => kind === 'deadline' && from !== to;
  const entries: [string, string, boolean][] = [
    [signs.deadline, legend.deadline, some(({ kind, inferred }) => kind === 'deadline' && !inferred)],
    [signs.inferred, legend.inferred, some(({ kind, inferred }) => (kind === 'deadline' || kind === 'forecast') && inferred)],
    [signs.span + signs.deadline, legend.vague, some(isVague)],
    [signs.soft, legend.soft, some((mark) => isVague(mark) && mark.soft !== null)],
    [signs.forecast, legend.forecast, some(({ kind, inferred }) => kind === 'forecast' && !inferred)],
    [signs.window, legend.window, some(({ kind }) => kind === 'window')],
    [signs.event, legend.event, some(({ kind }) => kind === 'event')],
    [signs.slip, legend.slip, some(({ kind }) => kind === 'slip')],
    [signs.after, legend.outside, some((mark) => mark.to < chart.from || mark.to > chart.to)],
    [signs.today, today?.label ?? '', today !== null && today.day >= chart.from && today.day <= chart.to],
  ];
  return [...[...lights].map(([light, said]): Inline[] => [{ text: said, light }]), ...entries.filter(([, , occurs]) => occurs).map(([sign, word]): Inline[] => [`${sign} ${word}`])];
}
