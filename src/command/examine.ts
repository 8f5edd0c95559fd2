import type { Heard } from '../analysis/hearing.ts';
import type { View } from '../analysis/view.ts';
import type { FindingsOptions } from '../render/findings.ts';
import { checks } from '../analysis/checks/index.ts';
import type { FoundFile } from '../io/files.ts';
import { hear, type Job, type JobResult } from './check-job.ts';
import { allFindings, hearingOf, type Wanted } from './checked.ts';
import { ContentLanguage } from './content-language.ts';
import { lazySources, type Loaded, type Located, loadAll, textAt } from './load.ts';
import { eachGroup, linkedIn, loadedIn } from './load-groups.ts';
import type { ReadOptions } from './options.ts';
import type { Threads, World } from './world.ts';

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

/** @param textOf what a file holds, where that has been read already */
export async function examine(located: Located, view: View, wanted: Wanted, options: ExamineOptions, world: World, textOf = textAt): Promise<Examined> {
  const linked = options.whole ? null : linkedIn(located, { textOf });
  if (!linked) return examineAtOnce(await loadAll(located, options, world, textOf), view, wanted);
  const so = { hearing: hearingOf(view, wanted), content: new ContentLanguage(located.all.map(({ name }) => name)) };
  const { parser } = options;
  const [ours = [], ...others] = textOf === textAt ? dealt(linked.groups, world.threads) : [linked.groups];
  const threads = others.map((groups) => {
    const job: Job = { linked: { ...linked, groups }, located, view, checks: checks.map(({ id }) => id).filter((id) => wanted({ id })), parser };
    const thread = world.threads?.start(job);
    // What a thread gives back is what this very program does there.
    return { groups, end: thread?.end, result: thread?.done.catch(() => null) as Promise<JobResult | null> };
  });
  const hearAll = (groups: FoundFile[][]): Promise<void> =>
    eachGroup(loadedIn({ ...linked, groups }, located, { textOf, parser }), located, { world, quiet: options.quiet ?? false }, (group) => hear(group, so));
  try {
    await hearAll(ours);
    for (const { groups, result } of threads) {
      const done = await result;
      // What a thread cannot do, for want of memory or of threads, is done here.
      if (!done) await hearAll(groups);
      else {
        so.hearing.take(done.share);
        so.content.take(done.language);
      }
    }
    await hearAll([[]]);
  } finally {
    for (const { end } of threads) end?.();
  }
  return { heard: so.hearing.heard(), language: so.content.language ?? unreadable, sources: lazySources(located.all, textOf), loaded: null };
}

/** Groups in turn to this thread and to as many others as there is work for. */
function dealt(groups: readonly FoundFile[][], threads: Threads | undefined): FoundFile[][][] {
  const others = threads ? Math.max(0, Math.min(threads.most(), Math.floor(groups.length / threads.worth) - 1)) : 0;
  const hands: FoundFile[][][] = Array.from({ length: 1 + others }, () => []);
  for (const [at, group] of groups.entries()) hands[at % hands.length]?.push(group);
  return hands;
}

export function examineAtOnce(loaded: Loaded, view: View, wanted: Wanted): Examined {
  const { workspace } = loaded;
  const content = new ContentLanguage(workspace.sources.map(({ file }) => file));
  content.add(workspace);
  return { heard: allFindings(loaded, view, wanted), language: content.language ?? unreadable, sources: workspace.sources, loaded };
}
