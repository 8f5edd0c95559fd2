import type { ReferentKind } from '../../model/build/index-file.ts';
import type { Path, Span } from '../../model/finding.ts';
import type { EditorFile } from './files.ts';
import { titleOf } from './title.ts';

/** A thing with an id, in the outline of its file. */
export interface OutlineEntry {
  kind: ReferentKind;
  id: string;
  /** Its number or letter and its title; the id where it has none. */
  name: string;
  whole: Span;
  /** The id itself. */
  at: Span;
  children: OutlineEntry[];
}

/** Everything with an id in a file, each under what encloses it, in the order of the file. */
export function outlineOf({ source, index, language }: EditorFile): OutlineEntry[] {
  const top: OutlineEntry[] = [];
  const open: { path: Path; entry: OutlineEntry }[] = [];
  for (const { kind, id, place, raw } of index.byId.values()) {
    const at = place.at as Path;
    const path = at.slice(0, -1);
    const label = [raw.number, raw.label].find((one) => typeof one === 'string');
    const title = titleOf(raw, language)?.text;
    const entry = { kind, id, name: [label, title].filter(Boolean).join(' ') || id, whole: source.spanOf(path), at: source.spanOf(at), children: [] };
    while (!isWithin(path, open.at(-1)?.path ?? [])) open.pop();
    (open.at(-1)?.entry.children ?? top).push(entry);
    open.push({ path, entry });
  }
  return top;
}

const isWithin = (path: Path, outer: Path): boolean => outer.every((step, position) => step === path[position]);
