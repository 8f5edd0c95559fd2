import { expect, it } from 'vitest';
import { exportRows, type RowKind } from '../../src/analysis/export.ts';
import { Snapshot } from '../../src/analysis/snapshot.ts';
import { viewOn, workspaceFrom } from '../workspace.ts';

const plan = `kind: plan
id: skole
title: Skole
period: { from: 2026-01-01, to: 2026-12-31 }
log: [{ on: 2026-02-01, light: yellow, reason: Sent, by: Byen }, { on: 2026-03-01, note: Nyt }, { on: 2026-09-01, light: red, reason: Senere, by: Byen }]
targetGroups: [{ id: unge, name: De unge }]
initiatives: [{ id: tag, title: Nyt tag, deadline: 2026-03-01 }]
kpis:
  - id: k
    title: Trivsel
    unit: point
    baseline: { value: 3, on: 2026-01-01 }
    targets: [{ by: 2026-12-31, change: "-15%" }, { text: Mange flere, targetGroup: unge }]
    values: [{ on: 2026-05-01, value: 4, approx: ca., by: Byen }, { on: 2026-05-01, known: 2026-07-01, value: 5 }, { on: 2026-04-01, value: 2, targetGroup: unge, internal: true }]
  - { id: ord, title: Ord, type: rating, scale: [Lav, Høj], baseline: { value: Lav }, values: [{ on: 2026-05-01, value: Høj }] }
  - { id: svar, title: Svar, type: tally, internal: true, values: [{ on: 2026-05-01, value: { positive: 12, neutral: 5, negative: 3 } }] }
  - { id: spor, title: Spor, type: evidence, values: [{ on: 2026-05-01, value: [Brev, Møde] }] }
risks:
  - { id: regn, text: Regn, probability: 3, impact: 4, mitigation: Presenning, owner: Byen, items: [tag], log: [{ on: 2026-02-01, status: in-progress }, { on: 2026-03-01, note: Stadig }, { on: 2026-08-01, status: done }] }
  - { id: sne, text: Sne, internal: true }
decisions:
  - { id: farve, kind: decide, text: Farve, proposal: Rød, raised: 2026-02-01, due: 2026-03-01, items: [tag], outcome: { on: 2026-03-02, text: Rød } }
  - { id: form, kind: discuss, text: Form, raised: 2026-06-01, outcome: { on: 2026-07-01, text: Flad } }
  - { id: lyd, kind: inform, text: Lyd, raised: 2026-06-02 }
  - { id: lys, kind: inform, text: Lys }
`;

/** Some columns of the rows of one kind. */
function rows(kind: RowKind, columns: readonly string[], asOf = '2026-06-01'): unknown[][] {
  const workspace = workspaceFrom({ 'a.yaml': plan });
  expect(workspace.problems).toEqual([]);
  const made = exportRows(new Snapshot(workspace, viewOn(asOf, asOf)), workspace, [kind], 'da');
  return [...made].map((row) => columns.map((column) => (row as Record<string, unknown>)[column]));
}

it('a plan has the light that a person gave it by the day, else that of its work', () => {
  expect(rows('plan', ['ref', 'light'])).toEqual([['skole', 'yellow']]);
  expect(rows('plan', ['light'], '2026-09-01')).toEqual([['red']]);
  expect(rows('plan', ['light'], '2026-01-15')).toEqual([['grey']]);
});

it('a decision is there from the day it is raised, with its outcome from the day of that', () => {
  expect(rows('decision', ['ref', 'kind', 'text', 'proposal', 'raised', 'due_to', 'outcome_on', 'outcome', 'items', 'plan'])).toEqual([
    ['skole/farve', 'decide', 'Farve', 'Rød', '2026-02-01', '2026-03-01', '2026-03-02', 'Rød', ['skole/tag'], 'skole'],
    ['skole/form', 'discuss', 'Form', null, '2026-06-01', null, null, null, [], 'skole'],
    ['skole/lys', 'inform', 'Lys', null, null, null, null, null, [], 'skole'],
  ]);
  expect(rows('decision', ['ref', 'outcome'], '2026-07-01')).toContainEqual(['skole/form', 'Flad']);
});

it('a risk has the status that its log gave last by the day', () => {
  expect(rows('risk', ['ref', 'text', 'probability', 'impact', 'mitigation', 'owner', 'items', 'status', 'internal', 'plan'])).toEqual([
    ['skole/regn', 'Regn', 3, 4, 'Presenning', ['Byen'], ['skole/tag'], 'in-progress', false, 'skole'],
    ['skole/sne', 'Sne', null, null, null, [], [], null, true, 'skole'],
  ]);
});

it('an entry says of what its log is', () => {
  expect(rows('log_entry', ['ref', 'of', 'on', 'status', 'light', 'note'])).toEqual([
    ['skole', 'plan', '2026-02-01', null, 'yellow', null],
    ['skole', 'plan', '2026-03-01', null, null, 'Nyt'],
    ['skole/regn', 'risk', '2026-02-01', 'in-progress', null, null],
    ['skole/regn', 'risk', '2026-03-01', null, null, 'Stadig'],
  ]);
});

it('each figure of a KPI is a row, by its type', () => {
  expect(rows('kpi_value', ['ref', 'what', 'target_group', 'on', 'known', 'value', 'word', 'change', 'change_percent', 'target_text', 'approx', 'by', 'internal'])).toEqual([
    ['skole/k', 'baseline', null, '2026-01-01', null, '3', null, null, null, null, null, [], false],
    ['skole/k', 'value', null, '2026-05-01', '2026-05-01', '4', null, null, null, null, 'ca.', ['Byen'], false],
    ['skole/k', 'value', 'skole/unge', '2026-04-01', '2026-04-01', '2', null, null, null, null, null, [], true],
    ['skole/k', 'target', null, '2026-12-31', null, null, null, '-15', true, null, null, [], false],
    ['skole/k', 'target', 'skole/unge', null, null, null, null, null, null, 'Mange flere', null, [], false],
    ['skole/ord', 'baseline', null, null, null, null, 'Lav', null, null, null, null, [], false],
    ['skole/ord', 'value', null, '2026-05-01', '2026-05-01', null, 'Høj', null, null, null, null, [], false],
    ['skole/svar', 'value', null, '2026-05-01', '2026-05-01', null, null, null, null, null, null, [], true],
    ['skole/spor', 'value', null, '2026-05-01', '2026-05-01', null, null, null, null, null, null, [], false],
  ]);
  expect(rows('kpi_value', ['ref', 'positive', 'neutral', 'negative', 'evidence']).slice(-2)).toEqual([
    ['skole/svar', 12, 5, 3, null],
    ['skole/spor', null, null, null, ['Brev', 'Møde']],
  ]);
  // A baseline counts from its own day.
  expect(rows('kpi_value', ['ref', 'what'], '2025-12-31')).not.toContainEqual(['skole/k', 'baseline']);
});

it('a KPI is a row, and each of its target groups one more', () => {
  expect(rows('kpi', ['ref', 'target_group', 'latest', 'latest_on'])).toEqual([
    ['skole/k', null, '4', '2026-05-01'],
    ['skole/k', 'skole/unge', '2', '2026-04-01'],
    ['skole/ord', null, 'Høj', '2026-05-01'],
    ['skole/svar', null, '12', '2026-05-01'],
    ['skole/spor', null, '2', '2026-05-01'],
  ]);
});
