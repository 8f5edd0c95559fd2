import type { Choice } from '../../analysis/editor/completion.ts';
import type { Lang } from '../document.ts';
import type { EditorWords } from '../messages/editor.ts';
import { wordsIn } from '../reports/words.ts';

/** What stands beside a word that can be chosen: what a status is called, what an id leads to. */
export function choiceDetail(choice: Choice, lang: Lang, { kinds }: EditorWords): string {
  if (choice.kind === 'status') return wordsIn(lang, lang).labels.status[choice.word];
  return choice.title === null ? kinds[choice.of] : `${choice.title} (${kinds[choice.of]})`;
}
