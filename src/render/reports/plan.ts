import type { PlanResult, PlansResult } from '../../analysis/plan-result.ts';
import { type Block, type Document, heading, type Inline, type Lang, paragraph, plainText } from '../document.ts';
import { coverageMatrix } from './figures/coverage.ts';
import { planTimeline } from './figures/plan-timeline.ts';
import { frameBlocks } from './plan/frame.ts';
import { partBlocks } from './plan/parts.ts';
import { promisedBlocks } from './plan/promised.ts';
import { timeBlocks } from './reading.ts';
import { documentList } from './sources.ts';
import { dateText, periodText } from './times.ts';
import { joined, upperFirst, type Words, wordsIn } from './words.ts';

/** Whole plans as their steering groups approve them; what they leave unsaid is said to be so. */
export function planReport(result: PlansResult, lang: Lang): Document {
  const [only, ...others] = result.plans;
  const words = wordsIn(lang, only?.language ?? lang);
  const times = timeBlocks(result, words);
  if (only && others.length === 0) {
    return { lang, title: titleOf(only), titleLang: only.language, subtitle: subtitleOf(only, words), blocks: [...planBlocks(only, words, 2), ...times] };
  }
  const blocks = result.plans.flatMap((plan) => {
    const own = wordsIn(lang, plan.language);
    return [heading(2, own.own(titleOf(plan))), paragraph(...subtitleOf(plan, own)), ...planBlocks(plan, own, 3)];
  });
  return { lang, title: words.plan.title, blocks: [...blocks, ...times] };
}

function planBlocks(plan: PlanResult, words: Words, level: 2 | 3): Block[] {
  const sources = documentList(plan.documents, words);
  return [
    ...frameBlocks(plan, words, level),
    ...partBlocks(plan, words, level),
    ...under(heading(level, words.figures.timeline.heading), planTimeline(plan, words)),
    ...under(heading(level, words.figures.coverage.heading), coverageMatrix(plan, words)),
    ...promisedBlocks(plan, words, level),
    ...(sources.length > 0 ? [heading(level, words.common.sources), ...sources] : []),
  ];
}

/** A chapter, where there is something to stand in it. */
const under = (title: Block, blocks: readonly Block[]): Block[] => (blocks.length > 0 ? [title, ...blocks] : []);

const titleOf = ({ title, number }: PlanResult): string => (number === null ? title : `${title} (${number})`);

function subtitleOf({ dated, inForce, period }: PlanResult, words: Words): Inline[] {
  const [first = '', ...others] = joined(
    [
      dated ? [words.plan.dated(plainText([dateText(dated, words)]))] : [],
      inForce ? [words.status.inForce(plainText([dateText(inForce, words)]))] : [],
      periodText(period, words),
    ],
    ' · ',
  );
  return [typeof first === 'string' ? upperFirst(first) : first, ...others];
}
