import { describe, expect, test } from 'vitest';
import type { Path } from '../../src/model/finding.ts';
import type { Problem } from '../../src/model/problem.ts';
import { parsers, readYaml, type ReadYamlOptions, type Source, unreadable } from '../../src/model/read-yaml.ts';

const read = (text: string, options?: ReadYamlOptions): Source => readYaml('plan.yaml', text, options);
const dataOf = (text: string, options?: ReadYamlOptions): unknown => alike((parser) => read(text, { ...options, parser }).data);

/** Each problem as `check 'text it points at' fact fact`, which is all a reader of a test wants to know. */
function problemsOf(text: string): string[] {
  return alike((parser) => read(text, { parser }).problems.map(({ check, at, facts }) => [check, `'${pointed(text, at)}'`, ...Object.values(facts)].join(' ')));
}

/** What both parsers give. */
function alike<Value>(by: (parser: (typeof parsers)[number]) => Value): Value {
  const [one, other] = [by('fast'), by('yaml')];
  expect(other).toEqual(one);
  return one;
}

function pointed(text: string, at: Problem['at']): string {
  return 'start' in at ? text.slice(at.start, at.end) : at.join('/');
}

describe('data', () => {
  test('is what YAML 1.2 makes of it', () => {
    const text = 'list: [1, -2.5, true, null, ~]\ntext: plain\nquoted: "1"\nblock: |\n  one\n  two\nnested:\n  - a: 1\n    b: {c: d}\n';
    expect(read(text)).toMatchObject({
      data: { list: [1, -2.5, true, null, null], text: 'plain', quoted: '1', block: 'one\ntwo\n', nested: [{ a: 1, b: { c: 'd' } }] },
      problems: [],
    });
  });

  test.each(['no', 'yes', 'on', 'off', 'y', '12:30', '1_000', '2017-02-30', '2017-10-03T12:00:00Z', '0b11', '1.2.3'])('%s stays text', (word) => {
    expect(read(`value: ${word}`)).toMatchObject({ data: { value: word }, problems: [] });
  });

  test.each([
    ['010', 10],
    ['9.10', 9.1],
    ['0x1F', 31],
    ['1e3', 1000],
    ['True', true],
    ['2017', 2017],
    ['~', null],
    ['', null],
  ])('%s is read as %j, and its source is kept', (word, value) => {
    const text = `value: ${word}\nnext: x`;
    expect(dataOf(text)).toEqual({ value, next: 'x' });
    expect(alike((parser) => read(text, { parser }).sourceOf(['value']))).toBe(word);
  });

  test.each([
    ['""', ''],
    ['"": x', { '': 'x' }],
    ["'': x", { '': 'x' }],
    ['a: ""', { a: '' }],
    ['{a, b: 1}', { a: null, b: 1 }],
    ['? a\n', { a: null }],
  ])('what is empty is still there in %j', (text, data) => {
    expect(dataOf(text)).toEqual(data);
    expect(problemsOf(text)).toEqual([]);
  });

  test.each(['', '\n\n', '# only a comment\n', '---\n', '---\n...\n', '\uFEFF'])('a file with nothing in it (%j) has none', (text) => {
    expect(read(text)).toMatchObject({ data: undefined, problems: [] });
  });

  test('is the same with CRLF, a byte order mark, and no final line end', () => {
    const text = 'a: 1\nb:\n  - x\n  - "y"\nc: |\n  one\n  two\n';
    const expected = { data: dataOf(text), problems: [] };
    expect(read(text.replaceAll('\n', '\r\n'))).toMatchObject(expected);
    expect(read(`\uFEFF${text}`)).toMatchObject(expected);
    expect(read('a: 1\nb: 2')).toMatchObject({ data: { a: 1, b: 2 }, problems: [] });
  });

  test('has `__proto__` and `constructor` as keys like any other', () => {
    const data = dataOf('__proto__: {polluted: true}\nconstructor: 1\nhasOwnProperty: 2\n') as object;
    expect(Object.entries(data)).toEqual([['__proto__', { polluted: true }], ['constructor', 1], ['hasOwnProperty', 2]]);
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
    expect('polluted' in {}).toBe(false);
  });
});

