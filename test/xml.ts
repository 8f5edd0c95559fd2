import { SaxesParser } from 'saxes';

export interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

/** The root of an XML document, read by a parser that forgives nothing. */
export function parseXml(document: string): Element {
  const parser = new SaxesParser({});
  const top: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const here = open.at(-1);
    if (here) here.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(document).close();
  return top.children[0] ?? top;
}

export const elements = (root: Element, name: string): Element[] =>
  [...(root.name === name ? [root] : []), ...root.children.flatMap((child) => elements(child, name))];
