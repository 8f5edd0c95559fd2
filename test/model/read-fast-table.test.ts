import { describe, expect, test } from 'vitest';
import { readFast } from '../../src/model/read-fast.ts';
import { difference } from './both-readers.ts';

// What the fast reader reads, and what it leaves to the reference: either is a promise, for a reader that left everything
// would be right and slow. Each text is a small one about one thing, called by what is peculiar to it.

type Texts = Readonly<Record<string, string>>;

/** Data, order of keys, problems, comments and places are those of the reference. */
function readsAlike(texts: Texts): void {
  test.each(Object.entries(texts))('reads %s', (_, text) => {
    expect(difference(text)).toBeNull();
  });
}

function leaves(texts: Texts): void {
  test.each(Object.entries(texts))('leaves %s to the reference', (_, text) => {
    expect(readFast('a.yaml', text)).toBeNull();
  });
}

/** Each word, called by itself, where a tilde stands. */
const around = (frame: string, words: readonly string[]): Texts => Object.fromEntries(words.map((word) => [JSON.stringify(word), frame.replaceAll('~', () => word)]));

describe('a map', () => {
  readsAlike({
    'of one pair': 'a: 1\n',
    'without a last line end': 'a: 1\nb: x',
    'that is further in': '  a: 1\n  b: 2\n',
    'in a map': 'a:\n  b: 1\n  c: 2\nd: 3\n',
    'in a map in a map': 'a:\n  b:\n    c: 1\n  d: 2\ne: 3\n',
    'that ends two at once': 'a:\n  b:\n    c: 1\nd: 2\n',
    'one space further in, before empty lines': 'a:\n b: 1\n\n',
    'one space further in, without a value before empty lines': 'a:\n b:\n\n',
    'after empty lines': '\n\na: 1\n\n  \nb: 2\n\n',
    'with spaces at the ends of lines': 'a:  \n  b: 1  \nc: 2   \n',
    'with spaces before colons': 'a : 1\nb  :\n  c: 2\n',
    'with more spaces after colons': 'a:   1\nb:     "x"\n',
    'with a key that has no value': 'a:\nb: 1\n',
    'with a last key that has no value': 'a: 1\nb:',
    'with only a key': 'a:',
    'with only a key in a list': '- a:\n- b:\n',
    'whose keys would be numbers first': 'b: 1\n2: x\n1: y\na: 2\n',
  });
  leaves({
    'keys that are further in than the first': 'a: 1\n  b: 2\n',
    'a key that is further in than a quoted text': 'a: "x"\n  b: 2\n',
    'a key that is further out than the first': '  a: 1\nb: 2\n',
    'a key between two maps': 'a:\n    b: 1\n  c: 2\n',
    'a word among pairs': 'a: 1\nb\n',
    'an item among pairs': 'a: 1\n- b\n',
    'a map on the line of its key': 'a: b: 1\n',
    'a map on the line of its key, without a value': 'a: b:\n',
    'a colon that nothing comes before': ': 1\n',
    'one key twice': 'a: 1\na: 2\n',
    'one key twice, of which one is quoted': 'a: 1\n"a": 2\n',
  });
});

describe('a list', () => {
  readsAlike({
    'of one item': '- a\n',
    'without a last line end': '- a\n- b',
    'of numbers and texts': '- 1\n- x\n- "y"\n',
    'that is further in': '  - a\n  - b\n',
    'in the column of its key': 'a:\n- x\n- y\nb: 1\n',
    'further in than its key': 'a:\n  - x\n  - y\nb: 1\n',
    'of empty items': '-\n- \n-\n',
    'that ends with a dash': '- a\n-',
    'of maps': '- a: 1\n  b: 2\n- a: 3\n',
    'of maps, with more spaces after dashes': '-   a: 1\n    b: 2\n-   a: 3\n',
    'of lists on one line': '- - a\n  - b\n- - c\n',
    'of lists of lists': '- - - a\n    - b\n  - c\n- d\n',
    'of items on their own lines': '-\n  a: 1\n  b: 2\n-\n  x\n',
    'of items on their own lines after comments': '- # one\n  a: 1\n-\n  # two\n  - x\n',
    'of lists on their own lines': '-\n  - a\n  - b\n-\n - c\n',
    'in a map in a list': '- a:\n  - x\n  b:\n    - y\n',
    'of dashes that begin words': '- -a\n- --\n- -1\n- a - b\n',
    'of texts in literal lines': '- |\n  one\n- >\n  two\n- |-\n three\n',
  });
  leaves({
    'items that are further in than the first': '- a\n  - b: 1\n',
    'an item that is further out than the first': '  - a\n- b\n',
    'an item between two lists': '-\n    - a\n  - b\n',
    'a key among items': '- a\nb: 1\n',
    'a list on the line of a key': 'a: - b\n',
    'an empty list on the line of a key': 'a: -\n',
    'an item without its own column': 'a:\n  -\n  x\n',
  });
});

