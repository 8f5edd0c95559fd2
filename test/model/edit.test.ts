import { describe, expect, test } from 'vitest';
import { applied } from '../../src/model/edit-apply.ts';
import { wholeLine } from '../../src/model/edit-lines.ts';
import { inStyleOf, scalarText } from '../../src/model/edit-scalar.ts';
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
    ['a list by one more', 'a: [1]\n', { splices: [splice(5, 5, ', 2')], meant: [] }],
    ['a list by one less', 'a: [1, 2]\n', { splices: [splice(5, 8, '')], meant: [] }],
    ['what a list holds', 'a: [1, 2]\n', { splices: [splice(7, 8, '3')], meant: [] }],
    ['a list into a map', 'a: [1]\n', { splices: [splice(3, 6, '{ b: 1 }')], meant: [] }],
    ['a list into a text', 'a: [1]\n', { splices: [splice(3, 6, 'one')], meant: [] }],
    ['a map into a list', 'a: { b: 1 }\n', { splices: [splice(3, 11, '[1]')], meant: [] }],
    ['nothing into a map', 'a:\n', { splices: [splice(2, 2, ' {}')], meant: [] }],
    ['a map into nothing', 'a: {}\n', { splices: [splice(3, 5, '')], meant: [] }],
    ['an item into another than the one to be added', 'a: [1]\n', { splices: [splice(5, 5, ', 2')], meant: [{ at: ['a', 1], added: 3 }] }],
    ['a key into another than the one to be added', 'a: 1\n', { splices: [splice(5, 5, 'c: 2\n')], meant: [{ at: ['b'], added: 2 }] }],
    ['the value of a key that was to be renamed', 'a: x\u200By\n', { splices: [splice(0, 1, 'b'), splice(4, 5, '')], meant: [{ at: ['a'], key: 'b' }] }],
    ['more of a text than what nobody sees', 'a: x\u200By\n', { splices: [splice(4, 6, '')], meant: [{ at: ['a'], visible: true }] }],
    ['a text into a number', 'a: x\u200B\n', { splices: [splice(3, 5, '1')], meant: [{ at: ['a'], visible: true }] }],
    ['a number', 'a: 1\n', { splices: [splice(3, 4, '2')], meant: [{ at: ['a'], visible: true }] }],
    ['a number into a text', 'a: 1\n', { splices: [splice(3, 4, '"1"')], meant: [{ at: ['a'], visible: true }] }],
    ['a file into two', 'a: 1\n', { splices: [splice(5, 5, '---\nb: 2\n')], meant: [] }],
    ['a key into the same one twice', 'a: 1\nb: 2\n', { splices: [splice(5, 6, 'a')], meant: [{ at: ['b'], key: 'a' }] }],
  ])('that would change %s without meaning to are dropped', (_, text, edit) => {
    expect(applied(read(text), [edit])).toMatchObject({ text, made: [], dropped: [edit] });
  });

  test.each<[string, string, Edit, string]>([
    ['add an item', 'a: [1]\n', { splices: [splice(5, 5, ', 2')], meant: [{ at: ['a', 1], added: 2 }] }, 'a: [1, 2]\n'],
    ['add a key', 'a: 1\n', { splices: [splice(5, 5, 'b: 2\n')], meant: [{ at: ['b'], added: 2 }] }, 'a: 1\nb: 2\n'],
    ['take out what nobody sees', 'a: x\u200By\n', { splices: [splice(4, 5, '')], meant: [{ at: ['a'], visible: true }] }, 'a: xy\n'],
    ['change a comment', 'a: 1 # one\n', { splices: [splice(5, 10, '# two')], meant: [] }, 'a: 1 # two\n'],
  ])('may %s', (_, text, edit, after) => {
    expect(applied(read(text), [edit])).toEqual({ text: after, made: [edit], dropped: [] });
  });

  test('are made in a file in which something was wrong before, as long as no more is', () => {
    const text = 'a: x\u200By\nb: 1\nc: 2\n';
    const worse: Edit = { splices: [splice(15, 16, '"2\u200B"')], meant: [{ at: ['c'], value: '2\u200B' }] };
    const good = quote(text, ['b']);
    expect(applied(read(text), [worse, good])).toEqual({ text: 'a: x\u200By\nb: "1"\nc: 2\n', made: [good], dropped: [worse] });
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

  test('that are out of the way of the one that was made are made, also when one between them was not', () => {
    const text = 'a: 1 # ten twenty thirty\n';
    const without = (start: number, end: number): Edit => ({ splices: [splice(start, end, '')], meant: [] });
    const [first, between, last] = [without(7, 11), without(9, 18), without(17, 24)];
    expect(applied(read(text), [first, between, last])).toEqual({ text: 'a: 1 # twenty\n', made: [first, last], dropped: [between] });
  });

  test('that begin where another has put something are dropped, and the other made', () => {
    const text = 'a: 1 # one\n';
    const one: Edit = { splices: [splice(4, 5, '  '), splice(5, 5, '# first ')], meant: [] };
    const other: Edit = { splices: [splice(5, 6, '# second ')], meant: [] };
    expect(applied(read(text), [one, other])).toEqual({ text: 'a: 1  # first # one\n', made: [one], dropped: [other] });
  });

  describe('by the hundred', () => {
    const count = 200;
    /** `k0: 1`, `k1: 1`, …, and edits for each of them. */
    const many = (edits: (at: number, start: number) => Edit[]): { made: number; dropped: number } => {
      const text = Array.from({ length: count }, (_, at) => `k${at}: 1\n`).join('');
      const source = read(text);
      const { made, dropped } = applied(source, Array.from({ length: count }, (_, at) => edits(at, source.spanOf([`k${at}`]).start)).flat());
      return { made: made.length, dropped: dropped.length };
    };
    const quoted1 = (at: number, start: number): Edit => ({ splices: [splice(start, start + 1, '"1"')], meant: [{ at: [`k${at}`], value: '1' }] });
    const note = (start: number, text: string): Edit => ({ splices: [splice(start + 1, start + 1, ` # ${text}`)], meant: [] });

    test.each<[string, (at: number, start: number) => Edit[]]>([
      ['that reach for the same text', (at, start) => [quoted1(at, start), { splices: [splice(start, start + 1, '2')], meant: [{ at: [`k${at}`], value: 2 }] }]],
      ['that reach into one another', (at, start) => [{ ...quoted1(at, start), splices: [splice(start - 1, start + 1, ' "1"')] }, { splices: [splice(start, start + 2, '2\n')], meant: [{ at: [`k${at}`], value: 2 }] }]],
      ['that put something in one place', (_, start) => [note(start, 'one'), note(start, 'other')]],
      ['of which one makes no sense in itself', (at, start) => [quoted1(at, start), { splices: [splice(start + 1, start, 'x')], meant: [] }]],
    ])('one of each two %s is made', (_, edits) => {
      expect(many(edits)).toEqual({ made: count, dropped: count });
    });

    test('those that were not tried, since so many others were bad, are dropped too', () => {
      const { made, dropped } = many((at, start) => [at % 2 === 0 ? quoted1(at, start) : { ...note(start, 'x'), meant: [{ at: ['k0'], gone: true }] }]);
      expect(made + dropped).toBe(count);
      expect(made).toBeGreaterThan(10);
      expect(made).toBeLessThan(count / 4);
    });
  });
});