describe('numbers that a computer would change stay text', () => {
  test.each([
    ['.nan', 'NaN'],
    ['-.inf', '-Infinity'],
    ['1e400', 'Infinity'],
    ['1e-400', '0'],
    ['12345678901234567890', '12345678901234567000'],
    ['0.1234567890123456', '0.1234567890123456'],
    ['0xFFFFFFFFFFFFFFFF', '18446744073709552000'],
  ])('%s', (word, readAs) => {
    expect(dataOf(`value: ${word}`)).toEqual({ value: word });
    expect(problemsOf(`value: ${word}`)).toEqual([`unquoted-value '${word}' ${word} ${readAs}`]);
  });

  test.each(['0', '-0', '0.000', '0e5', '123456789012345', '0.1', '-1.5e-7', '0x1FFFFFFFFFFFFF'])('but not %s', (word) => {
    expect(problemsOf(`value: ${word}`)).toEqual([]);
  });
});

describe('syntax', () => {
  test('the first error has its place, and there is no data to be misled by', () => {
    expect(problemsOf('title: Fælles: noget')).toEqual([
      "yaml-syntax 'F' BLOCK_AS_IMPLICIT_KEY Nested mappings are not allowed in compact mappings",
    ]);
    expect(dataOf('title: Fælles: noget')).toBeUndefined();
  });

  test('a tab for indentation is named', () => {
    expect(problemsOf('a:\n\t- x')).toEqual(["yaml-syntax '\t' TAB_AS_INDENT Tabs are not allowed as indentation"]);
    expect(problemsOf('a:\tx # a tab\tanywhere else\n')).toEqual([]);
  });

  test('at most five errors are told, one a line, in the order of the file', () => {
    const places = read('- title: A: b\n  id: x\n'.repeat(200)).problems.map(({ check, at }) => [check, at]);
    expect(places).toEqual([9, 31, 53, 75, 97].map((start) => ['yaml-syntax', { start, end: start + 1 }]));
  });

  test.each([
    ['another colon further on', 'a: b: c: d', ["yaml-syntax 'b' BLOCK_AS_IMPLICIT_KEY Nested mappings are not allowed in compact mappings"]],
    ['a bracket too many, where the file begins', ']', [`yaml-syntax ']' UNEXPECTED_TOKEN Unexpected flow-seq-end token in YAML document: "]"`]],
    ['a sign that no text begins with', 'a: %x', ["yaml-syntax '%' BAD_SCALAR_START Plain value cannot start with directive indicator character %"]],
    ['a quote that is not closed', 'a: 1\n"two', [`yaml-syntax '"two' MISSING_CHAR Implicit map keys need to be followed by map values`]],
    ['a list that is not closed', 'a: 1\nb: [1, 2\nc: 3\n', ["yaml-syntax 'c' BAD_INDENT Flow sequence in block collection must be sufficiently indented and end with a ]"]],
    [
      'two lines with a mistake',
      'a: "b" c\n\td: e\n',
      ["yaml-syntax 'c' UNEXPECTED_TOKEN Unexpected scalar at node end", "yaml-syntax '\t' TAB_AS_INDENT Tabs are not allowed as indentation"],
    ],
  ])('one error is told of each line: %s', (_, text, problems) => {
    expect(problemsOf(text)).toEqual(problems);
  });

  test('a missing key is an error', () => {
    expect(problemsOf(': x\nb: 1')).toEqual(["yaml-syntax '' EMPTY_KEY There is no key before the colon"]);
    expect(problemsOf(': x\n'.repeat(50))).toHaveLength(5);
  });
});

