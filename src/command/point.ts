import { dirname, relative, resolve } from 'node:path';
import { type Side, sideOf } from '../analysis/compare/side.ts';
import type { Standpoint } from '../analysis/compare.ts';
import { Snapshot } from '../analysis/snapshot.ts';
import type { View } from '../analysis/view.ts';
import { isFolder, realPath } from '../io/files.ts';
import { CannotGit, folderAt } from '../io/git.ts';
import { textIn } from '../io/read-text.ts';
import type { Day } from '../model/day.ts';
import { readYaml, type Source, unreadable } from '../model/read-yaml.ts';
import type { Settings } from '../model/settings.ts';
import { readDay } from '../model/time/index.ts';
import { readWorkspace, type Workspace } from '../model/workspace.ts';
import { type Loaded, nameFrom, workspaceFolderOf } from './load.ts';
import type { ReportOptions } from './options.ts';
import { Refusal } from './refusal.ts';
import { editionFor } from './chosen-plans.ts';
import { refuseDamaged } from './damage.ts';
import type { World } from './world.ts';

/** One end of a comparison as it was named: what reads as a day is one, everything else is git's to know. */
export type Point = { day: Day; revision?: undefined } | { day?: undefined; revision: string };

export function pointFrom(text: string, { conventions, timeZone, fiscalYearStart }: Settings): Point {
  const result = readDay(text, { conventions, timeZone, ...(fiscalYearStart && { fiscalYearStart }) });
  return result.ok ? { day: result.day } : { revision: text };
}

/** The files as they are, seen from some day. */
export const standpointNow = (kind: Side['kind'], workspace: Workspace, view: View): Standpoint => ({
  side: sideOf(kind, view),
  snapshot: new Snapshot(workspace, view),
});

/**
 * The files as they stood at a revision, seen from the same day as those of now and read by the same settings.
 * @param option the option that names it
 */
export async function standpointAt(
  revision: string,
  option: string,
  view: View,
  { loaded, paths, options, world }: { loaded: Loaded; paths: readonly string[]; options: ReportOptions; world: World },
): Promise<Standpoint> {
  const cwd = resolve(world.cwd, options.directory ?? '.');
  const sources = new Map<string, Source>();
  for (const folder of await foldersOf(paths, options, cwd)) {
    const files = await folderAt(revision, realPath(folder), world.env).catch((error: unknown) => {
      if (!(error instanceof CannotGit)) throw error;
      throw new Refusal((words) => words.refused.git(error.reason, error.detail, option), error);
    });
    for (const { path, bytes } of files) {
      // As git itself names it.
      const name = `${revision}:${nameFrom(realPath(cwd), path)}`;
      const read = textIn(bytes, name);
      sources.set(path, read.text === undefined ? unreadable(name, read.shown, read.problems) : readYaml(name, read.text));
    }
  }
  const workspace = readWorkspace([...sources.values()], loaded.workspace.settings);
  const asked = new Set(workspace.sources.map(({ file }) => file));
  refuseDamaged({ workspace, asked }, view, revision);
  return { side: sideOf('revision', view, revision), snapshot: new Snapshot(editionFor(options, workspace), view) };
}

/** The folders whose files belong together with what was named: a file may have had another name. */
async function foldersOf(paths: readonly string[], options: ReportOptions, cwd: string): Promise<Set<string>> {
  const workspace = await workspaceFolderOf(paths, options, cwd);
  if (paths.length === 0) return new Set([workspace]);
  return new Set(
    paths.map((path) => {
      const full = resolve(cwd, path);
      if (isFolder(full)) return full;
      return relative(workspace, full).startsWith('..') ? dirname(full) : workspace;
    }),
  );
}