describe('a key', () => {
  readsAlike({
    ...around('~: 1\nb: 2\n', ['two words', 'a-b', 'a:b', 'a#b', '-a', '-,a', '-]a', 'a:,b', 'a:]b', '1', '1.50', 'null', 'true', '~', 'mål', 'a"b', "it's", 'a{b}', 'a,b', 'a?', '<', '<<<', '"a"', "'a'", '""', "''", '"a: b # c"', "'it''s'", '"\\u00e6"', '"a\\"b"', 'constructor', 'hasOwnProperty', 'proto__']),
    'that is composed when it was typed otherwise': 'e\u0301: 1\n',
    'that is composed of signs none of which is a letter by itself': '\u1112\u1161\u11AB: 1\n',
    'that is composed with the first of such signs': 'a\u0300: 1\n',
    'that is composed when it was quoted otherwise': '"e\u0301": 1\n\'o\u0308\': 2\n',
    'that begins, ends and is as long as another': 'abc: 1\naxc: 2\nabc2: 3\naxc2: 4\nd:\n  axc: 1\n  abc: 2\n',
    'that begins like another': 'az: 1\nazxxxxxxy: 2\nb:\n  azxxxxxxy: 1\n  az: 2\n',
    'of 1024 signs': `${'k'.repeat(1024)}: 1\n`,
    'of 1024 signs with its quotation marks': `"${'k'.repeat(1022)}": 1\n`,
  });
  leaves({
    ...around('~: 1\n', ['[a]', '{a: b}', '? a', '&x a', '*x', '!!str a', '@a', '`a', '%a', '<<', '__proto__', '"__proto__"', '"a', "'a", ',a', ']', '}']),
    'a key of 1025 signs': `${'k'.repeat(1025)}: 1\n`,
    'a key of 1025 signs with its quotation marks': `"${'k'.repeat(1023)}": 1\n`,
    'a key over two lines': '"a\n  b": 1\n',
    'a value right after the colon of a quoted key': '"a":1\n',
    'one key twice, composed and not': '\u00e9: 1\ne\u0301: 2\n',
    'one key twice, as number and as text': '1: a\n"1": b\n',
  });
});

describe('a plain text', () => {
  readsAlike({
    ...around('a: ~\nb: 1\n', ['x', 'a b', 'a  b', 'a:b', 'a :b', 'a#b', 'a, b', 'a]', 'a}b', "it's", 'a"b"', '-a', '--', 'x-', '-,x', '-[x', '-]', 'x:,y', 'x:]', 'x:{y', '<a', '=a', '(a)', 'a?', 'a!', 'a&b', 'a*b', 'æ', '🎯 mål', '12:30', '2017-10-03', '50 %', 'https://a.dk/b#c', '+', '.', '..a', '/a', '\\a', '\\', '~a', '^', '$1', ';', '<<', '=', '_']),
    'over two lines': 'a: one\n  two\nb: 1\n',
    'over lines with empty ones between': 'a: one\n\n  two\n\n\n  three\nb: 1\n',
    'over lines, further and less far in': 'a: one\n      two\n  three\n',
    'over lines, from the line after its key': 'a:\n  one\n  two\n',
    'over lines in a list': '- one\n  two\n- three\n\n  four\n',
    'over lines, with spaces at their ends': 'a: one   \n  two  \n   \n  three \n',
    'over lines of numbers': 'a: 1\n  2\n',
    'over lines of signs': 'a: one\n  - two\n  [three]\n  "four"\n  |\n  &five\n',
    'over lines, at the end': 'a: one\n  two',
    'over lines, one of which holds a comment': 'a: one\n  two # three\nb: 1\n',
    'after which a list of its parent comes': '- a: one\n    two\n- b\n',
  });
  leaves({
    ...around('a: ~\nb: 1\n', [',', '[', ']', '{', '}', '&x', '*x', '!x', '|x', '>x', "'", '"', '%x', '@x', '`x', '?', '? x', '-', ':', ': x', ':x', '?x', '- x', 'x:', 'x: y', 'x : y']),
    'lines that go on after a comment': 'a: one # two\n  three\n',
    'lines that go on after a comment of their own': 'a: one\n  # two\n  three\n',
    'lines with a pair': 'a: one\n  b: two\n',
    'lines with a colon at an end': 'a: one\n  two:\n',
    'lines of which the second is not far enough in': '  a: one\n  two\n',
  });
});

