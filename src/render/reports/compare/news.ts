import type { ItemChange } from '../../../analysis/compare/item.ts';
import type { PlanChange } from '../../../analysis/compare/plan.ts';
import { type Block, type Cell, muted } from '../../document.ts';
import { aside } from '../times.ts';
import { joined, type Words } from '../words.ts';
import { chapter, flexible, itemCell, type Level, nestedRows, what } from './table.ts';

/** What reporters have told of scope, channel, time, cost and quality. */
export function deviationBlocks(items: readonly ItemChange[], words: Words, level: Level): Block[] {
  const rows = items.flatMap((item) =>
    item.deviations.map(({ kind, text, on }): Cell[] => [itemCell(item, words), [`${words.labels.deviation[kind]}: `, words.own(text)], [on]]),
  );
  return chapter(words.compare.headings.deviations, [what(words), flexible(words.status.deviation), { title: words.common.date }], rows, level);
}

export function ownerBlocks(items: readonly ItemChange[], words: Words, level: Level): Block[] {
  const { compare } = words;
  const moved = items.flatMap((item) => item.fields.filter(({ field }) => field === 'owner').map(({ from, to }) => ({ item, from, to })));
  const rows = moved.map(({ item, from, to }) => [itemCell(item, words), ownersCell(from, words), ownersCell(to, words)]);
  return chapter(compare.headings.owners, [what(words), flexible(compare.before), flexible(compare.now)], rows, level, nestedRows(moved.map(({ item }) => item)));
}

const ownersCell = (owners: readonly string[], { common }: Words): Cell => [owners.length > 0 ? owners.join(', ') : muted(common.notStated)];

/** What has been judged in between, and what is to become of it. */
export function evaluatedBlocks(items: readonly ItemChange[], words: Words, level: Level): Block[] {
  const { compare, evaluate, labels } = words;
  const rows = items.flatMap((item): Cell[][] => {
    const { evaluation } = item;
    if (!evaluation) return [];
    const { result, next, reason } = evaluation;
    return [[itemCell(item, words), result === null ? [] : [labels.result[result]], next === null ? [] : [labels.next[next]], reason === null ? [] : [words.own(reason)]]];
  });
  return chapter(compare.headings.evaluation, [what(words), { title: evaluate.result }, { title: evaluate.next }, flexible(compare.why)], rows, level);
}

export function noteBlocks(items: readonly ItemChange[], words: Words, level: Level): Block[] {
  const rows = items
    .filter(({ notes }) => notes.length > 0)
    .map((item): Cell[] => [itemCell(item, words), joined(item.notes.map(({ on, text }) => [words.own(text), ...aside(on)]), '\n')]);
  return chapter(words.compare.headings.notes, [what(words), flexible(words.compare.note)], rows, level);
}

/** What was decided or raised, and what was delivered. */
export function decidedBlocks({ decisions, products }: PlanChange, words: Words, level: Level): Block[] {
  const { compare, labels, common } = words;
  const said = decisions.map(({ kind, text, change, on, outcome }): Cell[] => [
    [words.own(text), ...aside(labels.decision[kind])],
    [compare[change], ...(outcome === null ? [] : [': ', words.own(outcome)])],
    [on],
  ]);
  const given = products.map(({ title, kind, on }): Cell[] => [[title === null ? labels.product[kind] : words.own(title)], [on]]);
  return [
    ...chapter(compare.headings.decisions, [what(words), flexible(compare.change), { title: common.date }], said, level),
    ...chapter(compare.headings.delivered, [what(words), { title: common.date }], given, level),
  ];
}
