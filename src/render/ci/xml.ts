import { reveal } from '../display.ts';

type Attributes = Readonly<Record<string, string | number>>;

/** An element with its children, which are finished XML, each on a line of its own. */
export const element = (name: string, attributes: Attributes, children: readonly string[] = []): string =>
  children.length === 0 ? `<${opening(name, attributes)}/>` : [`<${opening(name, attributes)}>`, ...children, `</${name}>`].join('\n');

/** An element that holds nothing but text, whose line breaks are kept. */
export const textElement = (name: string, attributes: Attributes, text: string): string =>
  `<${opening(name, attributes)}>${escape(text)}</${name}>`;

export const xmlDocument = (root: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;

// A bare line break in an attribute would be read as a space.
const opening = (name: string, attributes: Attributes): string =>
  [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escape(String(value)).replaceAll('\n', '&#10;')}"`)].join(' ');

/**
 * Text for XML 1.0. Most control characters are forbidden there even as references, and one of them makes the whole
 * report unreadable, which build servers show as no findings; so they become text that names them. `::` and `##[`
 * are broken up, since the report may be printed in a build that takes them for commands.
 */
const escape = (text: string): string =>
  reveal(text, { newlines: 'keep' })
    .replace(/[\uFFFE\uFFFF]/g, '\uFFFD')
    .replace(/[&<>"]|(?<=:):|(?<=##)\[/g, (found) => entities[found] ?? found);

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', ':': '&#58;', '[': '&#91;' };