describe('a word or number', () => {
  readsAlike({
    ...around('a: ~\nb: [~]\n', ['~', 'null', 'Null', 'NULL', 'nULL', 'nil', 'none', 'true', 'True', 'TRUE', 'tRUE', 'false', 'False', 'FALSE', 'fALSE', 'yes', 'no', 'on', 'Off', 'y', 'N', 'truest', 'nullify', 'untrue', '~ ~', 'true false']),
    ...around('a: ~\nb: [~]\n', ['0', '1', '42', '-1', '+1', '007', '1.5', '-1.5', '+1.50', '1.', '.5', '-.5', '+.5', '1e3', '1E3', '1e+3', '1e-3', '1.5e10', '.5e1', '1.e1', '-0', '0.0', '123456789012345', '0.1']),
    ...around('a: ~\nb: [~]\n', ['0o17', '0o0', '0x1F', '0xff', '0xAb', '-0o17', '+0x1F', '0o8', '0xg', '0o', '0x', '0O17', '0X1F', '0b11', '1_000', '1 000', '1e', '1e+', 'e3', '1e3.5', '1.2.3', '--1', '+-1', '1-', '.', '+', '.e1', '-.', '1.5x', 'x1', '1x', '0o17x', 'x0o17', '0x1Fx', '0o7 7', '12:30']),
    ...around('a: ~\nb: [~]\n', ['.inf', '.Inf', '.INF', '-.inf', '+.inf', '-.INF', '.nan', '.NaN', '.NAN', '-.nan', '+.nan', '.iNF', '.nAN', '.Nan', 'inf', 'nan', 'NaN', 'Infinity', '-Infinity', 'x.inf', '.info', '.nano', 'x.nan', '1.inf']),
    ...around('a: ~\nb: [~]\n', ['1e400', '-1e400', '1e-400', '12345678901234567890', '1234567890123456', '0.1234567890123456', '0x1FFFFFFFFFFFFF', '0x20000000000000', '0o377777777777777777', '0o400000000000000000']),
  });

  const dataOf = (word: string): unknown => (readFast('a.yaml', `a: ${word}\n`)?.data as { a: unknown } | undefined)?.a;

  test.each([
    ['0', 0], ['-0', -0], ['+0', 0], ['0.000', 0], ['0e5', 0], ['.0', 0], ['0x0', 0], ['0o0', 0],
    ['123456789012345', 123_456_789_012_345], ['-123456789012345', -123_456_789_012_345], ['+123456789012345', 123_456_789_012_345],
    ['0.00123456789012345', 0.001_234_567_890_123_45], ['12345678901234.5', 12_345_678_901_234.5], ['-.123456789012345', -0.123_456_789_012_345],
    ['000123456789012345', 123_456_789_012_345], ['123456789012345e10', 123_456_789_012_345e10], ['1.5E-10', 1.5e-10], ['1e300', 1e300],
    ['0x1FFFFFFFFFFFFF', Number.MAX_SAFE_INTEGER], ['0o377777777777777777', Number.MAX_SAFE_INTEGER], ['0x1E5', 485], ['0xe', 14],
  ])('%s is the number it says', (word, value) => {
    expect(dataOf(word)).toBe(value);
  });

  test.each([
    ['1234567890123456', '1234567890123456'], ['123456789012345.6', '123456789012345.6'], ['-0.1234567890123456', '-0.1234567890123456'],
    ['1234567890123456e3', '1234567890123456000'], ['100000000000000000', '100000000000000000'], ['0.10000000000000000', '0.1'],
    ['0x20000000000000', '9007199254740992'], ['0o400000000000000000', '9007199254740992'],
    ['1e400', 'Infinity'], ['-1e400', '-Infinity'], ['1e-400', '0'], ['-1E-400', '0'], ['0.5e-400', '0'], ['.inf', 'Infinity'], ['-.INF', '-Infinity'], ['.NaN', 'NaN'],
  ])('%s stays a text, since it would be %s', (source, readAs) => {
    expect(dataOf(source)).toBe(source);
    expect(readFast('a.yaml', `a: ${source}\n`)?.problems).toEqual([
      { check: 'unquoted-value', file: 'a.yaml', at: { start: 3, end: 3 + source.length }, facts: { source, readAs } },
    ]);
  });
});

