import type { EntryResult } from '../../../analysis/show/asked.ts';
import { type Block, type Cell, heading, type Inline, light, paragraph, type Table } from '../../document.ts';
import { counted } from '../rows.ts';
import { sourceCell } from '../sources.ts';
import { aside, written } from '../times.ts';
import { inSentence, joined, type Words } from '../words.ts';

/** Everything that was told, oldest first: the day it holds, and the day it was told where that is later. */
export function logBlocks(log: readonly EntryResult[], words: Words, { empty = words.show.noLog, unit = null }: { empty?: string; unit?: string | null } = {}): Block[] {
  const { show, common } = words;
  const head = heading(2, show.log);
  if (log.length === 0) return [head, paragraph(empty)];
  const table: Table = {
    kind: 'table',
    columns: [{ title: common.date }, { title: show.told, rowHeader: true, flex: true }, { title: common.source }],
    rows: log.map((entry): Cell[] => [
      [entry.on, ...aside(entry.known && show.knownOn(entry.known))],
      entryText(entry, unit, words),
      sourceCell(entry.sources, words),
    ]),
  };
  return [head, table];
}

function entryText(entry: EntryResult, unit: string | null, words: Words): Inline[] {
  const { labels, common, language } = words;
  const facts: Inline[][] = [];
  if (entry.status !== null) facts.push([labels.status[entry.status]]);
  if (entry.completion !== null) facts.push([inSentence(labels.completion[entry.completion])]);
  if (entry.progress !== null) facts.push([language.percent(entry.progress)]);
  if (entry.count !== null) facts.push([counted(entry.count, unit, words)]);
  if (entry.deadline === 'withdrawn') facts.push([`${inSentence(common.deadline)}: ${common.withdrawn}`]);
  else if (entry.deadline) facts.push([`${inSentence(common.deadline)}: `, ...written(entry.deadline, words)]);
  if (entry.forecast) facts.push([`${common.expected} `, ...written(entry.forecast, words)]);
  for (const { kind, text } of entry.deviations) facts.push([`${labels.deviation[kind]}: `, words.own(text)]);
  if (entry.light !== null) facts.push([light(entry.light, labels.light[entry.light])]);
  const first = [...joined(facts, '; '), ...aside(entry.basis !== 'stated' && labels.basis[entry.basis])];
  const others = [entry.note, entry.reason].flatMap((text) => (text === null ? [] : [[words.own(text)]]));
  return joined([first, ...others, entry.by.length > 0 ? [{ text: entry.by.join(', '), muted: true }] : []], '\n');
}
