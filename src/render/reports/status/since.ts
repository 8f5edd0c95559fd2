import type { ItemChange } from '../../../analysis/compare/item.ts';
import type { KpiChange } from '../../../analysis/compare/kpi.ts';
import type { PlanSince } from '../../../analysis/compare/since.ts';
import type { PlanStatus } from '../../../analysis/status.ts';
import { type Block, type Cell, heading, type Inline, paragraph, type Table } from '../../document.ts';
import { fieldLine } from '../compare/items.ts';
import { difference, timeCell } from '../compare/deadlines.ts';
import { lightCell, statusText } from '../compare/status.ts';
import { flexible, itemCell, nestedRows, what } from '../compare/table.ts';
import { figureCell, judgementText } from '../kpi-cells.ts';
import { aside } from '../times.ts';
import { inSentence, joined, type Words } from '../words.ts';

/** What is new since the last time, everything of one item together. */
export function sinceBlocks({ since }: PlanStatus, words: Words, level: 2 | 3): Block[] {
  if (!since) return [];
  const { compare, language } = words;
  const { kind, asOf, revision } = since.from;
  const head = heading(level, compare.since(kind === 'revision' ? compare.revision(revision ?? '') : language.date(asOf)));
  if (since.before === null) return [head, paragraph(compare.planNew)];
  const rows = [...decidedRows(since, words), ...itemRows(since, words), ...kpiRows(since.kpis, words)];
  const turned = since.before.current === since.after?.current ? [] : [paragraph(since.after?.current ? compare.tookEffect : compare.noLongerCurrent)];
  if (rows.length === 0) return [head, ...(turned.length > 0 ? turned : [paragraph(compare.nothingSince)])];
  const table: Table = { kind: 'table', columns: [what(words), flexible(compare.change)], rows: rows.map(({ cells }) => cells), nested: rows.map(({ nested }) => nested) };
  return [head, ...turned, table];
}

interface Row {
  cells: Cell[];
  nested: boolean;
}

const row = (name: Cell, change: Cell, nested = false): Row => ({ cells: [name, change], nested });

function decidedRows({ decisions, products, fields }: PlanSince, words: Words): Row[] {
  const { compare, labels } = words;
  return [
    ...decisions.map(({ text, change, on, outcome }) => row([words.own(text)], [compare[change], ...(outcome === null ? [] : [': ', words.own(outcome)]), ...aside(on)])),
    ...products.map(({ title, kind, on }) => row([title === null ? labels.product[kind] : words.own(title)], [compare.headings.delivered, ...aside(on)])),
    ...(fields.length > 0 ? [row([compare.headings.plan], joined(fields.map((one) => fieldLine(one, words)), '\n'))] : []),
  ];
}

function itemRows({ items, added, dropped }: PlanSince, words: Words): Row[] {
  const { compare, labels } = words;
  const nested = nestedRows(items);
  return [
    ...items.map((item, at) => row(itemCell(item, words), joined(linesOf(item, words), '\n'), nested[at])),
    ...added.map((item) => row(itemCell(item, words), [compare.isNew])),
    ...dropped.map((item) => row(itemCell(item, words), [compare.isDropped, ...aside(item.ended.next && inSentence(labels.next[item.ended.next]), item.ended.reason)])),
  ];
}

function linesOf(item: ItemChange, words: Words): Inline[][] {
  const { compare, common, labels } = words;
  const { statusMove, progress, count, completion, lightMove, slip, forecast, evaluation } = item;
  const reported = [statusMove, progress, count, completion].some((one) => one !== null);
  const lines: Inline[][] = [];
  if (statusMove) lines.push([...statusText(item, 'from', words), ' → ', ...statusText(item, 'to', words)]);
  else if (reported) lines.push(statusText(item, 'to', words));
  if (lightMove) lines.push(lightCell(item, words));
  if (slip) {
    const first = slip.moves > 0 && slip.original ? common.moved(slip.original.text, slip.moves) : null;
    const why = slip.decisions.flatMap(({ reason, by }) => [reason, by.join(', ')]);
    const to: Inline[] = slip.withdrawn ? [common.withdrawn] : timeCell(slip.to, words);
    lines.push([`${common.deadline}: `, ...timeCell(slip.from, words), ' → ', ...to, ...aside(...difference(slip, words).map(String), first, ...why)]);
  }
  if (forecast) lines.push([`${words.show.forecast}: `, ...timeCell(forecast.from, words), ' → ', ...timeCell(forecast.to, words)]);
  lines.push(...item.deviations.map(({ kind, text, on }): Inline[] => [`${labels.deviation[kind]}: `, words.own(text), ...aside(on)]));
  if (evaluation) {
    const judged = [evaluation.result && labels.result[evaluation.result], evaluation.next && inSentence(labels.next[evaluation.next])].filter((one) => one !== null);
    lines.push([`${compare.headings.evaluation}: ${judged.join(', ')}`, ...(evaluation.reason === null ? [] : [': ', words.own(evaluation.reason)])]);
  }
  return [...lines, ...item.fields.map((one) => fieldLine(one, words)), ...item.notes.map(({ on, text }): Inline[] => [words.own(text), ...aside(on)])];
}

function kpiRows(kpis: readonly KpiChange[], words: Words): Row[] {
  const lines = ({ latest, judgement }: Pick<KpiChange, 'latest' | 'judgement'>, one: KpiChange): Inline[][] => [
    ...(latest ? [[`${words.kpi.latest}: `, ...figureCell(latest.from, one, words), ' → ', ...figureCell(latest.to, one, words)]] : []),
    ...(judgement ? [[`${words.kpi.judgement}: `, judgementText({ judgement: judgement.to, missing: judgement.missing }, words)]] : []),
  ];
  return kpis.flatMap((one) => {
    const told = [...lines(one, one), ...one.groups.flatMap((group) => lines(group, one).map((line): Inline[] => [`${group.name}: `, ...line])), ...one.fields.map((field) => fieldLine(field, words))];
    return told.length > 0 ? [row([words.own(one.title)], joined(told, '\n'))] : [];
  });
}
