import { Big } from 'big.js';

/** Its own constructor, so that no other user of the library changes how many places a division gets here. */
const Decimal = Big();
Decimal.DP = 60;

/** An exact fraction; `under` is above zero. Decimals have `under` 1, shares of a tally and points on a line need more. */
export interface Exact {
  over: Big;
  under: Big;
}

const one = new Decimal(1);

/** The number that a decimal text says; null where it says none, or one so long that nobody can mean it. */
export function exactOf(text: string): Exact | null {
  return /^-?\d+(?:\.\d+)?(?:e[+-]?\d{1,3})?$/i.test(text) ? { over: new Decimal(text), under: one } : null;
}

/** @param under above zero */
export const fraction = (over: number, under: number): Exact => ({ over: new Decimal(over), under: new Decimal(under) });

export const plus = (a: Exact, b: Exact): Exact => ({
  over: a.over.times(b.under).plus(b.over.times(a.under)),
  under: a.under.times(b.under),
});

export const minus = (a: Exact, b: Exact): Exact => plus(a, { over: b.over.times(-1), under: b.under });

export const times = (a: Exact, b: Exact): Exact => ({
  over: a.over.times(b.over),
  under: a.under.times(b.under),
});

/** Below zero when a < b, zero when equal, above when a > b. */
export const compare = (a: Exact, b: Exact): number => a.over.times(b.under).cmp(b.over.times(a.under));

/** a ÷ b as a number for showing, never for comparing; null when b is zero. */
export function quotient(a: Exact, b: Exact): number | null {
  if (b.over.eq(0)) return null;
  return Number(a.over.times(b.under).div(a.under.times(b.over)).toFixed());
}

/** The exact decimal in plain notation; null for a fraction that has none, such as a third. */
export function decimalText({ over, under }: Exact): string | null {
  const decimal = over.div(under);
  return decimal.times(under).eq(over) ? decimal.toFixed() : null;
}
