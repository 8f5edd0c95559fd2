import { loadCommands } from '../render/messages/index.ts';
import { languageOfTool } from './language.ts';
import type { World } from './world.ts';

/** Fewer things than this are done before anybody wonders. */
const fewest = 500;
/** Things between two looks at the screen. */
const stride = 100;

/** Does something with each of many things, and says on a terminal how far it has come; nothing of it stays there. */
export async function withProgress<Thing, Result>(things: readonly Thing[], each: (thing: Thing) => Result, asked: Asked): Promise<Result[]> {
  const show = await progressOf(things.length, asked);
  if (!show) return things.map(each);
  const results: Result[] = [];
  for (const [at, thing] of things.entries()) {
    if (at % stride === 0) await show(at);
    results.push(each(thing));
  }
  await show(null);
  return results;
}

export interface Asked {
  world: World;
  quiet: boolean;
}

/** Shows on a terminal how many things are done, and at null nothing any more; null itself where nobody needs to know. */
export async function progressOf(all: number, { world, quiet }: Asked): Promise<((done: number | null) => Promise<void>) | null> {
  if (all < fewest || quiet || !world.stderr.isTTY) return null;
  const { progress } = await loadCommands(languageOfTool(world));
  let shown = '';
  return async (done) => {
    const line = done === null ? '' : progress(done, all);
    // A screen that cannot be written to is no reason to stop.
    await world.stderr.write(`\r${line.padEnd(shown.length)}${line === '' ? '\r' : ''}`).catch(() => {});
    shown = line;
  };
}
