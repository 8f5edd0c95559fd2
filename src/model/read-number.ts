import type { Span } from './finding.ts';
import type { Problem } from './problem.ts';

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

/** A number that would come out as another one stays the text its author wrote, and is told about. */
export function numberOf(file: string, source: string, value: number, at: Span, problems: Problem[]): number | string {
  if (heldExactly(source, value)) return value;
  problems.push({ check: 'unquoted-value', file, at, facts: { source, readAs: String(value) } });
  return source;
}
