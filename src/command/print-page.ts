import { CannotBrowse, printed } from '../io/browser.ts';
import { Refusal } from './refusal.ts';
import type { World } from './world.ts';

/** Prints a page as PDF by way of a browser of this machine, or says in one sentence why it cannot be done. */
export async function printPage(page: string, browser: string | undefined, { env }: World): Promise<Uint8Array> {
  try {
    return await printed(page, browser, env);
  } catch (error) {
    if (!(error instanceof CannotBrowse)) throw error;
    const { reason, detail } = error;
    throw new Refusal((words) => words.refused.browser(reason, detail), error);
  }
}
