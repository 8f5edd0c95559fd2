import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { applied } from '../../src/model/edit-apply.ts';
import { addEntry } from '../../src/model/edit-entry.ts';
import type { WritableMap } from '../../src/model/edit-write.ts';
import type { Path } from '../../src/model/finding.ts';
import { readYaml } from '../../src/model/read-yaml.ts';

const entry = { on: '2017-12-15', status: 'done' };

/** The text after an entry was added to the log of what stands at a path; null where it was refused. */
function added(text: string, at: Path = [], { position, put = entry, before = ['deliverables'] }: { position?: number; put?: WritableMap; before?: string[] } = {}): string | null {
  const source = readYaml('plan.yaml', text);
  const log = at.reduce<unknown>((here, step) => (here as Record<string | number, unknown>)[step], source.data) as { log?: unknown[] };
  const edit = addEntry(source, { at, key: 'log', before }, put, position ?? log.log?.length ?? 0);
  const done = edit && applied(source, [edit]);
  return done?.made.length === 1 ? done.text : null;
}

describe('an entry after others', () => {
  test.each([
    ['in block style', 'log:\n  - on: 2017-10-03\n    status: done\n', 'log:\n  - on: 2017-10-03\n    status: done\n  - on: 2017-12-15\n    status: done\n'],
    ['with dashes under the key', 'log:\n- on: 2017-10-03\nb: 1\n', 'log:\n- on: 2017-10-03\n- on: 2017-12-15\n  status: done\nb: 1\n'],
    ['with wide dashes', 'log:\n    -   on: 2017-10-03\n', 'log:\n    -   on: 2017-10-03\n    -   on: 2017-12-15\n        status: done\n'],
    ['under a dash alone', 'log:\n  -\n    on: 2017-10-03\n', 'log:\n  -\n    on: 2017-10-03\n  - on: 2017-12-15\n    status: done\n'],
    ['in braces', 'log:\n  - { on: 2017-10-03 }\n', 'log:\n  - { on: 2017-10-03 }\n  - { on: 2017-12-15, status: done }\n'],
    ['in narrow braces', 'log:\n  - {on: 2017-10-03}\n', 'log:\n  - {on: 2017-10-03}\n  - {on: 2017-12-15, status: done}\n'],
    ['in brackets', 'log: [{ on: 2017-10-03 }] # all\n', 'log: [{ on: 2017-10-03 }, { on: 2017-12-15, status: done }] # all\n'],
    ['in empty brackets', 'log: [] # none yet\n', 'log: [{ on: 2017-12-15, status: done }] # none yet\n'],
    ['in brackets over lines', 'log: [\n  { on: 2017-10-03 } # first\n]\n', 'log: [\n  { on: 2017-10-03 }, # first\n  { on: 2017-12-15, status: done }\n]\n'],
    ['in brackets with a last comma', 'log: [\n  { on: 2017-10-03 }, # first\n]\n', 'log: [\n  { on: 2017-10-03 }, # first\n  { on: 2017-12-15, status: done },\n]\n'],
    ['with quoted days', 'log:\n  - on: "2017-10-03"\n', 'log:\n  - on: "2017-10-03"\n  - on: "2017-12-15"\n    status: done\n'],
    ['without a last line end', 'log:\n  - on: 2017-10-03', 'log:\n  - on: 2017-10-03\n  - on: 2017-12-15\n    status: done'],
    ['with Windows line ends', '\uFEFFlog:\r\n  - on: 2017-10-03\r\nb: 1\r\n', '\uFEFFlog:\r\n  - on: 2017-10-03\r\n  - on: 2017-12-15\r\n    status: done\r\nb: 1\r\n'],
    ['after a block text', 'log:\n  - on: 2017-10-03\n    note: |\n      one\n      two\n\nb: 1\n', 'log:\n  - on: 2017-10-03\n    note: |\n      one\n      two\n  - on: 2017-12-15\n    status: done\n\nb: 1\n'],
    ['after a block text that keeps its end', 'log:\n  - on: 2017-10-03\n    note: |+\n      one\n\nb: 1\n', 'log:\n  - on: 2017-10-03\n    note: |+\n      one\n\n  - on: 2017-12-15\n    status: done\nb: 1\n'],
    ['after a folded plain text', 'log:\n  - on: 2017-10-03\n    note: one\n      two # said\nb: 1\n', 'log:\n  - on: 2017-10-03\n    note: one\n      two # said\n  - on: 2017-12-15\n    status: done\nb: 1\n'],
    ['after a list in the entry', 'log:\n  - on: 2017-10-03\n    source:\n      - { document: s0 }\n', 'log:\n  - on: 2017-10-03\n    source:\n      - { document: s0 }\n  - on: 2017-12-15\n    status: done\n'],
    ['after the comments of the last one, before those of what follows', 'log:\n  - on: 2017-10-03 # a\n    # b\n  # c\n# d\nb: 1\n', 'log:\n  - on: 2017-10-03 # a\n    # b\n  # c\n  - on: 2017-12-15\n    status: done\n# d\nb: 1\n'],
  ])('%s', (_, text, after) => expect(added(text)).toBe(after));
});

