import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ignoresIn } from '../../src/model/ignore.ts';
import { commentsIn } from '../../src/model/read-comments.ts';
import { readYaml } from '../../src/model/read-yaml.ts';

const comments = (text: string): string[] =>
  commentsIn(text).map(({ start, end, alone }) => `${alone ? 'alone' : 'after'} ${text.slice(start, end)}`);

describe('comments', () => {
  it.each([
    ['after a value and on a line of its own', 'a: 1 # one\n  # two\n', ['after # one', 'alone # two']],
    ['after the sign of a block text', 'a: |  # one\n  # text\n  text\n# two', ['after # one', 'alone # two']],
    ['not in quotes', `a: "x # y"\nb: 'x # y'\nc: x#y\n`, []],
    ['not in a folded or a plain text of several lines', 'a: >-\n  x\n  # y\nb: x\n  y # z\n', ['after # z']],
    ['in a flow list, and behind a byte order mark', '\uFEFF# one\na: [ # two\n  1, # three\n]\n', ['alone # one', 'after # two', 'after # three']],
    ['with line ends of Windows', 'a: 1 # one\r\n# two\r\nb: 2\r\n', ['after # one', 'alone # two']],
    ['without a word, after a value', 'a: 1 #\n#\nb: 2 #\n\n', ['after #', 'alone #', 'after #']],
    ['not in a block text that the file consists of', '--- |\n# text\n', []],
    ['around the signs of a document', '# one\n--- # two\na: 1\n... # three\n', ['alone # one', 'after # two', 'after # three']],
  ])('%s', (_, text, expected) => {
    expect(comments(text)).toEqual(expected);
  });

  it('of any readable text begin at a # and end at a line end', () => {
    const parts = fc.constantFrom('a', 'b: ', '- ', '\n', '\n  ', ' ', ': ', '[', ']', '{', '}', ',', '"', "'", '|', '>', '#', ' # x', '\r\n', '🎯', '\u001F', '\u0002', '\uFEFF');
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 60 }), (signs) => {
        const text = signs.join('');
        for (const { start, end } of commentsIn(text)) {
          if (readYaml('a.yaml', text).data === undefined) return;
          expect(text[start]).toBe('#');
          expect(text.slice(end)).toMatch(/^(?:\r?\n|$)/);
          expect(text.slice(start, end)).not.toContain('\n');
        }
      }),
    );
  });
});

describe('ignores', () => {
  const read = (line: string) => ignoresIn(readYaml('a.yaml', `a: 1 ${line}\n`)).ignores.map(({ checks, reason }) => ({ checks: checks.map(({ id }) => id), reason }));

  it.each([
    ['# planspor-ignore no-owner: because', ['no-owner'], 'because'],
    ['#planspor-ignore  no-owner ,no-deadline:because: of this', ['no-owner', 'no-deadline'], 'because: of this'],
    ['# planspor-ignore no-owner', ['no-owner'], null],
    ['# planspor-ignore no-owner: -', ['no-owner'], null],
    ['# planspor-ignore: because', [], 'because'],
    ['# planspor-ignore', [], null],
    ['##\tplanspor-ignore a, b c : because', ['a', 'b c'], 'because'],
    ['# planspor-ignore x: 2027', ['x'], '2027'],
  ])('%s', (line, checks, reason) => {
    expect(read(line)).toEqual([{ checks, reason }]);
  });

  it('know where each check is named', () => {
    const text = '# one\na: 1 # planspor-ignore  no-owner ,no-deadline: because\n';
    const { ignores } = ignoresIn(readYaml('a.yaml', text));
    expect(ignores.flatMap(({ checks }) => checks.map(({ start, end }) => text.slice(start, end)))).toEqual(['no-owner', 'no-deadline']);
  });

  it('are not what only mentions them', () => {
    expect(read('# see planspor-ignore no-owner: because')).toEqual([]);
    expect(read('# planspor-ignored')).toEqual([]);
    expect(read('# see # planspor-ignore no-owner: because')).toEqual([]);
    expect(ignoresIn(readYaml('a.yaml', 'a: [\n# planspor-ignore yaml-syntax: never\n')).ignores).toEqual([]);
  });
});
