import type { Heard } from '../analysis/hearing.ts';
import type { View } from '../analysis/view.ts';
import type { Workspace } from '../model/workspace.ts';
import type { FindingsOptions } from '../render/findings.ts';
import { allFindings, hearingOf, type Wanted } from './checked.ts';
import { lazySources, type Loaded, type Located, loadAll, textAt } from './load.ts';
import { loadGroups } from './load-groups.ts';
import type { ReadOptions } from './options.ts';
import { progressOf } from './progress.ts';
import type { World } from './world.ts';

/** What the checks found in a workspace, before the baseline is asked. */
export interface Examined {
  heard: Heard;
  /** That of the first plan, else of the first network or register. */
  language: string;
  sources: FindingsOptions['sources'];
  /** The files as they were read; null where they are too many to be held at once. */
  loaded: Loaded | null;
}

export interface ExamineOptions extends ReadOptions {
  /** Whether the files have to be held at once all the same. */
  whole?: boolean;
}

export async function examine(located: Located, view: View, wanted: Wanted, options: ExamineOptions, world: World, textOf = textAt): Promise<Examined> {
  const groups = options.whole ? null : loadGroups(located, { textOf, parser: options.parser });
  if (!groups) return examineAtOnce(await loadAll(located, options, world, textOf), view, wanted);
  const hearing = hearingOf(view, wanted);
  const content = new ContentLanguage(located.all.map(({ name }) => name));
  const show = await progressOf(located.all.length, { world, quiet: options.quiet ?? false });
  let done = 0;
  for (const group of groups) {
    await show?.(done);
    hearing.add(group);
    content.add(group.workspace);
    done += group.asked.size;
  }
  await show?.(null);
  return { heard: hearing.heard(), language: content.language, sources: lazySources(located.all, textOf), loaded: null };
}

export function examineAtOnce(loaded: Loaded, view: View, wanted: Wanted): Examined {
  const { workspace } = loaded;
  const content = new ContentLanguage(workspace.sources.map(({ file }) => file));
  content.add(workspace);
  return { heard: allFindings(loaded, view, wanted), language: content.language, sources: workspace.sources, loaded };
}

/** The language of the first plan, else of the first network or register, in the order of the files. */
class ContentLanguage {
  readonly #places: ReadonlyMap<string, number>;
  #place = Infinity;
  /** Files without a readable language are taken for Danish, as the format says. */
  language = 'da';

  constructor(files: readonly string[]) {
    this.#places = new Map(files.map((file, at) => [file, at]));
  }

  add({ plans, networks, registers }: Workspace): void {
    for (const [rank, contents] of [plans, networks, registers].entries()) {
      for (const { file, language } of contents) {
        const place = rank * this.#places.size + (this.#places.get(file) ?? 0);
        if (place < this.#place) [this.#place, this.language] = [place, language];
      }
    }
  }
}

