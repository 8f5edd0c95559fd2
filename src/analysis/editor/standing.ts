import type { Referent } from '../../model/build/index-file.ts';
import { timeAt, valueAt } from '../../model/build/time-at.ts';
import type { Moment } from '../../model/common.ts';
import type { Path } from '../../model/finding.ts';
import type { EditorFile, EditorFiles } from './files.ts';
import { referenceAt } from './references-in.ts';

/** What stands at a place in a file. */
export type Standing =
  | { kind: 'reference'; at: Path; leadsTo: Referent | null }
  /** The line that names a thing with an id. */
  | { kind: 'thing'; at: Path; thing: Referent }
  | { kind: 'time'; at: Path; moment: Moment };

/** Keys that say what a thing is called. */
const naming: ReadonlySet<string | number | undefined> = new Set(['id', 'title', 'number', 'label', 'name', 'short', 'text', 'theme']);

export function standingAt(files: EditorFiles, file: EditorFile, offset: number): Standing | null {
  const { source, kind, index } = file;
  const place = source.pathAt(offset);
  if (!place) return null;
  const { path, on } = place;
  const reference = on === 'value' ? referenceAt(source.data, path) : null;
  if (reference) return { kind: 'reference', at: path, leadsTo: files.find(reference, file) };
  const thing = namedAt(file, path);
  if (thing) return { kind: 'thing', at: path, thing };
  const moment = on === 'value' ? timeAt(source, kind, index, path, files.workspace.settings) : null;
  return moment && { kind: 'time', at: moment.place.at as Path, moment };
}

/** The thing whose name stands at a path; a name by language stands a level deeper. */
function namedAt({ source, index }: EditorFile, path: Path): Referent | null {
  for (const length of [path.length - 1, path.length - 2]) {
    if (!naming.has(path[length])) continue;
    const id = valueAt(source.data, [...path.slice(0, length), 'id']);
    const thing = typeof id === 'string' ? index.byId.get(id) : undefined;
    const at = thing?.place.at as Path | undefined;
    if (thing && at?.length === length + 1 && at.slice(0, -1).every((step, position) => step === path[position])) return thing;
  }
  return null;
}
