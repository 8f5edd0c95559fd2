import type { ItemResult } from '../../analysis/results.ts';
import type { PlanStatus, StatusResult } from '../../analysis/status.ts';
import type { Lang } from '../document.ts';
import type { Sheet, Workbook } from '../sheet.ts';
import { lookupOf } from '../reports/item-cells.ts';
import { labelled } from '../reports/short-title.ts';
import { plainly, type Telling } from '../reports/telling.ts';
import { nameColumns, stateColumns } from './item-columns.ts';
import { kpiColumns, type KpiRow, kpiRows } from './kpis.ts';
import { sourceColumn } from './source-column.ts';
import { aheadSheet } from './status/ahead.ts';
import { decisionSheet, riskSheet } from './status/decisions.ts';
import { deviationSheet } from './status/deviations.ts';
import { documentSheet } from './status/documents.ts';
import { figureSheet } from './status/figures.ts';
import { gapSheet } from './status/gaps.ts';
import { networkSheets } from './status/networks.ts';
import { overviewSheet } from './status/overview.ts';
import { productSheet } from './status/products.ts';
import { waitingSheet } from './status/waiting.ts';
import { readingSheets } from './reading.ts';
import { columnsOf, ofPlans } from './status/of-plans.ts';
import { filledSheet, text } from './table.ts';
import { type TableWords, tableWordsIn } from './words.ts';

/** A status as a workbook: the plans at a glance, then a sheet for each chapter that has something to say. */
export function statusSheets(result: StatusResult, lang: Lang, { sources }: Telling = plainly): Workbook {
  const words = tableWordsIn(lang);
  const title = words.words.status.title(words.words.language.date(result.asOf));
  const { plans } = result;
  return {
    title: [...plans.map((plan) => plan.title), title].join(' · '),
    asOf: result.asOf,
    sheets: [
      ...overviewSheet(result, words),
      ...itemSheet(plans, words, sources),
      ...kpiSheet(plans, words, sources),
      ...deviationSheet(result, words),
      ...decisionSheet(plans, words),
      ...riskSheet(plans, words),
      ...waitingSheet(plans, words),
      ...aheadSheet(result, words),
      ...productSheet(plans, words),
      ...figureSheet(plans, words),
      ...gapSheet(plans, words),
      ...networkSheets(result, words),
      ...documentSheet(plans, words),
      ...readingSheets(result, words),
    ],
  };
}

function itemSheet(plans: readonly PlanStatus[], words: TableWords, cited: boolean): Sheet[] {
  const items = lookupOf(plans.flatMap((plan) => plan.items));
  const places = new Map(plans.flatMap((plan) => [...plan.sections, ...plan.areas]).map((place) => [place.ref, labelled(place)]));
  return filledSheet(
    words.sheets.items,
    ofPlans(plans, (plan) => plan.items),
    columnsOf(plans, [
      text('section', ({ section }) => section && places.get(section)),
      text('area', ({ area }) => area && places.get(area)),
      ...nameColumns(words),
      ...stateColumns(items, words),
      ...(cited ? [sourceColumn<ItemResult>(({ sources, statusSources }) => [...sources, ...statusSources], words)] : []),
    ]),
    words,
  );
}

const kpiSheet = (plans: readonly PlanStatus[], words: TableWords, cited: boolean): Sheet[] =>
  filledSheet(
    words.sheets.kpis,
    ofPlans(plans, (plan) => {
      const names = new Map(plan.targetGroups.map(({ ref, text: name }) => [ref, name]));
      return plan.kpis.flatMap((kpi) => kpiRows(kpi, names));
    }),
    columnsOf(plans, [
      ...kpiColumns(words),
      ...(cited ? [sourceColumn<KpiRow>(({ standing: { baseline, latest, target } }) => [baseline, latest, target].flatMap((one) => one?.sources ?? []), words)] : []),
    ]),
    words,
  );
