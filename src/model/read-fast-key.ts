import { beyond } from './read-fast-cursor.ts';

/** YAML's own limit for a key without a `?`. */
export const LONGEST_KEY = 1024;

/** Below this no character is composed with the one before it. */
const FIRST_COMBINING = 0x03_00;

/** Keys are few and come again and again; those met last, so that each is one string and no piece of the text. */
const met: string[] = Array.from({ length: 256 }, () => '');

/** The name of a plain key: composed, so that `é` is one key however it was typed. */
export function nameAt(text: string, start: number, end: number): string {
  const length = end - start;
  const slot = (text.charCodeAt(start) * 31 + text.charCodeAt(end - 1) * 7 + length) & 255;
  const known = met[slot];
  if (known !== undefined && known.length === length && text.startsWith(known, start)) return known;
  const name = text.slice(start, end);
  if (name === '<<') beyond();
  for (let at = 0; at < length; at += 1) if (name.charCodeAt(at) >= FIRST_COMBINING) return name.normalize('NFC');
  met[slot] = name;
  return name;
}

/** The reference tells of a second key with one name, and knows the one that is no key like others. */
export function put(map: Record<string, unknown>, name: string, value: unknown): void {
  if (Object.hasOwn(map, name) || name === '__proto__') beyond();
  map[name] = value;
}
