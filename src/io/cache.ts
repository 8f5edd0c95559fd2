import { createHash } from 'node:crypto';
import { constants, type Stats } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { realDisk } from './disk.ts';
import { Interrupted } from './interrupted.ts';
import { inFolder } from './make-folder.ts';
import { bytesOf, commit, prepare, remove } from './temporary.ts';
import { untilDone } from './until-done.ts';

/** Answers that can be worked out again. Whatever is wrong with one, or with the place it lies in, it is as if it were not there. */
export class Cache {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** What was kept under a key, whole and unchanged; null for everything else, whatever the reason. */
  read(key: string): string | null {
    try {
      const bytes = ownBytes(join(this.#folder, key + ENDING));
      const packed = bytes.subarray(SEAL);
      return sealOf(key, packed).equals(bytes.subarray(0, SEAL)) ? inflateRawSync(packed).toString('utf8') : null;
    } catch {
      return null;
    }
  }

  /**
   * Keeps a text under a key, for nobody else to read, and throws out the oldest when there is too much.
   * Where that cannot be done, nothing is kept.
   * @throws {Interrupted}
   */
  async write(key: string, text: string): Promise<void> {
    try {
      await inFolder(this.#folder, () => this.#put(key + ENDING, key, text), 0o700);
    } catch (error) {
      if (error instanceof Interrupted) throw error;
    }
  }

  async #put(name: string, key: string, text: string): Promise<void> {
    if (!isOwn(realDisk.statSync(this.#folder))) return;
    const packed = deflateRawSync(text, { level: 1 });
    const path = join(this.#folder, name);
    await untilDone(() => {
      commit(realDisk, [prepare(realDisk, { name: path, path, old: undefined }, [sealOf(key, packed), packed], 0o600)]);
      this.#tidy(name);
    });
  }

  /** Leaves the newest, and takes away what a crash left half written. What is not ours by its name is never touched. */
  #tidy(newest: string): void {
    const found = realDisk.readdirSync(this.#folder).filter((name) => ENTRY.test(name) || HALF_WRITTEN.test(name));
    const files = found.map((name) => ({ name, stats: realDisk.lstatSync(join(this.#folder, name)) }));
    const now = files.find(({ name }) => name === newest)?.stats.mtimeMs ?? 0;
    let room = MOST_BYTES;
    let places = MOST_ENTRIES;
    for (const { name, stats } of files.toSorted((a, b) => b.stats.mtimeMs - a.stats.mtimeMs)) {
      if (ENTRY.test(name)) {
        room -= stats.size;
        places -= 1;
      }
      const isDue = ENTRY.test(name) ? room < 0 || places < 0 : stats.mtimeMs < now - ONE_DAY_MS;
      if (isDue && name !== newest) remove(realDisk, join(this.#folder, name));
    }
  }
}

const ENDING = '.kept';
const ENTRY = /^[0-9a-f]{64}\.kept$/;
const HALF_WRITTEN = /^\.planspor-[0-9a-f]{18}\.tmp$/;
const ONE_DAY_MS = 86_400_000;

/** 128 MiB: some two dozen answers of ten thousand plans with much to tell, thousands of ordinary ones. */
const MOST_BYTES = 128 * 1024 * 1024;
const MOST_ENTRIES = 200;

const SEAL = 32;
const sealOf = (key: string, packed: Uint8Array): Buffer => createHash('sha256').update(key).update(packed).digest();

/** @throws when it is no file, somebody else's, or one that others may write */
function ownBytes(path: string): Buffer {
  const handle = realDisk.openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const stats = realDisk.fstatSync(handle);
    if (!stats.isFile() || !isOwn(stats)) throw new Error('not ours');
    const bytes = Buffer.allocUnsafe(stats.size);
    for (let filled = 0; filled < bytes.length; ) {
      const read = realDisk.readSync(handle, bytes, filled, bytes.length - filled, null);
      if (read === 0) throw new Error('shorter than it was');
      filled += read;
    }
    return bytes;
  } finally {
    realDisk.closeSync(handle);
  }
}

/** Where the system knows no owners, the folder of each person is their own. */
const isOwn = ({ uid, mode }: Stats): boolean => process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0);

type Env = Readonly<Record<string, string | undefined>>;

/** The folder for the answers among the caches of a person, as each system has it; null where the environment names none. */
export function cacheFolder(env: Env, platform: NodeJS.Platform = process.platform): string | null {
  const { XDG_CACHE_HOME: asked, LOCALAPPDATA: local, HOME: home } = env;
  const usual = platform === 'win32' ? local : home && join(home, platform === 'darwin' ? 'Library/Caches' : '.cache');
  const base = [asked, usual].find((folder) => folder && isAbsolute(folder));
  return base ? join(base, 'planspor', 'answers') : null;
}

/** One name for everything that an answer depends on; the runtime it is worked out by is part of it. Two different lists never have the same. */
export function keyOf(parts: Iterable<Uint8Array | string>): string {
  const hash = createHash('sha256');
  for (const part of [JSON.stringify([process.versions, process.platform, process.arch]), ...parts]) {
    const bytes = bytesOf(part);
    hash.update(`${bytes.length}:`).update(bytes);
  }
  return hash.digest('hex');
}
