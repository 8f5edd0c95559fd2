import { EditorFiles } from '../../../src/analysis/editor/files.ts';
import type { FileSpan } from '../../../src/analysis/editor/navigate.ts';
import type { Span } from '../../../src/model/finding.ts';
import { viewOn, workspaceFrom } from '../../workspace.ts';

export type Texts = Readonly<Record<string, string>>;

/** Marks the place of the cursor in one of the texts of a test. */
const sign = '‸';

/** An editor in which these files are open, on a day. */
export const editorWith = (texts: Texts, asOf = '2017-06-01'): EditorFiles => new EditorFiles(workspaceFrom(texts), viewOn(asOf));

export interface AtCursor {
  files: EditorFiles;
  /** The file that the cursor stands in, and its text. */
  name: string;
  text: string;
  offset: number;
}

export function atCursor(texts: Texts, asOf?: string): AtCursor {
  const found = Object.entries(texts).find(([, text]) => text.includes(sign));
  if (!found) throw new Error(`no ${sign} in the texts`);
  const [name, typed] = found;
  const text = typed.replace(sign, '');
  return { files: editorWith({ ...texts, [name]: text }, asOf), name, text, offset: typed.indexOf(sign) };
}

/** What of a text is meant, in marks, with what else stands on its lines. */
export function marked(text: string, { start, end }: Span): string {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  return `${text.slice(lineStart, start)}«${text.slice(start, end)}»${text.slice(end, lineEnd < 0 ? text.length : lineEnd)}`.trim();
}

/** The same with the name of its file. */
export const markedIn = (texts: Texts, { file, ...span }: FileSpan): string => `${file}: ${marked((texts[file] ?? '').replace(sign, ''), span)}`;
