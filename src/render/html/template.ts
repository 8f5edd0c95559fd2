import { reveal } from '../display.ts';

/** Text that is HTML already. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export type Part = string | number | Html | readonly Html[] | null | false;

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', ':': '&#58;', '[': '&#91;' };

/** `::` and `##[` are broken up, since a page may be printed in a build that takes them for commands. */
export const escape = (text: string): string => reveal(text, { newlines: 'keep' }).replaceAll(/[&<>"']|(?<=:):|(?<=##)\[/g, (character) => escapes[character] ?? '');

/** HTML with its parts escaped, for text and for attributes in quotes. Nothing, null and false, leaves no trace. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(strings.map((text, at) => text + partText(parts[at] ?? null)).join(''));
}

function partText(part: Part): string {
  if (part === null || part === false) return '';
  if (part instanceof Html) return part.text;
  return typeof part === 'object' ? part.map(({ text }) => text).join('') : escape(String(part));
}

/** What is HTML by our own hand, such as a picture. */
export const raw = (text: string): Html => new Html(text);
