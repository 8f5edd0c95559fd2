import { describe, expect, it } from 'vitest';
import { addAll } from '../../src/analysis/edit/add.ts';
import { type FiledForm, type Merge, mergeForms } from '../../src/analysis/round/merge.ts';
import type { ReturnedForm } from '../../src/model/form/read-form.ts';
import type { Workspace } from '../../src/model/workspace.ts';
import { workspaceFrom } from '../workspace.ts';
import { answer, cameBack, type Row } from './came-back.ts';

const plan = (rest: string, id = 'p', year = 2017): string => `kind: plan\nid: ${id}\ntitle: P\nperiod: { from: ${year}-01-01, to: ${year}-12-31 }\n${rest}`;
const initiatives = 'initiatives:\n  - { id: a, title: A, count: { planned: 3, unit: skoler } }\n  - { id: b, title: B }\n';
const kpi = (rest: string): string => `${initiatives}targetGroups: [{ id: unge, name: Unge }]\nkpis: [{ id: k, title: K, ${rest} }]\n`;

const merge = (workspace: Workspace, ...forms: ReturnedForm[]): Merge => mergeForms(workspace, forms.map((form, at): FiledForm => ({ file: `${at}.xlsx`, form })), '2026-11-22');
const of = (workspace: Workspace, written: readonly Row[], said?: Partial<ReturnedForm>): Merge => merge(workspace, cameBack(workspace, written, said));
const troubles = ({ problems }: Merge): string[] => problems.map(({ file, at, trouble }) => `${file} ${at} ${trouble.why}`);

describe('an answer is written once, however often its form comes back:', () => {
  it.each<[string, string, Row]>([
    ['a status', initiatives, ['p/a', { status: 'Gennemført' }]],
    ['progress', initiatives, ['p/a', { progress: '12,5 %' }]],
    ['a count', initiatives, ['p/a', { count: '2' }]],
    ['a deadline in words', initiatives, ['p/a', { deadline: 'ultimo november 2017', reason: 'Frost' }]],
    ['a deadline given up', initiatives, ['p/a', { deadline: 'trukket tilbage', reason: 'Dyrt' }]],
    ['a note of two lines', initiatives, ['p/a', { note: 'En\nto' }]],
    ['all that one can say', initiatives, ['p/a', { status: 'I gang', progress: '40', count: '1', deadline: '2017-11-30', reason: 'Frost', note: 'Set' }]],
    ['a number', kpi('unit: stk'), ['p/k', { value: '12,50', source: 'Optælling' }]],
    ['a number of a day in words', kpi('unit: stk'), ['p/k', { value: '12', on: 'ultimo september 2017' }]],
    ['a share', kpi('type: share'), ['p/k', { value: '40 %' }]],
    ['a word of the scale', kpi('type: rating, scale: [ringe, god]'), ['p/k', { value: 'God' }]],
    ['evidence', kpi('type: evidence'), ['p/k', { value: 'Referat af 3. møde' }]],
    ['a tally', kpi('type: tally'), ['p/k', { value: '5/2/1' }]],
    ['a tally that nobody was neutral in', kpi('type: tally'), ['p/k', { value: '5/1' }]],
  ])('%s', (_, rest, row) => {
    const workspace = workspaceFrom({ 'a.yaml': plan(rest) });
    const form = cameBack(workspace, [row]);
    const first = merge(workspace, form);
    expect({ ...first, accepted: first.accepted.map(({ target }) => target.ref) }).toEqual({ accepted: [row[0]], already: 0, conflicts: [], problems: [] });
    const { workspace: after, refused } = addAll(workspace, first.accepted);
    expect({ refused, problems: after.problems }).toEqual({ refused: [], problems: [] });
    expect(merge(after, form)).toEqual({ accepted: [], already: 1, conflicts: [], problems: [] });
  });

  it.each<[string, string, Row]>([
    ['a figure of one group', 'values: [{ on: 2017-10-03, value: 5, targetGroup: unge }]', ['p/k', { value: '5' }]],
    ['a figure of another day', 'values: [{ on: 2017-10-02, value: 5 }]', ['p/k', { value: '5' }]],
    ['another figure', 'values: [{ on: 2017-10-03, value: 4 }]', ['p/k', { value: '5' }]],
    ['another word', 'type: rating, scale: [ringe, god], values: [{ on: 2017-10-03, value: ringe }]', ['p/k', { value: 'god' }]],
    ['other evidence', 'type: evidence, values: [{ on: 2017-10-03, value: [Referat] }]', ['p/k', { value: 'Brev' }]],
    ['another tally', 'type: tally, values: [{ on: 2017-10-03, value: { positive: 5, neutral: 1, negative: 1 } }]', ['p/k', { value: '5/1' }]],
  ])('but %s is another', (_, rest, row) => {
    const { accepted, already } = of(workspaceFrom({ 'a.yaml': plan(kpi(rest)) }), [row]);
    expect({ refs: accepted.map(({ target }) => target.ref), already }).toEqual({ refs: ['p/k'], already: 0 });
  });

  it('another form that says something else of that day is an answer to what was there before', () => {
    const workspace = workspaceFrom({ 'a.yaml': plan(initiatives) });
    const [first, second] = ['I gang', 'Gennemført'].map((status) => cameBack(workspace, [['p/a', { status }]])) as [ReturnedForm, ReturnedForm];
    const { workspace: after } = addAll(workspace, merge(workspace, first).accepted);
    expect(merge(after, first, second)).toMatchObject({ accepted: [], already: 1, conflicts: [{ file: '1.xlsx', at: 'status1', why: 'changed', title: 'A', now: { status: 'in-progress', on: '2017-10-03' } }] });
  });
});

