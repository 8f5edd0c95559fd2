import type { ReferentKind } from '../../model/build/index-file.ts';
import { valueAt } from '../../model/build/time-at.ts';
import type { Path } from '../../model/finding.ts';
import { wantedAt } from './fields.ts';

/** A text that leads, or should lead, to something with an id. */
export interface Reference {
  at: Path;
  words: string;
  wanted: readonly ReferentKind[];
}

export function referenceAt(data: unknown, at: Path): Reference | null {
  const words = valueAt(data, at);
  const wanted = typeof words === 'string' ? wantedAt(at) : null;
  return wanted && { at, words: words as string, wanted };
}

/** Every reference in a file's data, in its order. */
export function referencesIn(data: unknown): Reference[] {
  const found: Reference[] = [];
  const walk = (value: unknown, at: Path): void => {
    if (typeof value === 'string') {
      const wanted = wantedAt(at);
      if (wanted) found.push({ at, words: value, wanted });
    } else if (Array.isArray(value)) value.forEach((one, position) => walk(one, [...at, position]));
    else if (typeof value === 'object' && value !== null) for (const [key, one] of Object.entries(value)) walk(one, [...at, key]);
  };
  walk(data, []);
  return found;
}
