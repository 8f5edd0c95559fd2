import type { CompareResult } from '../../analysis/compare.ts';
import type { ItemHead } from '../../analysis/compare/item.ts';
import type { PlanChange } from '../../analysis/compare/plan.ts';
import type { Side } from '../../analysis/compare/side.ts';
import { type Block, type Document, heading, type Inline, type Lang, mostFolded, muted, paragraph, type Parts } from '../document.ts';
import { contentBlocks, planFieldBlocks } from './compare/content.ts';
import { deadlineBlocks } from './compare/deadlines.ts';
import { addedBlocks, continuedBlocks, droppedBlocks } from './compare/items.ts';
import { kpiChangeBlocks } from './compare/kpis.ts';
import { networkChangeBlocks } from './compare/networks.ts';
import { changeOverview } from './compare/portfolio.ts';
import { decidedBlocks, deviationBlocks, evaluatedBlocks, noteBlocks, ownerBlocks } from './compare/news.ts';
import { statusBlocks, summaryBlocks } from './compare/status.ts';
import type { Level } from './compare/table.ts';
import { mostInARow } from './portfolio.ts';
import { readingBlocks } from './reading.ts';
import { joined, type Words, wordsIn } from './words.ts';

/** What has changed, plan by plan: what a reader must know first, then everything of one kind together. */
export function compareReport(result: CompareResult, lang: Lang): Document {
  const words = wordsIn(lang, lang);
  const { compare } = words;
  const told = result.plans.filter(({ unchanged }) => !unchanged);
  const [only] = result.plans;
  const alone = result.plans.length === 1 && only ? only : null;
  const level = alone ? 2 : 3;
  const { portfolio } = result;
  const folded = portfolio !== null && told.length > mostInARow;
  const overview = portfolio ? changeOverview(portfolio, linkedIn(folded ? told : []), words) : [];
  const subtitle = subtitleOf(result, alone, words);
  const blocks = [
    ...(told.length + result.networks.length === 0 ? [paragraph(compare.nothing)] : []),
    ...overview,
    ...(folded ? [] : told).flatMap((plan): Block[] => {
      const own = wordsIn(lang, plan.language);
      return [...(alone ? [] : [heading(2, own.own(plan.title), ' ', muted(`(${plan.id})`))]), ...planBlocks(plan, result, own, level)];
    }),
    ...networkChangeBlocks(result.networks, lang),
    ...(portfolio ? [] : unchangedBlocks(result.plans, told.length + result.networks.length, words)),
  ];
  return {
    lang,
    title: titleOfComparison(result, words),
    ...(subtitle.length > 0 && { subtitle }),
    blocks: [...blocks, ...(blocks.some(showsLights) ? readingBlocks(result, words) : [])],
    ...(folded && { parts: partsOf(told, result, lang) }),
  };
}

export const titleOfComparison = ({ from, to }: Pick<CompareResult, 'from' | 'to'>, words: Words): string => words.compare.title(sideText(from, words), sideText(to, words));

/** Plans that have a part of their own, where a page holds so many. */
function linkedIn(told: readonly PlanChange[]): (plan: string) => boolean {
  const parts = new Set(told.length <= mostFolded ? told.map(({ id }) => id) : []);
  return (plan) => parts.has(plan);
}

function partsOf(told: readonly PlanChange[], result: CompareResult, lang: Lang): Parts {
  const { compare, portfolio } = wordsIn(lang, lang);
  const motions = new Map(result.portfolio?.plans.map(({ ref, motion }) => [ref, motion]));
  return {
    title: portfolio.parts,
    hint: [compare.portfolio.hint],
    all: told.map((plan) => {
      const words = wordsIn(lang, plan.language);
      const motion = motions.get(plan.id);
      return {
        id: plan.id,
        title: [words.own(plan.title)],
        summary: joined([motion ? [compare.portfolio.motion[motion]] : [], plan.before && plan.after ? [compare.changedOf(plan.changed, plan.compared)] : []], ' · '),
        blocks: () => planBlocks(plan, result, words, 3),
      };
    }),
  };
}

/** Every change of one plan, one kind after the other. */
function planBlocks(plan: PlanChange, { by }: CompareResult, words: Words, level: Level): Block[] {
  const lineage = by === 'origin';
  return [
    ...summaryBlocks(plan, lineage, words),
    ...(lineage ? continuedBlocks(plan, words, level) : []),
    ...addedBlocks(wholeOf(plan.before, plan.added), words.compare.headings.added, words, level),
    ...droppedBlocks(wholeOf(plan.after, plan.dropped), words, level),
    ...planFieldBlocks(plan, words, level),
    ...decidedBlocks(plan, words, level),
    ...(lineage
      ? []
      : [
          ...statusBlocks(plan.items, words, level),
          ...deadlineBlocks(plan.items, words, level),
          ...deviationBlocks(plan.items, words, level),
          ...ownerBlocks(plan.items, words, level),
          ...contentBlocks(plan.items, words, level),
          ...evaluatedBlocks(plan.items, words, level),
        ]),
    ...kpiChangeBlocks(plan, words, level),
    ...noteBlocks(plan.items, words, level),
  ];
}

/** Which plans were looked at and are as they were, where something else is not. */
function unchangedBlocks(plans: readonly PlanChange[], told: number, words: Words): Block[] {
  const same = plans.filter(({ unchanged }) => unchanged).map(({ title, language }): Inline[] => [wordsIn(words.lang, language).own(title)]);
  return told > 0 && same.length > 0 ? [paragraph(`${words.compare.unchanged} `, ...joined(same, '; '))] : [];
}

/** Of a plan that is new or gone as a whole the initiatives say enough. */
const wholeOf = <Item extends ItemHead>(other: PlanChange['before'], items: readonly Item[]): Item[] =>
  items.filter(({ parent }) => other !== null || parent === null);

function sideText({ kind, asOf, revision, plan }: Side, { compare, language }: Words): string {
  if (kind === 'day') return language.date(asOf);
  if (kind === 'files') return compare.files;
  return kind === 'revision' ? compare.revision(revision ?? '') : (plan ?? '');
}

function subtitleOf({ from, to, portfolio }: CompareResult, alone: PlanChange | null, words: Words): Inline[] {
  const own = alone ? [wordsIn(words.lang, alone.language).own(alone.title)] : portfolio ? [words.portfolio.count(portfolio.plans.length)] : [];
  const { knownBy } = to;
  return joined(
    [
      own,
      from.kind === 'day' ? [] : [words.compare.asOf(words.language.date(to.asOf))],
      knownBy === null ? [] : [words.status.knownBy(words.language.date(knownBy))],
    ],
    ' · ',
  );
}

const showsLights = (block: Block): boolean =>
  block.kind === 'table' && block.rows.some((row) => row.some((cell) => cell.some((inline) => typeof inline !== 'string' && inline.light !== undefined)));
