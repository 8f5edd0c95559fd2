import { describe, expect, it } from 'vitest';
import { workspaceFrom } from '../../workspace.ts';
import { headingsIn, inMarkdown, reportsOf, rowsIn, textOf } from './report.ts';
import { tenLines } from './ten-lines.ts';

const workspace = workspaceFrom({ 'plans/plan.yaml': tenLines });

describe('a plan of ten lines', () => {
  const reports = reportsOf(workspace, '2026-09-01');

  it('has every report', () => {
    for (const document of [reports.status(), reports.deadlines(), reports.plan(), reports.list(), reports.evaluate(2026)]) {
      expect(textOf(document)).toContain('Nye vandposter på alle skoler');
      expect(inMarkdown(document)).not.toMatch(/undefined|null|NaN|\[object/);
    }
  });

  it('has no chapter about what it does not have', () => {
    expect(headingsIn(reports.status(), 2)).toEqual(['Til beslutning', 'Afvigelser', 'Initiativer', 'Næste 90 dage', 'Mangler i datagrundlaget', 'Sådan læses status']);
  });

  it('is evaluated without a word that nobody wrote', () => {
    const draft = reports.evaluate(2026);
    const [plan] = reports.evaluation(2026).plans;
    expect(plan).toMatchObject({ background: null, purpose: null, kpis: [], inputs: [], blanks: 9 });
    expect(plan?.initiatives[0]).toMatchObject({ done: [], deviations: [], result: null, learning: null, next: null });
    expect(textOf(draft)).toContain('9 felter mangler.');
    expect(inMarkdown(draft)).toContain('- **Gennemført:** Ikke oplyst');
  });

  it('has a deadline on a Saturday, which stays there and is said', () => {
    expect(rowsIn(reports.deadlines())[0]?.[0]).toBe('2026-10-31 (lørdag, om 60 dage)');
  });
});
