import { createConnection } from 'vscode-languageserver';
import {
  CodeActionKind, type Connection, createProtocolConnection, DidChangeWatchedFilesNotification, type InitializeResult, TextDocuments, TextDocumentSyncKind,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import packageJson from '../../../package.json' with { type: 'json' };
import type { World } from '../world.ts';
import { fixAllKind, offerFixes } from './actions.ts';
import { answer } from './answers.ts';
import { Publisher } from './publisher.ts';
import { type LspOptions, Rooms } from './rooms.ts';
import { messagesOver } from './streams.ts';
import { ClientWatch } from './watchdog.ts';

/**
 * Speaks the Language Server Protocol until the client ends it.
 * @returns 0 after a proper goodbye, 1 when the client just left
 */
export async function serve(world: World, options: LspOptions): Promise<number> {
  const { stdin } = world;
  if (!stdin) throw new Error('there is no standard input');
  const client = new ClientWatch();
  client.follow(Number(options.clientProcessId ?? 0));
  const { reader, writer, stop } = messagesOver(stdin, world.stdout, () => client.left());
  const connection: Connection = createConnection((logger) => createProtocolConnection(reader, writer, logger), client);

  const documents = new TextDocuments(TextDocument);
  const rooms = new Rooms(documents, options, () => world.clock?.() ?? world.now);
  const publisher = new Publisher(connection, rooms);
  let canWatch = false;

  connection.onInitialize((params) => {
    canWatch = params.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false;
    return abilities;
  });
  connection.onInitialized(() => {
    if (!canWatch) return;
    void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: '**/*.{yaml,yml}' }] });
  });
  // What stands on the disk is looked at anew each time, so it is enough to know that something happened.
  for (const happened of [documents.onDidChangeContent, documents.onDidClose, documents.onDidSave]) happened(() => publisher.soon());
  connection.onDidChangeWatchedFiles(() => publisher.soon());
  connection.onDidChangeConfiguration(() => publisher.soon());
  answer(connection, rooms, documents);
  offerFixes(connection, rooms);
  documents.listen(connection);
  connection.listen();

  const code = await client.ended;
  publisher.stop();
  stop();
  connection.dispose();
  return code;
}

const abilities: InitializeResult = {
  serverInfo: { name: 'planspor', version: packageJson.version },
  capabilities: {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentSymbolProvider: true,
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] },
    completionProvider: { triggerCharacters: [' ', '/'] },
  },
};
