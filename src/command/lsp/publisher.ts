import type { Connection, PublishDiagnosticsParams } from 'vscode-languageserver/node';
import { loadChecks, loadLanguage } from '../../render/messages/index.ts';
import { diagnosticsOf } from './diagnose.ts';
import type { Room } from './room.ts';
import type { Rooms } from './rooms.ts';

/** Milliseconds of quiet before findings are told; more where finding them takes long. */
const shortest = 150;
const longest = 2000;

/** Tells the client what is found, a moment after the last change. */
export class Publisher {
  readonly #connection: Connection;
  readonly #rooms: Rooms;
  #waiting: NodeJS.Timeout | undefined;
  /** One round after the other, so that nothing old is told after something new. */
  #telling: Promise<void> = Promise.resolve();
  #took = 0;
  #stopped = false;
  /** What the client was last told of each file. */
  #told = new Map<string, string>();

  constructor(connection: Connection, rooms: Rooms) {
    this.#connection = connection;
    this.#rooms = rooms;
  }

  soon(): void {
    clearTimeout(this.#waiting);
    const delay = Math.min(Math.max(shortest, 2 * this.#took), longest);
    this.#waiting = setTimeout(() => {
      this.#telling = this.#telling.then(() => this.#tellAll());
    }, delay);
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#waiting);
  }

  /** Whatever goes wrong is told to the client's log; the next change is a new try. */
  async #tellAll(): Promise<void> {
    try {
      const started = performance.now();
      const found = new Map<string, PublishDiagnosticsParams>();
      for (const room of this.#rooms.all()) await findIn(room, found);
      this.#took = performance.now() - started;
      await this.#tell(found);
    } catch (error) {
      if (!this.#stopped) this.#connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
  }

  /** What has changed since it was told, and an empty list for files that belong to no open workspace any more. */
  async #tell(found: ReadonlyMap<string, PublishDiagnosticsParams>): Promise<void> {
    const gone = [...this.#told.keys()].filter((uri) => !found.has(uri));
    for (const uri of gone) await this.#send({ uri, diagnostics: [] });
    for (const [uri, params] of found) {
      const before = this.#told.get(uri);
      const isNews = before === undefined ? params.diagnostics.length > 0 || params.version !== undefined : before !== JSON.stringify(params);
      if (isNews) await this.#send(params);
    }
    this.#told = new Map([...found].map(([uri, params]) => [uri, JSON.stringify(params)]));
  }

  async #send(params: PublishDiagnosticsParams): Promise<void> {
    if (!this.#stopped) await this.#connection.sendDiagnostics(params);
  }
}

async function findIn(room: Room, found: Map<string, PublishDiagnosticsParams>): Promise<void> {
  const lang = room.languageFor();
  const said = { words: await loadChecks(lang), language: await loadLanguage(lang) };
  // From here on nothing waits, so that text and version are of the same moment.
  for (const [name, diagnostics] of diagnosticsOf(room, said)) {
    const uri = room.uriOf(name);
    const version = room.open.get(room.pathOf(name))?.version;
    found.set(uri, { uri, ...(version !== undefined && { version }), diagnostics });
  }
}