describe('features that plans do not use', () => {
  test.each([
    ['a directive', '%YAML 1.1\n---\nanswer: no', "yaml-feature '%YAML 1.1' directive %YAML 1.1", { answer: 'no' }],
    ['a tag directive', '%TAG ! tag:x,2017:\n---\na: b', "yaml-feature '%TAG ! tag:x,2017:' directive %TAG ! tag:x,2017:", { a: 'b' }],
    ['a core tag', 'a: !!str 1', "yaml-feature '!!str' tag !!str", { a: '1' }],
    ['a timestamp', 'a: !!timestamp 2017-02-30', "yaml-feature '!!timestamp' tag !!timestamp", { a: '2017-02-30' }],
    ['a local tag', 'a: !js/function x', "yaml-feature '!js/function' tag !js/function", { a: 'x' }],
    ['a tag without a name', 'a: ! x', "yaml-feature '!' tag !", { a: 'x' }],
    ['a merge key', '<<: {a: 1}\nb: 2', "yaml-feature '<<' merge-key <<", { b: 2 }],
    ['an anchor', 'a: &x 1', "yaml-feature '&x' anchor &x", { a: 1 }],
    ['an alias', 'a: [*x, 1]', "yaml-feature '*x' alias *x", { a: [undefined, 1] }],
    ['an alias as a key', '*x : 1\nb: 2', "yaml-feature '*x' alias *x", { b: 2 }],
    ['a second document', 'a: 1\n---\nb: 2\n---\nc: 3', "yaml-feature '---' several-documents ---", { a: 1 }],
    ['a second document without a line of its own', 'a: 1\n...\nb: 2', "yaml-feature 'b: 2' several-documents b: 2", { a: 1 }],
    ['a list as a key', '? [a, b]\n: 1\nc: 2', "yaml-feature '[a, b]' complex-key [a, b]", { c: 2 }],
    ['a second document on the line of its sign', 'a: 1\n--- b', "yaml-feature '---' several-documents ---", { a: 1 }],
    ['a second document of several lines', 'a: 1\n...\ninitiatives: 2\nb: 3', "yaml-feature 'initiatives: 2' several-documents initiatives: 2", { a: 1 }],
    ['a list as a key in a flow map', '{[a, b]: 1, c: 2}', "yaml-feature '[a, b]' complex-key [a, b]", { c: 2 }],
    ['a list as a key on several lines', '? [a,\n  b]\n: 1\nc: 2', "yaml-feature '[a,' complex-key [a,", { c: 2 }],
    ['emphasis that is an alias', 'title: *very* good', "yaml-feature '*very*' alias *very*", undefined],
    ['emphasis further down', 'id: a\ntitle: *very* good', "yaml-feature '*very*' alias *very*", undefined],
  ])('%s', (_, text, problem, data) => {
    expect(problemsOf(text)).toEqual([problem]);
    expect(dataOf(text)).toEqual(data);
  });

  test('the same signs inside a text are text', () => {
    const text = 'a: "&x *y !z <<"\nb: |\n  %YAML 1.1\n  &x *y !z\nc: x &y\n"<<": d\n';
    expect(problemsOf(text)).toEqual([]);
    expect(dataOf(text)).toEqual({ a: '&x *y !z <<', b: '%YAML 1.1\n&x *y !z\n', c: 'x &y', '<<': 'd' });
    expect(problemsOf('--- |\n*x\n')).toEqual([]);
    expect(dataOf('--- |\n*x\n')).toBe('*x\n');
  });

  test('a mistake on another line is told beside it', () => {
    expect(problemsOf('a: *x\nb: c: d')).toEqual(["yaml-feature '*x' alias *x", "yaml-syntax 'c' BLOCK_AS_IMPLICIT_KEY Nested mappings are not allowed in compact mappings"]);
  });

  test.each(['- <<: a\n', '- &x a\n'])('at most twenty are told: %j', (line) => {
    expect(problemsOf(line.repeat(19))).toHaveLength(19);
    expect(problemsOf(line.repeat(30))).toHaveLength(20);
  });

  test('one document may have its markers', () => {
    expect(read('---\na: 1\n...\n# the end\n')).toMatchObject({ data: { a: 1 }, problems: [] });
  });

  test('an alias that stands for itself leads nowhere', () => {
    expect(dataOf('a: &a [*a]')).toEqual({ a: [undefined] });
  });

  test('a bomb of aliases does not go off', () => {
    const levels = Array.from({ length: 9 }, (_, level) => `l${level + 1}: &l${level + 1} [${`*l${level}, `.repeat(9)}]`);
    const source = read(`l0: &l0 [lol, lol]\n${levels.join('\n')}\n`);
    expect(source.problems).toHaveLength(20);
    expect(JSON.stringify(source.data).length).toBeLessThan(1000);
  });
});

