import * as fc from 'fast-check';
import { stringify } from 'yaml';
import { workspaceOf } from '../workspace.ts';

const day = fc.record({ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 31 }) }).map(({ month, day: number }) => `2026-${String(month).padStart(2, '0')}-${String(number).padStart(2, '0')}`);
const time = fc.oneof(
  day,
  fc.constantFrom('ultimo oktober 2026', 'i efteråret 2026', 'primo 2027', 'Q3 2026', 'uge 42 2026', 'løbende', 'kvartalsvis', 'senest 1. december 2026', 'snarest', 'marts', 'trukket tilbage', '', '2026-02-30', '32. maj 2026'),
);
const text = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('Nye vandposter', 'Skoleforvaltningen', 'Færre ventetider: 10 pct.', '40 pct. af 3.000', 'Se bilag 2', 'KL') },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }) },
  { weight: 1, arbitrary: fc.constantFrom('no', '010', '\u202e', '::error::x', '=1+1', '<b>', '- a', '# x', 'a: b', "it's", '"', 'x'.repeat(200), '{', '*a', '22 33 44 55') },
);
const id = fc.oneof({ weight: 8, arbitrary: fc.integer({ min: 0, max: 30 }).map((n) => `i-${n}`) }, { weight: 1, arbitrary: fc.constantFrom('constructor', 'vandposter', 'X', '-', '__proto__') });
const word = fc.constantFrom('not-started', 'scheduled', 'in-progress', 'done', 'closed', 'on-hold', 'cancelled', 'green', 'red', 'up', 'i gang', 'x');
const number = fc.oneof(fc.integer({ min: -5, max: 200 }), fc.double({ noNaN: true, noDefaultInfinity: true }));
const optional = { requiredKeys: [] };

const entry = fc.record({ on: day, known: day, status: word, progress: number, count: number, deadline: time, forecast: time, note: text, light: word, reason: text, by: text, source: text, deviation: fc.record({ kind: fc.constantFrom('time', 'cost', 'scope', 'x'), text }) }, { requiredKeys: ['on'] });
const deliverable = fc.record({ id, title: text, deadline: time, owner: text, status: word, log: fc.array(entry, { maxLength: 3 }) }, { requiredKeys: ['id', 'title'] });
const initiative = fc.record(
  { id, title: text, owner: fc.oneof(text, fc.array(text, { maxLength: 3 })), deadline: time, description: text, after: id, tags: fc.array(text, { maxLength: 2 }), targetGroups: fc.array(id, { maxLength: 2 }), amount: number, deliverables: fc.array(deliverable, { maxLength: 3 }), log: fc.array(entry, { maxLength: 4 }), evaluation: fc.record({ result: text, learning: text, next: text }, optional) },
  { requiredKeys: ['id', 'title'] },
);
const kpi = fc.record(
  { id, title: text, unit: text, direction: word, baseline: fc.record({ value: number, on: day }, optional), targets: fc.array(fc.record({ value: number, on: day }, optional), { maxLength: 2 }), values: fc.array(fc.record({ on: day, value: fc.oneof(number, text) }, optional), { maxLength: 5 }), dataSource: text },
  { requiredKeys: ['id', 'title'] },
);

/** A plan as somebody might write it who half knows the format. */
const plan = fc.record(
  {
    kind: fc.constant('plan'),
    id: fc.constant('plan-2026'),
    title: text,
    period: fc.constant({ from: '2026-01-01', to: '2026-12-31' }),
    background: text,
    goals: fc.array(fc.record({ id, text }, optional), { maxLength: 2 }),
    areas: fc.array(fc.record({ id, title: text, initiatives: fc.array(initiative, { maxLength: 3 }) }, { requiredKeys: ['id', 'title'] }), { maxLength: 2 }),
    initiatives: fc.array(initiative, { maxLength: 4 }),
    kpis: fc.array(kpi, { maxLength: 3 }),
    risks: fc.array(fc.record({ id, text }, optional), { maxLength: 2 }),
    log: fc.array(entry, { maxLength: 2 }),
  },
  { requiredKeys: ['kind', 'id', 'title', 'period'] },
);

