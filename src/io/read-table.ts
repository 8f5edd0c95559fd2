import { isUtf8 } from 'node:buffer';
import { CannotReadTable } from './cannot-read-table.ts';
import { readBytes } from './read-text.ts';

/** All bytes of a spreadsheet. @throws {CannotReadTable} when there are more than a plan can need */
export function tableBytes(path: string, name: string): Uint8Array {
  const bytes = readBytes(path, name);
  if (!bytes) throw new CannotReadTable('too-large');
  return bytes;
}

/** What stands in a CSV file: UTF-8, else UTF-16 with its mark, else what Danish Excel writes (Windows-1252). */
export function decoded(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : isUtf8(bytes) ? 'utf-8' : 'windows-1252';
  return new TextDecoder(encoding).decode(bytes);
}
