import { heldExactly } from './read-number.ts';

/**
 * A decimal as somebody wrote it, with a comma or a point, as a file can hold it: a number where that gives back every
 * digit, else text. Zeros at the end are digits too: 74.30 says more than 74.3.
 * @returns null for what is no decimal
 */
export function exactNumber(text: string): number | string | null {
  const words = text.trim().replace(/^[\u2212\u2013]/, '-').replace(',', '.');
  if (!/^[+-]?\d+(?:\.\d+)?$/.test(words)) return null;
  const number = Number(words);
  return heldExactly(words, number) && String(number) === words ? number : words.replace(/^\+/, '');
}

/** The same for what is counted and not measured, where a zero at the end says nothing. Null also for what no number holds. */
export function plainNumber(text: string): number | null {
  const exact = exactNumber(text);
  return exact !== null && heldExactly(String(exact), Number(exact)) ? Number(exact) : null;
}
