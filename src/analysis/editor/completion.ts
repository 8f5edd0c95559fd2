import { fullReference } from '../../model/build/file-reader.ts';
import type { ReferentKind } from '../../model/build/index-file.ts';
import { valueAt } from '../../model/build/time-at.ts';
import type { Span } from '../../model/finding.ts';
import { readYaml, type Source } from '../../model/read-yaml.ts';
import { statuses } from '../../model/schema/item.ts';
import type { Status } from '../../model/item.ts';
import { isStatusAt, wantedAt } from './fields.ts';
import type { EditorFiles } from './files.ts';
import { titleOf } from './title.ts';

export interface CompletionResult {
  /** What a choice replaces. */
  span: Span;
  choices: Choice[];
}

export type Choice =
  | { kind: 'status'; word: Status }
  | { kind: 'reference'; word: string; of: ReferentKind; title: string | null };

/** Stands in for what is about to be typed, so that the parser tells where it is. */
const standIn = 'planspor0';

/** What can stand at an offset: ids of the kinds that a reference may lead to there, or the statuses of a log. */
export function completionAt(files: EditorFiles, { file, text }: Pick<Source, 'file' | 'text'>, offset: number): CompletionResult | null {
  // With a space behind it a comment that follows the cursor stays one.
  const source = readYaml(file, `${text.slice(0, offset)}${standIn} ${text.slice(offset)}`, { lenient: true });
  const place = source.pathAt(offset + 1);
  const words = place?.on === 'value' ? valueAt(source.data, place.path) : undefined;
  if (!place || typeof words !== 'string' || !words.includes(standIn)) return null;
  const span = innerSpan(source, source.spanOf(place.path), offset);
  if (isStatusAt(place.path)) return { span, choices: statuses.map((word) => ({ kind: 'status', word })) };
  const wanted = wantedAt(place.path);
  return wanted && { span, choices: referencesFor(files, file, wanted) };
}

/**
 * Without quotation marks, in the text as it was before the stand-in, and not further than the line of the cursor:
 * what follows a mark that nobody has closed yet is read as one with it.
 */
function innerSpan({ text }: Source, { start, end }: Span, offset: number): Span {
  const [quote = ''] = /^["']/.exec(text.slice(start, end)) ?? [];
  const isClosed = quote !== '' && text.endsWith(quote, end);
  const before = text.slice(start + quote.length, offset).replace(/.*\n\s*/s, '');
  const after = text.slice(offset + standIn.length + 1, isClosed ? end - 1 : end).replace(/\r?\n.*/s, '');
  return { start: offset - before.length, end: offset + after.length };
}

/** The own file's first, then those of the registers, then those that need the name of their file. */
function referencesFor(files: EditorFiles, name: string, wanted: readonly ReferentKind[]): Choice[] {
  const all = [...files.all.values()];
  const own = all.filter(({ source }) => source.file === name);
  const registers = all.filter(({ kind }) => kind === 'register');
  const taken = new Set<string>();
  return [...own, ...registers, ...all].flatMap(({ index, source, kind, language }) => {
    const near = kind === 'register' || source.file === name;
    return [...index.byId.values()]
      .filter((referent) => wanted.includes(referent.kind))
      .map((referent): Choice => ({
        kind: 'reference',
        word: near ? referent.id : fullReference(referent),
        of: referent.kind,
        title: titleOf(referent.raw, language)?.text ?? null,
      }))
      .filter(({ word }) => !taken.has(word) && Boolean(taken.add(word)));
  });
}