describe('a quoted text', () => {
  readsAlike({
    ...around('a: ~\nb: 1\n', ['""', '"x"', '" x "', '"a: b # c"', '"[x]"', '"\'"', '"1"', '"æ🎯"', "''", "'x'", "' x '", "'it''s'", "''''", "'''x'''", "'a''''b'", "'a: b # c'", `'"'`, "'\\n'", "'\\'"]),
    ...around('a: "x\\~y"\nb: 1\n', ['n', 't', '_', 'L', 'P', ' ', '"', '/', '\\']),
    ...around('a: ~\nb: 1\n', ['\\x41', '\\xe6', '\\xE6', '\\u00e6', '\\u00E6', '\\u2013', '\\U0001F3AF', '\\U0001f3af', '\\U0010FFFF', '\\x41f', '\\u00e6f', '\\U0001F3AFf', '\\\\x41', '\\\\', '\\\\\\"', '\\"x\\"', '\\"', '\\\\\\\\', 'x\\ty\\nz'].map((text) => `"${text}"`)),
    'with a comment after it': 'a: "x" # y\nb: \'x\'   # z\n',
    'with spaces after it': 'a: "x"  \nb: 1\n',
    'at the end': 'a: "x"',
    'as items': '- "x"\n- \'y\'\n',
    'on the line after its key': 'a:\n  "x"\nb:\n  \'y\'\n',
    'over two lines': 'a: "one\n  two"\nb: \'one\n  two\'\n',
    'over lines, further in and less': 'a: "one\n      two\n three"\n',
    'over lines with empty ones between': 'a: "one\n\n  two\n\n\n\n  three"\nb: 1\n',
    'over lines with empty ones that hold spaces': "a: 'one\n   \n  two\n \n      \n  three'\nb: 1\n",
    'over lines with spaces at their ends': 'a: "one   \n  two  \n  three  "\n',
    'over lines, of which the first is empty': 'a: "\n  one"\nb: "\n\n  two"\n',
    'over lines, of which the first holds spaces': 'a: "  \n  one"\nb: 1\n',
    'over lines, of which the last is empty': "a: 'one\n  '\nb: 'two\n\n  '\n",
    'over lines of nothing': 'a: "\n  "\nb: "\n\n\n  "\n',
    'over lines of one quotation mark each': "a: 'it''s\n  ''two'''\nb: \"'one\n  'two\"\n",
    'over lines with what looks like a comment': 'a: "one # x\n  # two"\n',
    'over lines with what looks like a pair': 'a: "one\n  b: two"\nc: 1\n',
    'over lines, at the top': '- "one\n two"\n- x\n',
    'over lines in a map further in': 'a:\n  b: "one\n    two"\n  c: 1\n',
    'over lines, with a comment after it': 'a: "one\n  two" # x\nb: 1\n',
    'over lines with backslashes, which mean nothing in single ones': "a: 'one \\ x\n  two\\'\nb: 1\n",
    'over lines of Windows': 'a: "one\r\n  two\r\n\r\n  three"\r\nb: 1\r\n',
  });
  leaves({
    ...around('a: "~"\nb: 1\n', ['\\q', '\\x4', '\\xg0', '\\u00e', '\\u00g0', '\\U0001F3A', '\\U00110000', '\\UFFFFFFFF', '\\0', '\\a', '\\b', '\\e', '\\f', '\\r', '\\v', '\\N', '\\u202e', '\\u200b', '\\ufeff', '\\xad', '\\x7f', '\\']),
    ...around('a: ~\nb: 1\n', ['"x" y', '"x"y', '"x"#y', "'x'y", "'x' 'y'", '"x', "'x", "'x''", '"x: y', '"x\\"', '"x": y', "'x': y", '"x"\n  y']),
    'lines that are not far enough in': 'a: "one\ntwo"\n',
    'lines that are not far enough in, in a map further in': 'a:\n  b: "one\n  two"\n',
    'a last line that is not far enough in': 'a: "one\n  two\n"\nb: 1\n',
    'a quotation mark that never ends, in a list after a comment': ' # one\n- "x\n',
    'a single quotation mark that never ends, in a list after a comment': " # one\n- 'x\n",
    'a quotation mark that never ends, before much text': `a: "${'x'.repeat(100_000)}\n`,
    'lines with an escape': 'a: "one\\n\n  two"\n',
    'lines with an escaped line end': 'a: "one\\\n  two"\n',
  });
});

