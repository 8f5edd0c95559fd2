import type { CompareResult, NetworkChange } from '../../analysis/compare.ts';
import type { ItemChange, ItemHead } from '../../analysis/compare/item.ts';
import type { PlanChange } from '../../analysis/compare/plan.ts';
import { type Cell, type Lang, plainText } from '../document.ts';
import { sidesOf } from '../reports/compare/content.ts';
import { timeCell } from '../reports/compare/deadlines.ts';
import { kpiChangeRows } from '../reports/compare/kpis.ts';
import { statusText } from '../reports/compare/status.ts';
import { titleOfComparison } from '../reports/compare.ts';
import { idOf } from '../reports/item-cells.ts';
import type { Sheet, Workbook } from '../sheet.ts';
import { filledSheet, light, number, text } from './table.ts';
import { type TableWords, tableWordsIn } from './words.ts';

/** What has changed: the plans at a glance, then every change in a row of its own, and what became of suggestions. */
export function compareSheets(result: CompareResult, lang: Lang): Workbook {
  const words = tableWordsIn(lang);
  const sheets = [...overviewSheet(result, words), ...changeSheet(result, words), ...inputSheet(result, words)];
  return {
    title: titleOfComparison(result, words.words),
    asOf: result.to.asOf,
    sheets: sheets.length > 0 ? sheets : [{ name: words.sheets.changes, columns: [{ title: words.words.compare.change, type: 'text' }], rows: [[words.words.compare.nothing]] }],
  };
}

/** A plan a row; of fewer plans than a portfolio has without how it moves. */
function overviewSheet({ plans, portfolio }: CompareResult, words: TableWords): Sheet[] {
  const { counts, motion, motionOf } = words.words.compare.portfolio;
  const moved = new Map(portfolio?.plans.map((plan) => [plan.ref, plan]));
  return filledSheet<PlanChange>(
    words.sheets.overview,
    plans,
    [
      text('plan', ({ title }) => title),
      text('id', ({ id }) => id),
      text('owner', ({ id }) => moved.get(id)?.owner.join('; ')),
      light('lightBefore', ({ id }) => moved.get(id)?.lightBefore, words),
      light('light', ({ id }) => moved.get(id)?.light, words),
      text({ title: motionOf }, ({ id }) => {
        const plan = moved.get(id);
        return plan && motion[plan.motion];
      }),
      number('compared', ({ compared }) => compared),
      number({ title: counts.changed }, ({ changed }) => changed),
      number({ title: counts.later }, ({ id }) => moved.get(id)?.later),
      number({ title: counts.worse }, ({ id }) => moved.get(id)?.worse),
      number({ title: counts.finished }, ({ id }) => moved.get(id)?.finished),
      number({ title: counts.added }, ({ added }) => added.length),
      number({ title: counts.dropped }, ({ dropped }) => dropped.length),
    ],
    words,
  );
}

/** One thing that is otherwise. */
interface Change {
  /** What kind of thing has changed. */
  change: string;
  ref: string;
  title: string;
  before?: string;
  now?: string;
  days?: number | null;
  why?: string;
}

function changeSheet({ by, plans, networks }: CompareResult, words: TableWords): Sheet[] {
  const ofPlans = plans.flatMap((plan) => planChanges(plan, by === 'origin', words).map((change) => ({ of: plan, change })));
  const ofNetworks = networks.flatMap((network) => itemsOf(network, words).map((change) => ({ of: network, change })));
  return filledSheet<{ of: { id: string; title: string }; change: Change }>(
    words.sheets.changes,
    [...ofPlans, ...ofNetworks],
    [
      text('plan', ({ of }) => of.title),
      text('partOf', ({ of }) => of.id),
      text('title', ({ change }) => change.title),
      text('id', ({ change }) => idOf(change.ref)),
      text({ title: words.words.compare.change }, ({ change }) => change.change),
      text('before', ({ change }) => change.before),
      text('now', ({ change }) => change.now),
      number('laterBy', ({ change }) => change.days),
      text('reason', ({ change }) => change.why),
    ],
    words,
  );
}

