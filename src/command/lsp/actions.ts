import { type CodeAction, CodeActionKind, type CodeActionParams, type Connection, type Range, type TextEdit } from 'vscode-languageserver/node';
import { allFixesFor, fixesFor, type OfferedFix } from '../../analysis/editor/fixes.ts';
import { Lines } from '../../model/lines.ts';
import type { Splice } from '../../model/edit.ts';
import { fixTitle } from '../../render/editor/fix.ts';
import { loadEditor } from '../../render/messages/index.ts';
import { allFindings, toldOf } from '../checked.ts';
import { checked } from './checked.ts';
import { rangeOf, rangesIn } from './places.ts';
import type { Room } from './room.ts';
import type { Rooms } from './rooms.ts';

/** All of a file at once, as editors ask for it on saving. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.planspor`;

/** Offers what `check --fix` would do. */
export function offerFixes(connection: Connection, rooms: Rooms): void {
  connection.onCodeAction(async ({ textDocument, range, context }) => {
    const at = rooms.at(textDocument.uri);
    if (!at) return [];
    const { only } = context;
    const wants = (kind: string): boolean => only === undefined || only.some((one) => kind === one || kind.startsWith(`${one}.`));
    return [
      ...(wants(CodeActionKind.QuickFix) ? await quickFixes({ ...at, range, told: context.diagnostics }) : []),
      // Worked out only where it is asked for by name: it may take several readings of the file.
      ...(only !== undefined && wants(fixAllKind) ? await fixEverything(at) : []),
    ];
  });
}

interface Asked {
  room: Room;
  name: string;
}

async function quickFixes({ room, name, range, told }: Asked & { range: Range; told: CodeActionParams['context']['diagnostics'] }): Promise<CodeAction[]> {
  const words = await loadEditor(room.languageFor(name));
  const reading = room.reading();
  const text = reading.files.all.get(name)?.source.text ?? '';
  const lines = new Lines(text);
  const here = checked(reading).findings.filter((finding) => finding.file === name && overlap(rangeOf(finding, lines), range));
  return fixesFor(reading.files, name, here).map((fix: OfferedFix) => ({
    title: fixTitle(fix, text, words),
    kind: CodeActionKind.QuickFix,
    isPreferred: true,
    diagnostics: told.filter(({ code, range: at }) => code === fix.finding.check && overlap(at, rangeOf(fix.finding, lines))),
    edit: { changes: { [room.uriOf(name)]: editsOf(fix.splices, text) } },
  }));
}

async function fixEverything({ room, name }: Asked): Promise<CodeAction[]> {
  const words = await loadEditor(room.languageFor(name));
  const { files, asked, baseline } = room.reading();
  const everything = (): boolean => true;
  const splice = allFixesFor(files, name, (workspace) =>
    toldOf(allFindings({ workspace, asked }, files.snapshot.view, everything), workspace.settings, everything, baseline).findings,
  );
  if (!splice) return [];
  const text = files.all.get(name)?.source.text ?? '';
  return [{ title: words.fixAll, kind: fixAllKind, edit: { changes: { [room.uriOf(name)]: editsOf([splice], text) } } }];
}

function editsOf(splices: readonly Splice[], text: string): TextEdit[] {
  const range = rangesIn(text);
  return splices.map((splice) => ({ range: range(splice), newText: splice.text }));
}

/** Touching counts: the cursor may stand right after what is wrong. */
function overlap(a: Range, b: Range): boolean {
  const isBefore = (one: Range['start'], other: Range['start']): boolean =>
    one.line < other.line || (one.line === other.line && one.character < other.character);
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start);
}
