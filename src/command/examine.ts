import type { Heard } from '../analysis/hearing.ts';
import type { View } from '../analysis/view.ts';
import type { FindingsOptions } from '../render/findings.ts';
import { allFindings, hearingOf, type Wanted } from './checked.ts';
import { ContentLanguage } from './content-language.ts';
import { lazySources, type Loaded, type Located, loadAll, textAt } from './load.ts';
import { eachGroup, loadGroups } from './load-groups.ts';
import type { ReadOptions } from './options.ts';
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

/** Files without a readable language are taken for Danish, as the format says. */
const unreadable = 'da';

export async function examine(located: Located, view: View, wanted: Wanted, options: ExamineOptions, world: World, textOf = textAt): Promise<Examined> {
  const groups = options.whole ? null : loadGroups(located, { textOf, parser: options.parser });
  if (!groups) return examineAtOnce(await loadAll(located, options, world, textOf), view, wanted);
  const hearing = hearingOf(view, wanted);
  const content = new ContentLanguage(located.all.map(({ name }) => name));
  await eachGroup(groups, located, { world, quiet: options.quiet ?? false }, (group) => {
    hearing.add(group);
    content.add(group.workspace);
  });
  return { heard: hearing.heard(), language: content.language ?? unreadable, sources: lazySources(located.all, textOf), loaded: null };
}

export function examineAtOnce(loaded: Loaded, view: View, wanted: Wanted): Examined {
  const { workspace } = loaded;
  const content = new ContentLanguage(workspace.sources.map(({ file }) => file));
  content.add(workspace);
  return { heard: allFindings(loaded, view, wanted), language: content.language ?? unreadable, sources: workspace.sources, loaded };
}