describe('nesting', () => {
  const flow = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);
  const block = (levels: number): string => Array.from({ length: levels }, (_, level) => `${' '.repeat(level)}a:\n`).join('');
  const list = (levels: number): string => `${'- '.repeat(levels)}a`;

  test.each([
    ['flow lists', flow, '['],
    ['block maps', block, 'a'],
    ['block lists', list, '-'],
  ])('%s may stand 64 levels deep', (_, nested, at) => {
    expect(problemsOf(nested(64))).toEqual([]);
    expect(problemsOf(nested(65))).toEqual([`too-large '${at}' nesting 64`]);
    expect(dataOf(nested(65))).toBeUndefined();
  });

  test('as many levels as there are colons on a line are no depth, but a mistake', () => {
    expect(problemsOf(`title: ${'a: '.repeat(100)}`)).toEqual(["yaml-syntax 'a' BLOCK_AS_IMPLICIT_KEY Nested mappings are not allowed in compact mappings"]);
  });

  test('a mistake before it is told, and one that comes after it is not', () => {
    const [deep, mistake] = [`x: ${'['.repeat(80)}\n`, 'y: a: b\n'];
    expect(problemsOf(mistake + deep)).toEqual(["yaml-syntax 'a' BLOCK_AS_IMPLICIT_KEY Nested mappings are not allowed in compact mappings"]);
    expect(problemsOf(deep + mistake)).toEqual(["too-large '[' nesting 64"]);
    expect(problemsOf(`z: *a\n${deep}`)).toEqual(["yaml-feature '*a' alias *a", "too-large '[' nesting 64"]);
  });
});

describe('duplicate keys', () => {
  test.each([
    ['the same key', 'a: 1\nb: 2\na: 3', 'a'],
    ['a number and its text', '1: a\n"1": b', '1'],
    ['a composed and a decomposed letter', '\u00E9: 1\ne\u0301: 2', '\u00E9'],
    ['in a flow map', '{a: 1, a: 2}', 'a'],
    ['__proto__ too', '__proto__: 1\n__proto__: 2', '__proto__'],
  ])('%s: the second is wrong and names the first', (_, text, key) => {
    const { problems } = read(text);
    expect(problems).toMatchObject([{ check: 'duplicate-key', on: 'key', facts: { key }, related: [{ note: 'first' }] }]);
    const first = problems[0]?.related?.[0]?.at as { start: number };
    const second = problems[0]?.at as { start: number };
    expect(first.start).toBeLessThan(second.start);
  });

  test('the first value counts, and its place', () => {
    const source = read('a: first\na: second');
    expect(source.data).toEqual({ a: 'first' });
    expect(source.spanOf(['a'])).toEqual({ start: 3, end: 8 });
  });

  test('a name inherited from Object is no duplicate', () => {
    expect(problemsOf('toString: 1\nvalueOf: 2')).toEqual([]);
  });
});

describe('odd characters', () => {
  test.each([
    ['NUL', 'a: \0', "encoding '\0' nul U+0000"],
    ['escape', 'a: \u001B[2J', "encoding '\u001B' control U+001B"],
    ['delete', 'a: \u007F', "encoding '\u007F' control U+007F"],
    ['a C1 character', 'a: \u009B2J', "encoding '\u009B' control U+009B"],
    ['a control character in a comment', '# \u0007\na: 1', "encoding '\u0007' control U+0007"],
    ['lone carriage returns', 'a: 1\rb: 2\r', "encoding '\r' lone-cr U+000D"],
    ['an escaped escape', 'a: "\\e[2J"', `encoding '"\\e[2J"' control U+001B`],
    ['a bidirectional control', 'a: \u202Ex', "invisible-character '\u202E' U+202E 1"],
    ['several on a line', 'a: \u200Bx\u200B\u2060', "invisible-character '\u200B' U+200B 3"],
    ['a byte order mark inside', 'a: \uFEFFx', "invisible-character '\uFEFF' U+FEFF 1"],
    ['an escaped override', 'a: "\\u202E"', `invisible-character '"\\u202E"' U+202E 1`],
    ['an escaped byte order mark where a value begins', 'a: "\\uFEFFx"', `invisible-character '"\\uFEFFx"' U+FEFF 1`],
    ['a joiner outside an emoji', 'a: x\u200Dy', "invisible-character '\u200D' U+200D 1"],
    ['a joiner behind an emoji', 'a: \u{1F469}\u200Dx\u2602', "invisible-character '\u200D' U+200D 1"],
    ['a joiner before an emoji', 'a: \u2602x\u200D\u{1F469}', "invisible-character '\u200D' U+200D 1"],
    ['another invisible character between emoji', 'a: \u{1F469}\u200B\u{1F469}', "invisible-character '\u200B' U+200B 1"],
    ['an escaped joiner outside an emoji', 'a: "x\\u200Dy"', `invisible-character '"x\\u200Dy"' U+200D 1`],
    ['an invisible character in a quoted text', 'a: "x\u200By"', "invisible-character '\u200B' U+200B 1"],
    ['one where the file begins', '\u200Ba: 1', "invisible-character '\u200B' U+200B 1"],
    ['a control character where the file begins', '\u0007a: 1', "encoding '\u0007' control U+0007"],
    ['several control characters on a line', 'a: \u0007\u0008\u0007', "encoding '\u0007' control U+0007"],
    ['the last of the C1 characters', 'a: \u009F', "encoding '\u009F' control U+009F"],
    ['an escaped NUL', 'a: "\\0"', `encoding '"\\0"' nul U+0000`],
  ])('%s', (_, text, problem) => {
    expect(problemsOf(text)).toEqual([problem]);
  });

  test.each(['a: \u{1F468}\u200D\u{1F469}\u200D\u{1F467}', 'a: \u{1F468}\u200D\u{1F469} and some more words', 'a: "\u{1F468}\\u200D\u{1F469}"', 'a: "\\u0020\\xA0"', 'a: \u2764\uFE0F\u200D\u{1F525}', 'a: \u{1F469}\u{1F3FD}\u200D\u{1F4BB}', '\uFEFFa:\tæøå\r\n', 'a: "\\t\\n"'])(
    'are not these: %j',
    (text) => {
      expect(problemsOf(text)).toEqual([]);
    },
  );

  test('at most twenty lines are told', () => {
    expect(problemsOf('- \u200Bx\n'.repeat(100))).toHaveLength(20);
    expect(problemsOf('- "\\u200B"\n'.repeat(100))).toHaveLength(20);
  });
});

