import { describe, expect, test } from 'vitest';
import { applied } from '../../src/model/edit-apply.ts';
import { wholeLine } from '../../src/model/edit-lines.ts';
import { inStyleOf, quoted, scalarText } from '../../src/model/edit-scalar.ts';
import { type Edit, spliced } from '../../src/model/edit.ts';
import type { Path } from '../../src/model/finding.ts';
import { readYaml, type Source } from '../../src/model/read-yaml.ts';

const read = (text: string): Source => readYaml('plan.yaml', text);
const splice = (start: number, end: number, text: string): Edit['splices'][number] => ({ file: 'plan.yaml', start, end, text });

describe('splices', () => {
  test('are put in whatever their order, and leave the rest', () => {
    expect(spliced('\uFEFFa: 1\r\nb: 2', [splice(10, 11, '"2"'), splice(4, 5, '"1"'), splice(11, 11, ' # to')])).toBe('\uFEFFa: "1"\r\nb: "2" # to');
  });

  test.each<[string, string, Edit['splices']]>([
    ['overlap', 'abcdef', [splice(0, 3, 'x'), splice(2, 4, 'y')]],
    ['insert at one place', 'abcdef', [splice(2, 2, 'x'), splice(2, 2, 'y')]],
    ['begin at one place', 'abcdef', [splice(2, 2, 'x'), splice(2, 3, 'y')]],
    ['lie outside', 'abc', [splice(2, 4, 'x')]],
    ['are the wrong way round', 'abc', [splice(2, 1, 'x')]],
    ['cut a character in two', 'a🎯b', [splice(2, 3, 'x')]],
    ['cut a line end in two', 'a\r\nb', [splice(2, 3, 'x')]],
    ['come before the byte order mark', '\uFEFFa', [splice(0, 0, 'x')]],
  ])('that %s are refused', (_, text, splices) => {
    expect(spliced(text, splices)).toBeNull();
  });
});

describe('edits', () => {
  const quote = (text: string, at: Path): Edit => {
    const source = read(text);
    const { start, end } = source.spanOf(at);
    const words = text.slice(start, end);
    return { splices: [splice(start, end, `"${words}"`)], meant: [{ at, value: words }] };
  };

  test('are made when the text then says what they mean', () => {
    const text = 'a: 9.10 # nine\nb: [true, 010]\n';
    const { text: after, dropped } = applied(read(text), [quote(text, ['a']), quote(text, ['b', 1])]);
    expect({ after, dropped }).toEqual({ after: 'a: "9.10" # nine\nb: [true, "010"]\n', dropped: [] });
  });

  test('that do something else are dropped, and the others made', () => {
    const text = 'a: 1\nb: 2\nc: 3\n';
    const bad: Edit[] = [
      { splices: [splice(8, 9, '[')], meant: [{ at: ['b'], value: '[' }] },
      { splices: [splice(13, 14, '3\nd: 4')], meant: [{ at: ['c'], value: 3 }] },
    ];
    const good = quote(text, ['a']);
    expect(applied(read(text), [...bad, good])).toEqual({ text: 'a: "1"\nb: 2\nc: 3\n', made: [good], dropped: bad });
  });

  test.each<[string, string, Edit]>([
    ['a value', 'a: 1\nb: 2\n', { splices: [splice(8, 9, '3')], meant: [] }],
    ['the order of keys', 'a: 1\nb: 2\n', { splices: [splice(0, 10, 'b: 2\na: 1\n')], meant: [] }],
    ['the name of a key', 'a: 1\n', { splices: [splice(0, 1, 'b')], meant: [] }],
    ['what a key holds', 'a: 1\nb:\n  c: 2\n', { splices: [splice(7, 8, ' 7 #')], meant: [{ at: ['a'], value: 1 }] }],
    ['a text by a line break', 'a: one\n', { splices: [splice(4, 5, '\n  ')], meant: [] }],
    ['a file into two', 'a: 1\n', { splices: [splice(5, 5, '---\nb: 2\n')], meant: [] }],
    ['a key into the same one twice', 'a: 1\nb: 2\n', { splices: [splice(5, 6, 'a')], meant: [{ at: ['b'], key: 'a' }] }],
  ])('that would change %s without meaning to are dropped', (_, text, edit) => {
    expect(applied(read(text), [edit])).toMatchObject({ text, made: [], dropped: [edit] });
  });

  test('may rename and remove keys, also one called __proto__', () => {
    const text = 'a: 1\n__proto__: 2\nc: 3\n';
    const edits: Edit[] = [
      { splices: [splice(0, 1, 'z')], meant: [{ at: ['a'], key: 'z' }] },
      { splices: [splice(5, 18, '')], meant: [{ at: ['__proto__'], gone: true }] },
    ];
    expect(applied(read(text), edits)).toMatchObject({ text: 'z: 1\nc: 3\n', dropped: [] });
  });

  test('that reach for the same text are made one at a time, and twice the same counts once', () => {
    const text = 'a: 10\n';
    const other = { splices: [splice(4, 5, '1')], meant: [{ at: ['a'], value: 11 }] };
    const done = applied(read(text), [quote(text, ['a']), other, quote(text, ['a'])]);
    expect(done).toMatchObject({ text: 'a: "10"\n', dropped: [other] });
    expect(done.made).toHaveLength(1);
  });
});

test.each([
  ['a: 1\nb:\nc: 3\n', 'a: 1\nc: 3\n'],
  ['a: 1\r\nb:\r\nc: 3', 'a: 1\r\nc: 3'],
  ['a: 1\nb:', 'a: 1'],
  ['a: 1\r\nb:', 'a: 1'],
  ['\uFEFFb:\na: 1\n', '\uFEFFa: 1\n'],
  ['b:\na: 1\n', 'a: 1\n'],
])('the whole line of b in %j leaves %j', (text, left) => {
  const { start, end } = wholeLine(text, text.indexOf('b'));
  expect(text.slice(0, start) + text.slice(end)).toBe(left);
});

describe('a text as one value', () => {
  test.each(['Skoleforvaltningen', 'Nye vandposter på alle skoler', 'ultimo oktober 2026', 'plan-2017/bo-a1', 'Styrelsen (DIGST) & KL'])('stays plain: %s', (text) => {
    expect(scalarText(text)).toBe(text);
  });
});
