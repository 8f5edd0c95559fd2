import { CannotOpen, CannotWrite, FileLocked } from '../io/cannot.ts';
import { CannotPrint } from '../io/stream.ts';
import type { CommandMessages } from '../render/messages/commands.ts';
import { Refusal } from './refusal.ts';

/** Why the job could not be done, in one sentence. */
export async function sentenceOf(error: unknown, words: CommandMessages): Promise<string> {
  if (error instanceof Refusal) return error.sentence(words);
  if (error instanceof CannotOpen) return words.refused.open(error.path, error.reason);
  if (error instanceof CannotWrite) return words.refused.write(error.path, error.reason, error.written);
  if (error instanceof FileLocked) return words.refused.locked(error.path, error);
  if (error instanceof CannotPrint) return words.refused.print(error.code ?? '?');
  return words.refused.internal(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
}
