import { describe, expect, it } from 'vitest';
import { type FormItem, statusForms } from '../../src/analysis/round/forms.ts';
import { Snapshot } from '../../src/analysis/snapshot.ts';
import { nameIn } from '../../src/model/localised.ts';
import { viewOn, workspaceFrom } from '../workspace.ts';

const plan = (rest: string, id = 'p'): string => `kind: plan\nid: ${id}\ntitle: P\nperiod: { from: 2017-01-01, to: 2017-12-31 }\n${rest}`;
const initiatives = (...rest: string[]): string => `initiatives:\n${rest.map((one) => `  - { ${one} }\n`).join('')}`;
const kpis = (...rest: string[]): string => `kpis:\n${rest.map((one) => `  - { title: K, ${one} }\n`).join('')}`;

function formsOf(...files: string[]) {
  const workspace = workspaceFrom(Object.fromEntries(files.map((text, at) => [`${at}.yaml`, text])));
  return statusForms(new Snapshot(workspace, viewOn('2017-10-03')), workspace.plans, workspace.networks, 'da');
}

/** Who is asked, and about what, part for part. */
const asked = (...files: string[]): string[] =>
  formsOf(...files).map(({ owner, parts }) => `${owner ? nameIn(owner, 'da') : 'nobody'}: ${parts.map(({ items, kpis: figures }) => [...items, ...figures].map(({ ref }) => ref).join(' ')).join(' | ')}`);

describe('one form is for each owner', () => {
  it.each<[string, string[], string[]]>([
    ['in the order of the files', [plan(initiatives('id: a, title: A, owner: KL', 'id: b, title: B, owner: Indkøb', 'id: c, title: C, owner: KL'))], ['KL: p/a p/c', 'Indkøb: p/b']],
    ['last what has none, wherever it stands', [plan(initiatives('id: a, title: A', 'id: b, title: B, owner: KL'))], ['KL: p/b', 'nobody: p/a']],
    ['with a part for each plan', [plan(initiatives('id: a, title: A, owner: KL', 'id: b, title: B, owner: KL')), plan(initiatives('id: c, title: C, owner: KL', 'id: d, title: D, owner: KL'), 'q')], ['KL: p/a p/b | q/c q/d']],
    ['and for each network', [plan(initiatives('id: a, title: A, owner: KL')), 'kind: network\nid: net\ntitle: N\nfollowUps: [{ id: f, title: F, owner: KL }]\n'], ['KL: p/a | net/f']],
    ['however its name is written', [plan(initiatives('id: a, title: A, owner: Indkøb', 'id: b, title: B, owner: "INDKØB "', `id: c, title: C, owner: ${'Indkøb'.normalize('NFD')}`))], ['Indkøb: p/a p/b p/c']],
    ['whose name begins with another’s', [plan(initiatives('id: a, title: A, owner: KL', 'id: b, title: B, owner: KL Syd'))], ['KL: p/a', 'KL Syd: p/b']],
  ])('%s', (_, files, forms) => {
    expect(asked(...files)).toEqual(forms);
  });
});

describe('a KPI is asked of', () => {
  const two = 'id: a, title: A, owner: KL';
  const other = 'id: b, title: B, owner: Indkøb';
  it.each<[string, string, string[]]>([
    ['who measures it, where there is a form anyway', `owner: KL\n${initiatives(two, other)}${kpis('id: k, dataSource: Indkøb, initiatives: [a]')}`, ['KL: p/a', 'Indkøb: p/b p/k']],
    ['the first of them that has one', `${initiatives(two, other)}${kpis('id: k, dataSource: [Statistik, Indkøb, KL]')}`, ['KL: p/a', 'Indkøb: p/b p/k']],
    ['who owns what it measures, where who measures has no form', `owner: KL\n${initiatives(two, other)}${kpis('id: k, dataSource: Statistik, initiatives: [b]')}`, ['KL: p/a', 'Indkøb: p/b p/k']],
    ['the first who owns any of it', `owner: Indkøb\n${initiatives('id: o, title: O', two, other)}${kpis('id: k, initiatives: [o, a]')}`, ['KL: p/a p/k', 'Indkøb: p/b', 'nobody: p/o']],
    ['the plan’s owner, where it measures nothing in particular', `owner: KL\n${initiatives(two)}${kpis('id: k')}`, ['KL: p/a p/k']],
    ['the plan’s owner, where what it measures is not to be found', `owner: KL\n${initiatives(two, other)}${kpis('id: k, initiatives: [væk]')}`, ['KL: p/a p/k', 'Indkøb: p/b']],
    ['nobody, where nobody owns any of it', `${initiatives(two)}${kpis('id: k, dataSource: Statistik')}`, ['KL: p/a', 'nobody: p/k']],
  ])('%s', (_, rest, forms) => {
    expect(asked(plan(rest))).toEqual(forms);
  });
});

describe('a deliverable', () => {
  const deliverable = (initiative: string, own: string): FormItem | undefined =>
    formsOf(plan(initiatives(`id: a, number: "4", title: Vand, ${initiative}, deliverables: [{ id: d, title: D, ${own} }]`)))
      .flatMap(({ parts }) => parts.flatMap(({ items }) => items))
      .find(({ ref }) => ref === 'p/d');

  it.each<[string, string, string, object | null]>([
    ['stands below it in the same form', 'owner: KL', 'tags: [x]', null],
    ['is another owner’s', 'owner: KL', 'owner: Indkøb', { number: '4', title: 'Vand' }],
    ['has an owner, which its initiative has not', 'tags: [x]', 'owner: Indkøb', { number: '4', title: 'Vand' }],
    ['is left of what is finished', 'owner: KL, log: [{ on: 2017-05-01, status: done }]', 'tags: [x]', { number: '4', title: 'Vand' }],
    ['is left of what was cancelled, and another owner’s', 'owner: KL, log: [{ on: 2017-05-01, status: cancelled }]', 'owner: Indkøb', { number: '4', title: 'Vand' }],
  ])('names its initiative where that is not in its form: it %s', (_, initiative, own, partOf) => {
    expect(deliverable(initiative, own)?.partOf).toEqual(partOf);
  });

  it('is the only item that is part of another', () => {
    expect(formsOf(plan(initiatives('id: a, title: A')))[0]?.parts[0]?.items[0]?.partOf).toBeNull();
  });
});

it('a KPI that is added up shows what it has come to in the period of its plan', () => {
  const [form] = formsOf(plan(kpis('id: k, unit: stk, series: incremental, values: [{ on: 2016-12-31, value: 7 }, { on: 2017-02-01, value: 2 }, { on: 2017-03-01, value: 3 }]')));
  expect(form?.parts[0]?.kpis[0]?.latest).toMatchObject({ value: '5', on: '2017-03-01' });
});
