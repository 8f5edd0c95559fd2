import { CommanderError } from 'commander';
import { Interrupted } from '../io/interrupted.ts';
import { CannotPrint } from '../io/stream.ts';
import { display } from '../render/display.ts';
import { loadCommands } from '../render/messages/index.ts';
import type { CommandMessages } from '../render/messages/commands.ts';
import type { Job, JobResult } from './check-job.ts';
import { exitCodes } from './exit-code.ts';
import { languageOfTool } from './language.ts';
import { buildProgram, usageSentence } from './program.ts';
import { Refusal } from './refusal.ts';
import { sentenceOf } from './sentence.ts';
import type { World } from './world.ts';

export { inputOf } from '../io/input.ts';
export { streamOf } from '../io/stream.ts';
export type { World } from './world.ts';

/** Does a job in a thread of its own. */
export async function work(job: Job): Promise<JobResult> {
  return (await import('./check-job.ts')).checkJob(job);
}

/**
 * Runs one command.
 * @returns the exit code: 0 done, 1 findings at or above the fail level, 2 could not do the job
 */
export async function main(world: World): Promise<number> {
  const lang = languageOfTool(world);
  const words = await loadCommands(lang);
  try {
    return await runCommand(world, words);
  } catch (error) {
    return report(error, world, words);
  }
}

async function runCommand(world: World, words: CommandMessages): Promise<number> {
  const built = await buildProgram(world, words);
  try {
    await built.program.parseAsync([...world.argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) {
      await world.stdout.write(built.printed());
      return exitCodes.done;
    }
    throw new Refusal((spoken) => usageSentence(error, built, world, spoken));
  }
  return built.exitCode();
}

/** Known errors print one sentence; unknown ones too, with the trace where it is asked for. */
async function report(error: unknown, world: World, words: CommandMessages): Promise<number> {
  if (error instanceof CannotPrint && error.closed) return exitCodes.done;
  if (error instanceof Interrupted) return error.exitCode;
  const trace = world.argv.includes('--verbose') && error instanceof Error && !(error instanceof Refusal) ? `${error.stack}\n` : '';
  try {
    await world.stderr.write(`planspor: ${display(await sentenceOf(error, words))}\n${display(trace, { newlines: 'keep' })}`);
  } catch {
    // Nobody is left to tell.
  }
  return exitCodes.refused;
}
