import { readText } from '../io/read-text.ts';
import { linkedGroups } from '../model/linked.ts';
import { readWorkspace } from '../model/workspace.ts';
import { type Loaded, type Located, read } from './load.ts';

/** Fewer files than this are held at once. */
const fewest = 300;
/** Files that are held at once at least, so that what all share is not read too often. */
const least = 100;

/**
 * The files of a large workspace, some at a time, each time with everything that they can refer to; read anew whenever
 * they are gone through. Null where they are few, or cannot be told apart without reading them all.
 */
export function loadGroups({ all, settings, ...found }: Located): Iterable<Loaded> | null {
  if (all.length < fewest) return null;
  const linked = linkedGroups(all, ({ path, name }) => readText(path, name).text ?? '', least);
  if (!linked || linked.groups.length < 2) return null;
  const { shared, groups } = linked;
  return {
    *[Symbol.iterator]() {
      const sources = shared.map((file) => read(file));
      for (const group of groups) yield { ...found, workspace: readWorkspace([...sources, ...group.map((file) => read(file))], settings) };
    },
  };
}
