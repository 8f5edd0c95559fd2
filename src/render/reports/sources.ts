import type { DocumentResult } from '../../analysis/reading.ts';
import type { Citation } from '../../model/common.ts';
import { type Block, type Inline, code, list, muted } from '../document.ts';
import { idOf } from './item-cells.ts';
import { aside, interval } from './times.ts';
import { joined, type Words } from './words.ts';

/** Citations in few letters, "s0:16, 19 · s3:210"; each place once. */
export function sourceCell(citations: readonly Citation[], words: Words): Inline[] {
  const places = new Map<string, Set<string>>();
  for (const { document, line, page, quote, text } of citations) {
    const source = document === null ? (text ?? quote ?? '') : idOf(document);
    if (source === '') continue;
    const lines = places.get(source) ?? new Set();
    places.set(source, lines);
    if (line !== null) lines.add(`:${line}`);
    else if (page !== null) lines.add(` ${words.common.page(page)}`);
  }
  const shown = [...places].map(([source, lines]) => source + [...lines].join(', ').replaceAll(', :', ', '));
  const cites = citations.flatMap(({ document }) => document ?? []);
  return shown.length > 0 ? [{ ...muted(shown.join(' · ')), cites }] : [];
}

/** Those of the documents whose short names stand in some blocks. */
export function citedIn(blocks: readonly Block[], documents: readonly DocumentResult[]): DocumentResult[] {
  const refs = new Set(citesIn(blocks));
  return documents.filter(({ ref }) => refs.has(ref));
}

function citesIn(part: unknown): string[] {
  if (Array.isArray(part)) return part.flatMap(citesIn);
  if (typeof part !== 'object' || part === null) return [];
  return 'cites' in part ? (part.cites as string[]) : Object.values(part).flatMap(citesIn);
}

/** What the short names of sources stand for. */
export function documentList(documents: readonly DocumentResult[], words: Words): Block[] {
  const once = new Map(documents.map((one) => [`${one.id} ${one.title}`, one]));
  const items = [...once.values()].map(({ id, title, date, file }) =>
    joined([[code(id)], title === null ? [] : [words.own(title)], [...aside(date && interval(date, words), file)].slice(1)], ' '),
  );
  return items.length > 0 ? [list(...items)] : [];
}
