import { isUtf8 } from 'node:buffer';
import { constants, type Stats } from 'node:fs';
import { CannotOpen } from './cannot.ts';
import { realDisk } from './disk.ts';

/** 16 MiB; some two thousand times a plan of ordinary size. */
export const MAX_FILE_BYTES = 16 * 1024 * 1024;

/** A problem of the model in all but name, which `io` does not import. */
interface InFile {
  file: string;
  at: { start: number; end: number };
}
export type UnreadableText = InFile &
  (
    | { check: 'too-large'; facts: { what: 'size'; limit: number } }
    | { check: 'encoding'; facts: { what: 'utf16' } }
    | { check: 'encoding'; facts: { what: 'not-utf8'; fileLine: number } }
  );

/** `shown` is what can be shown of a text that cannot be read, for the frame around the place. */
export type TextOrProblems =
  | { text: string; problems?: undefined }
  | { text?: undefined; shown: string; problems: UnreadableText[] };

/**
 * Reads a file as UTF-8. Nothing is replaced or left out, not even a byte order mark,
 * so the text encodes back to the bytes of the file and offsets hold for edits.
 *
 * @param path where the file is
 * @param name what to call it in problems and errors
 * @returns the text, or why it cannot be one: more than 16 MiB, UTF-16, or not UTF-8 (with the first bad line)
 * @throws {CannotOpen} when there is no regular file to read; a pipe or a device is never read from
 */
export function readText(path: string, name: string = path): TextOrProblems {
  return textIn(readBytes(path, name), name);
}

/** The same of bytes that were read elsewhere; null stands for too many. */
export function textIn(bytes: Buffer | null, name: string): TextOrProblems {
  const place = { file: name, at: { start: 0, end: 0 } };
  if (!bytes) return { shown: '', problems: [{ check: 'too-large', ...place, facts: { what: 'size', limit: MAX_FILE_BYTES } }] };
  if (isUtf8(bytes)) return { text: bytes.toString('utf8') };
  if (isUtf16(bytes)) return { shown: '', problems: [{ check: 'encoding', ...place, facts: { what: 'utf16' } }] };
  const { line, before } = firstBadLine(bytes);
  const shown = bytes.toString('utf8');
  const start = shown.indexOf('\ufffd', before.toString('utf8').length);
  const at = { start, end: start + 1 };
  return { shown, problems: [{ check: 'encoding', file: name, at, facts: { what: 'not-utf8', fileLine: line } }] };
}

/** All bytes of a regular file, or null when there are too many. */
export function readBytes(path: string, name: string): Buffer | null {
  let handle: number | undefined;
  try {
    // Asked before opening, because opening is already an act on a device, and after, because the path may have changed hands.
    mustBeRegular(realDisk.statSync(path), name);
    handle = realDisk.openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stats = realDisk.fstatSync(handle);
    mustBeRegular(stats, name);
    return stats.size > MAX_FILE_BYTES ? null : readAll(handle, stats.size);
  } catch (error) {
    throw CannotOpen.from(name, error);
  } finally {
    if (handle !== undefined) close(handle);
  }
}

/** What was read was read, whatever closing says. */
function close(handle: number): void {
  try {
    realDisk.closeSync(handle);
  } catch {
    // Nothing was written, so nothing can be lost.
  }
}

function mustBeRegular(stats: Stats, name: string): void {
  if (!stats.isFile()) throw new CannotOpen(name, 'not-regular');
}

/** Reads to the end of the file, which may have moved since its size was asked. */
function readAll(handle: number, size: number): Buffer | null {
  let bytes = Buffer.allocUnsafe(size + 1);
  let filled = 0;
  for (;;) {
    const read = realDisk.readSync(handle, bytes, filled, bytes.length - filled, null);
    if (read === 0) return bytes.subarray(0, filled);
    filled += read;
    if (filled > MAX_FILE_BYTES) return null;
    if (filled === bytes.length) bytes = Buffer.concat([bytes, Buffer.allocUnsafe(filled)]);
  }
}

function isUtf16(bytes: Buffer): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

/** Counted from 1, and the bytes before it. A line feed is never part of another character in UTF-8, so lines can be judged one by one. */
function firstBadLine(bytes: Buffer): { line: number; before: Buffer } {
  let start = 0;
  for (let line = 1; ; line += 1) {
    const end = bytes.indexOf(0x0a, start);
    if (end < 0 || !isUtf8(bytes.subarray(start, end))) return { line, before: bytes.subarray(0, start) };
    start = end + 1;
  }
}
