import { describe, expect, it } from 'vitest';
import type { Document } from '../../../src/render/document.ts';
import { workspaceOf } from '../../workspace.ts';
import { inMarkdown, onTerminal, reportsOf } from './report.ts';

const workspace = workspaceOf();
/** A plan with everything that the real ones lack: moved deadlines, overrides, decisions, risks, figures for KPIs. */
const rich = workspaceOf('test/render/reports/plans');
const on = (asOf: string, lang: 'da' | 'en' = 'da') => reportsOf(workspace, asOf, lang);

/** Reviewed by eye; run with `-u` after a change that is meant. */
describe('reports of the real plans', () => {
  const terminal: [name: string, document: () => Document, width: number][] = [
    ['status-2017-06-02-80', () => on('2017-06-02').status(), 80],
    ['status-2017-10-03-80', () => on('2017-10-03').status(), 80],
    ['status-2017-10-03-160', () => on('2017-10-03').status(), 160],
    ['status-2017-10-03-en-80', () => on('2017-10-03', 'en').status(), 80],
    ['status-2017-12-15-80', () => on('2017-12-15').status(), 80],
    ['status-2023-10-30-80', () => on('2023-10-30').status(), 80],
    ['deadlines-2017-10-03-80', () => on('2017-10-03').deadlines(), 80],
    ['deadlines-2017-12-15-160', () => on('2017-12-15').deadlines(), 160],
    ['deadlines-2023-10-30-en-80', () => on('2023-10-30', 'en').deadlines(), 80],
    ['list-2017-12-15-80', () => on('2017-12-15').list(), 80],
    ['show-bo-a2-1-80', () => on('2017-12-15').show('handlingsplan-2017/bo-a2-1'), 80],
    ['show-bo-b1-en-80', () => on('2017-12-15', 'en').show('handlingsplan-2017/bo-b1'), 80],
    ['status-rich-100', () => reportsOf(rich, '2026-09-01', 'da').status(), 100],
    ['deadlines-rich-100', () => reportsOf(rich, '2026-09-01', 'da').deadlines(), 100],
    ['show-moved-100', () => reportsOf(rich, '2026-09-01', 'da').show('by-2026/plant'), 100],
    ['show-kpi-groups-100', () => reportsOf(rich, '2026-09-01', 'en').show('by-2026/glad'), 100],
    ['show-kpi-3-80', () => on('2018-03-01').show('handlingsplan-2017/kpi-3'), 80],
  ];
  it.each(terminal)('%s on a terminal', async (name, document, width) => {
    const shown = onTerminal(document(), width);
    expect(Math.max(...shown.split('\n').map((line) => line.length))).toBeLessThanOrEqual(width);
    await expect(shown).toMatchFileSnapshot(`golden/${name}.txt`);
  });

  const markdown: [name: string, document: () => Document][] = [
    ['status-2017-10-03', () => on('2017-10-03').status()],
    ['evaluate-2018-03-01', () => on('2018-03-01').evaluate(2017)],
    ['evaluate-2018-03-01-en', () => on('2018-03-01', 'en').evaluate(2017)],
    ['evaluate-rich', () => reportsOf(rich, '2026-09-01', 'da').evaluate(2026)],
    ['plan-rich-en', () => reportsOf(rich, '2026-09-01', 'en').plan()],
    ['plan-2017', () => on('2017-10-03').plan()],
    ['plan-2023-en', () => on('2023-10-30', 'en').plan()],
  ];
  it.each(markdown)('%s in Markdown', async (name, document) => {
    await expect(inMarkdown(document())).toMatchFileSnapshot(`golden/${name}.md`);
  });
});
