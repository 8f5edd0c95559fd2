import { scalarText } from '../../model/edit-scalar.ts';
import { display } from '../display.ts';
import type { Draft, DraftEntry, DraftListItem, DraftValue } from '../draft.ts';

/** Columns after which a line is broken where it can be. */
const widest = 120;

/**
 * A draft as YAML in block style; what is short stands on one line. Every text comes back as it was to readers of YAML
 * 1.1 and 1.2, and no comment can end before its line does.
 */
export function render({ head, entries, tail }: Draft): string {
  const lines = [...commentLines(head, ''), ...mapLines(entries, ''), ...(tail.length > 0 ? ['', ...commentLines(tail, '')] : [])];
  return `${lines.join('\n')}\n`;
}

function mapLines(entries: readonly DraftEntry[], indent: string): string[] {
  return entries.flatMap(({ key, value, above = [] }) => [...commentLines(above, indent), ...entryLines(`${indent}${keyText(key)}:`, value, indent)]);
}

/** What follows a key: on its line where there is room, else under it. */
function entryLines(head: string, value: DraftValue, indent: string): string[] {
  const inline = inlineText(value);
  if (inline !== null && head.length + 1 + inline.length <= widest) return [`${head} ${inline}`];
  const inner = `${indent}  `;
  if (typeof value === 'object') return [head, ...('map' in value ? mapLines(value.map, inner) : listLines(value.list, inner))];
  if (typeof value === 'string' && isProse(value)) return [`${head} >-`, ...wrapped(value, widest - inner.length).map((line) => inner + line)];
  return [`${head} ${scalar(value)}`];
}

function listLines(items: readonly DraftListItem[], indent: string): string[] {
  return items.flatMap(({ value, above = [], apart }, at) => [...(apart && at > 0 ? [''] : []), ...commentLines(above, indent), ...itemLines(value, indent)]);
}

function itemLines(value: DraftValue, indent: string): string[] {
  const inline = inlineText(value);
  if (inline !== null && indent.length + 2 + inline.length <= widest) return [`${indent}- ${inline}`];
  if (typeof value !== 'object') return entryLines(`${indent}-`, value, indent);
  const inner = `${indent}  `;
  const [first = '', ...others] = 'map' in value ? mapLines(value.map, inner) : listLines(value.list, inner);
  return [`${indent}- ${first.slice(inner.length)}`, ...others];
}

/** A value on one line; null for what says more than one thing at a time, and for whatever has comments. */
function inlineText(value: DraftValue): string | null {
  if (typeof value !== 'object') return scalar(value);
  if ('list' in value) {
    const parts = value.list.map((item) => (item.above || typeof item.value === 'object' ? null : scalar(item.value)));
    return parts.includes(null) ? null : `[${parts.join(', ')}]`;
  }
  if (value.map.length === 0) return '{}';
  if (value.map.length > 3) return null;
  const parts = value.map.map((entry) => (entry.above || typeof entry.value === 'object' ? null : `${keyText(entry.key)}: ${scalar(entry.value)}`));
  return parts.includes(null) ? null : `{ ${parts.join(', ')} }`;
}

const day = /^\d{4}-\d{2}-\d{2}$/;

/** Days stand bare, as everybody writes them. */
const scalar = (value: string | number | boolean): string => (typeof value !== 'string' ? String(value) : day.test(value) ? value : inert(scalarText(value)));

/** Only between double quotes can it stand, and the runner of GitHub Actions would obey it in the middle of a line. */
const inert = (written: string): string => written.replaceAll('##[', String.raw`##\x5b`);

/** The format has a key `on`, which only a reader of YAML 1.1 takes for something else; nobody quotes it. */
const keyText = (key: string): string => (key === 'on' ? key : inert(scalarText(key)));

/** Words with single spaces between them, none of which is hidden or a command: what a folded text gives back as it was. */
const isProse = (text: string): boolean => /^\S+(?: \S+)+$/u.test(text) && display(text) === text;

function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const commentLines = (lines: readonly string[], indent: string): string[] =>
  lines.flatMap((line) => (line === '' ? [`${indent}#`] : wrapped(display(line), widest - indent.length - 2).map((part) => `${indent}# ${part}`)));