describe.each(parsers)('places, by the parser %s', (parser) => {
  const text = 'title: Plan\ninitiatives:\n  - id: one # first\n    after: [a, "b"]\n  - id: two\n    note: >\n      long\n      text\nempty:\n2017: x\n';
  const at = (path: Path, on?: 'key' | 'value'): string => pointed(text, read(text, { parser }).spanOf(path, on));

  test.each<[Path, 'key' | 'value', string]>([
    [['title'], 'value', 'Plan'],
    [['title'], 'key', 'title'],
    [['initiatives', 0, 'id'], 'value', 'one'],
    [['initiatives', 0, 'after', 1], 'value', '"b"'],
    [['initiatives', 0, 'after'], 'key', 'after'],
    [['initiatives', 1, 'note'], 'value', '>\n      long\n      text\n'],
    [['empty'], 'value', ''],
    [['empty'], 'key', 'empty'],
    [['2017'], 'value', 'x'],
    [[2017], 'value', 'x'],
    [['initiatives', 0, 'after', 1], 'key', '"b"'],
    [['initiatives', 0, 'after', 7, 'deeper'], 'key', 'after'],
    [['title', 'not', 'there'], 'value', 'Plan'],
  ])('%j on its %s', (path, on, expected) => {
    expect(at(path, on)).toBe(expected);
  });

  test('of a long list are all kept', () => {
    const ids = Array.from({ length: 300 }, (_, index) => `id-${index}`);
    const source = read(ids.map((id) => `- ${id}\n`).join(''), { parser });
    expect(ids.map((_, index) => source.sourceOf([index]))).toEqual(ids);
  });

  test('an empty value stands on the line of its key', () => {
    const commented = 'a:\n  # nothing yet\nb: 1\n';
    expect(read(commented, { parser }).spanOf(['a'])).toEqual({ start: 2, end: 2 });
    expect(read('{ab, c: 1}', { parser }).spanOf(['ab'])).toEqual({ start: 3, end: 3 });
    expect(read('{ab, c: 1}', { parser }).sourceOf(['ab'])).toBe('');
  });

  test('a path that leads nowhere gives the nearest thing around it', () => {
    expect(at(['initiatives', 1, 'owner', 'name'])).toMatch(/^id: two/);
    expect(at(['nowhere'])).toMatch(/^title/);
    expect(read('', { parser }).spanOf(['a', 0])).toEqual({ start: 0, end: 0 });
  });

  test('a span is its own answer', () => {
    expect(read(text, { parser }).spanOf({ start: 3, end: 5 })).toEqual({ start: 3, end: 5 });
  });

  test('only a plain scalar has a source', () => {
    const source = read(text, { parser });
    const paths: Path[] = [['initiatives', 0, 'id'], ['initiatives', 0, 'after', 1], ['initiatives', 1, 'note'], ['initiatives'], ['nowhere'], ['title', 'not']];
    expect(paths.map((path) => source.sourceOf(path))).toEqual(['one', undefined, undefined, undefined, undefined, undefined]);
    expect(read('', { parser }).sourceOf(['a'])).toBeUndefined();
  });

  test('offsets count a byte order mark and carriage returns, so that edits hit what they mean', () => {
    const windows = '\uFEFFa: 1\r\nb: two\r\n';
    expect(pointed(windows, read(windows, { parser }).spanOf(['b']))).toBe('two');
  });

  test.each([
    ['‸title: Plan', 'title key'],
    ['ti‸tle: Plan', 'title key'],
    ['title‸: Plan', 'title key'],
    ['title:‸ Plan', 'title value'],
    ['title: ‸Plan', 'title value'],
    ['title: Plan‸', 'title value'],
    ['title: Plan ‸# a note', null],
    ['title: Plan\n‸', null],
    ['# a ‸note\ntitle: Plan', null],
    ['id: a\n‸\ntitle: Plan', null],
    ['id: a\n\n‸title: Plan', 'title key'],
    ['empty:‸\nb: 1', 'empty value'],
    ['empty: ‸', 'empty value'],
    ['areas:\n  ‸- id: a', 'areas value'],
    ['areas:\n  - id: a\n    title: O‸ne\n  - id: b', 'areas/0/title value'],
    ['areas:\n  - id: a\n  -‸ id: b', 'areas value'],
    ['areas:\n  - id: a\n  - i‸d: b', 'areas/1/id key'],
    ['areas:\n  - ‸\n', 'areas/0 value'],
    ['after: ‸[a, b]', 'after value'],
    ['after: [a‸, b]', 'after/0 value'],
    ['after: [a,‸ b]', 'after value'],
    ['after: [a, b]‸', 'after value'],
    ['by: {name: A‸}', 'by/name value'],
    ['by: {name: A ‸}', 'by value'],
    ['- on‸e', '0 value'],
    ['wo‸rd', null],
    ['‸', null],
  ])('at ‸ in %j is %s', (marked, expected) => {
    const place = read(marked.replace('‸', ''), { parser }).pathAt(marked.indexOf('‸'));
    expect(place && `${place.path.join('/')} ${place.on}`).toBe(expected);
  });
});