const styles = fc.record({ lineWidth: fc.constantFrom(0, 40, 120), indentSeq: fc.boolean(), collectionStyle: fc.constantFrom('any' as const, 'flow' as const), defaultStringType: fc.constantFrom('PLAIN' as const, 'QUOTE_DOUBLE' as const) });

export const anyPlan: fc.Arbitrary<string> = fc.tuple(plan, styles, fc.constantFrom('\n', '\r\n')).map(([data, style, lineEnd]) => stringify(data, style).replaceAll('\n', lineEnd));

const plain = fc.stringMatching(/^[A-ZÆØÅ][ -~æøåé]{0,30}[a-zæøå.]$/);
const validItem = fc.record(
  { title: plain, owner: plain, deadline: fc.constantFrom('2026-06-01', 'ultimo oktober 2026', 'Q3 2026'), description: plain, log: fc.array(fc.record({ on: fc.constantFrom('2026-02-01', '2026-03-01'), note: plain }), { minLength: 1, maxLength: 2 }) },
  { requiredKeys: ['title'] },
);

/** A plan without an error, in one of the many ways that it can be written. */
export const validPlan: fc.Arbitrary<string> = fc
  .tuple(fc.array(validItem, { minLength: 1, maxLength: 4 }), styles, fc.constantFrom('\n', '\r\n'), fc.constantFrom('', '\ufeff'), fc.boolean(), fc.boolean())
  .map(([items, style, lineEnd, mark, comments, open]) => {
    const initiatives = items.map((item, at) => ({ id: `i-${at}`, ...item, ...(item.log && { log: item.log.toSorted((a, b) => (a.on < b.on ? -1 : 1)) }) }));
    const data = { kind: 'plan', id: 'plan-2026', title: 'Plan', period: { from: '2026-01-01', to: '2026-12-31' }, initiatives };
    const written = stringify(data, style);
    const told = comments && style.collectionStyle === 'any' ? written.replaceAll(/^( *)(?=(?:owner|log|title): )/gm, '$1# æøå: en bemærkning\n\n$1') : written;
    return mark + (open ? told.trimEnd() : told).replaceAll('\n', lineEnd);
  });

const realPlans = workspaceOf().sources.map((source) => source.text);
const snippets = ['\0', '\u001b[2J', '\t', '\r', '\ufeff', '- ', ': ', '# ', '{', '}', '[', '"', "'", '|', '>', '&a', '*a', '<<: ', '!x ', '%YAML 1.1\n', '---\n', '...\n', '? ', '\u202e', '\ud800', '# planspor-ignore overdue: x\n', 'x'.repeat(300)].map((one) => Buffer.from(one));

interface Mutation {
  at: number;
  length: number;
  kind: 'flip' | 'cut' | 'copy' | 'put';
  value: number;
}
const mutation: fc.Arbitrary<Mutation> = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.integer({ min: 1, max: 60 }), kind: fc.constantFrom('flip', 'cut', 'copy', 'put'), value: fc.nat(255) });

function mutated(bytes: Buffer, { at, length, kind, value }: Mutation): Buffer {
  const start = Math.floor(at * bytes.length);
  const [head, middle, tail] = [bytes.subarray(0, start), bytes.subarray(start, start + length), bytes.subarray(start + length)];
  switch (kind) {
    case 'flip':
      return Buffer.concat([head, Buffer.from([value]), bytes.subarray(start + 1)]);
    case 'cut':
      return Buffer.concat([head, tail]);
    case 'copy':
      return Buffer.concat([head, middle, middle, tail]);
    case 'put':
      return Buffer.concat([head, snippets[value % snippets.length] ?? head, middle, tail]);
  }
}

/** A plan whose bytes were damaged in a few places. */
export const damagedPlan: fc.Arbitrary<Buffer> = fc
  .tuple(fc.oneof(anyPlan, fc.constantFrom(...realPlans)), fc.array(mutation, { minLength: 1, maxLength: 4 }))
  .map(([whole, mutations]) => mutations.reduce(mutated, Buffer.from(whole)));
