import { expect, it } from 'vitest';
import { workspaceFrom } from '../../workspace.ts';
import { reportsOf, textOf } from './report.ts';

const plan = 'kind: plan\nid: skole\ntitle: Skole\nperiod: { from: 2026-01-01, to: 2026-12-31 }\nkpis:\n';

/** What the status report says of a KPI's target. */
const said = (kpi: string, lang: 'da' | 'en') => textOf(reportsOf(workspaceFrom({ 'a.yaml': `${plan}  - { id: k, title: Fravær, ${kpi} }\n` }), '2026-06-01', lang).status());

it.each([
  ['unit: dage, targets: [{ by: 2026-12-31, change: 2 }]', '+2 dage fra udgangspunktet', '+2 dage from the baseline'],
  ['unit: dage, targets: [{ by: 2026-12-31, change: "-1.5" }]', '-1,5 dage fra udgangspunktet', '-1.5 dage from the baseline'],
  ['unit: dage, targets: [{ by: 2026-12-31, change: "-15%" }]', '-15 pct. fra udgangspunktet', '-15 per cent from the baseline'],
  ['unit: dage, baseline: { value: 20, on: 2026-01-01 }, targets: [{ by: 2026-12-31, change: "-15%" }]', '17 dage', '17 dage'],
])('a target of %s is "%s"', (kpi, danish, english) => {
  expect(said(kpi, 'da')).toContain(danish);
  expect(said(kpi, 'en')).toContain(english);
});