describe('what can still be made out of a text with a mistake in it', () => {
  test.each([
    ['title: A: b\nid: x\nareas: [a]\n', { title: { A: 'b', id: 'x', areas: ['a'] } }],
    ['id: x\nafter: [a, b\ntitle: T\n', { id: 'x', after: ['a', 'b'], title: 'T' }],
  ])('%j', (text, data) => {
    expect(dataOf(text)).toBeUndefined();
    expect(dataOf(text, { lenient: true })).toEqual(data);
    expect(read(text, { lenient: true }).problems).toEqual(read(text).problems);
    expect(read(text, { lenient: true }).problems).not.toEqual([]);
  });

  test('is nothing where the levels have no end, or a character tells that it is no text', () => {
    expect(dataOf(`a: 1\nb: ${'['.repeat(80)}`, { lenient: true })).toBeUndefined();
    expect(dataOf('a: 1\nb: \0', { lenient: true })).toBeUndefined();
  });
});

describe('comments', () => {
  test.each([
    ['# one\na: 1 # two\n', ['# one', '# two']],
    ['--- |\n# text\n', []],
    ['a: [ # one\n', []],
    ['a: \0 # one\n', []],
  ])('of %j', (text, comments) => {
    expect(alike((parser) => read(text, { parser }).comments().map((comment) => pointed(text, comment)))).toEqual(comments);
  });
});

test('a file that could not be read has its problems, and nothing in it leads anywhere', () => {
  const problems: Problem[] = [{ check: 'encoding', file: 'plan.yaml', at: { start: 3, end: 4 }, facts: { what: 'not-utf8' } }];
  const source = unreadable('plan.yaml', 'a: ?', problems);
  expect(source).toMatchObject({ file: 'plan.yaml', text: 'a: ?', data: undefined, problems });
  expect([source.spanOf({ start: 3, end: 4 }), source.spanOf(['a'])]).toEqual([{ start: 3, end: 4 }, { start: 0, end: 0 }]);
  expect([source.pathAt(0), source.sourceOf(['a']), source.comments()]).toEqual([null, undefined, []]);
});
