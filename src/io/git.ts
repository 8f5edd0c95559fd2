import { dirname, join, relative, sep } from 'node:path';
import { codeOf } from './cannot.ts';
import { besidePlans } from './files.ts';
import { MAX_FILE_BYTES } from './read-text.ts';

export type GitReason =
  | 'no-git' | 'no-repository' | 'unsafe-owner' | 'not-a-revision' | 'unknown-revision' | 'shallow' | 'failed';

/** Git could not say what stood in the files; `detail` is the folder, the revision, or git's own words. */
export class CannotGit extends Error {
  override readonly name = 'CannotGit';
  readonly reason: GitReason;
  readonly detail: string;

  constructor(reason: GitReason, detail: string, cause?: unknown) {
    super(`git: ${reason}`, { cause });
    this.reason = reason;
    this.detail = detail;
  }
}

/** What stood at a revision. */
export interface Before {
  /** The text of each file asked for, under its path now; null where it was not there. A renamed file has its old text. */
  texts: ReadonlyMap<string, string | null>;
  /** Texts of YAML files that were there and are deleted, as far as git has been told. */
  deleted: readonly string[];
}

type Env = Readonly<Record<string, string | undefined>>;

/**
 * What files held at a revision. Reads only what git stores: no hook, filter, pager or network is set in motion,
 * whatever the settings of the repository say.
 *
 * @param paths absolute and real
 * @throws {CannotGit}
 */
export async function filesAt(revision: string, paths: readonly string[], cwd: string, env: Env): Promise<Before> {
  const { git, top, commit } = await opened(revision, paths[0] === undefined ? cwd : dirname(paths[0]), env);
  const { renamed, deleted } = await moves(commit, git);

  const now = new Map(paths.map((path) => [path, relative(top, path).split(sep).join('/')]));
  const asked = [...[...now.values()].map((name) => renamed.get(name) ?? name), ...deleted];
  const found = await contents(commit, asked, git);
  return {
    texts: new Map([...now.keys()].map((path, position) => [path, found[position] ?? null])),
    deleted: found.slice(now.size).filter((text) => text !== null),
  };
}

/** A plan file as it stood at a revision. */
export interface FileThen {
  /** Where it would be now; absolute. */
  path: string;
  /** Null where there are more than a plan file may have. */
  bytes: Buffer | null;
}

/**
 * The plan files that stood in a folder at a revision, and those that have been moved into it since; sorted by path.
 * As in a folder, links and what lies in hidden folders are left out.
 *
 * @param folder absolute and real
 * @throws {CannotGit}
 */
