import type { DeadlineEntry } from '../../analysis/deadline-entry.ts';
import type { ItemResult } from '../../analysis/results.ts';
import type { KnownStatus } from '../../analysis/state.ts';
import { type Cell, type Inline, light, muted } from '../document.ts';
import { aside, written } from './times.ts';
import { inSentence, joined, type Words } from './words.ts';

/** Looks up other items of the same report. */
export type ItemLookup = ReadonlyMap<string, ItemResult>;

export const lookupOf = (items: readonly ItemResult[]): ItemLookup => new Map(items.map((item) => [item.ref, item]));

const sortedParts = new WeakMap<ItemLookup, ReadonlyMap<string, ItemResult[]>>();

/** The deliverables of each initiative, by its reference. Asked for table by table, so sorted once for all. */
export function partsOf(items: ItemLookup): ReadonlyMap<string, ItemResult[]> {
  const known = sortedParts.get(items);
  if (known) return known;
  const sorted = new Map<string, ItemResult[]>();
  for (const item of items.values()) {
    if (item.parent === null) continue;
    const before = sorted.get(item.parent);
    if (before) before.push(item);
    else sorted.set(item.parent, [item]);
  }
  sortedParts.set(items, sorted);
  return sorted;
}

export const idOf = (ref: string): string => ref.slice(ref.indexOf('/') + 1);

/** What an item is called in few letters: the number of its document, else its id. */
export const shortName = (ref: string, items: ItemLookup): string => items.get(ref)?.number ?? idOf(ref);

export const titleCell = (item: Pick<ItemResult, 'number' | 'title'>, words: Words): Cell => [
  ...(item.number ? [`${item.number} `] : []),
  words.own(item.title),
];

/** What a dated thing is called: by its number or title, a product by its kind, a meeting by its network. */
export function entryTitle({ number, title, kind, product, to }: DeadlineEntry, words: Words): Cell {
  const receivers = aside(to.length > 0 && words.common.toWhom(words.language.and(to)));
  if (product !== null) return [words.labels.product[product], ...receivers];
  if (kind === 'meeting') return [`${words.labels.kind.meeting}: `, words.own(title)];
  return [...titleCell({ number, title }, words), ...receivers];
}

export function ownerCell({ owner, ownerBasis }: Pick<ItemResult, 'owner' | 'ownerBasis'>, words: Words): Cell {
  if (owner.length === 0) return [muted(words.common.notStated)];
  return [owner.join(', '), ...aside(ownerBasis !== null && ownerBasis !== 'stated' && words.labels.basis[ownerBasis])];
}

/** The deadline as written, with what a reader must know about it: whose it is, who set it, how often it moved. */
export function deadlineCell(item: ItemResult, items: ItemLookup, words: Words): Cell {
  const { common } = words;
  const { original, moves, judgedBy, judgedDeadline } = item;
  const deadline = judgedDeadline?.deadline ?? item.deadline;
  const setOn = judgedDeadline ? judgedDeadline.setOn : item.deadlineSetOn;
  const parts: Inline[][] = [];
  if (deadline) {
    parts.push([
      words.own(deadline.text),
      ...aside(
        judgedBy !== null && shortName(judgedBy, items),
        setOn !== null && common.setOn(setOn),
        deadline.basis && words.labels.basis[deadline.basis],
        moves > 0 && original && common.moved(original.text, moves),
      ),
    ]);
  } else if (item.continuous) parts.push([common.continuous]);
  else if (item.original) parts.push([common.withdrawn, ...aside(common.wasDue(item.original.text, moves))]);
  else if (item.window) parts.push([common.window(item.window.text)]);
  if (item.forecast) parts.push([`${common.expected} `, ...written(item.forecast, words)]);
  return parts.length > 0 ? joined(parts, '; ') : [muted(common.noDeadline)];
}

/** What was decided of a deadline: moved, or withdrawn. */
export const decisionText = ({ from, to }: ItemResult['decisions'][number], { common }: Words): string =>
  to === null ? common.withdrawnFrom(from) : common.movedFrom(from, to);

/** The status with how far it has come; an initiative says how many of its deliverables that rests on. */
export function statusCell(item: ItemResult, words: Words): Cell {
  const { labels, common, language } = words;
  const { reported, all } = item.deliverables ?? { reported: 0, all: 0 };
  const isEvent = item.event && item.status === 'not-reported';
  return [
    isEvent ? labels.event : labels.status[item.status],
    ...aside(
      item.inferred && labels.basis.inferred,
      item.completion && inSentence(labels.completion[item.completion]),
      item.progress !== null && language.percent(item.progress),
      item.count !== null && item.count.reached !== null && common.counted(item.count.reached, item.count.planned, item.count.unit),
      reported > 0 && reported < all && common.deliverablesReported(reported, all),
    ),
    ...assessed(item, words),
  ];
}

/** An outside evaluator's latest verdict stands beside the owner's report. */
function assessed({ assessments }: ItemResult, { labels }: Words): Inline[] {
  const latest = assessments.toSorted((a, b) => (a.on < b.on ? -1 : 1)).at(-1);
  return latest ? [`\n${latest.by.join(', ')}: ${latest.scale ?? inSentence(labels.assessment[latest.result])}`] : [];
}

/** Reasons that another cell of the row says already. */
const said: ReadonlySet<ItemResult['lightReason']> = new Set(['on-track', 'not-reported', 'finished', 'cancelled', 'on-hold']);

export function lightCell(item: ItemResult, items: ItemLookup, words: Words): Cell {
  return [light(item.light, words.labels.light[item.light]), ...reasonOf(item, items, words)];
}

/** Why the light is what it is, where nothing else in the row says so. */
function reasonOf(item: ItemResult, items: ItemLookup, words: Words): Inline[] {
  const { common, labels } = words;
  if (item.override) return [`: ${common.setBy(item.override.by.join(', '), item.override.reason)}`];
  if (said.has(item.lightReason)) return [];
  const behind = item.lightFrom === null ? null : shortName(item.lightFrom, items);
  const reason = labels.lightReason[item.lightReason];
  const late = item.overdue && item.lightReason.startsWith('deadline-passed');
  return [': ', inSentence(reason), ...aside(late && common.daysLate(item.daysLate), behind)];
}

/** "i gang 6 · ikke oplyst 8": what is known comes first, what is not last. */
export function statusCounts(counts: Partial<Record<KnownStatus, number>>, { labels }: Words): string {
  const all = Object.keys(labels.status) as KnownStatus[];
  return [...all.filter((one) => one !== 'not-reported'), 'not-reported' as const]
    .filter((one) => counts[one])
    .map((one) => `${inSentence(labels.status[one])} ${counts[one]}`)
    .join(' · ');
}