describe('a literal text', () => {
  readsAlike({
    'of one line': 'a: |\n  one\n',
    'of several lines': 'a: |\n  one\n  two\nb: 1\n',
    'of lines further in': 'a: |\n  one\n    two\n   three\n  four\n',
    'of lines after an empty one': 'a: |\n\n\n  one\nb: 1\n',
    'of lines with empty ones between': 'a: |\n  one\n\n  two\n\n\n  three\nb: 1\n',
    'of lines with empty ones after them': 'a: |\n  one\n\n\nb: 1\n',
    'of lines with empty ones that hold spaces': 'a: |\n  one\n \n  two\n  \n  three\n  \nb: 1\n',
    'without a last line end': 'a: |\n  one\n  two',
    'stripped': 'a: |-\n  one\n  two\nb: 1\n',
    'stripped, with empty lines after it': 'a: |-\n  one\n\n\nb: 1\n',
    'stripped, without a last line end': 'a: |-\n  one',
    'with spaces after its sign': 'a: |  \n  one\nb: |-   \n  two\n',
    'of what means something elsewhere': 'a: |\n  # one\n  b: two\n  - three\n  "four\n  [five\n  & * ! %\nc: 1\n',
    'of lines with spaces at their ends': 'a: |\n  one  \n  two \nb: 1\n',
    'of one space in': 'a: |\n one\nb: 1\n',
    'in a list': '- |\n one\n- |\n  two\n- x\n',
    'in a list in a list': '- - |\n    one\n  - two\n',
    'in a map in a list': '- a: |\n    one\n  b: 1\n- c: |\n      two\n',
    'at the top of a list of maps': 'a:\n- b: |\n    one\n- c\n',
    'of lines of Windows': 'a: |\r\n  one\r\n\r\n  two\r\nb: |-\r\n  x\r\n\r\n',
    'with a comment after it': 'a: |\n  one\n# two\nb: 1\n',
    'with a comment after it, further in than its key': 'a:\n  b: |\n    one\n  # two\n  c: 1\n',
    'with a comment after it and its map': 'a:\n  b: |\n    one\n  # two\n# three\nc: 1\n',
  });
  leaves({
    ...around('a: ~\n  one\nb: 1\n', ['|+', '|2', '|-2', '|2-', '|1', '| # x', '|- # x', '|x', '| x', '|--', '|0']),
    'nothing under its sign': 'a: |\nb: 1\n',
    'nothing at all after its sign': 'a: |\n',
    'the end after its sign': 'a: |',
    'only empty lines under its sign': 'a: |\n\n\n',
    'lines that are not far enough in': '- a: |\n  one\n',
    'a line that is less far in than the first': 'a: |\n    one\n  two\n',
    'spaces that are more than the margin, at first': 'a: |\n    \n  one\n',
    'spaces that are more than the margin, between': 'a: |\n  one\n    \n  two\n',
    'spaces that are more than the margin, at last': 'a: |\n  one\n    \nb: 1\n',
    'a last line of spaces without an end': 'a: |\n  one\n  ',
    'a text as a whole': '|\n  one\n',
    'its sign on the line after its key': 'a:\n  |\n  one\nb: 1\n',
  });
});

describe('a folded text', () => {
  readsAlike({
    'of one line': 'a: >\n  one\nb: 1\n',
    'of several lines': 'a: >\n  one\n  two\n  three\nb: 1\n',
    'stripped': 'a: >-\n  one\n  two\nb: 1\n',
    'of paragraphs': 'a: >\n  one\n  two\n\n  three\n\n\n  four\n\n\n\n  five\nb: 1\n',
    'of lines after empty ones': 'a: >\n\n\n  one\n  two\n',
    'of a line further in': 'a: >\n  one\n    two\n  three\n',
    'of lines further in': 'a: >\n  one\n    two\n    three\n     four\n  five\n  six\n',
    'of a line further in, after an empty one': 'a: >\n  one\n\n    two\n  three\n',
    'of a line further in, after empty ones': 'a: >\n  one\n\n\n    two\n\n\n  three\n',
    'of a line further in, before an empty one': 'a: >\n  one\n    two\n\n  three\n  four\n',
    'of lines further in with empty ones between': 'a: >\n  one\n    two\n\n    three\n\n\n    four\n  five\n',
    'of lines further in at the end': 'a: >-\n  one\n    two\n    three\n\nb: 1\n',
    'of a first line after empty ones, and one further in': 'a: >\n\n  one\n\n   two\n',
    'of lines with spaces at their ends': 'a: >\n  one \n  two  \n  three\n',
    'of lines of Windows': 'a: >\r\n  one\r\n  two\r\n\r\n  three\r\n    four\r\nb: 1\r\n',
    'without a last line end': 'a: >\n  one\n  two',
    'in a list': '- >\n  one\n  two\n- >-\n  three\n  four\n',
  });
  leaves({
    ...around('a: ~\n  one\nb: 1\n', ['>+', '>2', '>-2', '> # x', '>x', '> x']),
    'nothing under its sign': 'a: >\nb: 1\n',
  });
});

