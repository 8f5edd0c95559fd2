import { basename } from 'node:path';
import type { TextDocuments } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { dayAt } from '../../io/clock.ts';
import { realPath } from '../../io/files.ts';
import { pathOfUri } from '../../io/uri.ts';
import { always, type View } from '../../analysis/view.ts';
import type { Settings } from '../../model/settings.ts';
import { readDay } from '../../model/time/index.ts';
import type { Lang } from '../../render/document.ts';
import { homeOf } from './home.ts';
import { Room } from './room.ts';
import { Shelf } from './shelf.ts';

export interface LspOptions {
  asOf?: string;
  lang?: Lang;
  clientProcessId?: string;
}

/** The workspaces that the open documents belong to; each is forgotten with the last of them. */
export class Rooms {
  readonly options: LspOptions;
  readonly #documents: TextDocuments<TextDocument>;
  readonly #now: () => number;
  readonly #shelf: Shelf;
  #rooms = new Map<string, Room>();

  constructor(documents: TextDocuments<TextDocument>, options: LspOptions, now: () => number) {
    this.#documents = documents;
    this.options = options;
    this.#now = now;
    this.#shelf = new Shelf();
  }

  /** Every workspace, as its files stand now; those without an open document are let go. */
  all(): Room[] {
    const open = this.#openByPath();
    const rooms = new Map<string, Room>();
    for (const [path, document] of open) {
      const room = this.#roomOf(path, document, rooms);
      room.open = open;
    }
    this.#rooms = rooms;
    this.#shelf.keepOnly(new Set([...rooms.values()].flatMap((room) => room.paths())));
    return [...rooms.values()];
  }

  /** The workspace that an open document belongs to, and what it calls the document. */
  at(uri: string): { room: Room; name: string } | null {
    const document = this.#documents.get(uri);
    if (!document) return null;
    const path = pathOf(uri);
    const room = this.#roomOf(path, document, this.#rooms);
    room.open = this.#openByPath();
    return { room, name: room.nameOf(path) };
  }

  #roomOf(path: string, document: TextDocument, rooms: Map<string, Room>): Room {
    const open = this.#openByPath();
    const home = pathOfUri(document.uri) === null
      ? { folder: path, whole: false, settings: null, base: '' }
      : homeOf(path, (file) => this.#shelf.settings(file, basename(file), open.get(file)).settings);
    const key = JSON.stringify(home);
    const room = rooms.get(key) ?? this.#rooms.get(key) ?? new Room(home, this.#shelf, (settings) => this.#view(settings), this.options);
    rooms.set(key, room);
    return room;
  }

  /** Today, unless another day was asked for: a server may run for weeks. */
  #view(settings: Settings): View {
    const { conventions, timeZone, fiscalYearStart } = settings;
    const today = dayAt(this.#now(), timeZone);
    const asked = this.options.asOf === undefined ? null : readDay(this.options.asOf, { conventions, timeZone, ...(fiscalYearStart && { fiscalYearStart }) });
    return { asOf: asked?.ok ? asked.day : today, knownBy: always, today };
  }

  #openByPath(): Map<string, TextDocument> {
    return new Map(this.#documents.all().map((document) => [pathOf(document.uri), document]));
  }
}

/** Where a document really stands; of one that stands nowhere, its own name. */
function pathOf(uri: string): string {
  const path = pathOfUri(uri);
  return path === null ? uri : realPath(path);
}
