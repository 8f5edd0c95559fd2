import type { Dirent, Stats } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { CannotOpen, codeOf, nowhere } from './cannot.ts';
import { realDisk } from './disk.ts';

/** A file to read: where it is, and what to call it in front of the person who named it. */
export interface FoundFile {
  /** Absolute. */
  path: string;
  /** As it was named, or below the folder that was named: forward slashes, no leading `./`. */
  name: string;
}

/** Stand beside the plans and are read by themselves. */
export const besidePlans = ['planspor.yaml', 'planspor-baseline.yaml'] as const;
const NOT_PLANS: ReadonlySet<string> = new Set(besidePlans);
const YAML = /\.ya?ml$/i;

/**
 * The files that paths stand for, sorted by name, each real file once under the first name it was reached by.
 * A named file is taken whatever it is called. A named folder is searched for `.yaml` and `.yml`, without what
 * starts with a dot, `node_modules`, settings, and symbolic links: a link could lead out of the folder or in a circle.
 *
 * @throws {CannotOpen} when a named path is missing, denied, or neither a file nor a folder,
 *   and when a folder below it is denied: a check that leaves out a folder unseen would promise too much.
 */
export function findPlanFiles(paths: readonly string[], cwd: string): FoundFile[] {
  const byRealPath = new Map<string, FoundFile>();
  for (const named of paths) {
    const { real, stats } = look(named, resolve(cwd, named));
    const name = shown(named);
    const found = stats.isDirectory() ? walk({ path: real, name }).files : [{ path: real, name }];
    for (const file of found) {
      if (!byRealPath.has(file.path)) byRealPath.set(file.path, file);
    }
  }
  return [...byRealPath.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function look(named: string, path: string): { real: string; stats: Stats } {
  // An empty word is an empty shell variable, not a wish to read everything here.
  if (named === '') throw new CannotOpen(named, 'missing');
  try {
    const real = realDisk.realpathSync(path);
    const stats = realDisk.statSync(real);
    if (!stats.isFile() && !stats.isDirectory()) throw new CannotOpen(named, 'not-regular');
    return { real, stats };
  } catch (error) {
    throw CannotOpen.from(named, error);
  }
}

/** Without recursion, so that no depth of folders is too deep. */
function walk(top: FoundFile): { files: FoundFile[]; folders: FoundFile[] } {
  const files: FoundFile[] = [];
  const folders = [top];
  // Grows while it is gone through.
  for (const folder of folders) {
    for (const entry of entriesOf(folder)) {
      if (entry.name.startsWith('.')) continue;
      const here = { path: join(folder.path, entry.name), name: nameBelow(folder.name, entry.name) };
      if (entry.isDirectory() && entry.name !== 'node_modules') folders.push(here);
      if (entry.isFile() && YAML.test(entry.name) && !NOT_PLANS.has(entry.name)) files.push(here);
    }
  }
  return { files, folders };
}

/** The plan files and the folders below a folder, itself included, as absolute paths. */
export function below(folder: string): { files: string[]; folders: string[] } {
  const { files, folders } = walk({ path: folder, name: folder });
  return { files: files.map(({ path }) => path), folders: folders.map(({ path }) => path) };
}

function entriesOf(folder: FoundFile): Dirent[] {
  try {
    return realDisk.readdirSync(folder.path, { withFileTypes: true });
  } catch (error) {
    // Removed since its parent was read, which is as if it had never been there.
    if (codeOf(error) === 'ENOENT') return [];
    throw CannotOpen.from(folder.name, error);
  }
}

function nameBelow(folder: string, name: string): string {
  if (folder === '.') return name;
  return folder.endsWith('/') ? folder + name : `${folder}/${name}`;
}

/** The text of the path only; `..` stays, since behind a symbolic link it is not the folder before. */
function shown(named: string): string {
  const slashed = sep === '\\' ? named.replaceAll('\\', '/') : named;
  const parts = slashed.split('/').filter((part) => part !== '' && part !== '.');
  return (slashed.startsWith('/') ? '/' : '') + parts.join('/') || '.';
}

/** Whether a path leads to a folder; what is not there is none. @throws {CannotOpen} when the system cannot say */
export function isFolder(path: string): boolean {
  try {
    return realDisk.statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  } catch (error) {
    return nowhere(path, error, false);
  }
}

/** The plan files in the folder of a file, without the folders below it. */
export function siblingsOf(file: FoundFile): FoundFile[] {
  const folder = { path: dirname(file.path), name: dirname(file.name) };
  return entriesOf(folder)
    .filter((entry) => entry.isFile() && YAML.test(entry.name) && !NOT_PLANS.has(entry.name) && !entry.name.startsWith('.'))
    .map((entry) => ({ path: join(folder.path, entry.name), name: nameBelow(folder.name, entry.name) }))
    .filter(({ path }) => path !== file.path);
}

/** Where a path really leads; the path itself when nothing is there. @throws {CannotOpen} when the system cannot say */
export function realPath(path: string): string {
  try {
    return realDisk.realpathSync(path);
  } catch (error) {
    return nowhere(path, error, path);
  }
}
