import { palette } from './palette.ts';
import { type Font, type Label, oneLine, widthOf } from './text.ts';

/** A finished part of a picture, as SVG. */
export type Part = string;

/** What a kind of chart gives: its parts, how high they reach, and the patterns that they are filled with. */
export interface Drawing {
  parts: Part[];
  height: number;
  patterns?: Part[];
}

/** Where a chart may draw: between `left` and `right`, from `top` down. `id` begins the name of everything that needs one. */
export interface Sheet {
  left: number;
  right: number;
  top: number;
  id: string;
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element. Its children are finished SVG; everything else is escaped. */
export function node(name: string, attributes: Attributes, ...children: Part[]): Part {
  const said = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escape(shown(value))}"`]));
  return children.length === 0 ? `<${name}${said.join('')}/>` : `<${name}${said.join('')}>${children.join('')}</${name}>`;
}

// No more than a hundredth of a pixel, so that the last digits of a division never show.
const shown = (value: string | number): string => (typeof value === 'number' ? String(Math.round(value * 100) / 100) : value);

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', ':': '&#58;', '[': '&#91;' };

/** Text for XML and HTML that commands no build; two characters that XML forbids even as references are replaced. */
export const escape = (text: string): string =>
  text.replaceAll(/[&<>"']|(?<=:):|(?<=##)\[/g, (found) => entities[found] ?? found).replaceAll(/[\uFFFE\uFFFF]/g, '\uFFFD');

/** What a pointer shows, and some screen readers say. */
export const title = (text: string): Part => node('title', {}, escape(oneLine(text)));

export interface Written extends Font {
  fill?: string;
  anchor?: 'start' | 'middle' | 'end';
  /** The whole of a text that was shortened. */
  full?: string | null;
}

/** One line of text; `y` is its base line. */
export const write = (text: string, x: number, y: number, { size, bold, fill = palette.text, anchor = 'start', full }: Written): Part =>
  node(
    'text',
    { x, y, 'font-size': size, 'font-weight': bold ? 700 : 400, fill, 'text-anchor': anchor === 'start' ? undefined : anchor },
    escape(text),
    ...(full ? [title(full)] : []),
  );

export const lineHeight = (size: number): number => Math.round(size * 1.3);

/** The base line of the first of some lines that begin at `top`. */
const firstBase = (size: number): number => Math.round(size * 0.98);

/** Lines below one another from `top` down. */
export const writeLines = ({ lines, full }: Label, x: number, top: number, written: Written): Part[] =>
  lines.map((line, at) => write(line, x, top + firstBase(written.size) + at * lineHeight(written.size), { ...written, full: at === lines.length - 1 ? full : null }));

export const heightOf = ({ lines }: Label, size: number): number => lines.length * lineHeight(size);

/** A straight line; `dash` as SVG has it. */
export const rule = (x1: number, y1: number, x2: number, y2: number, stroke: string, width = 1, dash?: string): Part =>
  node('line', { x1, y1, x2, y2, stroke, 'stroke-width': width, 'stroke-dasharray': dash });

/** The rectangle that a line of text fills, with the room around it that keeps it apart from others. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export function boxOf(text: string, x: number, y: number, { anchor = 'start', ...font }: Written): Box {
  const width = widthOf(text, font);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - font.size * 0.85, bottom: y + font.size * 0.25 };
}

export const overlaps = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export const isInside = (box: Box, room: Box): boolean => box.left >= room.left && box.right <= room.right && box.top >= room.top && box.bottom <= room.bottom;
