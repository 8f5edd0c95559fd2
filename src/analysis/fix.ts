import { type Applied, applied } from '../model/edit-apply.ts';
import type { Edit } from '../model/edit.ts';
import { readYaml, type Source } from '../model/read-yaml.ts';
import { readWorkspace, type Workspace } from '../model/workspace.ts';
import type { CheckId } from './checks/index.ts';
import { fixes } from './fixes/index.ts';
import type { Finding } from './run-checks.ts';

/** A file that fixes have changed. */
export interface FixedFile {
  file: string;
  before: string;
  after: string;
  /** How many fixes were made. */
  fixes: number;
}

export interface Fixed {
  /** Read anew from the fixed texts. */
  workspace: Workspace;
  files: FixedFile[];
  /** Findings whose fix would have done something else than it meant to, and was not made. */
  dropped: Finding[];
}

/** A fix may bring to light what another can put right: a file whose shape is wrong has not had its references looked up. */
const MOST_ROUNDS = 10;

/**
 * Puts right what can be put right without asking, checks again, and goes on until nothing more can be.
 * Changes nothing on any disk.
 *
 * @param check gives the findings to put right: those that are told, in the files that were asked for
 */
export function fixAll(workspace: Workspace, check: (workspace: Workspace) => readonly Finding[]): Fixed {
  const files = new Map<string, FixedFile>();
  let current = workspace;
  let dropped: Finding[] = [];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const done = fixOnce(current, check(current));
    ({ dropped } = done);
    if (done.texts.size === 0) break;
    for (const [source, { text, made }] of done.texts) note(files, source, text, made.length);
    current = readAgain(current, new Map([...done.texts].map(([{ file }, { text }]) => [file, text])));
  }
  return { workspace: current, files: [...files.values()].filter(({ before, after }) => before !== after), dropped };
}

function note(files: Map<string, FixedFile>, { file, text: before }: Source, after: string, made: number): void {
  const known = files.get(file);
  files.set(file, { file, before: known?.before ?? before, after, fixes: (known?.fixes ?? 0) + made });
}

function readAgain({ sources, settings }: Workspace, texts: ReadonlyMap<string, string>): Workspace {
  const again = sources.map((source) => {
    const text = texts.get(source.file);
    return text === undefined ? source : readYaml(source.file, text);
  });
  return readWorkspace(again, settings);
}

function fixOnce(workspace: Workspace, findings: readonly Finding[]): { texts: Map<Source, Applied>; dropped: Finding[] } {
  const texts = new Map<Source, Applied>();
  const dropped: Finding[] = [];
  for (const source of fixable(workspace)) {
    const edits = new Map<Edit, Finding>();
    for (const finding of findings) {
      const edit = finding.file === source.file ? fixOf(finding, source) : null;
      if (edit) edits.set(edit, finding);
    }
    if (edits.size === 0) continue;
    const done = applied(source, [...edits.keys()]);
    if (done.made.length > 0) texts.set(source, done);
    dropped.push(...done.dropped.flatMap((edit) => edits.get(edit) ?? []));
  }
  return { texts, dropped };
}

/** What a reading can tell about and still give all that is in the file. */
const harmless: ReadonlySet<CheckId> = new Set<CheckId>(['invisible-character', 'unquoted-value']);

/** Only our own files, and only those read whole: of others nobody could tell afterwards whether they say the same. */
export function fixable({ sources, problems }: Workspace): Source[] {
  const foreign = new Set(problems.filter(({ check }) => check === 'not-a-plan-file').map(({ file }) => file));
  return sources.filter(
    ({ file, data, problems: own }) => data !== undefined && !foreign.has(file) && own.every(({ check }) => harmless.has(check)),
  );
}

/** The change that puts a finding right; null where a person must. */
export function fixOf(finding: Finding, source: Source): Edit | null {
  // A finding has the facts of its own check, and the table is keyed by check; no type can follow that pairing.
  const fix = fixes[finding.check];
  const { file, place, facts } = finding;
  return fix?.({ file, ...place, facts } as never, source) ?? null;
}
