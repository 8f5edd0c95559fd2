import type { OfferedFix } from '../../analysis/editor/fixes.ts';
import { display } from '../display.ts';
import type { EditorWords } from '../messages/editor.ts';
import { quoted } from '../messages/quoted.ts';

/** What a fix does, as the title of a code action. */
export function fixTitle({ splices: [first] }: OfferedFix, text: string, { replace, remove }: EditorWords): string {
  const before = quoted(display(text.slice(first?.start, first?.end)));
  const after = first?.text.trim() ?? '';
  return after === '' ? remove(before) : replace(before, quoted(display(after)));
}
