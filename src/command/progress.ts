import { loadCommands } from '../render/messages/index.ts';
import { languageOfTool } from './language.ts';
import type { World } from './world.ts';

/** Fewer things than this are done before anybody wonders. */
const fewest = 500;
/** Things between two looks at the screen. */
const stride = 100;

/** Does something with each of many things, and says on a terminal how far it has come; nothing of it stays there. */
export async function withProgress<Thing, Result>(things: readonly Thing[], each: (thing: Thing) => Result, { world, quiet }: { world: World; quiet: boolean }): Promise<Result[]> {
  if (things.length < fewest || quiet || !world.stderr.isTTY) return things.map(each);
  const { progress } = await loadCommands(languageOfTool(world));
  let shown = '';
  const show = async (line: string): Promise<void> => {
    // A screen that cannot be written to is no reason to stop.
    await world.stderr.write(`\r${line.padEnd(shown.length)}${line === '' ? '\r' : ''}`).catch(() => {});
    shown = line;
  };
  const results: Result[] = [];
  for (const [at, thing] of things.entries()) {
    if (at % stride === 0) await show(progress(at, things.length));
    results.push(each(thing));
  }
  await show('');
  return results;
}