describe('an entry between and before others', () => {
  const two = 'log: # here\n  # first\n  - on: 2017-10-03\n    # about the first\n  # second\n  - on: 2018-01-02\n';

  test('leaves comments with the entries they are about', () => {
    expect(added(two, [], { position: 1 })).toBe('log: # here\n  # first\n  - on: 2017-10-03\n    # about the first\n  - on: 2017-12-15\n    status: done\n  # second\n  - on: 2018-01-02\n');
    expect(added(two, [], { position: 0 })).toBe('log: # here\n  - on: 2017-12-15\n    status: done\n  # first\n  - on: 2017-10-03\n    # about the first\n  # second\n  - on: 2018-01-02\n');
  });

  test('in brackets', () => {
    expect(added('log: [{ on: 2018-01-02 }]', [], { position: 0 })).toBe('log: [{ on: 2017-12-15, status: done }, { on: 2018-01-02 }]');
    expect(added('log: [\n    { on: 2018-01-02 }\n  ]', [], { position: 0 })).toBe('log: [\n    { on: 2017-12-15, status: done },\n    { on: 2018-01-02 }\n  ]');
  });
});

describe('the first entry', () => {
  test.each([
    ['of an item', 'initiatives:\n  - id: a\n    title: A # one\n\n  - id: b\n', 'initiatives:\n  - id: a\n    title: A # one\n    log:\n      - on: 2017-12-15\n        status: done\n\n  - id: b\n'],
    ['before the deliverables', 'initiatives:\n- id: a\n  # has\n  deliverables:\n  - id: b\n', 'initiatives:\n- id: a\n  log:\n  - on: 2017-12-15\n    status: done\n  # has\n  deliverables:\n  - id: b\n'],
    ['below the comments of the item, above those of the next', 'initiatives:\n  - id: a\n    # owner: to be decided\n\n    # apart\n  # of b\n  - id: b\n', 'initiatives:\n  - id: a\n    # owner: to be decided\n    log:\n      - on: 2017-12-15\n        status: done\n\n    # apart\n  # of b\n  - id: b\n'],
    ['of an item in braces', 'initiatives:\n  - { id: a, title: A }\n', 'initiatives:\n  - { id: a, title: A, log: [{ on: 2017-12-15, status: done }] }\n'],
    ['as the file writes logs', 'initiatives:\n    - id: a\n    - id: b\n      log:\n          - {on: 2017-10-03}\n', 'initiatives:\n    - id: a\n      log:\n          - {on: 2017-12-15, status: done}\n    - id: b\n      log:\n          - {on: 2017-10-03}\n'],
    ['at the end of a file without a last line end', 'initiatives:\r\n  - id: a', 'initiatives:\r\n  - id: a\r\n    log:\r\n      - on: 2017-12-15\r\n        status: done'],
  ])('%s', (_, text, after) => expect(added(text, ['initiatives', 0])).toBe(after));

  test('of the plan itself, at its end', () => {
    expect(added('id: a\ninitiatives:\n  - id: b\n')).toBe('id: a\ninitiatives:\n  - id: b\nlog:\n  - on: 2017-12-15\n    status: done\n');
  });
});

test('values are quoted when a reader would change them; a note that is a day is a text', () => {
  const put = { on: '2017-12-15', known: '2018-01-02', progress: 40, deadline: '2018-02-01', note: '2018-02-01', deviation: { kind: 'scope', text: 'no' }, by: ['KL', '12:30'] };
  expect(added('log:\n  - { on: 2017-10-03 }\n', [], { put })).toBe(
    'log:\n  - { on: 2017-10-03 }\n  - on: 2017-12-15\n    known: 2018-01-02\n    progress: 40\n    deadline: 2018-02-01\n    note: "2018-02-01"\n    deviation: { kind: scope, text: "no" }\n    by: [KL, "12:30"]\n',
  );
});

test.each(['log: {}\n', 'log: text\n'])('what is no list of entries is left alone: %j', (text) => {
  expect(added(text, [], { position: 0 })).toBeNull();
});

