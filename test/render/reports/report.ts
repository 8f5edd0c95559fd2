import { currentPlans } from '../../../src/analysis/current.ts';
import { deadlinesOf } from '../../../src/analysis/deadlines.ts';
import { evaluationOf, plansOfYear } from '../../../src/analysis/evaluation.ts';
import { listOf } from '../../../src/analysis/list.ts';
import { plansResult } from '../../../src/analysis/plan-result.ts';
import { showOf } from '../../../src/analysis/show.ts';
import { Snapshot } from '../../../src/analysis/snapshot.ts';
import { statusOf } from '../../../src/analysis/status.ts';
import type { Workspace } from '../../../src/model/workspace.ts';
import { type Block, type Document, type Inline, type Lang, plainText, toSpan } from '../../../src/render/document.ts';
import { render as renderMarkdown } from '../../../src/render/formats/markdown.ts';
import { render as renderTerminal } from '../../../src/render/formats/terminal.ts';
import { deadlinesReport } from '../../../src/render/reports/deadlines.ts';
import { evaluationReport } from '../../../src/render/reports/evaluate.ts';
import { listReport } from '../../../src/render/reports/list.ts';
import { planReport } from '../../../src/render/reports/plan.ts';
import { showReport } from '../../../src/render/reports/show.ts';
import { statusReport } from '../../../src/render/reports/status.ts';
import type { Telling } from '../../../src/render/reports/telling.ts';
import { viewOn } from '../../workspace.ts';

/** What a report of these files says as of a day, with the results behind it. */
export function reportsOf(workspace: Workspace, asOf: string, lang: Lang = 'da') {
  const snapshot = new Snapshot(workspace, viewOn(asOf));
  const plans = currentPlans(workspace, snapshot.view);
  const evaluation = (year: number) => evaluationOf(snapshot, plansOfYear(workspace, year), year, lang);
  return {
    status: (telling?: Telling) => statusReport(statusOf(snapshot, plans, lang), lang, telling),
    deadlines: () => deadlinesReport(deadlinesOf(snapshot, plans, { within: 30, owner: null, lang }), lang),
    evaluation,
    evaluate: (year: number) => evaluationReport(evaluation(year), lang),
    plan: () => planReport(plansResult(snapshot, plans, lang), lang),
    list: () => listReport(listOf(snapshot, plans, {}, lang), lang),
    show: (ref: string): Document => {
      const result = showOf(snapshot, ref, lang);
      if (!result) throw new Error(`nothing to show of ${ref}`);
      return showReport(result, lang);
    },
  };
}

export const onTerminal = (document: Document, width: number): string =>
  renderTerminal(document, { width, color: 0, unicode: true, lang: document.lang });

export const inMarkdown = (document: Document): string => renderMarkdown(document);

/** Every inline of a block, cells of tables and values of facts included. */
export function inlinesOf(block: Block): Inline[] {
  switch (block.kind) {
    case 'list':
      return block.items.flat();
    case 'facts':
      return block.rows.flatMap(({ value }) => value);
    case 'table':
      return block.rows.flat(2);
    case 'figure':
      return [block.caption, block.alt, ...block.table.rows.flat(2)];
    case 'blank':
      return [{ text: block.text, blank: true }];
    case 'listing':
      return [block.text];
    default:
      return block.text;
  }
}

export const blanksIn = ({ blocks }: Document): number =>
  blocks.flatMap(inlinesOf).filter((inline) => toSpan(inline).blank).length;

export const headingsIn = ({ blocks }: Document, level: number): string[] =>
  blocks.flatMap((block) => (block.kind === 'heading' && block.level === level ? [plainText(block.text)] : []));

/** The rows of all tables as plain text. */
export const rowsIn = ({ blocks }: Document): string[][] =>
  blocks.flatMap((block) => (block.kind === 'table' ? block.rows.map((row) => row.map(plainText)) : []));

export const textOf = ({ title, subtitle = [], blocks }: Document): string =>
  [title, plainText(subtitle), ...blocks.map((block) => plainText(inlinesOf(block)))].join('\n');
