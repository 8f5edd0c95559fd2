import {
  type CompletionItem, CompletionItemKind, type Connection, type DocumentSymbol, type Hover, type Location, type LocationLink, MarkupKind, type Range,
  type TextDocumentPositionParams, type TextDocuments,
} from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Choice, completionAt } from '../../analysis/editor/completion.ts';
import { hoverAt } from '../../analysis/editor/hover.ts';
import { definitionAt, type FileSpan, usesAt } from '../../analysis/editor/navigate.ts';
import { type OutlineEntry, outlineOf } from '../../analysis/editor/symbols.ts';
import { choiceDetail } from '../../render/editor/choice.ts';
import { hoverMarkdown } from '../../render/editor/hover.ts';
import { loadEditor } from '../../render/messages/index.ts';
import { rangesIn } from './places.ts';
import type { Room } from './room.ts';
import type { Rooms } from './rooms.ts';
import { symbolKinds } from './symbol-kinds.ts';

/** Answers what a client asks about a place in a document. */
export function answer(connection: Connection, rooms: Rooms, documents: TextDocuments<TextDocument>): void {
  const asked = ({ textDocument, position }: TextDocumentPositionParams): Asked | null => {
    const at = rooms.at(textDocument.uri);
    const document = documents.get(textDocument.uri);
    return at && document ? { ...at, document, offset: document.offsetAt(position) } : null;
  };
  connection.onHover(async (params) => {
    const at = asked(params);
    return at && hover(at);
  });
  connection.onDefinition((params) => {
    const at = asked(params);
    return at && definition(at);
  });
  connection.onReferences((params) => {
    const at = asked(params);
    return at && references(at, params.context.includeDeclaration);
  });
  connection.onCompletion(async (params) => {
    const at = asked(params);
    return at && completion(at);
  });
  connection.onDocumentSymbol(({ textDocument }) => {
    const at = rooms.at(textDocument.uri);
    const file = at?.room.reading().files.all.get(at.name);
    return file ? outlineOf(file).map((entry) => symbolOf(entry, rangesIn(file.source.text))) : [];
  });
}

interface Asked {
  room: Room;
  /** What the workspace calls the document. */
  name: string;
  document: TextDocument;
  offset: number;
}

async function hover({ room, name, document, offset }: Asked): Promise<Hover | null> {
  const lang = room.languageFor(name);
  const words = await loadEditor(lang);
  const found = hoverAt(room.reading().files, name, offset, lang);
  return found && { range: rangesIn(document.getText())(found.span), contents: { kind: MarkupKind.Markdown, value: hoverMarkdown(found, lang, words) } };
}

function definition({ room, name, document, offset }: Asked): LocationLink[] | null {
  const found = definitionAt(room.reading().files, name, offset);
  if (!found) return null;
  const target = locations(room, [found.whole, found.to]);
  const [whole, to] = target;
  return whole && to ? [{ originSelectionRange: rangesIn(document.getText())(found.from), targetUri: to.uri, targetRange: whole.range, targetSelectionRange: to.range }] : null;
}

const references = ({ room, name, offset }: Asked, withItself: boolean): Location[] =>
  locations(room, usesAt(room.reading().files, name, offset, withItself));

function locations(room: Room, spans: readonly FileSpan[]): Location[] {
  const ranges = new Map<string, (span: FileSpan) => Range>();
  return spans.map((span) => {
    const text = room.reading().files.all.get(span.file)?.source.text ?? '';
    const rangeOf = ranges.get(span.file) ?? rangesIn(text);
    ranges.set(span.file, rangeOf);
    return { uri: room.uriOf(span.file), range: rangeOf(span) };
  });
}

async function completion({ room, name, document, offset }: Asked): Promise<CompletionItem[]> {
  const lang = room.languageFor(name);
  const words = await loadEditor(lang);
  const text = document.getText();
  const found = completionAt(room.reading().files, { file: name, text }, offset);
  if (!found) return [];
  const range = rangesIn(text)(found.span);
  const digits = String(found.choices.length).length;
  return found.choices.map((choice, position) => ({
    label: choice.word,
    kind: choice.kind === 'status' ? CompletionItemKind.EnumMember : CompletionItemKind.Reference,
    detail: choiceDetail(choice, lang, words),
    filterText: filterOf(choice),
    sortText: String(position).padStart(digits, '0'),
    textEdit: { range, newText: choice.word },
  }));
}

/** People know the title sooner than the id. */
const filterOf = (choice: Choice): string => (choice.kind === 'reference' && choice.title !== null ? `${choice.word} ${choice.title}` : choice.word);

function symbolOf({ kind, id, name, whole, at, children }: OutlineEntry, rangeOf: ReturnType<typeof rangesIn>): DocumentSymbol {
  return {
    name,
    ...(name !== id && { detail: id }),
    kind: symbolKinds[kind],
    range: rangeOf(whole),
    selectionRange: rangeOf(at),
    children: children.map((child) => symbolOf(child, rangeOf)),
  };
}