test.each([
  ['a: 1\nb:\nc: 3\n', 'a: 1\nc: 3\n'],
  ['a: 1\r\nb:\r\nc: 3', 'a: 1\r\nc: 3'],
  ['a: 1\nb:', 'a: 1'],
  ['a: 1\r\nb:', 'a: 1'],
  ['\uFEFFb:\na: 1\n', '\uFEFFa: 1\n'],
  ['b:\na: 1\n', 'a: 1\n'],
  ['a: 1\n\nb:\n\nc: 3\n', 'a: 1\n\n\nc: 3\n'],
  ['a: 1\n\uFEFFb:\nc: 3\n', 'a: 1\nc: 3\n'],
  ['b:', ''],
  ['\uFEFFb:', '\uFEFF'],
  ['\nb:', ''],
])('the whole line of b in %j leaves %j', (text, left) => {
  const { start, end } = wholeLine(text, text.indexOf('b'));
  expect(text.slice(0, start) + text.slice(end)).toBe(left);
});

describe('a text as one value', () => {
  test.each(['Skoleforvaltningen', 'Nye vandposter på alle skoler', 'ultimo oktober 2026', 'plan-2017/bo-a1', 'Styrelsen (DIGST) & KL'])('stays plain: %s', (text) => {
    expect(scalarText(text)).toBe(text);
  });

  test.each([
    ['', '""'],
    ['no', '"no"'],
    ['On', '"On"'],
    ['Y', '"Y"'],
    ['e-1', '"e-1"'],
    ['2017-10-03', '"2017-10-03"'],
    ['12:30', '"12:30"'],
    ['- x', '"- x"'],
    ['a, b', '"a, b"'],
    ['a: b', '"a: b"'],
    ['a #b', '"a #b"'],
    ['a  b', '"a  b"'],
    ['Mål ', '"Mål "'],
    ['"KL"', String.raw`"\"KL\""`],
    ['en\nto', String.raw`"en\nto"`],
    ['x\u200By', String.raw`"x\u200by"`],
    ['\u007F\u0085', String.raw`"\u007f\u0085"`],
  ])('is quoted: %j', (text, written) => {
    expect(scalarText(text)).toBe(written);
    expect(read(`a: ${written}`).data).toEqual({ a: text });
  });

  test.each([
    ['bare words', 'kl', 'KL', 'KL'],
    ['bare words that end in a quote', 'the "kl"', 'KL', 'KL'],
    ['bare words that end in an apostrophe', "kl'", 'KL', 'KL'],
    ['bare words that will not do', 'kl', 'no', '"no"'],
    ['double quotes', '"kl"', 'KL', '"KL"'],
    ['double quotes around what has some', '"kl"', 'a "b"', String.raw`"a \"b\""`],
    ['single quotes', "'kl'", 'KL 2: 9.2', "'KL 2: 9.2'"],
    ['single quotes that will not do', "'kl'", "KL's", "KL's"],
    ['single quotes around what begins with one', "'kl'", "'KL", `"'KL"`],
    ['single quotes around what ends with one', "'kl'", "KL'", "KL'"],
    ['single quotes around several lines', "'kl'", 'a\nb', String.raw`"a\nb"`],
  ])('takes the form of what it takes the place of: %s', (_, before, text, after) => {
    expect(inStyleOf(before, text)).toBe(after);
  });
});
