import type { Referent } from '../../model/build/index-file.ts';
import type { Path, Span } from '../../model/finding.ts';
import type { EditorFiles } from './files.ts';
import { standingAt } from './standing.ts';

/** A stretch of a file, in UTF-16 offsets. */
export interface FileSpan extends Span {
  file: string;
}

export interface Definition {
  /** What was asked about. */
  from: Span;
  /** The id that it leads to. */
  to: FileSpan;
  /** All of the thing with that id. */
  whole: FileSpan;
}

/** Where the thing stands that a reference, or its own name, at an offset means. */
export function definitionAt(files: EditorFiles, name: string, offset: number): Definition | null {
  const meant = meantAt(files, name, offset);
  if (!meant) return null;
  const { from, thing } = meant;
  const at = thing.place.at as Path;
  return { from, to: spanIn(files, thing.place.file, at), whole: spanIn(files, thing.place.file, at.slice(0, -1)) };
}

/** Everything that refers to the thing meant at an offset, by file and place; its own id first, where that is wanted too. */
export function usesAt(files: EditorFiles, name: string, offset: number, withItself: boolean): FileSpan[] {
  const meant = meantAt(files, name, offset);
  if (!meant) return [];
  const { thing } = meant;
  const uses = files.usesOf(thing).map(({ file, at }) => spanIn(files, file, at));
  return withItself ? [spanIn(files, thing.place.file, thing.place.at as Path), ...uses] : uses;
}

function meantAt(files: EditorFiles, name: string, offset: number): { from: Span; thing: Referent } | null {
  const file = files.all.get(name);
  const standing = file && standingAt(files, file, offset);
  if (!standing || standing.kind === 'time') return null;
  const thing = standing.kind === 'thing' ? standing.thing : standing.leadsTo;
  return thing && { from: file.source.spanOf(standing.at), thing };
}

function spanIn(files: EditorFiles, file: string, at: Path): FileSpan {
  return { file, ...(files.all.get(file)?.source.spanOf(at) ?? { start: 0, end: 0 }) };
}
