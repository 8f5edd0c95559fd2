import { parse } from 'parse5';
import { expect } from 'vitest';

/** The plans that a page's overview leads to, each to a part of its own; the page is valid and no id stands twice. */
export function plansLedTo(page: string): string[] {
  const mistakes: string[] = [];
  parse(page, { onParseError: ({ code }) => mistakes.push(code) });
  expect(mistakes).toEqual([]);
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const links = [...page.matchAll(/<a href="#(handleplan-[^"]+)">/g)].flatMap(([, id]) => id ?? []);
  for (const id of links) expect(ids).toContain(id);
  return links;
}
