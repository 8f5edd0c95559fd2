import { expect, it } from 'vitest';
import { mergeForms } from '../../src/analysis/round/merge.ts';
import { newest, type Tried, tryAnswers } from '../../src/analysis/round/try.ts';
import type { ReturnedForm } from '../../src/model/form/read-form.ts';
import type { Settings } from '../../src/model/settings.ts';
import { viewOn, workspaceFrom } from '../workspace.ts';
import { answer, cameBack, type Row } from './came-back.ts';

// What a program that adds lines cannot add to is the log of c: its key is written as hardly anybody writes one.
const plan = `kind: plan
id: p
title: P
period: { from: 2017-01-01, to: 2017-12-31 }
initiatives:
  - { id: a, title: A, owner: KL, deadline: 2017-11-30, log: [{ on: 2017-02-01, status: in-progress }], deliverables: [{ id: d, title: D }] }
  - { id: b, title: B, owner: KL, deadline: 2017-11-30 }
  - id: c
    title: C
    owner: KL
    ? log
    : - { on: 2017-02-01, status: in-progress }
kpis:
  - { id: k, title: K, unit: stk, dataSource: KL, values: [{ on: 2017-01-31, value: 1 }] }
`;

type Form = readonly [rows: readonly Row[], said?: Partial<ReturnedForm>];

const done: Form = [[['p/b', { status: 'Gennemført' }]]];
/** Nobody is called so; what a plan says of a "kommunen" would lead nowhere. */
const byNobody = { by: answer('E6', 'kommunen') };
const wrong: Form = [[['p/b', { note: 'Set' }]], byNobody];

/** What becomes of the answers in some forms: who gets theirs, what would be wrong, what is new to worry about. */
function become(forms: readonly Form[], checks: Settings['checks'] = {}): Record<'written' | 'broken' | 'weaker', string[]> & { error: string | null; days: string[]; text: string } {
  const workspace = workspaceFrom({ 'a.yaml': plan }, { checks });
  const filed = forms.map(([rows, said], at) => ({ file: `${at}.xlsx`, form: cameBack(workspace, rows, said) }));
  const days: string[] = [];
  const { accepted, broken, weaker, error, added }: Tried = tryAnswers(mergeForms(workspace, filed, '2026-11-22').accepted, workspace, (day) => {
    days.push(day);
    return viewOn(day);
  });
  return {
    written: accepted.map(({ target, on }) => `${target.ref} ${on}`),
    broken: broken.map(({ one, finding, added: alone }) => `${one.target.ref} ${one.on} ${finding === null ? alone.refused.map(({ target }) => `not into ${target.file}`).join() : finding.check}`),
    weaker: weaker.map(({ check }) => check),
    error: error === null || typeof error === 'string' ? error : error.check,
    days,
    text: added.files.map(({ after }) => after).join(),
  };
}

it('all answers are written where nothing speaks against them', () => {
  const { text, ...rest } = become([done, [[['p/k', { value: '5' }]], { asOf: '2017-10-10' }]]);
  expect(rest).toEqual({ written: ['p/b 2017-10-03', 'p/k 2017-10-10'], broken: [], weaker: [], error: null, days: ['2017-10-10'] });
  expect(text).toContain('log: [{ on: 2017-10-03, status: done }]');
  expect(text).toContain('{ on: 2017-10-10, value: 5 }');
});

it('nothing is written of nothing', () => {
  expect(become([])).toMatchObject({ written: [], broken: [], weaker: [], error: null, text: '' });
});

it.each<[string, Form, string]>([
  ['an error', [[['p/a', { note: 'Set' }]], byNobody], 'p/a 2017-10-03 unknown-reference'],
  ['impossible to write', [[['p/c', { note: 'Set' }]]], 'p/c 2017-10-03 not into a.yaml'],
])('what would be %s is left, and that alone', (_, form, broken) => {
  const { text, ...rest } = become([form, done]);
  expect(rest).toMatchObject({ written: ['p/b 2017-10-03'], broken: [broken], weaker: [], error: null });
  expect(text).toContain('log: [{ on: 2017-10-03, status: done }]');
  expect(text).not.toContain('Set');
});

it('of several about one thing each is tried as if it were alone', () => {
  const later = (asOf: string): Form => [[['p/a', { note: asOf }]], { asOf }];
  const { written, broken } = become([later('2017-10-03'), later('2017-10-04'), wrong, later('2017-10-05')], { 'log-order': 'error' });
  expect(written).toEqual(['p/a 2017-10-03', 'p/a 2017-10-04', 'p/a 2017-10-05']);
  expect(broken).toEqual(['p/b 2017-10-03 unknown-reference']);
});

it.each<[string, Form, string[]]>([
  ['without a reason', [[['p/b', { deadline: '2017-12-15' }]]], ['moved-deadline']],
  ['with a reason, by somebody', [[['p/b', { deadline: '2017-12-15', reason: 'Frost' }]], { by: answer('E6', 'KL') }], []],
])('a deadline that moves %s is written; what is then missing is told', (_, form, weaker) => {
  expect(become([form])).toMatchObject({ written: ['p/b 2017-10-03'], broken: [], weaker, error: null });
});

it('how bad something is, the settings say', () => {
  const moved: Form = [[['p/b', { deadline: '2017-12-15' }]]];
  expect(become([moved], { 'moved-deadline': 'info' })).toMatchObject({ written: ['p/b 2017-10-03'], weaker: [] });
  expect(become([moved], { 'moved-deadline': 'error' })).toMatchObject({ written: [], broken: ['p/b 2017-10-03 moved-deadline'], weaker: [] });
});

it('what is wrong only together is wrong together', () => {
  const both: Form = [[['p/a', { status: 'Gennemført' }], ['p/d', { status: 'I gang' }]]];
  expect(become([both], { 'status-conflict': 'error' })).toMatchObject({ broken: [], error: 'status-conflict' });
  expect(become([both])).toMatchObject({ written: ['p/a 2017-10-03', 'p/d 2017-10-03'], weaker: ['status-conflict'], error: null });
});

it('the newest of some days is looked from', () => {
  expect(newest(['2017-10-03', '2018-01-02', '2017-12-31'])).toBe('2018-01-02');
  expect(newest([])).toBe('0001-01-01');
});
