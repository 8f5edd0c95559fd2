import { basename, dirname, join, resolve } from 'node:path';
import { CannotOpen, codeOf } from './cannot.ts';
import { realDisk } from './disk.ts';
import type { FoundFile } from './files.ts';

/** Beside a workbook that is open, Excel keeps a file of its own that only looks like one. */
const isLock = (name: string): boolean => basename(name).startsWith('~$');

/**
 * The workbooks that words on a command line stand for, each once. A star in a file name is understood here too, since
 * not every shell does it.
 * @throws {CannotOpen} when the folder of such a name is not there
 */
export function findForms(words: readonly string[], cwd: string): FoundFile[] {
  const names = words.flatMap((word) => (basename(word).includes('*') ? matching(word, cwd) : [word])).filter((name) => !isLock(name));
  const found = new Map(names.map((name) => [resolve(cwd, name), name.replaceAll('\\', '/')]));
  return [...found].map(([path, name]) => ({ path, name })).toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function matching(pattern: string, cwd: string): string[] {
  const folder = dirname(pattern);
  const parts = basename(pattern).split('*').map((part) => part.toLowerCase());
  try {
    return realDisk.readdirSync(resolve(cwd, folder)).filter((name) => !name.startsWith('.') && fits(name.toLowerCase(), parts)).map((name) => (folder === '.' ? name : join(folder, name)));
  } catch (error) {
    throw codeOf(error) === undefined ? error : CannotOpen.from(folder, error);
  }
}

/** Whether a name consists of the parts with anything between them. */
function fits(name: string, parts: readonly string[]): boolean {
  const [first = '', ...rest] = parts;
  const last = rest.pop() ?? '';
  if (!name.startsWith(first) || name.length < first.length + last.length || !name.endsWith(last)) return false;
  let at = first.length;
  for (const part of rest) {
    const found = name.indexOf(part, at);
    if (found < 0 || found + part.length > name.length - last.length) return false;
    at = found + part.length;
  }
  return true;
}