describe('brackets', () => {
  readsAlike({
    ...around('a: ~\nb: 1\n', ['[]', '[ ]', '[x]', '[ x ]', '[x, y]', '[x,y]', '[x , y]', '[x, y,]', '[x, y , ]', '[1, "x", \'y\', null]', '["x","y"]', '[[x], [y, [z]]]', '[[],[]]', '[x y]', '[x:y]', '[-x, --]', '[a#b]', '[ "x" , \'y\' ]', '[it\'s, a"b]']),
    ...around('a: ~\nb: 1\n', ['{}', '{ }', '{b: 1}', '{ b: 1 }', '{b: 1, c: 2}', '{b: 1,c: 2,}', '{ b : 1 , c : 2 , }', '{"b": 1}', '{"b":1}', "{'b': 1, 'it''s':2}", '{"b" : "x"}', '{b: {c: {}}}', '{b: [x], c: {d: e}}', '{b:[x]}', '{b:{c: 1}}', '{two words: x}', '{a-b: x}', '{1: x}', '{a:b: x}', '{-b: x}', '{b: -x}', '{b: 1.5, c: ~}', '{e\u0301: 1}', '{"e\u0301": 1}', '{"": 1}', '{b:  x  }']),
    'of maps': 'a: [{ b: 1 }, { b: 2 }]\n',
    'of lists in maps': 'a: { b: [1, 2], c: [] }\n',
    'in a list': '- [x, y]\n- { a: 1 }\n- []\n',
    'on the line after their key': 'a:\n  [x]\nb:\n  { c: 1 }\n',
    'over lines': 'a: [\n  x,\n  y\n  ]\nb: {\n  c: 1,\n  d: 2,\n  }\n',
    'over lines of which some are empty': 'a: [\n\n  x,\n\n\n  y\n\n  ]\nb: 1\n',
    'over lines with spaces at their ends': 'a: [  \n  x,  \n  y  \n   \n  ]  \nb: 1\n',
    'over lines that begin with commas': 'a: [ x\n  , y\n  , z ]\nb: { c: 1\n , d: 2 }\n',
    'over lines, with a value under its key': 'a: { b:\n  1, c:\n  [x] }\n',
    'over lines, in a map further in': 'a:\n  b: [\n    x\n   ]\n  c: 1\n',
    'over lines of Windows': 'a: [\r\n  x,\r\n\r\n  y ]\r\nb: 1\r\n',
    'with quoted texts over lines': 'a: [ "one\n  two", x ]\nb: 1\n',
    'with a comment after them': 'a: [x] # one\nb: { c: 1 } # two\n',
    'with a key of 1024 signs': `a: { ${'k'.repeat(1024)}: 1 }\n`,
    'at the end': 'a: [x]',
  });
  leaves({
    ...around('a: ~\nb: 1\n', ['[', '[x', '[x,', ']', '[x]]', '[x] y', '[x]y', '[x]#y', '[,]', '[x,,y]', '[, x]', '[a: b]', '["a": b]', '[? a]', '[&x a]', '[*x]', '[!x y]', '[- x]', '[-]', '[|]', '[>]', '[@x]', '[%x]', '[x: ]', '["x" y]', '["x"y]', '[[x] y]', '[x}', '[{x]}', '[x:,y]', '[x:]', '[x:[y]]', '[x:{y: 1}]', '[x#y #z]', '[#x]', '[x] : y', '[x]: y']),
    ...around('a: ~\nb: 1\n', ['{', '{b: 1', '{b: 1,', '}', '{b: 1}}', '{b: 1} c', '{,}', '{b}', '{b, c}', '{b, 1, c: 2}', '{b[c]: 1}', '{b: x:}', '{b: x:, c: 1}', '{b: #c\n 1}', '{b, c: 1}', '{b: }', '{b:}', '{b: , c: 1}', '{b:, c: 1}', '{"b"}', '{: 1}', '{? b: 1}', '{[b]: 1}', '{{b: 1}: 1}', '{&x b: 1}', '{*x : 1}', '{!x b: 1}', '{<<: 1}', '{__proto__: 1}', '{b: 1, b: 2}', '{b: 1, "b": 2}', '{b: 1]', '{b: c: d}', '{b: *x}', '{b: &x 1}', '{b: - x}', '{b: "x" y}', '{- b: 1}', '{b #c: 1}']),
    'lines that are not far enough in': 'a: [\nx ]\n',
    'a closing bracket that is not far enough in': 'a: [\n  x\n]\nb: 1\n',
    'a closing bracket that is not far enough in, in a map': 'a:\n  b: {\n    c: 1\n  }\n',
    'a comment between them': 'a: [ # one\n  x ]\n',
    'a comment on a line of its own between them': 'a: [\n  # one\n  x ]\n',
    'a comment after an item': 'a: [ x, # one\n  y ]\n',
    'a comment before a comma': 'a: [ x # one\n  , y ]\n',
    'a comment between a key and its value': 'a: { b: # one\n  1 }\n',
    'plain texts over lines': 'a: [ one\n  two ]\n',
    'a quoted text that is not far enough in': 'a: [ "one\ntwo" ]\n',
    'a key over lines': 'a: { "b\n  c": 1 }\n',
    'a colon on the line after its key': 'a: { b\n  : 1 }\n',
    'a colon on the line after its quoted key': 'a: { "b"\n  : 1 }\n',
    'a key of 1025 signs': `a: { ${'k'.repeat(1025)}: 1 }\n`,
    'a quoted key of 1025 signs': `a: { "${'k'.repeat(1023)}": 1 }\n`,
    'brackets that end never': 'a: [x\n',
    'brackets that end never, of a map': 'a: {b: 1\n\n',
  });
});

