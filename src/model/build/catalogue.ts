import { apart } from '../apart.ts';
import type { FileIndex, ReferentKind } from './index-file.ts';

/** Things of one kind in one file; one object stands for all of them. */
interface Holder {
  fileId: string;
  kind: ReferentKind;
}

/**
 * Which ids stand in which files: what a reference that leads nowhere may have meant. It keeps the ids and nothing else
 * of a file, so that a workspace too large to be held at once has one for all of its files.
 */
export class Catalogue {
  /** Whether there is a file of which not even the id could be made out. */
  readonly unread: boolean;
  /** By the file's id; of two files with one id the first counts. */
  readonly #files = new Map<string, Pick<FileIndex, 'file' | 'kind'>>();
  readonly #holders = new Map<string, Holder[]>();

  /** @param indexes those of all files in their order; null for a file of which nothing could be made out */
  constructor(indexes: Iterable<FileIndex | null>) {
    let unread = false;
    for (const index of indexes) {
      if (index) this.#add(index);
      else unread = true;
    }
    this.unread = unread;
  }

  #add({ file, fileId: writtenId, kind: fileKind, byId }: FileIndex): void {
    if (this.#files.has(writtenId)) return;
    const [fileId, ...ids] = apart([writtenId, ...byId.keys()]);
    this.#files.set(fileId, { file, kind: fileKind });
    const holders = new Map<ReferentKind, Holder>();
    for (const [at, { kind }] of [...byId.values()].entries()) {
      const holder = holders.get(kind) ?? { fileId, kind };
      holders.set(kind, holder);
      push(this.#holders, ids[at] ?? '', holder);
    }
  }

  /** The name of the file that has an id. */
  fileOf(fileId: string): string | undefined {
    return this.#files.get(fileId)?.file;
  }

  /** The ids of all files of some kinds, in the order of the kinds and then of the files. */
  *fileIds(wanted: readonly ReferentKind[]): Generator<string> {
    for (const one of wanted) for (const [fileId, { kind }] of this.#files) if (kind === one) yield fileId;
  }

  /** References to the things of some kinds with one id, in the order of the files. */
  references(id: string, wanted: readonly ReferentKind[]): string[] {
    const holders = this.#holders.get(id) ?? [];
    return holders.flatMap(({ fileId, kind }) => (wanted.includes(kind) ? [`${fileId}/${id}`] : []));
  }
}

function push<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
