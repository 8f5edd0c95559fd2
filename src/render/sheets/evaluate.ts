import type { InitiativeEvaluation } from '../../analysis/evaluate-initiative.ts';
import type { EvaluationResult, InputResult, KpiEvaluationResult, PlanEvaluationResult } from '../../analysis/evaluation.ts';
import type { KpiState } from '../../analysis/kpi.ts';
import type { Lang } from '../document.ts';
import { idOf } from '../reports/item-cells.ts';
import type { Sheet, Workbook } from '../sheet.ts';
import { kpiColumns, type KpiRow, kpiRows } from './kpis.ts';
import { day, filledSheet, text, toFill, type TableColumn, within } from './table.ts';
import { type TableWords, tableWordsIn } from './words.ts';

/** The evaluation of a year as tables to sort and to fill in; what nobody has written is an empty cell, named at the end of its row. */
export function evaluationSheets(result: EvaluationResult, lang: Lang): Workbook {
  const spoken = tableWordsIn(lang);
  const { plans, asOf, year } = result;
  const named = new NamedPlans(plans, spoken);
  return {
    title: spoken.words.evaluate.titleOfYear(year),
    asOf,
    sheets: [
      ...named.sheet(spoken.sheets.initiatives, ({ initiatives }) => initiatives, initiativeColumns(spoken)),
      ...named.sheet(spoken.sheets.kpis, accountedKpis, [
        ...within(({ row }: AccountedKpi) => row, kpiColumns(spoken)),
        toFill(text('account', ({ row, kpi }) => (row.targetGroup === null ? kpi.account : null))),
        text('missingTexts', ({ row, kpi }) => (row.targetGroup === null && kpi.account === null ? spoken.words.evaluate.toWrite.account : null)),
      ]),
      ...named.sheet(spoken.sheets.inputs, ({ inputs }) => inputs, inputColumns(spoken)),
      ...named.sheet<Chapter>(spoken.sheets.texts, (plan) => chaptersOf(plan, spoken), [
        text('subject', ({ toWrite }) => toWrite),
        toFill(text('text', ({ written }) => written?.text)),
        text('judgedBy', ({ written }) => written?.by.join('; ')),
        day('writtenOn', ({ written }) => written?.on),
      ]),
    ],
  };
}

/** Makes sheets of what several plans have, with the plan's name in front where there are several. */
class NamedPlans {
  readonly #plans: readonly PlanEvaluationResult[];
  readonly #words: TableWords;

  constructor(plans: readonly PlanEvaluationResult[], words: TableWords) {
    this.#plans = plans;
    this.#words = words;
  }

  sheet<Row>(name: string, rows: (plan: PlanEvaluationResult) => readonly Row[], columns: readonly TableColumn<Row>[]): Sheet[] {
    const all = this.#plans.flatMap((plan) => rows(plan).map((row) => ({ plan: plan.title, row })));
    const plan = this.#plans.length > 1 ? [text<{ plan: string }>('plan', (one) => one.plan)] : [];
    return filledSheet(name, all, [...plan, ...within(({ row }: { plan: string; row: Row }) => row, columns)], this.#words);
  }
}

interface AccountedKpi {
  kpi: KpiEvaluationResult;
  row: KpiRow;
}

function accountedKpis({ kpis, targetGroups }: PlanEvaluationResult): AccountedKpi[] {
  const names = new Map(targetGroups.map((group) => [group.ref, group.text]));
  return kpis.flatMap((kpi) => {
    const state: KpiState = { ...kpi, missing: kpi.missing.filter((one) => one !== 'account') };
    return kpiRows(state, names).map((row) => ({ kpi, row }));
  });
}

function initiativeColumns({ words }: TableWords): TableColumn<InitiativeEvaluation>[] {
  const { labels, evaluate } = words;
  return [
    text('number', (one) => one.number),
    text('title', ({ title }) => title),
    text('id', ({ ref }) => idOf(ref)),
    text('owner', ({ owner }) => owner.join('; ')),
    text('deadlineWritten', ({ planned }) => planned.deadline?.text),
    text('status', ({ status }) => labels.status[status]),
    day('lastReported', ({ lastReported }) => lastReported),
    text('note', ({ done }) => done.flatMap(({ title, notes }) => notes.map((note) => `${title}: ${note.text}`)).join('\n')),
    text('deviation', ({ deviations }) => deviations.map(({ kind, text: said }) => `${labels.deviation[kind]}: ${said}`).join('\n')),
    toFill(text('result', ({ result }) => result && labels.result[result])),
    toFill(text('summary', ({ summary }) => summary)),
    toFill(text('learning', ({ learning }) => learning)),
    toFill(text('next', ({ next }) => next && labels.next[next])),
    toFill(text('reason', ({ reason }) => reason)),
    text('judgedBy', ({ by }) => by.join('; ')),
    text('missingTexts', ({ missing }) => missing.map((one) => evaluate.toWrite[one]).join('\n')),
  ];
}

const inputColumns = ({ words }: TableWords): TableColumn<InputResult>[] => [
  text('network', ({ network }) => network),
  text('input', (input) => input.text),
  text('for', (input) => input.for && idOf(input.for)),
  text('status', ({ disposition }) => words.labels.disposition[disposition]),
  text('become', ({ becomes }) => becomes && idOf(becomes)),
  text('reason', ({ reason }) => reason),
  text('id', ({ ref }) => idOf(ref)),
];

interface Chapter {
  toWrite: string;
  written: PlanEvaluationResult['written'][keyof PlanEvaluationResult['written']];
}

const chaptersOf = ({ written }: PlanEvaluationResult, { words }: TableWords): Chapter[] =>
  (Object.keys(written) as (keyof typeof written)[]).map((key) => ({ toWrite: words.evaluate.toWrite.plan[key], written: written[key] }));
