import { applied } from '../../model/edit-apply.ts';
import { addEntry } from '../../model/edit-entry.ts';
import type { WritableMap } from '../../model/edit-write.ts';
import type { Edit } from '../../model/edit.ts';
import { Lines } from '../../model/lines.ts';
import { readYaml, type Source } from '../../model/read-yaml.ts';
import { readWorkspace, type Workspace } from '../../model/workspace.ts';
import type { Target } from './target.ts';

/** An entry to be written. */
export interface Addition {
  target: Target;
  entry: WritableMap;
  position: number;
}

export interface Added {
  /** Read anew from the new texts. */
  workspace: Workspace;
  files: { file: string; before: string; after: string }[];
  /** Those that cannot be written without changing something else. */
  refused: Addition[];
}

/** Puts entries into the texts they belong to, as many as can be at a time; changes nothing on any disk. */
export function addAll(workspace: Workspace, additions: readonly Addition[]): Added {
  const refused: Addition[] = [];
  const sources = workspace.sources.map((before) => {
    let source = before;
    let left = additions.filter(({ target }) => target.file === before.file);
    while (left.length > 0) {
      const done = addSome(source, left);
      if (done.left.length === left.length) break;
      ({ left, source } = done);
    }
    refused.push(...left);
    return source;
  });
  const files = workspace.sources.flatMap(({ file, text }, at) => {
    const after = sources[at]?.text ?? text;
    return after === text ? [] : [{ file, before: text, after }];
  });
  return { workspace: readWorkspace(sources, workspace.settings), files, refused };
}

/** Two entries may reach for the same place; the one that did not get it is tried again in the new text. */
function addSome(source: Source, additions: readonly Addition[]): { source: Source; left: Addition[] } {
  const edits = new Map<Edit, Addition>();
  const left: Addition[] = [];
  for (const addition of additions) {
    const edit = addEntry(source, addition.target, addition.entry, addition.position);
    if (edit) edits.set(edit, addition);
    else left.push(addition);
  }
  const done = applied(source, [...edits.keys()]);
  for (const edit of done.dropped) left.push(...[edits.get(edit)].filter((one) => one !== undefined));
  return { source: done.made.length > 0 ? readYaml(source.file, done.text) : source, left };
}

/** The line that each entry has got, counted from 1. */
export function linesIn({ workspace }: Added): (addition: Addition) => number {
  const files = new Map(workspace.sources.map((source) => [source.file, { source, lines: new Lines(source.text) }]));
  return ({ target, position }) => {
    const file = files.get(target.file);
    return file ? file.lines.place(file.source.spanOf([...target.at, target.key, position]).start).line : 1;
  };
}
