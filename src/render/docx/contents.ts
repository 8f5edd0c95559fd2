import { InternalHyperlink, LeaderType, PageReference, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import { type Block, type Heading, plainText } from '../document.ts';
import { room } from './page.ts';
import { clean, pieces } from './text.ts';

/** A heading in the table of contents. */
export interface Entry {
  bookmark: string;
  /** Unique among bookmarks. */
  id: number;
  level: Heading['level'];
  /** As Word numbers the heading by itself: "2.1". */
  number: string;
  text: string;
}

/** Fewer are seen at a glance anyway. */
const fewest = 5;
/** With more, those of the first level alone: a table of contents is for finding. */
const most = 60;

/** What the table of contents names, by its heading; empty where a document needs none. */
export function contentsOf(blocks: readonly Block[]): ReadonlyMap<Block, Entry> {
  const counts = [0, 0, 0];
  const all: [Block, Entry][] = [];
  for (const block of blocks) {
    if (block.kind !== 'heading') continue;
    const depth = block.level - 2;
    counts[depth] = (counts[depth] ?? 0) + 1;
    counts.fill(0, depth + 1);
    const id = all.length + 1;
    const number = counts.slice(0, depth + 1).join('.');
    all.push([block, { bookmark: `heading_${id}`, id, level: block.level, number, text: clean(plainText(block.text)) }]);
  }
  const named = all.filter(([, { level, text }]) => level < 4 && text.trim() !== '');
  if (named.length < fewest) return new Map();
  return new Map(named.length > most ? named.filter(([, { level }]) => level === 2) : named);
}

/**
 * The table of contents by hand, each entry with the page that its heading is on. The library's own shows field codes
 * in LibreOffice, and in Word it is empty until somebody asks for it.
 */
export function contentsTable(entries: readonly Entry[], title: string): Paragraph[] {
  if (entries.length === 0) return [];
  return [
    new Paragraph({ style: 'ContentsTitle', children: [new TextRun(title)] }),
    ...entries.map(({ bookmark, level, number, text }) => {
      const indent = level === 2 ? 440 : 1000;
      return new Paragraph({
        style: `TOC${level - 1}`,
        tabStops: [
          { type: TabStopType.LEFT, position: indent },
          { type: TabStopType.RIGHT, position: room, leader: LeaderType.DOT },
        ],
        indent: { left: indent, hanging: level === 2 ? 440 : 560 },
        children: [
          new InternalHyperlink({ anchor: bookmark, children: [new TextRun({ children: [number, new Tab(), ...pieces(text)] })] }),
          new TextRun({ children: [new Tab()] }),
          new PageReference(bookmark, { hyperlink: true }),
        ],
      });
    }),
  ];
}
