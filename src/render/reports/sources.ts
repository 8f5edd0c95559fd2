import type { DocumentResult } from '../../analysis/reading.ts';
import type { Citation } from '../../model/common.ts';
import { type Block, type Inline, code, list, muted } from '../document.ts';
import { idOf } from './item-cells.ts';
import { aside, interval } from './times.ts';
import { joined, type Words } from './words.ts';

/** Citations in few letters, "s3:210"; each place once. */
export function sourceCell(citations: readonly Citation[], words: Words): Inline[] {
  const places = new Set(citations.map((one) => placeOf(one, words)).filter((place) => place !== ''));
  return places.size > 0 ? [muted([...places].join(' · '))] : [];
}

function placeOf({ document, line, page, quote, text }: Citation, words: Words): string {
  if (document === null) return text ?? (quote === null ? '' : `»${quote}«`);
  const id = idOf(document);
  if (line !== null) return `${id}:${line}`;
  return page === null ? id : `${id} ${words.common.page(page)}`;
}

/** What the short names of sources stand for. */
export function documentList(documents: readonly DocumentResult[], words: Words): Block[] {
  const once = new Map(documents.map((one) => [`${one.id} ${one.title}`, one]));
  const items = [...once.values()].map(({ id, title, date, file }) =>
    joined([[code(id)], title === null ? [] : [words.own(title)], [...(file ? [muted(file)] : []), ...aside(date && interval(date, words))]], ' '),
  );
  return items.length > 0 ? [list(...items)] : [];
}
