import { type Meant, meantBy, type Target } from '../analysis/edit/target.ts';
import { runChecks } from '../analysis/run-checks.ts';
import { Snapshot } from '../analysis/snapshot.ts';
import type { Day } from '../model/common.ts';
import { nearest } from '../model/nearest.ts';
import type { Settings } from '../model/settings.ts';
import type { Workspace } from '../model/workspace.ts';
import type { EditWords } from '../render/messages/edit.ts';
import { loadLanguage } from '../render/messages/index.ts';
import { type EntryOptions, refusal, todayIn, viewOn } from './edit-options.ts';
import { languageOfTool } from './language.ts';
import { load, type Loaded } from './load.ts';
import { said } from './said-findings.ts';
import type { World } from './world.ts';

/** A path among references; no id has a dot or ends in a slash. */
const isPath = (word: string): boolean => /(?:^\.{1,2}$|\.ya?ml$|[/\\]$)/i.test(word);

/** The words after the options: what is to be told about, and the files it stands in where these are not in the workspace. */
export function refsAndPaths(words: readonly string[]): { refs: string[]; paths: string[] } {
  return { refs: [...new Set(words.filter((word) => !isPath(word)))], paths: words.filter(isPath) };
}

/** What is asked for, and where to look for it. */
export interface Asking<One extends Target> {
  refs: readonly string[];
  paths: readonly string[];
  /** The day on which short references must be current. */
  on: (settings: Settings) => Day;
  all: (workspace: Workspace) => One[];
  /** What to say of a reference to something else. */
  unfit: (words: EditWords['refused'], ref: string) => string;
}

/** What each reference leads to, once; all of them must lead to one thing in a file that can be relied on. */
export async function targetsOf<One extends Target>(asking: Asking<One>, options: EntryOptions, world: World): Promise<{ loaded: Loaded; targets: One[] }> {
  const { refs, paths, on, all } = asking;
  const loaded = await load(paths, options, world);
  const day = on(loaded.workspace.settings);
  const snapshot = new Snapshot(loaded.workspace, viewOn(day, loaded.workspace.settings, world));
  const candidates = all(loaded.workspace);
  const targets: One[] = [];
  for (const ref of refs) {
    const meant = meantBy(ref, candidates, snapshot, loaded.named);
    const target = await oneOf(ref, meant, day, asking, loaded, world);
    if (!targets.some((one) => one.ref === target.ref)) targets.push(target);
  }
  await refuseDamaged(loaded, new Set(targets.map(({ file }) => file)), world);
  return { loaded, targets };
}

async function oneOf<One extends Target>(ref: string, meant: Meant<One>, day: Day, { unfit }: Asking<One>, loaded: Loaded, world: World): Promise<One> {
  const [target, another] = meant.targets;
  if (target && !another) return target;
  if (another) {
    // Two files of one id, or two things in one file, are a mistake and no choice.
    await refuseDamaged(loaded, new Set(meant.targets.map(({ file }) => file)), world);
    throw refusal(({ refused }) => refused.ambiguous(ref, meant.targets.map((one) => one.ref).slice(0, 5)));
  }
  if (meant.others.length > 0) {
    const { date } = await loadLanguage(languageOfTool(world));
    throw refusal(({ refused }) => refused.notCurrent(ref, date(day), meant.others.slice(0, 5)));
  }
  const [other] = meant.unfit;
  if (other !== undefined) throw refusal(({ refused }) => unfit(refused, other));
  // It may stand in a file that could not be read.
  await refuseDamaged(loaded, loaded.asked, world);
  throw refusal(({ refused }) => refused.unknown(ref, nearest(ref, meant.known)));
}

const damaging = new Set(['file', 'structure', 'time']);

/** Of a file that says something else than its author meant, nobody can tell afterwards whether it still says the same. */
export async function refuseDamaged(loaded: Loaded, files: ReadonlySet<string>, world: World): Promise<void> {
  const view = viewOn(todayIn(loaded.workspace.settings, world), loaded.workspace.settings, world);
  const { findings } = runChecks(loaded.workspace, view, files, ({ group, severity }) => damaging.has(group) && severity === 'error');
  const [first] = await said(findings.slice(0, 1), loaded, world);
  if (first) throw refusal(({ refused }) => refused.damaged(first.place, first.message));
}
