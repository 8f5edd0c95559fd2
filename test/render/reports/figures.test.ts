import { describe, expect, it } from 'vitest';
import type { Chart, Timeline } from '../../../src/render/charts/chart.ts';
import { type Document, type Figure, plainText } from '../../../src/render/document.ts';
import { largePlan } from '../charts/large-plan.ts';
import { workspaceFrom, workspaceOf } from '../../workspace.ts';
import { onTerminal, reportsOf } from './report.ts';
import { tenLines } from './ten-lines.ts';

const figuresIn = ({ blocks }: Document): Figure[] => blocks.filter((block) => block.kind === 'figure');
const only = <Kind extends Chart['kind']>(document: Document, kind: Kind) => {
  const figure = figuresIn(document).find(({ chart }) => chart.kind === kind);
  if (figure?.chart.kind !== kind) throw new Error(`no ${kind}`);
  return { ...figure, chart: figure.chart as Extract<Chart, { kind: Kind }> };
};
const planOf = (...lines: string[]) => workspaceFrom({ 'plans/plan.yaml': ['kind: plan', 'id: p', 'title: Plan', 'period: { from: 2026-01-01, to: 2026-12-31 }', ...lines].join('\n') });
const rowsOf = ({ groups }: Timeline) => groups.flatMap(({ rows }) => rows);

const real = workspaceOf();
const rich = workspaceOf('test/render/reports/plans');

describe('figures of the real plan of 2017', () => {
  const status = reportsOf(real, '2017-10-03').status();

  it('count the lights that the summary counts, area by area', () => {
    const { chart, alt, caption } = only(status, 'bars');
    expect(chart.parts.map(({ look }) => look)).toEqual(['green', 'grey']);
    expect(chart.rows.map(({ counts }) => counts)).toEqual([[2, 1], [2, 2], [1, 0], [2, 2], [0, 3]]);
    expect(caption).toBe('Initiativernes trafiklys efter område, 3. oktober 2017');
    expect(alt).toBe('En bjælke for hvert af 5 områder med i alt 15 initiativer: grøn 7, grå 8.');
  });

  it('show deadlines in words as the days they span, inferred ones as inferred, and undated initiatives as undated', () => {
    const rows = rowsOf(only(status, 'timeline').chart);
    expect(rows).toHaveLength(15);
    const row = (start: string) => rows.find(({ label }) => label.startsWith(start));
    expect(row('B1')?.marks).toEqual([{ kind: 'deadline', from: '2017-09-01', to: '2017-11-30', soft: null, inferred: false }]);
    expect(row('D3')?.marks).toMatchObject([{ to: '2017-12-07', inferred: true }]);
    expect(row('A3')).toMatchObject({ marks: [], note: 'ingen frist' });
    expect(row('C Løbende')).toMatchObject({ marks: [], note: 'løbende' });
  });

  it('on a terminal are one small bar chart', () => {
    const shown = onTerminal(status, 80);
    expect(shown).toContain('●●○');
    expect(shown).not.toContain('◆');
  });

  it('cover target groups by area where no initiative names a sub-goal, and say what is left out', () => {
    const { chart, caption, table } = only(reportsOf(real, '2017-10-03').plan(), 'matrix');
    expect(chart.rows.find(({ label }) => label === 'De ældre')?.counts).toEqual([2, 1, 1, 0, 0]);
    expect(caption).toBe('Initiativer efter målgruppe og område. 3 initiativer er ikke talt med, fordi planen ikke nævner begge dele.');
    expect(table.rows.map((row) => row.map(plainText).slice(1).map(Number))).toEqual(chart.rows.map(({ counts }) => counts));
  });

  it('tell in the evaluation how far the work has come while nobody has judged it', () => {
    const evaluation = reportsOf(real, '2018-03-01', 'en').evaluate(2017);
    expect(only(evaluation, 'bars').chart.parts.map(({ word }) => word)).toEqual(['In progress', 'Scheduled, not begun or on hold', 'Not reported']);
    expect(figuresIn(evaluation).filter(({ chart }) => chart.kind === 'lines')).toEqual([]);
  });

  it('have ids of their own in each report, a caption, a text for those who do not see them, and their figures', () => {
    for (const lang of ['da', 'en'] as const) {
      const reports = reportsOf(real, '2017-12-15', lang);
      for (const document of [reports.status(), reports.deadlines(), reports.plan(), reports.evaluate(2017)]) {
        const figures = figuresIn(document);
        expect(figures.length).toBeGreaterThan(0);
        expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length);
        for (const { alt, caption, table } of figures) {
          expect(caption).toMatch(/\S/);
          expect(alt).toMatch(/^\p{Lu}?.{20,}\.$/u);
          expect(table.rows.length).toBeGreaterThan(0);
          for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
        }
      }
    }
  });
});

