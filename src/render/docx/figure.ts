import { ImageRun, Paragraph, type Table } from 'docx';
import type { Figure } from '../document.ts';
import { page, pixel, room } from './page.ts';
import { captionOf, tableOf } from './table.ts';
import { clean } from './text.ts';
import type { Writing } from './writing.ts';

/** The picture with what there is to see in it, its caption, and the figures behind it; the last two alone where there is none. */
export function figureOf(figure: Figure, writing: Writing): (Paragraph | Table)[] {
  const picture = writing.pictures.get(figure);
  if (!picture) return figure.repeats ? [] : tableOf({ ...figure.table, caption: figure.caption }, writing);
  const id = String((writing.picture += 1));
  const image = new ImageRun({
    type: 'png',
    data: picture,
    transformation: sizeOf(picture),
    altText: { id, name: clean(figure.id), title: clean(figure.caption), description: clean(figure.alt) },
  });
  return [
    new Paragraph({ style: 'Figure', keepNext: true, children: [image] }),
    captionOf(figure.caption, writing, { above: false }),
    ...(figure.repeats ? [] : tableOf(figure.table, writing)),
  ];
}

const mostHeight = (page.height - page.margin.top - page.margin.bottom) * 0.7;

/** As wide as the text, or less where it would be too high, in pixels. The size stands in the head of a PNG. */
function sizeOf(png: Uint8Array): { width: number; height: number } {
  const head = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const ratio = head.getUint32(20) / head.getUint32(16);
  const width = Math.floor(Math.min(room, mostHeight / ratio) / pixel);
  return { width, height: Math.round(width * ratio) };
}
