import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';
import {
  createProtocolConnection, type Diagnostic, DidChangeTextDocumentNotification, DidCloseTextDocumentNotification, DidOpenTextDocumentNotification,
  ExitNotification, InitializedNotification, InitializeRequest, type Position, type ProtocolConnection, PublishDiagnosticsNotification,
  type PublishDiagnosticsParams, ShutdownRequest, StreamMessageReader, StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { bin } from '../cli/run.ts';

/** An editor with the built server, on a copy of the real plans. */
export class Editor {
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), 'planspor-lsp-')));
  readonly connection: ProtocolConnection;
  readonly server: ChildProcess;
  /** Everything that was told of findings, in order. */
  readonly told: PublishDiagnosticsParams[] = [];
  /** Exit code of the server. */
  readonly ended: Promise<number | null>;
  stderr = '';
  #listeners = new Set<() => void>();
  #versions = new Map<string, number>();

  constructor(...argv: string[]) {
    cpSync('plans', join(this.folder, 'plans'), { recursive: true });
    const server = spawn(process.execPath, [bin, 'lsp', ...argv], { cwd: tmpdir(), stdio: ['pipe', 'pipe', 'pipe'], env: { PATH: process.env.PATH, HOME: this.folder } });
    this.server = server;
    server.stderr.setEncoding('utf8').on('data', (text: string) => (this.stderr += text));
    this.ended = new Promise((done) => server.on('close', done));
    this.connection = createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
    this.connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
      this.told.push(params);
      for (const listener of this.#listeners) listener();
    });
    this.connection.listen();
    onTestFinished(() => {
      server.kill();
      rmSync(this.folder, { recursive: true, force: true });
    });
  }

  async start(): Promise<this> {
    await this.connection.sendRequest(InitializeRequest.type, { processId: process.pid, rootUri: null, capabilities: {} });
    await this.connection.sendNotification(InitializedNotification.type, {});
    return this;
  }

  /** Goodbye as the protocol wants it. */
  async stop(): Promise<number | null> {
    await this.connection.sendRequest(ShutdownRequest.type);
    await this.connection.sendNotification(ExitNotification.type);
    return this.ended;
  }

  uri = (name: string): string => pathToFileURL(join(this.folder, name)).href;

  read = (name: string): string => readFileSync(join(this.folder, name), 'utf8');

  write = (name: string, text: string): void => writeFileSync(join(this.folder, name), text);

  /** Opens a file, by default with the text that it has on the disk. */
  async open(name: string, text = this.read(name)): Promise<string> {
    this.#versions.set(name, 1);
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri: this.uri(name), languageId: 'yaml', version: 1, text },
    });
    return text;
  }

  async change(name: string, text: string): Promise<number> {
    const version = (this.#versions.get(name) ?? 1) + 1;
    this.#versions.set(name, version);
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri: this.uri(name), version },
      contentChanges: [{ text }],
    });
    return version;
  }

  close = (name: string): Promise<void> =>
    this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri: this.uri(name) } });

  /** What is found in a file, once something is told that passes the test. */
  findings(name: string, test: (diagnostics: Diagnostic[], version: number | undefined) => boolean = () => true): Promise<Diagnostic[]> {
    const uri = this.uri(name);
    return new Promise((done, fail) => {
      const timer = setTimeout(() => fail(new Error(`not told of ${name}: ${JSON.stringify(this.told.findLast((one) => one.uri === uri))}`)), 10_000);
      const look = (): void => {
        const last = this.told.findLast((one) => one.uri === uri);
        if (!last || !test(last.diagnostics, last.version)) return;
        clearTimeout(timer);
        this.#listeners.delete(look);
        done(last.diagnostics);
      };
      this.#listeners.add(look);
      look();
    });
  }
}

/** Where some words begin in a text, or a bit further on. */
export function position(text: string, words: string, further = 0): Position {
  const at = text.indexOf(words);
  if (at < 0) throw new Error(`no ${words}`);
  const lines = text.slice(0, at + further).split('\n');
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

/** What a diagnostic says; the protocol allows Markdown in its place. */
export const said = ({ message }: Diagnostic): string => (typeof message === 'string' ? message : message.value);

export const withCode = (code: string) => (diagnostics: Diagnostic[]): boolean => diagnostics.some((one) => one.code === code);
export const withoutCode = (code: string) => (diagnostics: Diagnostic[]): boolean => !withCode(code)(diagnostics);
