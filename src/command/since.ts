import { resolve } from 'node:path';
import { changedFindings } from '../analysis/changed.ts';
import type { Finding } from '../analysis/run-checks.ts';
import { CannotGit, filesAt } from '../io/git.ts';
import { readYaml } from '../model/read-yaml.ts';
import type { Loaded } from './load.ts';
import type { ReadOptions } from './options.ts';
import { Refusal } from './refusal.ts';
import type { World } from './world.ts';

/** Whether a finding belongs to what has changed since a git revision. */
export async function changedSince(revision: string, loaded: Loaded, options: ReadOptions, world: World): Promise<(finding: Finding) => boolean> {
  const paths = loaded.files.map(({ path }) => path);
  const before = await filesAt(revision, paths, resolve(world.cwd, options.directory ?? '.'), world.env).catch((error: unknown) => {
    if (!(error instanceof CannotGit)) throw error;
    throw new Refusal((words) => words.refused.git(error.reason, error.detail, '--since'), error);
  });
  const sources = new Map(loaded.workspace.sources.map((source) => [source.file, source]));
  const changes = loaded.files.flatMap(({ path, name }) => {
    const now = sources.get(name);
    const text = before.texts.get(path) ?? null;
    return now ? [{ now, before: text === null ? null : readYaml(name, text) }] : [];
  });
  return changedFindings(changes, before.deleted.map((text) => readYaml('', text).data));
}
