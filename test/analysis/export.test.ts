import { describe, expect, it } from 'vitest';
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

const school = { 'a.yaml': plan };

/** Some columns of the rows of one kind. */
function rows(kind: RowKind, columns: readonly string[], asOf = '2026-06-01', files: Readonly<Record<string, string>> = school): unknown[][] {
  const workspace = workspaceFrom(files);
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

describe('of a plan and a network', () => {
  const files = {
    'by.yaml': `kind: plan
id: by
title: Byen
period: { from: 2026-01-01, to: 2026-12-31 }
sections:
  - id: borgere
    title: Borgere
    areas:
      - id: vand
        label: A
        title: Vand
        initiatives:
          - id: post
            title: Vandpost
            deadline: 2026-03-01
            log: [{ on: 2026-02-01, deadline: withdrawn, deviation: [{ kind: time, text: Frost }, { kind: cost, text: Dyrt }] }, { on: 2026-02-02, deadline: 2026-05-01 }]
          - { id: lyst, title: Lyst, commitment: intent }
          - id: kort
            title: Kort
            owner: park
            goals: g
            targetGroups: alle
            evaluation: { on: 2026-05-15, result: partly, next: continue }
            deliverables: [{ id: tryk, title: Tryk, deadline: { value: 2026-04-01, basis: implied } }, { id: salg, title: Salg, deadline: { text: når det sner, open: true } }]
organisations: [{ id: park, name: Parken }]
goals: [{ id: g, text: Rent vand }]
targetGroups: [{ id: alle, name: Alle }]
log: [{ on: 2026-02-01, note: Så godt }]
products:
  - { id: rapport, kind: status, title: Rapport, to: KL, deadline: 2026-05-01 }
kpis: [{ id: k, title: Trivsel, targets: [{ text: Mere, by: 2026-12-31 }] }, { id: n, title: Ro, targets: [{ by: 2026-12-31, value: 0 }], values: [{ on: 2026-02-01, value: 2 }] }]
`,
    'kreds.yaml': `kind: network
id: kreds
title: Kredsen
meetings:
  - id: m1
    date: 2026-01-10
    followUps: [{ id: ring, title: Ring, owner: KL, deadline: 2026-02-01, log: [{ on: 2026-01-20, status: done }] }]
    inputs: [{ id: bro, text: En bro, for: by }, { id: sti, text: En sti, disposition: declined, reason: Dyrt, on: 2026-02-01 }]
`,
  };
  const told = (kind: RowKind, ...columns: string[]): unknown[][] => rows(kind, columns, '2026-06-01', files);

  it('each row says in which of them it stands, and where', () => {
    const home = ['ref', 'plan', 'plan_title', 'network', 'network_title', 'file', 'line', 'as_of'];
    const by = ['by', 'Byen', null, null, 'by.yaml'];
    const kreds = [null, null, 'kreds', 'Kredsen', 'kreds.yaml'];
    expect(Object.fromEntries((['plan', 'item', 'log_entry', 'kpi', 'kpi_value', 'product', 'input'] as const).map((kind) => [kind, told(kind, ...home)]))).toEqual({
      plan: [['by', ...by, 1, '2026-06-01']],
      item: [
        ['by/post', ...by, 13, '2026-06-01'], ['by/lyst', ...by, 17, '2026-06-01'], ['by/kort', ...by, 18, '2026-06-01'], ['by/tryk', ...by, 24, '2026-06-01'],
        ['by/salg', ...by, 24, '2026-06-01'], ['kreds/ring', ...kreds, 7, '2026-06-01'],
      ],
      log_entry: [['by/post', ...by, 16, '2026-06-01'], ['by/post', ...by, 16, '2026-06-01'], ['kreds/ring', ...kreds, 7, '2026-06-01'], ['by', ...by, 28, '2026-06-01']],
      kpi: [['by/k', ...by, 31, '2026-06-01'], ['by/n', ...by, 31, '2026-06-01']],
      kpi_value: [['by/k', ...by, 31, '2026-06-01'], ['by/n', ...by, 31, '2026-06-01'], ['by/n', ...by, 31, '2026-06-01']],
      product: [['by/rapport', ...by, 30, '2026-06-01']],
      input: [['kreds/bro', ...kreds, 8, '2026-06-01'], ['kreds/sti', ...kreds, 8, '2026-06-01']],
    });
  });

  it('an item has its section and its area; a follow-up has none', () => {
    expect(told('item', 'ref', 'kind', 'section', 'section_title', 'area', 'area_label', 'area_title')).toEqual([
      ['by/post', 'initiative', 'by/borgere', 'Borgere', 'by/vand', 'A', 'Vand'],
      ['by/lyst', 'initiative', 'by/borgere', 'Borgere', 'by/vand', 'A', 'Vand'],
      ['by/kort', 'initiative', 'by/borgere', 'Borgere', 'by/vand', 'A', 'Vand'],
      ['by/tryk', 'deliverable', 'by/borgere', 'Borgere', 'by/vand', 'A', 'Vand'],
      ['by/salg', 'deliverable', 'by/borgere', 'Borgere', 'by/vand', 'A', 'Vand'],
      ['kreds/ring', 'follow-up', null, null, null, null, null],
    ]);
  });

  it('an intention is no initiative that counts', () => {
    expect(told('plan', 'initiatives', 'no_owner')).toEqual([[2, 1]]);
  });

  it('an item says what judges it, whom it is for, and what came of it once that was said', () => {
    const columns = ['ref', 'deadline_basis', 'judged_by', 'judged_deadline_to', 'owner_refs', 'goals', 'target_groups', 'result', 'next_step'];
    expect(told('item', ...columns)).toEqual([
      ['by/post', 'stated', null, '2026-05-01', [], [], [], null, null],
      ['by/lyst', null, null, null, [], [], [], null, null],
      ['by/kort', null, 'by/tryk', '2026-04-01', ['by/park'], ['by/g'], ['by/alle'], 'partly', 'continue'],
      ['by/tryk', 'implied', null, '2026-04-01', ['by/park'], [], [], null, null],
      ['by/salg', 'stated', null, null, ['by/park'], [], [], null, null],
      ['kreds/ring', 'stated', null, '2026-02-01', [], [], [], null, null],
    ]);
    expect(rows('item', ['ref', 'result'], '2026-05-14', files)).toContainEqual(['by/kort', null]);
  });

  it('an entry may take a deadline away or set one, and tell what differs', () => {
    expect(told('log_entry', 'deadline_withdrawn', 'deadline_text', 'deadline_to', 'deviations').slice(0, 2)).toEqual([
      [true, null, null, ['time: Frost', 'cost: Dyrt']],
      [false, '2026-05-01', '2026-05-01', []],
    ]);
  });

  it('a product says to whom, by when and whether it came', () => {
    expect(told('product', 'kind', 'title', 'receivers', 'deadline_to', 'status')).toEqual([['status', 'Rapport', ['KL'], '2026-05-01', 'overdue']]);
  });

  it('a target in words is no figure, and one of nothing is one', () => {
    expect(told('kpi', 'latest', 'latest_on', 'target', 'target_text', 'target_by')).toEqual([
      [null, null, null, 'Mere', '2026-12-31'],
      ['2', '2026-02-01', '0', null, '2026-12-31'],
    ]);
  });

  it('a suggestion says what became of it', () => {
    expect(told('input', 'text', 'for_plan', 'given_on', 'disposition', 'disposed_on', 'reason')).toEqual([
      ['En bro', 'by', '2026-01-10', 'open', null, null],
      ['En sti', null, '2026-01-10', 'declined', '2026-02-01', 'Dyrt'],
    ]);
    expect(rows('input', ['text', 'disposition', 'disposed_on', 'reason'], '2026-01-31', files)).toContainEqual(['En sti', 'open', null, null]);
  });
});
