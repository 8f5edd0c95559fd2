/** Decimal digits that every number of a JavaScript engine can give back unchanged. */
const SAFE_DIGITS = 15;

/**
 * Whether a number is the one its source says. Not so for `.nan`, `.inf`, `1e400`, `1e-400`,
 * `12345678901234567890` and anything else of more than 15 significant digits.
 */
export function heldExactly(source: string, value: number): boolean {
  if (!Number.isFinite(value)) return false;
  if (source.startsWith('0x') || source.startsWith('0o')) return Number.isSafeInteger(value);
  const exponent = source.search(/e/i);
  const digits = (exponent < 0 ? source : source.slice(0, exponent)).replace(/^[-+]?[0.]*/, '').replace('.', '');
  if (value === 0) return digits === '';
  return digits.length <= SAFE_DIGITS;
}
