import { createHash } from 'node:crypto';
import { type Dirent, lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';

function entriesIn(folder: string, below = ''): { entry: Dirent; name: string }[] {
  return readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const name = below === '' ? entry.name : `${below}/${entry.name}`;
    return [{ entry, name }, ...(entry.isDirectory() ? entriesIn(folder, name) : [])];
  });
}

/** What stands in a folder and below it: the bytes of each file as text, by name; of a folder, that it is one. */
export function filesIn(folder: string): Record<string, string> {
  return Object.fromEntries(
    entriesIn(folder)
      .filter(({ entry }) => entry.isFile() || entry.isDirectory())
      .filter(({ entry, name }) => entry.isFile() || readdirSync(join(folder, name)).length === 0)
      .map(({ entry, name }) => (entry.isFile() ? [name, readFileSync(join(folder, name), 'utf8')] : [`${name}/`, ''])),
  );
}

/** Everything about a folder that a reader must leave as it was, by name: kind, mode, time of change and bytes. */
export function standing(folder: string): Record<string, string> {
  return Object.fromEntries(
    entriesIn(folder).map(({ entry, name }) => {
      const path = join(folder, name);
      const { mode, mtimeMs, size, ino } = lstatSync(path);
      const bytes = entry.isSymbolicLink() ? readlinkSync(path) : entry.isFile() && size < 10_000_000 ? createHash('sha1').update(readFileSync(path)).digest('hex') : '';
      return [name, `${mode} ${mtimeMs} ${size} ${ino} ${bytes}`];
    }),
  );
}