describe('a comment', () => {
  readsAlike({
    'after a value': 'a: 1 # one\nb: x # two\nc: "y" # three\n',
    'without a space': 'a: 1 #one\nb: 2 #\n',
    'after more spaces': 'a: 1    # one\nb: 2\n',
    'at the start': '# one\na: 1\n',
    'before the first key, further in': '    # one\na: 1\n',
    'at the end': 'a: 1\n# one\n',
    'at the end, without a line end': 'a: 1\n# one',
    'after a value, without a line end': 'a: 1 # one',
    'between pairs': 'a: 1\n# one\nb: 2\n\n# two\n\nc: 3\n',
    'after a key': 'a: # one\n  b: 1\nc: # two\nd: 2\n',
    'after a key of a list': 'a: # one\n  - x\nb: # two\n- y\n',
    'before the first pair of a map': 'a:\n  # one\n  b: 1\n',
    'before the first pair of a map, further out': 'a:\n# one\n  b: 1\n',
    'before the first item of a list': 'a:\n  # one\n  - x\nb:\n# two\n- y\n',
    'after an item': '- x # one\n- y # two\n',
    'after the last pair of a map': 'a:\n  b: 1\n  # one\nc: 2\n',
    'after the last pair of a map, further out': 'a:\n  b: 1\n # one\nc: 2\n',
    'after the last pair of a map, further in': 'a:\n  b: 1\n    # one\nc: 2\n',
    'after the last pairs of maps': 'a:\n  b:\n    c: 1\n    # one\n  # two\n# three\nd: 2\n',
    'after the last pairs of maps, the other way': 'a:\n  b:\n    c: 1\n# one\n  # two\n    # three\nd: 2\n',
    'after the last item of a list': 'a:\n  - x\n  # one\nb: 1\n',
    'at the end, after a list in the column of its key': 'a:\n- x\n# one\n',
    'at the end, after a key that has no value': 'a:\n b:\n\n# one\n',
    'after the last item of a list in the column of its key': 'a:\n- x\n# one\nb: 1\n',
    'after the last pair of a map in a list': '- a: 1\n  # one\n- b: 2\n# two\n- c: 3\n',
    'after a key that has no value': 'a:\n  b:\n  # one\n  c: 1\nd:\n# two\ne: 2\n',
    'after a last key that has no value': 'a:\n  b:\n    # one\n# two\nc: 1\nd:\n# three\n',
    'after a text over lines': 'a: one\n  two\n# three\nb: 1\n',
    'between, further in than what comes': 'a: 1\n    # one\nb: 2\n',
    'in lines of Windows': '# one\r\na: 1 # two\r\n  # three\r\nb: 2\r\n',
    'that looks like something else': '# a: 1\na: 1 # "b\n# - [x\nb: 2\n',
  });
  leaves({
    'a comment right after a quoted text': 'a: "x"# one\n',
    'a comment right after brackets': 'a: [x]# one\n',
    'a comment before a text on a line of its own': 'a:\n  # one\n  x\n',
    'a comment before a text on a line of its own in a list': '-\n  # one\n  x\n',
    'a comment after the key of a text on a line of its own': 'a: # one\n  x\n',
    'a comment after an empty item': '- # one\n- x\n',
    'a comment on the line after an empty item': '-\n# one\n- x\n',
    'an empty item after a comment': '- x\n# one\n-\n- y\n',
    'comments alone': '# one\n# two\n',
  });
});