describe('figures of a plan with moved deadlines and measurements', () => {
  it('show an earlier deadline as a ghost of the one in force', () => {
    const rows = rowsOf(only(reportsOf(rich, '2026-09-01').status(), 'timeline').chart);
    expect(rows.find(({ label }) => label === 'Plant 500 træer')?.marks).toEqual([
      { kind: 'deadline', from: '2026-10-21', to: '2026-10-31', soft: null, inferred: false },
      { kind: 'slip', from: '2026-06-01', to: '2026-06-01', soft: null, inferred: false },
      { kind: 'forecast', from: '2026-12-11', to: '2026-12-20', soft: null, inferred: false },
    ]);
    expect(rows.find(({ label }) => label === 'Springvand')?.note).toBe('aflyst');
  });

  it('draw a line for each KPI with two figures, a panel for each target group', () => {
    const lines = figuresIn(reportsOf(rich, '2026-09-01').evaluate(2026)).filter(({ chart }) => chart.kind === 'lines');
    expect(lines.map(({ caption }) => caption)).toEqual(['Målinger: Træer i byen', 'Målinger: Tilfredshed']);
    expect(lines[0]?.chart).toMatchObject({ panels: [{ title: null, baseline: { value: 1000 }, points: [{ value: 1300, label: 'ca. 1.300 træer', approx: true }], targets: [{ value: 1500 }], band: null }] });
    expect(lines[1]?.chart).toMatchObject({ panels: [{ title: 'De unge' }, { title: 'De ældre' }] });
    expect(lines[0]?.alt).toBe('Fra 1.000 træer (1. januar 2026) til ca. 1.300 træer (1. juli 2026); målet er 1.500 træer (2026-12-31).');
  });

  it('draw every measurement and the line that a figure must not cross, tolerance taken off', () => {
    const held = planOf(
      'kpis:',
      '  - { id: k, title: Andel, type: share, rule: hold, direction: up, tolerance: 0.5, baseline: { on: 2026-01-01, value: "96,0", approx: ca. }, values: [{ on: 2026-03-01, value: 97 }, { on: 2026-06-01, value: 95.4 }] }',
    );
    const { chart, alt } = only(reportsOf(held, '2026-09-01').evaluate(2026), 'lines');
    expect(chart.panels).toMatchObject([{ band: { from: 95.5, to: null, label: 'Må ikke falde under 95,5 pct.' }, baseline: { approx: true, label: 'ca. 96,0 pct.' } }]);
    expect(chart.panels[0]?.points.map(({ value }) => value)).toEqual([97, 95.4]);
    expect(alt).toBe('Fra ca. 96,0 pct. (1. januar 2026) til 95,4 pct. (1. juni 2026), med 1 måling imellem; må ikke falde under 95,5 pct.');
  });
});

describe('no figure', () => {
  it('is made of a plan with one day and one area', () => {
    const reports = reportsOf(workspaceFrom({ 'plans/plan.yaml': tenLines }), '2026-09-01');
    for (const document of [reports.status(), reports.deadlines(), reports.plan(), reports.evaluate(2026)]) expect(figuresIn(document)).toEqual([]);
  });

  it('is made of one measurement, of words, or of evidence', () => {
    const plan = planOf(
      'kpis:',
      '  - { id: a, title: A, type: number, values: [{ on: 2026-03-01, value: 97 }] }',
      '  - { id: b, title: B, type: rating, scale: [lav, høj], baseline: { on: 2026-01-01, value: lav }, values: [{ on: 2026-03-01, value: høj }] }',
      '  - { id: c, title: C, type: evidence, values: [{ on: 2026-03-01, value: møde }, { on: 2026-04-01, value: møde }] }',
    );
    expect(figuresIn(reportsOf(plan, '2026-09-01').evaluate(2026))).toEqual([]);
  });
});

describe('figures of a plan of 200 initiatives', () => {
  const large = workspaceFrom({ 'plans/stor.yaml': largePlan() });

  it('show those that call for attention, on pages of at most 20 rows, and say so', () => {
    const timelines = figuresIn(reportsOf(large, '2026-09-01').status()).filter(({ chart }) => chart.kind === 'timeline');
    const rows = timelines.map(({ chart }) => rowsOf(chart as Timeline));
    expect(Math.max(...rows.map(({ length }) => length))).toBeLessThanOrEqual(20);
    expect(new Set(rows.flat().map(({ light }) => light))).toEqual(new Set(['red', 'yellow']));
    expect(timelines[0]?.caption).toContain(`(${rows.flat().length} af 200, som kræver opmærksomhed) (1 af ${timelines.length})`);
  });
});
