import type { ShownItem, TieResult } from '../../../analysis/show/item.ts';
import { type Block, type Facts, heading, type Inline, light, type Table } from '../../document.ts';
import { deadlineCell, lightCell, lookupOf, ownerCell, shortName, statusCell, titleCell } from '../item-cells.ts';
import { amount } from '../kpi-cells.ts';
import { counted, factRows, listed, named, namedAll, plainNames, said } from '../rows.ts';
import { sourceCell } from '../sources.ts';
import { aside, interval, written } from '../times.ts';
import { inSentence, joined, type Words } from '../words.ts';
import { logBlocks } from './log.ts';

export function itemBlocks(shown: ShownItem, words: Words): Block[] {
  const { item, log } = shown;
  const { show } = words;
  const promises = promiseFacts(shown, words);
  const empty = item.lastReported === null ? show.noLog : show.logOfDeliverables;
  return [
    stateFacts(shown, words),
    ...(promises.rows.length > 0 ? [promises] : []),
    ...deliverableBlocks(shown, words),
    ...logBlocks(log, words, { empty, unit: item.count?.unit ?? null }),
    ...evaluationBlocks(shown, words),
  ];
}

/** Where it stands and why, and when it is due. */
function stateFacts({ item, deliverables, nextReview }: ShownItem, words: Words): Block {
  const { common, show } = words;
  const items = lookupOf([item, ...deliverables]);
  const judging = item.judgedDeadline?.deadline ?? item.deadline;
  const days = judging && interval(judging, words);
  return factRows(
    [common.status, statusCell(item, words)],
    [common.light, why({ item, deliverables }, words)],
    [common.owner, ownerCell(item, words)],
    [common.deadline, deadlineCell({ ...item, forecast: null }, items, words)],
    [show.days, days && judging.text !== days ? [days, ...aside(judging.soft && show.early(judging.soft))] : []],
    [show.forecast, item.forecast ? [...written(item.forecast, words), ...aside(interval(item.forecast, words))] : []],
    [show.window, item.window ? [...written(item.window, words), ...aside(interval(item.window, words))] : []],
    [show.nextReview, nextReview === null ? [] : [nextReview]],
    [show.lastReported, item.lastReported === null ? [] : [item.lastReported]],
  );
}

/** Word and reason, always: this is where a reader comes to ask. */
function why({ item, deliverables }: Pick<ShownItem, 'item' | 'deliverables'>, words: Words): Inline[] {
  if (item.override) return lightCell(item, lookupOf(deliverables), words);
  const { labels, common } = words;
  const behind = item.lightFrom === null ? null : shortName(item.lightFrom, lookupOf(deliverables));
  const reason = inSentence(labels.lightReason[item.lightReason]);
  return [light(item.light, labels.light[item.light]), `: ${reason}`, ...aside(item.overdue && common.daysLate(item.daysLate), behind)];
}

function promiseFacts(shown: ShownItem, words: Words): Facts {
  const { show, common } = words;
  const { count, sources } = shown.item;
  return factRows(
    [show.partOf, shown.parent ? named(shown.parent, words) : []],
    [show.description, said(shown.description, words)],
    [show.background, said(shown.background, words)],
    [show.partners, listed(shown.partners)],
    [show.channel, said(shown.channel, words)],
    [show.starts, shown.starts ? written(shown.starts, words) : []],
    [show.review, shown.review ? written(shown.review, words) : []],
    [show.count, count ? [counted(count.planned, count.unit, words)] : []],
    [show.budget, shown.budget ? [amount(shown.budget.amount, shown.budget.currency, words)] : []],
    [show.goals, plainNames(shown.goals, words)],
    [show.targetGroups, plainNames(shown.targetGroups, words)],
    [show.principles, plainNames(shown.principles, words)],
    [show.waitsFor, joined(shown.after.map((tie) => tieText(tie, words)), '\n')],
    [show.ties, joined(shown.relates.map((one) => [`${words.labels.tie[one.tie]} `, ...tieText(one, words)]), '\n')],
    [show.origin, namedAll(shown.origin, words)],
    [show.becomes, shown.becomes ? named(shown.becomes, words) : []],
    [show.kpis, namedAll(shown.kpis, words)],
    [common.source, sourceCell(sources, words)],
  );
}

function tieText({ to, external, owner, confirmed, basis }: TieResult, words: Words): Inline[] {
  const target = to ? named(to, words) : said(external, words);
  return [...target, ...aside(owner.join(', '), confirmed?.text, basis !== 'stated' && words.labels.basis[basis])];
}

function deliverableBlocks({ item, deliverables }: ShownItem, words: Words): Block[] {
  if (deliverables.length === 0) return [];
  const { common, show, labels } = words;
  const items = lookupOf([item, ...deliverables]);
  const table: Table = {
    kind: 'table',
    columns: [{ title: labels.kind.deliverable, rowHeader: true, flex: true }, { title: common.deadline, flex: true }, { title: common.status }, { title: common.light }],
    rows: deliverables.map((one) => [titleCell(one, words), deadlineCell(one, items, words), statusCell(one, words), lightCell(one, items, words)]),
  };
  return [heading(2, show.deliverables), table];
}

function evaluationBlocks({ evaluation }: ShownItem, words: Words): Block[] {
  if (!evaluation) return [];
  const { evaluate, labels, show } = words;
  const { result, next, summary, learning, reason, by, on } = evaluation;
  return [
    heading(2, show.evaluation),
    factRows(
      [evaluate.result, joined([result === null ? [] : [labels.result[result]], said(summary, words)], '. ')],
      [evaluate.learning, said(learning, words)],
      [evaluate.next, joined([next === null ? [] : [labels.next[next]], said(reason, words)], '. ')],
      [show.told, [[on, ...by].join(', ')]],
    ),
  ];
}
