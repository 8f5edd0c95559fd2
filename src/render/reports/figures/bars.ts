import type { PlanEvaluationResult } from '../../../analysis/evaluation.ts';
import type { KnownStatus } from '../../../analysis/state.ts';
import type { PlanStatus } from '../../../analysis/status.ts';
import type { Result } from '../../../model/item.ts';
import type { Bars, Look } from '../../charts/chart.ts';
import type { Figure, Light, Table } from '../../document.ts';
import { labelled } from '../short-title.ts';
import { groupsOf } from '../status/progress.ts';
import type { Words } from '../words.ts';

/** The lights of the initiatives, a bar for each area; nothing where there is but one. */
export function lightBars(plan: PlanStatus, asOf: string, words: Words): Figure[] {
  const { labels, figures, language, status } = words;
  const looks: Light[] = ['green', 'yellow', 'red', 'grey', 'none'];
  const rows = groupsOf(plan, words)
    .map(({ title, initiatives }) => ({ label: title === '' ? status.moreInitiatives : title, of: initiatives.filter(({ intent }) => !intent).map((item) => item.light) }))
    .filter(({ of }) => of.length > 0);
  const parts = looks.map((look) => ({ look, word: labels.light[look] }));
  return figureOf(`${plan.id}-lights`, rows, parts, { caption: figures.lights.caption(language.date(asOf)), alt: figures.lights.alt }, words);
}

const progress: Readonly<Record<KnownStatus, Exclude<Look, Light> | 'grey'>> = {
  done: 'done',
  closed: 'done',
  'in-operation': 'done',
  'in-progress': 'going',
  'partly-done': 'going',
  scheduled: 'waiting',
  'not-started': 'waiting',
  'on-hold': 'waiting',
  cancelled: 'stopped',
  'not-reported': 'grey',
};

const results: Readonly<Record<Result, Light>> = { achieved: 'green', partly: 'yellow', 'not-achieved': 'red', 'not-assessable': 'grey' };

/** How the initiatives were judged, or how far they have come while nobody has judged any; a bar for each chapter of the plan. */
export function evaluationBars(plan: PlanEvaluationResult, words: Words): Figure[] {
  const { figures, labels } = words;
  const chapters = plan.sections.map((section) => ({
    label: labelled(section),
    initiatives: plan.initiatives.filter((one) => !one.intent && section.initiatives.includes(one.ref)),
  })).filter(({ label, initiatives }) => label !== '' && initiatives.length > 0);
  if (plan.counts.judged === 0) {
    const rows = chapters.map(({ label, initiatives }) => ({ label, of: initiatives.map(({ status }): Look => progress[status]) }));
    const parts = (['done', 'going', 'waiting', 'stopped', 'grey'] as const).map((look) => ({ look, word: figures.progress.words[look] }));
    return figureOf(`${plan.id}-progress`, rows, parts, figures.progress, words);
  }
  const rows = chapters.map(({ label, initiatives }) => ({ label, of: initiatives.map(({ result }): Look => (result === null ? 'none' : results[result])) }));
  const judged = (Object.keys(results) as Result[]).map((result) => ({ look: results[result], word: labels.result[result] }));
  return figureOf(`${plan.id}-results`, rows, [...judged, { look: 'none', word: figures.results.notJudged }], figures.results, words);
}

interface Said {
  caption: string;
  alt: (areas: number, initiatives: number, counts: string) => string;
}

/**
 * Nothing where there is nothing to compare: one row, or one part only, which a sentence says better.
 * @param rows the looks of everything that a row counts
 */
function figureOf(id: string, rows: readonly { label: string; of: readonly Look[] }[], parts: Bars['parts'], { caption, alt }: Said, words: Words): Figure[] {
  const occurring = parts.filter(({ look }) => rows.some(({ of }) => of.includes(look)));
  if (rows.length < 2 || occurring.length < 2) return [];
  const counted = rows.map(({ label, of }) => ({ label, counts: occurring.map(({ look }) => of.filter((one) => one === look).length) }));
  const sums = occurring.map(({ word }, at) => ({ word, count: counted.reduce((sum, { counts }) => sum + (counts[at] ?? 0), 0) }));
  const all = sums.reduce((sum, { count }) => sum + count, 0);
  return [
    {
      kind: 'figure',
      id,
      caption,
      alt: alt(rows.length, all, words.figures.counts(sums)),
      chart: { kind: 'bars', parts: occurring, rows: counted },
      table: tableOf(occurring, counted, words),
    },
  ];
}

const tableOf = (parts: Bars['parts'], rows: Bars['rows'], words: Words): Table => ({
  kind: 'table',
  columns: [{ title: words.figures.area, rowHeader: true, flex: true }, ...parts.map(({ word }) => ({ title: word, align: 'right' as const })), { title: words.figures.all, align: 'right' }],
  rows: rows.map(({ label, counts }) => [[words.own(label)], ...counts.map((count) => [words.language.number(count)]), [words.language.number(counts.reduce((sum, count) => sum + count, 0))]]),
});
