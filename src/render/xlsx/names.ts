import { reveal } from '../display.ts';

const most = 31;

/** Names that Excel takes for its sheets: short, without the characters it forbids, none twice whatever its case. */
export function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const base = allowed(name);
    let free = base;
    for (let number = 2; taken.has(free.toLowerCase()); number += 1) {
      const ending = ` (${number})`;
      free = cut(base, most - ending.length) + ending;
    }
    taken.add(free.toLowerCase());
    return free;
  });
}

function allowed(name: string): string {
  const plain = cut(reveal(name).replaceAll(/[[\]:*?/\\]/g, ' ').replaceAll(/\s+/g, ' ').replaceAll(/^[' ]+/g, ''), most).replaceAll(/[' ]+$/g, '');
  // Excel keeps that one for itself.
  return plain === '' || /^history$/i.test(plain) ? `${plain}_` : plain;
}

/** By UTF-16 unit, as Excel counts, and never through the middle of a character. */
export function cut(text: string, length: number): string {
  return text.length <= length ? text : text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
}
