/**
 * The escape layer for people. A plan's text may hold characters that move the cursor, reorder a line or cannot
 * be seen; here they become text that shows what they are. Letters, emoji and no-break spaces stay as they are.
 */

import { arePlainLines, isPlain } from './plain-text.ts';

/** Controls (C0, DEL, C1), lone surrogates, line separators, noncharacters, and every character that is not seen (bidi, zero width, …). */
const hiddenClass = String.raw`[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\uFFF9-\uFFFB]`;

/** Matches each hidden character; the encoders of machine formats use it too. */
export const hiddenCharacters = (): RegExp => (hidden ??= new RegExp(hiddenClass, 'gu'));
let hidden: RegExp | undefined;

// Joiners and variation selectors that belong to an emoji are part of it: a family, a skin colour, a keycap.
const emoji = String.raw`\p{Extended_Pictographic}[\uFE0E\uFE0F]?\p{Emoji_Modifier}?`;
const emojiOrHidden = (): RegExp => (revealing ??= new RegExp(String.raw`(${emoji}(?:\u200D${emoji})*|[0-9#*]\uFE0F\u20E3)|${hiddenClass}`, 'gu'));
let revealing: RegExp | undefined;

// The runner of GitHub Actions obeys a printed line that starts with `::`, white space aside, and `##[` anywhere.
const workflowCommand = /(?<=^|\s)(?=::)|(?<=##)(?=\[)/gu;

export interface DisplayOptions {
  /** What becomes of a line break: one space (the default), or kept as `\n`. */
  newlines?: 'space' | 'keep';
}

/** Makes text safe to show where another layer escapes it further; nothing in the result is hidden. */
export function reveal(text: string, { newlines = 'space' }: DisplayOptions = {}): string {
  if (newlines === 'keep' ? arePlainLines(text) : isPlain(text)) return text;
  return text
    .replace(/\r\n/g, '\n')
    .replace(emojiOrHidden(), (found: string, kept?: string) => kept ?? name(found, newlines));
}

/**
 * Makes text safe to print as it is, on a terminal or in the log of a build: nothing is hidden, and a backslash
 * stands where the text would otherwise be read as a command to the build. Doing it twice changes nothing more.
 */
export function display(text: string, options?: DisplayOptions): string {
  return reveal(text, options).replace(workflowCommand, '\\');
}

function name(character: string, newlines: 'space' | 'keep'): string {
  if (character === '\n') return newlines === 'keep' ? '\n' : ' ';
  if (character === '\t') return ' ';
  const point = character.codePointAt(0) ?? 0;
  const hex = point.toString(16);
  return point < 0x100 && point !== 0xad ? `\\x${hex.padStart(2, '0')}` : `<U+${hex.toUpperCase().padStart(4, '0')}>`;
}
