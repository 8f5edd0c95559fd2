import type { DuePortfolio } from '../../analysis/portfolio.ts';
import type { PlanStatus, StatusResult } from '../../analysis/status.ts';
import { type Block, type Document, heading, type Inline, type Lang, light, mostFolded, paragraph, type Parts } from '../document.ts';
import { lightBars } from './figures/bars.ts';
import { statusTimeline } from './figures/status-timeline.ts';
import { plainly, type Telling } from './telling.ts';
import { lookupOf } from './item-cells.ts';
import { dueOverview, mostInARow, portfolioBlocks } from './portfolio.ts';
import { citedIn, documentList } from './sources.ts';
import { readingBlocks } from './reading.ts';
import { aheadBlocks } from './status/ahead.ts';
import { decisionBlocks, riskBlocks } from './status/decisions.ts';
import { deviationBlocks } from './status/deviations.ts';
import { figureBlocks } from './status/figures.ts';
import { gapBlocks } from './status/gaps.ts';
import { kpiBlocks } from './status/kpis.ts';
import { networkBlocks } from './status/networks.ts';
import { progressBlocks } from './status/progress.ts';
import { sinceBlocks } from './status/since.ts';
import { summaryBlocks } from './status/summary.ts';
import { waitingBlocks } from './status/waiting.ts';
import { periodText } from './times.ts';
import { joined, wordsIn, type Words } from './words.ts';

/** A status report: what a steering group reads first, plan by plan, then the networks and how to read it all. */
export function statusReport(result: StatusResult, lang: Lang, telling: Telling = plainly): Document {
  const [only, ...others] = result.plans;
  const words = wordsIn(lang, only?.language ?? lang);
  const theirsFirst = telling.audience === 'network';
  const networks = networkBlocks(result, lang, theirsFirst);
  const folded = result.portfolio !== null && result.plans.length > mostInARow;
  const head = theirsFirst ? networks : [];
  const after = (blocks: readonly Block[]): Block[] => [...(theirsFirst ? [] : networks), ...documentBlocks(blocks, result.plans, words), ...readingBlocks(result, words)];
  if (only && others.length === 0) {
    const blocks = [...summaryBlocks(only, words), ...head, ...planBlocks(only, result, words, 2, telling)];
    return { lang, title: titleOf(only), titleLang: only.language, subtitle: subtitle(only, result, words), blocks: [...blocks, ...after(blocks)] };
  }
  const overview = result.portfolio ? overviewBlocks(result.portfolio, folded && result.plans.length <= mostFolded, wordsIn(lang, lang)) : [];
  const title = words.status.title(words.language.date(result.asOf));
  if (folded) return { lang, title, blocks: [...head, ...overview, ...after([])], parts: partsOf(result, lang, telling) };
  const plans = result.plans.flatMap((plan) => {
    const own = wordsIn(lang, plan.language);
    return [heading(2, own.own(titleOf(plan))), paragraph(...subtitle(plan, result, own)), ...chapterBlocks(plan, result, own, telling)];
  });
  const nothing = result.plans.length === 0 ? [paragraph(words.status.noPlans)] : [];
  return { lang, title, blocks: [...head, ...nothing, ...overview, ...plans, ...after(plans)] };
}

const overviewBlocks = (portfolio: DuePortfolio, linked: boolean, words: Words): Block[] =>
  portfolioBlocks(portfolio, { ...dueOverview(portfolio, ['initiatives', 'overdue', 'undated', 'notReported'], words), linked: () => linked }, words);

/** The chapters of each plan, without pictures: those are in the report of the plan alone. */
function partsOf(result: StatusResult, lang: Lang, telling: Telling): Parts {
  const { portfolio } = wordsIn(lang, lang);
  return {
    title: portfolio.parts,
    hint: [portfolio.hint],
    all: result.plans.map((plan) => {
      const words = wordsIn(lang, plan.language);
      return {
        id: plan.id,
        title: [words.own(titleOf(plan))],
        summary: [light(plan.light, words.labels.light[plan.light]), ' · ', ...subtitle(plan, result, words)],
        blocks: () => {
          const blocks = chapterBlocks(plan, result, words, telling).filter(({ kind }) => kind !== 'figure');
          return [...blocks, ...documentList(citedIn(blocks, plan.documents), words)];
        },
      };
    }),
  };
}

const chapterBlocks = (plan: PlanStatus, result: StatusResult, words: Words, telling: Telling): Block[] =>
  [...summaryBlocks(plan, words), ...planBlocks(plan, result, words, 3, telling)].map((block) => anchoredIn(plan, block));

/** Two plans may have items of the same id. */
const anchoredIn = ({ id }: PlanStatus, block: Block): Block =>
  block.kind === 'table' && block.rowIds ? { ...block, rowIds: block.rowIds.map((row) => row && `${id}-${row}`) } : block;

function planBlocks(plan: PlanStatus, result: StatusResult, words: Words, level: 2 | 3, { sources }: Telling): Block[] {
  const items = lookupOf(plan.items);
  return [
    ...lightBars(plan, result.asOf, words),
    ...decisionBlocks(plan, words, level),
    ...sinceBlocks(plan, words, level),
    ...deviationBlocks(plan, result.asOf, words, level),
    ...progressBlocks(plan, items, words, level, sources),
    ...riskBlocks(plan, words, level),
    ...waitingBlocks(plan, words, level),
    ...aheadBlocks(plan, result, words, level),
    ...statusTimeline(plan, result.asOf, words),
    ...kpiBlocks(plan, words, level, sources),
    ...figureBlocks(plan, words, level),
    ...gapBlocks(plan, words, level),
  ];
}

const titleOf = ({ title, number }: PlanStatus): string => (number === null ? title : `${title} (${number})`);

function subtitle(plan: PlanStatus, { asOf, knownBy }: StatusResult, words: Words): Inline[] {
  const { status, language } = words;
  const evaluated = plan.products.find(({ kind, deadline }) => kind === 'evaluation' && deadline);
  return joined(
    [
      [status.asOf(language.date(asOf))],
      knownBy === null ? [] : [status.knownBy(language.date(knownBy))],
      plan.inForceStated ? [status.inForce(language.date(plan.inForce))] : periodText(plan.period, words),
      evaluated?.deadline ? [`${status.evaluated} `, words.own(evaluated.deadline.text)] : [],
    ],
    ' · ',
  );
}

function documentBlocks(shown: readonly Block[], plans: readonly PlanStatus[], words: Words): Block[] {
  const documents = documentList(plans.flatMap((plan) => citedIn(shown, plan.documents)), words);
  return documents.length > 0 ? [heading(2, words.common.sources), ...documents] : [];
}
