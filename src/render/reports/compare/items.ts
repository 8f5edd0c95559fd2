import type { FieldChange } from '../../../analysis/compare/fields.ts';
import type { Ended, ItemChange, ItemHead } from '../../../analysis/compare/item.ts';
import type { PlanChange } from '../../../analysis/compare/plan.ts';
import { type Block, type Cell, type Inline, muted, paragraph } from '../../document.ts';
import { idOf } from '../item-cells.ts';
import { aside, written } from '../times.ts';
import { inSentence, joined, type Words } from '../words.ts';
import { sidesOf } from './content.ts';
import { difference, timeCell } from './deadlines.ts';
import { chapter, flexible, itemCell, type Level, nestedRows, what } from './table.ts';

export function addedBlocks(items: readonly ItemHead[], title: string, words: Words, level: Level): Block[] {
  const { common, compare } = words;
  const rows = items.map((item): Cell[] => [
    [...itemCell(item, words), ...aside(item.intent && compare.commitment.intent)],
    item.owner.length > 0 ? [item.owner.join(', ')] : [muted(common.notStated)],
    item.deadline ? written(item.deadline, words) : [muted(common.noDeadline)],
  ]);
  return chapter(title, [what(words), flexible(common.owner), flexible(common.deadline)], rows, level, nestedRows(items));
}

/** What is no longer there, how it went, and what was said of why. */
export function droppedBlocks(dropped: PlanChange['dropped'], words: Words, level: Level): Block[] {
  const { common, compare } = words;
  const rows = dropped.map((item): Cell[] => [itemCell(item, words), endedCell(item.ended, words), reasonCell(item.ended, words)]);
  return chapter(compare.headings.dropped, [what(words), flexible(common.status), flexible(compare.why)], rows, level, nestedRows(dropped));
}

/** Between plans: how each went, and what is promised otherwise now. */
export function continuedBlocks({ items }: PlanChange, words: Words, level: Level): Block[] {
  const { compare } = words;
  const shared = sharedBy(items);
  const rows = items.map((item): Cell[] => [
    [...itemCell(item, words), ...fromOther(item, words)],
    item.ended ? joined([endedCell(item.ended, words), said(item.ended, words)], '; ') : [],
    joined(changesOf({ ...item, fields: item.fields.filter((one) => !shared.has(keyOf(one))) }, words), '\n'),
  ]);
  const forAll = (items[0]?.fields ?? []).filter((one) => shared.has(keyOf(one))).map((one) => fieldLine(one, words));
  return [
    ...chapter(compare.headings.continued, [what(words), flexible(compare.earlier), flexible(compare.nextPlan)], rows, level, nestedRows(items)),
    ...(forAll.length > 0 ? [paragraph(`${compare.forAll} `, ...joined(forAll, '; '))] : []),
  ];
}

/** What is otherwise with each and every one, as in a draft that nobody has decided yet: said once. */
function sharedBy(items: readonly ItemChange[]): ReadonlySet<string> {
  const [first, ...others] = items.map(({ fields }) => new Set(fields.map(keyOf)));
  return new Set(others.length < 2 ? [] : [...(first ?? [])].filter((key) => others.every((keys) => keys.has(key))));
}

const keyOf = (change: FieldChange): string => JSON.stringify(change);

/** Where it comes from, unless it is from the item with its own id alone. */
function fromOther({ ref, before }: ItemChange, words: Words): Inline[] {
  const [only, ...others] = before;
  if (only && others.length === 0 && idOf(only.ref) === idOf(ref)) return [];
  return aside(`${words.compare.from} ${words.language.and(before.map((one) => idOf(one.ref)))}`);
}

function changesOf(item: ItemChange, words: Words): Inline[][] {
  const { compare, common } = words;
  const slip = item.slip ? [[`${common.deadline}: `, ...timeCell(item.slip.from, words), ' → ', ...timeCell(item.slip.to, words), ...aside(...difference(item.slip, words).map(String))]] : [];
  const all = [...slip, ...item.fields.map((change) => fieldLine(change, words))];
  return all.length > 0 ? all : [[muted(compare.asBefore)]];
}

/** "Kanal: borger.dk → digst.dk". */
export function fieldLine(change: FieldChange, words: Words): Inline[] {
  const [from, to] = sidesOf(change, words);
  return [`${words.compare.fields[change.field]}: `, ...joined([from, to], ' → ')];
}

const endedCell = ({ status, on }: Ended, { labels }: Words): Cell => [labels.status[status], ...aside(on)];

/** "Opnået, videreføres: grunden". */
function said({ result, next, reason }: Ended, words: Words): Cell {
  const { labels } = words;
  const judged = [result && labels.result[result], next && labels.next[next]].filter((one) => one !== null);
  const first = judged.map((one, at) => (at === 0 ? one : inSentence(one))).join(', ');
  return joined([first === '' ? [] : [first], reason === null ? [] : [words.own(reason)]], ': ');
}

const reasonCell = (ended: Ended, words: Words): Cell => {
  const cell = said(ended, words);
  if (cell.length > 0) return cell;
  return ended.finished ? [words.labels.lightReason.finished] : [muted(words.compare.notJudged)];
};
