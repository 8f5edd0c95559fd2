import { ImageRun, Paragraph, type Table } from 'docx';
import { strToU8 } from 'fflate';
import type { Picture } from '../charts/png.ts';
import type { Figure } from '../document.ts';
import { page, pixel, room } from './page.ts';
import { captionOf, tableOf } from './table.ts';
import { clean } from './text.ts';
import type { Writing } from './writing.ts';

/** The picture with what there is to see in it, its caption, and the figures behind it; the last two alone where there is none. */
export function figureOf(figure: Figure, writing: Writing): (Paragraph | Table)[] {
  const picture = writing.pictures.get(figure);
  if (!picture) return figure.repeats ? [] : tableOf({ ...figure.table, caption: figure.caption }, writing);
  const id = String(writing.drawn.push(picture.png));
  const image = new ImageRun({
    type: 'png',
    data: strToU8(id),
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

/** As wide as the text, or less where it would be too high, in pixels. */
function sizeOf(picture: Picture): { width: number; height: number } {
  const ratio = picture.height / picture.width;
  const width = Math.floor(Math.min(room, mostHeight / ratio) / pixel);
  return { width, height: Math.round(width * ratio) };
}
