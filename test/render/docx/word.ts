import { strFromU8, unzipSync } from 'fflate';
import type { Document } from '../../../src/render/document.ts';
import { render } from '../../../src/render/formats/docx.ts';
import { type Element, elements, parseXml } from '../../xml.ts';

export type Parts = Readonly<Record<string, Element>>;

/** Every XML part of a file by its name, each read by a parser that forgives nothing. */
export function partsOf(bytes: Uint8Array): Parts {
  const files = Object.entries(unzipSync(bytes)).filter(([name]) => /\.(xml|rels)$/.test(name));
  return Object.fromEntries(files.map(([name, xml]) => [name, parseXml(strFromU8(xml))]));
}

export const inWord = async (document: Document): Promise<Parts> => partsOf(await render(document, {}));

export function part(parts: Parts, name: string): Element {
  const root = parts[name];
  if (!root) throw new Error(`the file has no ${name}`);
  return root;
}

export const body = (parts: Parts): Element => part(parts, 'word/document.xml');

/** The value of the first element of this name, such as the style of a paragraph. */
export const valueOf = (root: Element, name: string): string | undefined => elements(root, name)[0]?.attributes['w:val'];

/** What is to be read, in the order in which it stands; a line break is one, a hyphen that never breaks a hyphen. */
export function textOf(root: Element): string {
  if (root.name === 'w:t') return root.text;
  if (root.name === 'w:br') return '\n';
  if (root.name === 'w:tab') return '\t';
  if (root.name === 'w:noBreakHyphen') return '-';
  return root.children.map(textOf).join('');
}

export interface Read {
  style: string | undefined;
  text: string;
}

export const paragraphs = (root: Element): Read[] =>
  elements(root, 'w:p').map((one) => ({ style: valueOf(one, 'w:pStyle'), text: textOf(one) }));

/** The texts of the paragraphs that have a style. */
export const styled = (root: Element, style: string): string[] =>
  paragraphs(root).filter((one) => one.style === style).map(({ text }) => text);

/** Rows of all tables, as text. */
export const rowsOf = (root: Element): string[][] =>
  elements(root, 'w:tr').map((row) => elements(row, 'w:tc').map((cell) => elements(cell, 'w:p').map(textOf).join('\n')));
