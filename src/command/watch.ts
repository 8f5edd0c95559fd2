import { dirname, join, relative, resolve } from 'node:path';
import { CannotOpen } from '../io/cannot.ts';
import { timeAt } from '../io/clock.ts';
import { besidePlans, isFolder, siblingsOf } from '../io/files.ts';
import { settingsFolders } from '../io/find-settings.ts';
import { interrupts } from '../io/interrupt.ts';
import { exitCodes } from '../io/interrupted.ts';
import { Watch } from '../io/watch.ts';
import { defaultSettings } from '../model/settings.ts';
import { display } from '../render/display.ts';
import { loadCommands } from '../render/messages/index.ts';
import type { Call } from './command.ts';
import { languageOfTool } from './language.ts';
import { workspaceFolderOf } from './load.ts';
import type { ReadOptions } from './options.ts';
import { Refusal } from './refusal.ts';
import { sentenceOf } from './sentence.ts';
import type { World } from './world.ts';

/**
 * Does a job now and again whenever a file that it reads is saved, comes or goes. What it cannot do is told, and the
 * watch goes on: a file is often wrong while somebody works on it.
 * @returns the exit code of Ctrl-C
 */
export async function watching(call: Call, job: (call: Call) => Promise<unknown>): Promise<number> {
  const { world, paths } = call;
  const options = call.options as ReadOptions;
  const watch = new Watch();
  const { ended, stop } = interrupts();
  try {
    for (let round = 0; ; round += 1) {
      const places = await placesOf(paths, options, world);
      watch.note(places);
      const now = world.clock?.() ?? world.now;
      if (round > 0) await world.stderr.write(`\n-- ${timeAt(now, defaultSettings.timeZone)} --\n`);
      await told(() => job({ ...call, world: { ...world, now } }), world);
      if (round === 0) await world.stderr.write(`${(await loadCommands(languageOfTool(world))).watching}\n`);
      const signal = await Promise.race([ended, watch.change(places)]);
      if (signal !== undefined) return exitCodes[signal];
    }
  } finally {
    watch.close();
    stop();
  }
}

/** Everything whose change can change the result: what was named, what it refers to, and the settings. */
async function placesOf(paths: readonly string[], options: ReadOptions, world: World): Promise<string[]> {
  const cwd = resolve(world.cwd, options.directory ?? '.');
  const start = resolve(cwd, paths[0] ?? '.');
  const beside = settingsFolders(isFolder(start) ? start : dirname(start)).flatMap((folder) => besidePlans.map((name) => join(folder, name)));
  // Damaged settings are told of by the job itself.
  const workspace = await workspaceFolderOf(paths, options, cwd).catch(() => resolve(cwd, defaultSettings.plans));
  const named = paths.length > 0 ? paths.map((path) => resolve(cwd, path)) : [workspace];
  const around = named.filter((path) => !isFolder(path)).flatMap((path) => (relative(workspace, path).startsWith('..') ? besides(path) : [workspace]));
  return [...new Set([...named, ...around, ...beside, ...(options.config === undefined ? [] : [resolve(cwd, options.config)])])];
}

function besides(path: string): string[] {
  try {
    return siblingsOf({ path, name: path }).map((file) => file.path);
  } catch {
    return [];
  }
}

async function told(job: () => Promise<unknown>, world: World): Promise<void> {
  try {
    await job();
  } catch (error) {
    if (!(error instanceof Refusal) && !(error instanceof CannotOpen)) throw error;
    const words = await loadCommands(languageOfTool(world));
    await world.stderr.write(`planspor: ${display(await sentenceOf(error, words))}\n`);
  }
}
