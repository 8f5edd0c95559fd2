import * as fc from 'fast-check';
import type { Bars, Chart, Lines, LinesPanel, Matrix, Timeline, TimelineMark, TimelineRow } from '../../../src/render/charts/chart.ts';
import { addDays } from '../../../src/model/day.ts';
import { anyText } from '../any-text.ts';
import { samples } from './samples.ts';

const longWords = fc.constantFrom(
  'specialundervisningsmaterialer', 'Nemlogin-brugeradministration', 'kommunikationsmedarbejdere', 'tilgængelighedserklæringer', 'borgerservicecentre',
  'ikke-vestlige', 'digitaliseringsstrategi', 'og', 'af', 'i', 'A1.2', 'WWWWWWWWWWWWWWWWWWWWWWWWWWWWW', 'Ærø', 'æøå',
);

/** A label as plans have them, as nobody should have them, or empty. */
const anyLabel = fc.oneof({ weight: 3, arbitrary: fc.array(longWords, { minLength: 1, maxLength: 14 }).map((words) => words.join(' ')) }, { weight: 1, arbitrary: anyText });

const anyDay = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 900 }).map((days) => addDays('2026-01-01', days)) },
  { weight: 1, arbitrary: fc.constantFrom('0001-01-01', '1900-02-28', '2600-12-31', '9999-12-31') },
);

const ordered = <T>(make: (from: string, to: string) => T): fc.Arbitrary<T> => fc.tuple(anyDay, anyDay).map(([a, b]) => (a < b ? make(a, b) : make(b, a)));

const anyMark: fc.Arbitrary<TimelineMark> = fc
  .tuple(fc.constantFrom('deadline' as const, 'forecast' as const, 'window' as const, 'event' as const, 'slip' as const), fc.boolean(), fc.option(anyDay, { nil: null }), ordered((from, to) => ({ from, to })), fc.boolean())
  .map(([kind, inferred, soft, { from, to }, single]) => ({ kind, inferred, soft, from: single ? to : from, to }));

const anyLook = fc.constantFrom('green' as const, 'yellow' as const, 'red' as const, 'grey' as const, 'none' as const);

const anyRow: fc.Arbitrary<TimelineRow> = fc.record({
  label: anyLabel,
  light: fc.option(anyLook, { nil: null }),
  said: anyLabel,
  marks: fc.array(anyMark, { maxLength: 5 }),
  note: fc.option(anyLabel, { nil: null }),
});

export const anyTimeline: fc.Arbitrary<Timeline> = fc
  .tuple(
    ordered((from, to) => ({ from, to })),
    fc.option(fc.record({ day: anyDay, label: anyLabel }), { nil: null }),
    fc.array(fc.record({ title: fc.option(anyLabel, { nil: null }), rows: fc.array(anyRow, { maxLength: 5 }) }), { maxLength: 3 }),
    fc.boolean(),
  )
  .map(([days, today, groups, long]) => ({ ...samples.timeline, ...days, today, groups, ...(long && { legend: Object.fromEntries(Object.keys(samples.timeline.legend).map((key) => [key, 'Kommunikationsmedarbejderuddannelsesforløbsevalueringsfristoverskridelse og mere til'])) as Timeline['legend'] }) }));

const anyCount = fc.oneof(fc.integer({ min: 0, max: 9 }), fc.constantFrom(0, 0, 120, 99_999));

export const anyBars: fc.Arbitrary<Bars> = fc
  .record({
    parts: fc.uniqueArray(fc.record({ look: fc.constantFrom('green' as const, 'yellow' as const, 'red' as const, 'grey' as const, 'none' as const, 'done' as const, 'going' as const, 'waiting' as const, 'stopped' as const), word: anyLabel }), { selector: ({ look }) => look, minLength: 1 }),
    rows: fc.array(fc.record({ label: anyLabel, counts: fc.array(anyCount, { minLength: 9, maxLength: 9 }) }), { maxLength: 6 }),
  })
  .map(({ parts, rows }) => ({ kind: 'bars', parts, rows: rows.map(({ label, counts }) => ({ label, counts: counts.slice(0, parts.length) })) }));

const anyValue = fc.oneof(fc.integer({ min: -50, max: 150 }), fc.double({ min: -1e6, max: 1e9, noNaN: true }), fc.constantFrom(0, 96, 95.5));

const anyPanel: fc.Arbitrary<LinesPanel> = fc.record({
  title: fc.option(anyLabel, { nil: null }),
  points: fc.array(fc.record({ on: anyDay, value: anyValue, label: anyLabel, approx: fc.boolean() }), { maxLength: 8 }).map((points) => points.sort((a, b) => (a.on < b.on ? -1 : 1))),
  baseline: fc.option(fc.record({ on: fc.option(anyDay, { nil: null }), value: anyValue, label: anyLabel, approx: fc.boolean() }), { nil: null }),
  targets: fc.array(fc.record({ by: fc.option(anyDay, { nil: null }), value: anyValue, label: anyLabel }), { maxLength: 2 }),
  band: fc.option(fc.oneof(fc.record({ from: anyValue, to: fc.constant(null), label: anyLabel }), fc.record({ from: fc.constant(null), to: anyValue, label: anyLabel })), { nil: null }),
});

export const anyLines: fc.Arbitrary<Lines> = fc.array(anyPanel, { minLength: 1, maxLength: 5 }).map((panels) => ({ ...samples.lines, panels }));

export const anyMatrix: fc.Arbitrary<Matrix> = fc.integer({ min: 0, max: 40 }).chain((columns) =>
  fc.record({
    kind: fc.constant('matrix' as const),
    columns: fc.array(anyLabel, { minLength: columns, maxLength: columns }),
    rows: fc.array(fc.record({ label: anyLabel, counts: fc.array(anyCount, { minLength: columns, maxLength: columns }) }), { maxLength: 5 }),
    legend: fc.record({ count: anyLabel, hole: anyLabel }),
  }),
);

export const anyChart: fc.Arbitrary<Chart> = fc.oneof(anyTimeline, anyBars, anyLines, anyMatrix);
