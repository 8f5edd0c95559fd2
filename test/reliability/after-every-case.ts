import { expect } from 'vitest';
import type { Ran } from '../cli/run.ts';
import { parseXml } from '../xml.ts';
import { standing } from './folders.ts';

/** What the program prints as is, and what it is for other programs to read. */
const readers: Readonly<Record<string, (text: string) => unknown>> = {
  json: JSON.parse,
  sarif: JSON.parse,
  gitlab: JSON.parse,
  ndjson: (text) => text.split('\n').filter((line) => line !== '').map((line): unknown => JSON.parse(line)),
  junit: parseXml,
  checkstyle: parseXml,
};

/** C0 but tab, line feed and escape (which is asked about by itself), DEL, C1, and what turns or hides text. */
const raw = /[\u0000-\u0008\u000b-\u001a\u001c-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/u;

/** What must hold of every run, whatever it was: an exit code of the contract, nothing that steers a terminal, no trace, and data that parses. */
export function expectHarmless(argv: readonly string[], { stdout, stderr, code }: Ran): void {
  expect([0, 1, 2]).toContain(code);
  if (!argv.includes('--verbose')) expect(stderr).not.toMatch(/\n\s+at .+:\d+/);
  // Tables and calendars end their lines as their standards say, and a Danish Excel wants a byte order mark.
  expect(stdout.replace(/^\ufeff/, '').replaceAll('\r\n', '\n')).not.toMatch(raw);
  expect(stderr).not.toMatch(raw);
  if (!argv.includes('always')) expect(stdout + stderr).not.toContain('\u001b');
  const format = printedFormat(argv);
  if (code !== 2 && format !== undefined) expect(() => readers[format]?.(stdout)).not.toThrow();
}

/** The one format that is printed; undefined for several, for files, and for those that are for people. */
function printedFormat(argv: readonly string[]): string | undefined {
  const formats = argv.flatMap((word, at) => (['-f', '--format'].includes(argv[at - 1] ?? '') ? [word] : []));
  return formats.length === 1 && !writes(argv) && Object.hasOwn(readers, formats[0] ?? '') ? formats[0] : undefined;
}

const editing = new Set(['update', 'record', 'init', 'collect', 'merge']);
const writingOptions = /^(?:-o|--output|--fix|--update-baseline)(?:=|$)/;

/** Whether a call may change something on the disk. */
export const writes = (argv: readonly string[]): boolean =>
  !argv.includes('--dry-run') && (argv.some((word) => writingOptions.test(word)) || argv.some((word) => editing.has(word)));

/** Looks at a folder before a run; what it gives looks again. */
export function kept(folder: string): { expectKept: (argv: readonly string[], code: number | null) => void } {
  const before = standing(folder);
  return {
    /** Who reads changes nothing; who writes leaves neither lock nor half a file, and after a refusal nothing else either. */
    expectKept(argv, code) {
      const after = standing(folder);
      if (!writes(argv)) return expect(after).toEqual(before);
      expect(Object.keys(after).filter((name) => !(name in before) && /(?:\.lock|\.tmp)$/.test(name))).toEqual([]);
      const gone = Object.keys(before).filter((name) => !(name in after));
      expect(gone).toEqual([]);
      if (code === 2) expect(Object.keys(after)).toEqual(Object.keys(before));
    },
  };
}
