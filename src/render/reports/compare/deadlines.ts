import type { DeadlineMove, ItemChange } from '../../../analysis/compare/item.ts';
import type { TimeResult } from '../../../analysis/results.ts';
import { type Block, type Cell, type Inline, muted } from '../../document.ts';
import { aside, written } from '../times.ts';
import { joined, type Words } from '../words.ts';
import { chapter, flexible, itemCell, type Level, nestedRows, what } from './table.ts';

/** Deadlines that were moved, set or withdrawn, and what is expected otherwise than before. */
export function deadlineBlocks(items: readonly ItemChange[], words: Words, level: Level): Block[] {
  const { compare, common } = words;
  const moved = items.filter(({ slip, forecast }) => slip !== null || forecast !== null);
  const rows = moved.flatMap((item): Cell[][] => [
    ...(item.slip ? [[itemCell(item, words), timeCell(item.slip.from, words), nowCell(item.slip, words), difference(item.slip, words), whyCell(item.slip, words)]] : []),
    ...(item.forecast ? [[[...itemCell(item, words), ` – ${common.expected}`], timeCell(item.forecast.from, words), timeCell(item.forecast.to, words), [], []]] : []),
  ]);
  const columns = [what(words), flexible(compare.before), flexible(compare.now), { title: compare.change }, flexible(compare.why)];
  const nested = nestedRows(moved.flatMap((item) => [...(item.slip ? [item] : []), ...(item.forecast ? [item] : [])]));
  return chapter(compare.headings.deadlines, columns, rows, level, nested);
}

export const timeCell = (time: TimeResult | null, words: Words): Cell => (time ? written(time, words) : [muted(words.common.noDeadline)]);

/** The deadline as it is now, with the first one and how often it was moved. */
function nowCell({ to, withdrawn, original, moves }: DeadlineMove, words: Words): Cell {
  const { common } = words;
  if (withdrawn) return [common.withdrawn, ...aside(original && common.wasDue(original.text, moves))];
  return [...timeCell(to, words), ...aside(moves > 0 && original && common.moved(original.text, moves))];
}

export const difference = ({ days }: DeadlineMove, { compare }: Words): Cell => (days === null ? [] : [compare.later(days)]);

function whyCell({ decisions }: DeadlineMove, words: Words): Cell {
  return joined(decisions.map(({ reason, by, on }): Inline[] => [...(reason === null ? [] : [words.own(reason)]), ...aside(by.join(', '), on)]), '\n');
}