describe('a document', () => {
  readsAlike({
    'with a mark of its start': '---\na: 1\n',
    'with a mark of its start, of Windows': '---\r\na: 1\r\n',
    'with a mark of its start, before a comment': '---\n# one\na: 1\n',
    'with a mark of its start, before empty lines': '---\n\n\na: 1\n',
    'with a mark of its start, before a list': '---\n- x\n',
    'with a byte order mark': '\uFEFFa: 1\nb: 2\n',
    'with a byte order mark before a comment': '\uFEFF# one\na: 1\n',
    'with a byte order mark before an empty line': '\uFEFF\na: 1\n',
    'with a byte order mark and texts over lines': '\uFEFFa: one\n  two\nb: |\n  x\n',
    'with what is no mark, since it is further in': 'a: |\n  ---\n  ...\n  %x\nb:\n ---\n',
    'of lines of Windows': 'a:\r\n  b: 1\r\n  c:\r\n    - x\r\n    -\r\n\r\nd: 2\r\n',
    'of lines of Windows, without a last line end': 'a: 1\r\nb: x',
    'of both kinds of lines': 'a: 1\r\nb: 2\nc:\r\n  - x\n  - y\r\n',
    'of signs beyond ASCII': 'mål: æøå\nb: "–…"\nc: 🎯\n',
    'that would be other lines elsewhere': 'a: x\u2028y\nb: "x\u0085y"\n',
    'of maps in 32 levels': Array.from({ length: 32 }, (_, level) => `${' '.repeat(level)}a:${level === 31 ? ' 1' : ''}\n`).join(''),
    'of lists in 32 levels': `${'- '.repeat(32)}x\n`,
    'of brackets in 32 levels': `a: ${'['.repeat(31)}${']'.repeat(31)}\n`,
    'of brackets as a whole': '[a, b]\n',
    'of brackets of a map as a whole': '{ a: 1 }\n',
    'of brackets as a whole, over lines': '[a,\nb ,\n c\n]\n',
    'of brackets as a whole, with texts over lines': '[ "one\ntwo\n\nthree\nfour" ]\n',
    'of nothing but its word': '~\n',
    'of many brackets one after another': `a: [${'[x], {b: 1}, '.repeat(40)}]\n`,
    'of many maps one after another': Array.from({ length: 40 }, (_, index) => `a${index}:\n  b: 1\n`).join(''),
  });
  leaves({
    'nothing': '',
    'empty lines': '\n\n',
    'a mark of the start alone': '---\n',
    'one word': 'x\n',
    'one quoted text': '"x"\n',
    'one number': '1\n',
    'a text over lines': 'one\ntwo\n',
    'a map and a word': 'a: 1\nx\n',
    'a mark of the start with something after it': '--- a\n',
    'a mark of the start with a space after it': '--- \na: 1\n',
    'a mark of the start without a line end': '---',
    'a mark of the start with a comment': '--- # one\na: 1\n',
    'two marks of the start': '---\n---\na: 1\n',
    'a comment before a mark of the start': '# one\n---\na: 1\n',
    'a second document': 'a: 1\n---\nb: 2\n',
    'a mark of the end': 'a: 1\n...\n',
    'a mark of the end at the start': '...\na: 1\n',
    'a mark of the start in a text': 'a: "\n---\n  x"\n',
    'a directive': '%YAML 1.2\n---\na: 1\n',
    'a directive after something': 'a: 1\n%YAML 1.2\n',
    'a byte order mark before a list': '\uFEFF- x\n',
    'a byte order mark before a space': '\uFEFF a: 1\n',
    'a byte order mark alone': '\uFEFF',
    'a byte order mark after the start': 'a: 1\n\uFEFFb: 2\n',
    'a byte order mark in a text': 'a: x\uFEFFy\n',
    'two byte order marks': '\uFEFF\uFEFFa: 1\n',
    'a byte order mark before a mark of the start': '\uFEFF---\na: 1\n',
    'a lone carriage return': 'a: 1\rb: 2\n',
    'a lone carriage return at the end': 'a: 1\r',
    ...around('a: x~y\n', ['\t', '\0', '\u0001', '\b', '\v', '\f', '\u000E', '\u0018', '\u001F']),
    'a tab before a key': 'a:\n\tb: 1\n',
    'a tab after a colon': 'a:\t1\n',
    'a tab before a comment': 'a: 1\t# one\n',
    'maps in 33 levels': Array.from({ length: 33 }, (_, level) => `${' '.repeat(level)}a:${level === 32 ? ' 1' : ''}\n`).join(''),
    'lists in 33 levels': `${'- '.repeat(33)}x\n`,
    'brackets in 33 levels': `a: ${'['.repeat(32)}${']'.repeat(32)}\n`,
    'deep nesting': `${'- '.repeat(5000)}x\n`,
    'deep brackets': `a: ${'['.repeat(5000)}\n`,
    'an anchor before a map': 'a: &x\n  b: 1\n',
    'a tag before a map': 'a: !x\n  b: 1\n',
    'an anchor before an item': '- &x a\n- *x\n',
    'a merge key in a map': 'a:\n  <<: { b: 1 }\n',
    'a list as a key': '? [a]\n: 1\n',
    'a key with its own sign': '? a\n: 1\n',
  });
});
