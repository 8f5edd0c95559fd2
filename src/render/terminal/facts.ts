import type { Facts } from '../document.ts';
import { measure, wrap } from './lines.ts';
import type { Theme } from './theme.ts';

/** Terms in one column and their values beside them; each value below its term where room is short. */
export function renderFacts(rows: Facts['rows'], width: number, theme: Theme): string[] {
  const terms = rows.map(({ term }) => [{ text: term, muted: true as const }]);
  const widest = Math.max(0, ...terms.map((term) => measure(term, theme).whole));
  const beside = widest + 2 <= width / 2;
  const indent = beside ? widest + 2 : 2;
  return rows.flatMap(({ value }, at) => {
    const term = wrap(terms[at] ?? [], beside ? widest : width, theme, { newlines: 'space' });
    const values = wrap(value, width - indent, theme);
    if (!beside) return [...term.map(({ text }) => text), ...values.map(({ text }) => ' '.repeat(indent) + text)];
    return values.map(({ text }, line) => {
      const left = line === 0 ? term[0] : undefined;
      return (left?.text ?? '') + ' '.repeat(indent - (left?.width ?? 0)) + text;
    });
  });
}