describe('whatever the file looks like', () => {
  const word = fc.constantFrom('Vejledning', 'en, to', 'no', '2017-10-03', 'a: b', 'linje\nto', 'linje\n\n', 'æøå # ikke kommentar', 'lang '.repeat(40).trim());
  const log = fc.array(fc.record({ on: fc.constant('2017-10-03'), note: word }, { requiredKeys: ['on'] }), { maxLength: 3 });
  const deliverable = fc.record({ id: fc.constant('d'), title: word, log }, { requiredKeys: ['id', 'title'] });
  const initiative = fc.record({ id: fc.constant('a'), title: word, log, tags: fc.constant(['x', 'y']), deliverables: fc.array(deliverable, { minLength: 1, maxLength: 2 }) }, { requiredKeys: ['id', 'title'] });
  const style = fc.record({
    indent: fc.constantFrom(2, 3, 4), indentSeq: fc.boolean(), crlf: fc.boolean(), bom: fc.boolean(), end: fc.boolean(), flow: fc.constantFrom<'block' | 'any' | 'flow'>('any', 'any', 'block', 'flow'), comments: fc.boolean(),
  });
  const files = fc.record({ initiatives: fc.array(initiative, { minLength: 1, maxLength: 3 }), style }).map(({ initiatives, style: { indent, indentSeq, crlf, bom, end, flow, comments } }) => {
    const block = stringify({ kind: 'plan', initiatives, last: 1 }, { indent, indentSeq, collectionStyle: flow, lineWidth: 60 });
    const commented = comments ? block.replaceAll(/^( *)((?:- )?(?:id|on|title): (?![|>])\S+)$/gm, '$1$2 # c\n$1    # under') : block;
    const ended = end ? commented : commented.replace(/\n$/, '');
    return (bom ? '\uFEFF' : '') + (crlf ? ended.replaceAll('\n', '\r\n') : ended);
  });

  test('only the new lines are new, and every item can be told about', () => {
    let made = 0;
    fc.assert(
      fc.property(files, word, (text, note) => {
        const { data, problems } = readYaml('plan.yaml', text);
        if (problems.length > 0) return;
        for (const at of itemsIn(data)) {
          const after = added(text, at, { put: { on: '2017-12-15', note } });
          expect(after, `${at.join('/')} in\n${text}`).not.toBeNull();
          made += 1;
          onlyInserts(text, after ?? '');
        }
      }),
      { numRuns: 300 },
    );
    expect(made).toBeGreaterThan(300);
  });
});

describe.each(['handlingsplan-2017', 'politisk-aftale-2023', 'netvaerk-digital-inklusion', 'myndighedsnetvaerk'])('plans/%s.yaml', (name) => {
  const text = readFileSync(`plans/${name}.yaml`, 'utf8');
  const items = itemsIn(readYaml(name, text).data);

  test.each(items.map((at) => [at.join('/'), at] as const))('%s gets an entry, and the other lines stay', (_, at) => {
    for (const written of [text, text.replaceAll('\n', '\r\n').replace(/\r\n$/, '')]) {
      const after = added(written, at, { before: ['deliverables', 'evaluation'] });
      onlyInserts(written, after ?? '');
      expect(newLines(written, after ?? '').join(', ')).toMatch(/^(?:log:, )?(?:- on: 2017-12-15, status: done|- \{ on: 2017-12-15, status: done \})$/);
      expect(after?.includes('\r')).toBe(written.includes('\r'));
    }
  });
});

/** Taking out one stretch of the new text gives the old one. */
function onlyInserts(before: string, after: string): void {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  expect(after.slice(0, start) + after.slice(start + after.length - before.length)).toBe(before);
}

/** The lines that are new, all in one place. */
function newLines(before: string, after: string): string[] {
  const [old, now] = [before.split(/\r?\n/), after.split(/\r?\n/)];
  const start = now.findIndex((line, at) => line !== old[at]);
  const count = now.length - old.length;
  expect(now.toSpliced(start, count)).toEqual(old);
  return now.slice(start, start + count).map((line) => line.trim());
}

function itemsIn(data: unknown, at: Path = []): Path[] {
  if (typeof data !== 'object' || data === null) return [];
  const own = !Array.isArray(data) && 'id' in data && 'title' in data && at.length > 0 ? [at] : [];
  const steps: [string | number, unknown][] = Array.isArray(data) ? [...data.entries()] : Object.entries(data);
  return [...own, ...steps.flatMap(([step, value]) => itemsIn(value, [...at, step]))];
}
