import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import type { Path } from '../../src/model/finding.ts';
import { readYaml } from '../../src/model/read-yaml.ts';
import { added } from './added.ts';

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

test.each(['handlingsplan-2017', 'politisk-aftale-2023', 'netvaerk-digital-inklusion', 'myndighedsnetvaerk'])('each item of plans/%s.yaml gets an entry, and the other lines stay', (name) => {
  const text = readFileSync(`plans/${name}.yaml`, 'utf8');
  const items = itemsIn(readYaml(name, text).data);
  expect(items).not.toEqual([]);
  for (const at of items) {
    for (const written of [text, text.replaceAll('\n', '\r\n').replace(/\r\n$/, '')]) {
      const after = added(written, at, { before: ['deliverables', 'evaluation'] });
      onlyInserts(written, after ?? '');
      expect({ at, lines: newLines(written, after ?? '').join(', ') }).toEqual({ at, lines: expect.stringMatching(/^(?:log:, )?(?:- on: 2017-12-15, status: done|- \{ on: 2017-12-15, status: done \})$/) });
      expect(after?.includes('\r')).toBe(written.includes('\r'));
    }
  }
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
