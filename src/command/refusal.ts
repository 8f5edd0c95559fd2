import type { CommandMessages } from '../render/messages/commands.ts';

/** The job cannot be done: one sentence that says what, where and how to go on. Exit code 2. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly sentence: (words: CommandMessages) => string | Promise<string>;

  constructor(sentence: (words: CommandMessages) => string | Promise<string>, cause?: unknown) {
    super('refused', { cause });
    this.sentence = sentence;
  }
}
