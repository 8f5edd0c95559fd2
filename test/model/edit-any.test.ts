import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument, stringify } from 'yaml';
import { applied } from '../../src/model/edit-apply.ts';
import { inStyleOf, scalarText } from '../../src/model/edit-scalar.ts';
import type { Edit } from '../../src/model/edit.ts';
import type { Path } from '../../src/model/finding.ts';
import { readYaml, type Source } from '../../src/model/read-yaml.ts';

const read = (text: string): Source => readYaml('plan.yaml', text);
const splice = (start: number, end: number, text: string): Edit['splices'][number] => ({ file: 'plan.yaml', start, end, text });

const anyText = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }).filter((text) => !/\p{Surrogate}/u.test(text)),
  fc.constantFrom('no', 'On', 'y', '~', 'null', '010', '0x1F', '1_000', '12:30', '2017-10-03', '1e3', 'e0', 'E-1', '.5', '.nan', 'a: b', 'a #b', '- x', '# x', "it's", 'a\nb', 'æøå', '=', '<<', '@x', '`x', '%x', '!x', '&x', '*x', 'a, b', '[', '}', ' a', 'a ', '', '\u2028', '\u0085', '\uFEFF', 'x\u200By'),
);

test('any text as one value is read back by readers of YAML 1.1 and 1.2, in a block and in a list', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const version of ['1.1', '1.2'] as const) {
        const written = scalarText(text);
        expect(written).not.toMatch(/[\n\r\u0085\u2028\u2029]/);
        const document = parseDocument(`block: ${written}\nflow: [${written}, { key: ${written} }]\n`, { version, schema: version === '1.1' ? 'yaml-1.1' : 'core' });
        expect(document.errors).toEqual([]);
        expect(document.toJS()).toEqual({ block: text, flow: [text, { key: text }] });
      }
    }),
    { numRuns: 2000 },
  );
});

describe('another text in place of a value', () => {
  const scalar = fc.oneof(anyText, fc.integer(), fc.boolean(), fc.constant(null), fc.constantFrom('a\nb\n', 'long '.repeat(40).trim(), 'a\n\n\nb'));
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof({ depthSize: 'small' }, scalar, fc.array(tie('tree'), { maxLength: 4 }), fc.dictionary(fc.constantFrom('a', 'b', 'æ', 'key 1', '__proto__', 'x y'), tie('tree'), { maxKeys: 4 })),
  }));
  const texts = fc.record({ value: tree, crlf: fc.boolean(), bom: fc.boolean(), end: fc.boolean(), flow: fc.boolean() }).map(({ value, crlf, bom, end, flow }) => {
    const block = stringify({ value, last: 1 }, { collectionStyle: flow ? 'flow' : 'block' });
    const ended = end ? block : block.replace(/\n$/, '');
    return (bom ? '\uFEFF' : '') + (crlf ? ended.replaceAll('\n', '\r\n') : ended);
  });

  test('changes only that', () => {
    let made = 0;
    fc.assert(
      fc.property(texts, anyText, (text, wanted) => {
        const source = read(text);
        if (source.problems.some(({ check }) => check !== 'invisible-character')) return;
        for (const path of scalarsIn(source.data)) {
          const { start, end } = source.spanOf(path);
          const written = text.slice(start, end);
          // A block text ends where its last line ends, and an empty value has no place of its own.
          if (/^(?:[|>]|$)/.test(written)) continue;
          const done = applied(source, [{ splices: [splice(start, end, inStyleOf(written, wanted))], meant: [{ at: path, value: wanted }] }]);
          made += done.made.length;
          if (done.made.length === 0) {
            // Only a control character, which no file may hold, is a reason to refuse.
            expect({ text, wanted }).toMatchObject({ wanted: expect.stringMatching(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\r]|[\xad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/) });
            continue;
          }
          expect(done.text.startsWith(text.slice(0, start))).toBe(true);
          expect(done.text.endsWith(text.slice(end))).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
    expect(made).toBeGreaterThan(400);
  });
});

describe('edits', () => {
  test('may be of more places than a call has room for arguments', () => {
    const text = `a: "${'x'.repeat(200_000)}"\n`;
    const places = Array.from({ length: 200_000 }, (_, at) => splice(at + 4, at + 5, ''));
    expect(applied(read(text), [{ splices: places, meant: [{ at: ['a'], value: '' }] }]).text).toBe('a: ""\n');
  });

  test('by the thousand cost few readings, also when many are bad', () => {
    const text = Array.from({ length: 2000 }, (_, at) => `k${at}: 1\n`).join('');
    const source = read(text);
    const edits = Array.from({ length: 2000 }, (_, at): Edit => {
      const { start, end } = source.spanOf([`k${at}`]);
      return { splices: [splice(start, end, at % 3 === 0 ? '[' : '"1"')], meant: [{ at: [`k${at}`], value: '1' }] };
    });
    const started = performance.now();
    const { made, dropped } = applied(source, edits);
    expect(made.length + dropped.length).toBe(2000);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

function scalarsIn(data: unknown, path: Path = []): Path[] {
  if (typeof data !== 'object' || data === null) return [path];
  const steps: [string | number, unknown][] = Array.isArray(data) ? [...data.entries()] : Object.entries(data);
  return steps.flatMap(([step, value]) => scalarsIn(value, [...path, step]));
}