function planChanges(plan: PlanChange, lineage: boolean, words: TableWords): Change[] {
  const { compare, labels } = words.words;
  const { id: ref, title, dropped, fields, products, decisions } = plan;
  return [
    ...itemsOf(plan, words, lineage),
    ...dropped.map((item): Change => ({
      change: compare.headings.dropped,
      ...nameOf(item),
      before: labels.status[item.ended.status],
      ...(item.ended.reason !== null && { why: item.ended.reason }),
    })),
    ...fields.map((field): Change => ({ change: compare.fields[field.field], ref, title, ...between(sidesOf(field, words.words)) })),
    ...kpiChangeRows(plan, words.words).map(([name = [], change = [], ...sides]): Change => ({ change: plainText(change), ref, title: plainText(name), ...between(sides) })),
    ...products.map((one): Change => ({ change: compare.headings.delivered, ref: one.ref, title: one.title ?? labels.product[one.kind], now: one.on })),
    ...decisions.map((one): Change => ({ change: compare[one.change], ref: one.ref, title: one.text, now: [one.on, one.outcome].filter(Boolean).join(': ') })),
  ];
}

function itemsOf({ added, items }: Pick<NetworkChange, 'added' | 'items'>, words: TableWords, lineage = false): Change[] {
  const { compare } = words.words;
  return [
    ...added.map((item): Change => ({ change: compare.headings.added, ...nameOf(item), ...(item.deadline && { now: item.deadline.text }) })),
    ...items.flatMap((item) => itemRows(item, lineage, words)),
  ];
}

const nameOf = ({ ref, number: label, title }: Pick<ItemHead, 'ref' | 'number' | 'title'>): Pick<Change, 'ref' | 'title'> => ({ ref, title: [label, title].filter(Boolean).join(' ') });

/** In the order of the report: how it goes, its days, and what was told and written. */
function itemRows(item: ItemChange, lineage: boolean, { words }: TableWords): Change[] {
  const { compare, common, labels } = words;
  const { statusMove, progress, count, completion, lightMove, slip, forecast, deviations, notes, evaluation, fields, ended } = item;
  const name = nameOf(item);
  const rows: (Change | null)[] = [
    lineage && ended ? { change: compare.headings.continued, ...name, before: labels.status[ended.status], ...(ended.reason !== null && { why: ended.reason }) } : null,
    statusMove || progress || count || completion ? { change: common.status, ...name, ...between([statusText(item, 'from', words), statusText(item, 'to', words)]) } : null,
    lightMove && { change: common.light, ...name, before: labels.light[lightMove.from], now: labels.light[lightMove.to], why: labels.lightReason[lightMove.reason] },
    slip && {
      change: common.deadline,
      ...name,
      before: plainText(timeCell(slip.from, words)),
      now: slip.withdrawn ? common.withdrawn : plainText(timeCell(slip.to, words)),
      days: slip.days,
      why: slip.decisions.map(({ reason, by, on }) => [reason, by.join(', '), on].filter(Boolean).join(' · ')).join('\n'),
    },
    forecast && { change: common.expected, ...name, before: plainText(timeCell(forecast.from, words)), now: plainText(timeCell(forecast.to, words)) },
    ...deviations.map(({ kind, text: said, on }): Change => ({ change: labels.deviation[kind], ...name, now: `${on}: ${said}` })),
    ...fields.map((field): Change => ({ change: compare.fields[field.field], ...name, ...between(sidesOf(field, words)) })),
    evaluation && {
      change: compare.headings.evaluation,
      ...name,
      now: [evaluation.result && labels.result[evaluation.result], evaluation.next && labels.next[evaluation.next]].filter(Boolean).join(', '),
      ...(evaluation.reason !== null && { why: evaluation.reason }),
    },
    ...notes.map(({ on, text: said }): Change => ({ change: compare.note, ...name, now: `${on}: ${said}` })),
  ];
  return rows.filter((row) => row !== null);
}

const between = ([before = [], now = []]: readonly Cell[]): Pick<Change, 'before' | 'now'> => ({ before: plainText(before), now: plainText(now) });

function inputSheet({ networks }: CompareResult, words: TableWords): Sheet[] {
  const { compare, labels } = words.words;
  return filledSheet<{ network: string; input: NetworkChange['inputs'][number] }>(
    words.sheets.inputs,
    networks.flatMap(({ title, inputs }) => inputs.map((input) => ({ network: title, input }))),
    [
      text('network', ({ network }) => network),
      text('input', ({ input }) => input.text),
      text({ title: compare.change }, ({ input }) => compare.headings[input.change]),
      text('become', ({ input }) => [labels.disposition[input.disposition], input.becomes?.text].filter(Boolean).join(': ')),
      text('reason', ({ input }) => input.reason),
      text('id', ({ input }) => idOf(input.ref)),
    ],
    words,
  );
}