export async function folderAt(revision: string, folder: string, env: Env): Promise<FileThen[]> {
  const { git, top, commit } = await opened(revision, folder, env);
  const below = relative(top, folder).split(sep).join('/');
  const isInside = (name: string): boolean => below === '' || name.startsWith(`${below}/`);
  const { renamed } = await moves(commit, git);
  const movedIn = new Set([...renamed].flatMap(([now, before]) => (isInside(now) ? [before] : [])));
  const entries = (await git(['ls-tree', '-r', '-z', '--full-tree', commit])).toString().split('\0');
  const files = entries.flatMap((entry) => {
    const [, oid, name = ''] = /^100\d{3} blob ([0-9a-f]+)\t([^]*)$/.exec(entry) ?? [];
    const isWanted = oid !== undefined && (movedIn.has(name) || isInside(name)) && isPlanFile(name.slice(isInside(name) && below !== '' ? below.length + 1 : 0));
    return isWanted ? [{ oid, path: join(top, name) }] : [];
  });
  const sizes = (await git(['cat-file', '--batch-check=%(objectsize)'], files.map(({ oid }) => `${oid}\n`).join(''))).toString().split('\n');
  const small = files.filter((_, at) => Number(sizes[at]) <= MAX_FILE_BYTES);
  const blobs = await blobsOf(small.map(({ oid }) => oid), git);
  const byPath = new Map(small.map(({ path }, at) => [path, blobs[at] ?? null]));
  return files.map(({ path }) => ({ path, bytes: byPath.get(path) ?? null })).sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** As files are found in a folder: by their ending, and nothing that is hidden or belongs to the tool. */
function isPlanFile(name: string): boolean {
  const parts = name.split('/');
  const last = parts.at(-1) ?? '';
  return /\.ya?ml$/i.test(last) && !parts.some((part) => part.startsWith('.') || part === 'node_modules') && !besidePlans.some((one) => one === last);
}

async function opened(revision: string, folder: string, env: Env): Promise<{ git: Git; top: string; commit: string }> {
  // First of all: an option of git's own may write files.
  if (revision === '' || revision.startsWith('-') || /[\0\r\n]/.test(revision)) throw new CannotGit('not-a-revision', revision);
  const git = gitIn(folder, env);
  const [top = '', shallow] = (await git(['rev-parse', '--show-toplevel', '--is-shallow-repository'])).toString().split('\n');
  return { git, top, commit: await commitOf(revision, git, shallow === 'true') };
}

/** The revision goes in by way of standard input, where nothing is an option. */
async function commitOf(revision: string, git: Git, shallow: boolean): Promise<string> {
  const answer = (await git(['cat-file', '--batch-check'], `${revision}^{commit}\n`)).toString();
  const [, commit] = /^([0-9a-f]{40,64}) commit \d+\n$/.exec(answer) ?? [];
  if (commit === undefined) throw new CannotGit(shallow ? 'shallow' : 'unknown-revision', revision);
  return commit;
}

/** Compared with what is staged, not with the files themselves: those git would run through the repository's filters. */
async function moves(commit: string, git: Git): Promise<{ renamed: Map<string, string>; deleted: string[] }> {
  const options = ['--cached', '--name-status', '-z', '--find-renames', '--diff-filter=RD', '--no-ext-diff', '--no-textconv'];
  const words = (await git(['diff-index', ...options, '--end-of-options', commit, '--'])).toString().split('\0');
  const renamed = new Map<string, string>();
  const deleted: string[] = [];
  for (let at = 0; at + 1 < words.length; ) {
    const [status = '', before = '', after = ''] = words.slice(at, at + 3);
    if (status.startsWith('R')) renamed.set(after, before);
    else if (/\.ya?ml$/i.test(before)) deleted.push(before);
    at += status.startsWith('R') ? 3 : 2;
  }
  return { renamed, deleted };
}

/** The texts of files at a commit, in the order asked for. */
async function contents(commit: string, names: readonly string[], git: Git): Promise<(string | null)[]> {
  // A name that git cannot be asked for by line is as good as new.
  const askable = names.map((name) => (/[\r\n]/.test(name) || name.startsWith('../') ? '' : name));
  const blobs = await blobsOf(askable.map((name) => `${commit}:${name}`), git);
  return askable.map((name, at) => (name === '' ? null : (blobs[at]?.toString('utf8') ?? null)));
}

/** What git stores under some names, in their order; null where that is no file. */
async function blobsOf(names: readonly string[], git: Git): Promise<(Buffer | null)[]> {
  const output = await git(['cat-file', '--batch'], names.map((name) => `${name}\n`).join(''));
  let at = 0;
  return names.map(() => {
    const lineEnd = output.indexOf(0x0a, at);
    const [, kind, size] = /^[0-9a-f]+ (\w+) (\d+)$/.exec(output.toString('utf8', at, lineEnd)) ?? [];
    at = lineEnd + 1;
    if (size === undefined) return null;
    const bytes = output.subarray(at, at + Number(size));
    at += Number(size) + 1;
    return kind === 'blob' ? bytes : null;
  });
}

type Git = (words: readonly string[], input?: string) => Promise<Buffer>;

/** What a hook hands down to its children: the repository is the one that the plans stand in, not that of the hook. */
const HANDED_DOWN = new Set(['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX', 'GIT_COMMON_DIR', 'GIT_NAMESPACE']);

function gitIn(folder: string, env: Env): Git {
  // Asked of the runtime, not imported: the build puts a stand-in for it, so that no start pays for what only this needs.
  const { execFile } = process.getBuiltinModule('node:child_process');
  const config = ['core.fsmonitor=false', 'core.hooksPath=/dev/null'].flatMap((setting) => ['-c', setting]);
  const own = Object.fromEntries(Object.entries(env).filter(([name]) => !HANDED_DOWN.has(name)));
  const quiet = { GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: 'none', LC_ALL: 'C' };
  const options = { env: { ...own, ...quiet }, encoding: 'buffer', maxBuffer: Infinity, timeout: 60_000, windowsHide: true } as const;
  return (words, input = '') =>
    new Promise((done, fail) => {
      const child = execFile('git', [...config, '--no-pager', '--literal-pathspecs', '-C', folder, ...words], options, (error, stdout, stderr) =>
        error ? fail(because(error, stderr.toString(), folder)) : done(stdout),
      );
      // Git may be gone before it has read everything, which its exit code tells better.
      child.stdin?.on('error', () => {});
      child.stdin?.end(input);
    });
}

function because(error: Error, said: string, folder: string): CannotGit {
  if (codeOf(error) === 'ENOENT') return new CannotGit('no-git', folder, error);
  const [, unsafe] = /dubious ownership in repository at '([^']*)'/.exec(said) ?? [];
  if (unsafe !== undefined) return new CannotGit('unsafe-owner', unsafe, error);
  if (/not a git repository|must be run in a work tree/.test(said)) return new CannotGit('no-repository', folder, error);
  const first = said.split('\n').find((line) => line !== '') ?? error.message;
  return new CannotGit('failed', first.replace(/^fatal: /, ''), error);
}