describe('what is written', () => {
  const workspace = workspaceFrom({ 'a.yaml': plan(kpi('unit: poster, values: [{ on: 2017-01-31, value: 1 }]')), 'b.yaml': plan(initiatives, 'q', 2018) });

  it('names the unit of a figure; an answer about an item has none', () => {
    expect(of(workspace, [['p/k', { value: '5' }], ['p/a', { note: 'Set' }]]).accepted.map(({ at, unit }) => [at, unit])).toEqual([['value1', 'poster'], ['note2', null]]);
  });

  it('stands in its list by its day, each behind those before it', () => {
    const days = ['2017-06-30', '2017-03-31', '2016-12-31', '2017-09-30'].map((on, at): Row => ['p/k', { value: `${at}`, on }]);
    const said = of(workspace, [...days, ['p/a', { note: 'Set' }]]).accepted.map(({ target, on, position }) => [target.ref, on, position]);
    expect(said).toEqual([['p/k', '2016-12-31', 0], ['p/k', '2017-03-31', 2], ['p/k', '2017-06-30', 3], ['p/k', '2017-09-30', 4], ['p/a', '2017-10-03', 0]]);
  });

  it('stays in the order of the forms within a day', () => {
    expect(of(workspace, [['p/b', { note: 'Set' }], ['p/a', { note: 'Set' }], ['p/k', { value: '5' }]]).accepted.map(({ target }) => target.ref)).toEqual(['p/b', 'p/a', 'p/k']);
  });

  it('is read within the period of its own plan', () => {
    const { accepted } = of(workspace, [['p/a', { deadline: 'ultimo november' }], ['q/a', { deadline: 'ultimo november' }]]);
    expect(accepted.map(({ target, entry }) => [target.file, entry.deadline])).toEqual([['a.yaml', 'ultimo november'], ['b.yaml', 'ultimo november']]);
    const open = workspaceFrom({ 'a.yaml': plan(initiatives).replace('to: 2017-12-31', 'to: 2019-12-31'), 'b.yaml': plan(initiatives, 'q', 2018) });
    expect(troubles(of(open, [['p/a', { deadline: 'ultimo november' }], ['q/a', { deadline: 'ultimo november' }]]))).toEqual(['0.xlsx deadline1 deadline']);
  });
});

describe('what is not', () => {
  const workspace = workspaceFrom({ 'a.yaml': plan(initiatives) });

  it('is a number of what nobody counts', () => {
    expect(troubles(of(workspace, [['p/a', { count: '2' }], ['p/b', { count: '2' }]]))).toEqual(['0.xlsx count2 no-count']);
  });

  it('is what two rows of one form say differently; each is told of the other', () => {
    expect(of(workspace, [['p/a', { note: 'Set' }], ['p/b', { note: 'Set' }], ['p/a', { note: 'Hørt' }]])).toMatchObject({
      accepted: [{ target: { ref: 'p/b' } }],
      conflicts: [
        { at: 'note1', why: 'twice', others: [{ file: '0.xlsx', at: 'note3' }] },
        { at: 'note3', why: 'twice', others: [{ file: '0.xlsx', at: 'note1' }] },
      ],
    });
  });

  it('is what stands in the same cell of two forms, and differs', () => {
    const [one, other] = ['Set', 'Hørt'].map((note) => cameBack(workspace, [['p/a', { note }]])) as [ReturnedForm, ReturnedForm];
    expect(merge(workspace, one, other).conflicts).toMatchObject([
      { file: '0.xlsx', others: [{ file: '1.xlsx', at: 'note1' }] },
      { file: '1.xlsx', others: [{ file: '0.xlsx', at: 'note1' }] },
    ]);
  });

  it('is a form that is told on no day; where it answers nothing, that does not matter', () => {
    const told = { told: answer('E7', 'i går') };
    expect(of(workspace, [['p/a', { note: 'Set' }]], told)).toMatchObject({ accepted: [], problems: [{ at: 'E7' }] });
    expect(of(workspace, [], told)).toEqual({ accepted: [], already: 0, conflicts: [], problems: [] });
  });

  it('is an answer to nothing, which is named by its first cell', () => {
    expect(of(workspace, [['p/væk', { progress: '40', note: 'Set' }]]).conflicts).toEqual([{ file: '0.xlsx', at: 'progress1', ref: 'p/væk', why: 'unknown' }]);
  });
});
