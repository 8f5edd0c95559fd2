import { exactNumber, plainNumber } from '../../model/decimal-text.ts';
import type { WritableMap, WritableValue } from '../../model/edit-write.ts';
import type { Kpi } from '../../model/kpi.ts';

const perCent = /\s*(?:%|pct\.?)$/;

/** "40", "12,5 %": percent from 0 to 100; null for anything else. */
export function percentIn(text: string): number | null {
  const number = plainNumber(text.replace(perCent, ''));
  return number !== null && number >= 0 && number <= 100 ? number : null;
}

/** A number from 0 up. */
export function amountIn(text: string): number | null {
  const number = plainNumber(text);
  return number !== null && number >= 0 ? number : null;
}

/** Why words are no value of a KPI. */
export type Unfit = 'number' | 'rating' | 'no-scale' | 'tally';

/** The value as the KPI's type has it. */
export function kpiValueIn(text: string, { type, scale }: Pick<Kpi, 'type' | 'scale'>): { value: WritableValue; unfit?: undefined } | { value?: undefined; unfit: Unfit } {
  switch (type) {
    case 'number':
    case 'share': {
      const number = exactNumber(type === 'share' ? text.replace(perCent, '') : text);
      return number === null ? { unfit: 'number' } : { value: number };
    }
    case 'rating': {
      if (scale.length === 0) return { unfit: 'no-scale' };
      const word = scale.find((one) => one.toLowerCase() === text.trim().toLowerCase());
      return word === undefined ? { unfit: 'rating' } : { value: word };
    }
    case 'evidence':
      return { value: [text] };
    case 'tally': {
      const tally = tallyIn(text);
      return tally ? { value: tally } : { unfit: 'tally' };
    }
  }
}

function tallyIn(text: string): WritableMap | null {
  const [, positive, neutral, negative] = /^(\d{1,9})\s*\/\s*(?:(\d{1,9})\s*\/\s*)?(\d{1,9})$/.exec(text.trim()) ?? [];
  if (positive === undefined || negative === undefined) return null;
  return { positive: Number(positive), ...(neutral !== undefined && { neutral: Number(neutral) }), negative: Number(negative) };
}
