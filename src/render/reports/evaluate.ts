import type { EvaluationResult, PlanEvaluationResult } from '../../analysis/evaluation.ts';
import { type Block, callout, type Document, heading, type Inline, type Lang, paragraph } from '../document.ts';
import { backgroundChapter } from './evaluate/background.ts';
import { type At, chapters } from './evaluate/chapter.ts';
import { initiativeChapters } from './evaluate/initiatives.ts';
import { kpiChapter } from './evaluate/kpis.ts';
import { networkChapter } from './evaluate/networks.ts';
import { approvalChapter, learningChapter, nextYearChapter } from './evaluate/outlook.ts';
import { summaryChapter } from './evaluate/summary.ts';
import { timeParagraph } from './reading.ts';
import { documentList } from './sources.ts';
import { periodText } from './times.ts';
import { joined, type Words, wordsIn } from './words.ts';

/** The draft of a yearly evaluation: what the files know, and a blank for everything that a person must judge. */
export function evaluationReport(result: EvaluationResult, lang: Lang): Document {
  const [only, ...others] = result.plans;
  const words = wordsIn(lang, only?.language ?? lang);
  const annex = annexBlocks(result, words);
  if (only && others.length === 0) {
    const subtitle = subtitleOf(only, result, words);
    return { lang, title: words.evaluate.title(titleOf(only)), subtitle, blocks: [...planBlocks(only, words, chapters.ofDocument), ...annex] };
  }
  const plans = result.plans.flatMap((plan) => {
    const own = wordsIn(lang, plan.language);
    return [heading(2, own.own(titleOf(plan))), paragraph(...subtitleOf(plan, result, own)), ...planBlocks(plan, own, chapters.ofPlan)];
  });
  const nothing = result.plans.length === 0 ? [paragraph(words.evaluate.noPlans(result.year))] : [];
  return { lang, title: words.evaluate.titleOfYear(result.year), blocks: [...nothing, ...plans, ...annex] };
}

function planBlocks(plan: PlanEvaluationResult, words: Words, at: At): Block[] {
  const { evaluate } = words;
  return [
    ...(plan.blanks > 0 ? [callout('missing', evaluate.draft, [evaluate.blanks(plan.blanks), plan.lix === null ? '' : evaluate.lix(plan.lix)].filter((said) => said !== '').join(' '))] : []),
    ...backgroundChapter(plan, words, at),
    ...summaryChapter(plan, words, at),
    ...initiativeChapters(plan, words, at),
    ...kpiChapter(plan, words, at),
    ...networkChapter(plan, words, at),
    ...learningChapter(plan, words, at),
    ...nextYearChapter(plan, words, at),
    ...approvalChapter(plan, words, at),
  ];
}

const titleOf = ({ title, number }: PlanEvaluationResult): string => (number === null ? title : `${title} (${number})`);

const subtitleOf = ({ period }: PlanEvaluationResult, { asOf }: EvaluationResult, words: Words): Inline[] =>
  joined([[words.evaluate.asOf(words.language.date(asOf))], periodText(period, words)], ' · ');

function annexBlocks(result: EvaluationResult, words: Words): Block[] {
  if (result.plans.length === 0) return [];
  const sources = documentList(result.plans.flatMap(({ documents }) => documents), words);
  return [
    ...(sources.length > 0 ? [heading(2, words.evaluate.annexSources), ...sources] : []),
    heading(2, words.evaluate.annexReading),
    paragraph(words.reading.notReported),
    ...timeParagraph(result, words),
  ];
}
