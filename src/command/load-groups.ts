import type { FoundFile } from '../io/files.ts';
import { type Linked, linkedGroups } from '../model/linked.ts';
import type { Parser, Source } from '../model/read-yaml.ts';
import { catalogueOf, readWorkspace, type Whole } from '../model/workspace.ts';
import { type Loaded, type Located, sourceOf, textAt } from './load.ts';
import { type Asked, progressOf } from './progress.ts';

/** Fewer files than this are held at once. */
const fewest = 300;
/** Files that are held at once at least, so that what all share is not read too often. */
const least = 100;

export interface GroupsOptions {
  /** What a file holds, where that has been read already. */
  textOf?: typeof textAt | undefined;
  parser?: Parser | undefined;
}

/**
 * The files of a large workspace, some at a time, each time with everything that they can refer to; read anew whenever
 * they are gone through. Those of the group are asked for, and at the end what all share. Null where the files are few,
 * or cannot be told apart without reading them all.
 */
export function loadGroups(located: Located, options: GroupsOptions = {}): Iterable<Loaded> | null {
  const linked = linkedIn(located, options);
  return linked && { [Symbol.iterator]: () => loadedIn({ ...linked, groups: [...linked.groups, []] }, located, options) };
}

/** Which files belong together. */
export function linkedIn({ all }: Pick<Located, 'all'>, { textOf = textAt }: GroupsOptions): Linked<FoundFile> | null {
  if (all.length < fewest) return null;
  const linked = linkedGroups(all, (file) => textOf(file).text ?? '', least);
  return linked && linked.groups.length > 1 ? linked : null;
}

/** Reads one group after the other; an empty one stands for what all share. */
export function* loadedIn({ shared, groups }: Linked<FoundFile>, { all, settings, asked, ...found }: Located, { textOf = textAt, parser }: GroupsOptions): Generator<Loaded> {
  const readAnew = (file: FoundFile): Source => sourceOf(file.name, textOf(file), parser);
  const whole = wholeOf(all, readAnew);
  const sources = shared.map(readAnew);
  for (const group of groups) {
    const own = group.length === 0 ? shared : group;
    const workspace = readWorkspace([...sources, ...group.map(readAnew)], settings, whole);
    yield { ...found, workspace, asked: new Set(own.map(({ name }) => name).filter((name) => asked.has(name))) };
  }
}

/** Does something with each group, and says on a terminal how far it has come. */
export async function eachGroup(groups: Iterable<Loaded>, { all }: Located, asked: Asked, each: (group: Loaded) => void): Promise<void> {
  const show = await progressOf(all.length, asked);
  let done = 0;
  try {
    for (const group of groups) {
      await show?.(done);
      each(group);
      done += group.asked.size;
    }
  } finally {
    await show?.(null);
  }
}

function wholeOf(all: readonly FoundFile[], readAnew: (file: FoundFile) => Source): Whole {
  let catalogue: ReturnType<typeof catalogueOf> | undefined;
  let files: Map<string, FoundFile> | undefined;
  let latest: Source | undefined;
  const read = function* (): Generator<Source> {
    for (const file of all) yield readAnew(file);
  };
  return {
    catalogue: () => (catalogue ??= catalogueOf(read())),
    source: (name) => {
      if (latest?.file === name) return latest;
      files ??= new Map(all.map((file) => [file.name, file]));
      const file = files.get(name);
      latest = file && readAnew(file);
      return latest;
    },
  };
}
