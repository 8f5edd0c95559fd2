import { SaxesParser } from 'saxes';
import { type Box, boxOf } from '../../../src/render/charts/canvas.ts';

export interface Element {
  name: string;
  attributes: Readonly<Record<string, string>>;
  /** Its own text, without that of its children. */
  text: string;
}

/** Every element of a picture in order; throws where it is not well-formed. */
export function elementsOf(svg: string): Element[] {
  const found: Element[] = [];
  const open: Element[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, text: '' };
    open.push(element);
    found.push(element);
  });
  parser.on('text', (text) => {
    const inside = open.at(-1);
    if (inside) inside.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(svg).close();
  return found;
}

const anchors = ['start', 'middle', 'end'] as const;

/** The rectangle of every text that is drawn, as wide as text may come out. */
export const textBoxes = (svg: string): (Box & { text: string })[] =>
  elementsOf(svg)
    .filter(({ name }) => name === 'text')
    .map(({ attributes, text }) => {
      const anchor = anchors.find((one) => one === attributes['text-anchor']) ?? 'start';
      return { text, ...boxOf(text, Number(attributes.x), Number(attributes.y), { size: Number(attributes['font-size']), bold: attributes['font-weight'] === '700', anchor }) };
    });
