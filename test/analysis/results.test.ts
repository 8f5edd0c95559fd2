import { expect, it } from 'vitest';
import { itemResult } from '../../src/analysis/results.ts';
import { Snapshot } from '../../src/analysis/snapshot.ts';
import { always } from '../../src/analysis/view.ts';
import { viewOn, workspaceFrom } from '../workspace.ts';
import { inShort } from './in-short.ts';

const register = 'kind: register\nid: reg\norganisations: [{ id: kl, name: { da: KL, en: Local Government Denmark } }]\n';

/** What is shown of the initiative `i`, written in one line of YAML; a log of more than one entry is written apart. */
function shown(rest: string, { asOf = '2017-06-01', knownBy = always, lang = 'da' } = {}): unknown {
  const text = `kind: plan\nid: p\ntitle: P\nperiod: { from: 2017-01-01, to: 2017-12-31 }\ninitiatives: [{ id: i, title: I${rest && `, ${rest}`} }, { id: j, number: "2", title: J }]\n`;
  const workspace = workspaceFrom({ 'r.yaml': register, 'a.yaml': text });
  expect(workspace.problems).toEqual([]);
  const snapshot = new Snapshot(workspace, viewOn(asOf, knownBy));
  const item = snapshot.items.get('p/i');
  return item && inShort(itemResult(item, snapshot, lang));
}

const log = (...entries: string[]): string => `log: [${entries.map((one) => `{ ${one} }`).join(', ')}]`;
const deliverables = (...all: string[]): string => `deliverables: [${all.map((one, at) => `{ id: d-${at}, title: D, ${one} }`).join(', ')}]`;

it('shows nothing that is not written', () => {
  expect(shown('')).toEqual({
    ref: 'p/i', kind: 'initiative', parent: null, section: null, area: null, number: null, title: 'I', owner: [], ownerBasis: null, deadline: null, original: null, moves: 0,
    decisions: [], deadlineSetOn: null, forecast: null, window: null, continuous: false, event: false, intent: false, status: 'not-reported', inferred: false, light: 'grey',
    lightReason: 'not-reported', lightFrom: null, override: null, overdue: false, daysLate: 0, finishedLate: null, expectedLate: false, judgedBy: null, judgedDeadline: null,
    deliverables: null, lastReported: null, completion: null, progress: null, count: null, deviations: [], assessments: [], notes: [], sources: [], statusSources: [],
  });
});

it.each<[string, string, object]>([
  ['what it is', 'number: "1", continuous: true, event: true, commitment: intent, source: Et møde', { number: '1', continuous: true, event: true, intent: true, sources: ['Et møde'] }],
  ['who owns it', 'owner: kl', { owner: ['KL'], ownerBasis: 'stated' }],
  ['who owns it as somebody inferred', 'owner: [{ value: kl, basis: inferred }, Byen]', { owner: ['KL', 'Byen'], ownerBasis: 'inferred' }],
  ['a day that is inferred', 'deadline: { value: 2017-10-01, basis: inferred }', { deadline: '2017-10-01, basis inferred' }],
  ['an hour', 'deadline: 1. juni 2017 kl. 12.00', { deadline: '2017-06-01, clock 12:00' }],
  ['the day by which most would expect it', 'deadline: primo 2017', { deadline: '2017-01-01–2017-04-30, soft 2017-01-31' }],
  ['a window', 'window: { text: efterår, from: 2017-09-01, to: 2017-11-30 }', { window: '2017-09-01–2017-11-30' }],
  [
    'where a deadline was moved to',
    `deadline: 2017-05-01, ${log('on: 2017-04-01, deadline: 2017-09-01, reason: Regn, by: kl', 'on: 2017-05-01, deadline: 2017-10-01')}`,
    {
      deadline: '2017-10-01', original: '2017-05-01', moves: 2, deadlineSetOn: '2017-05-01',
      decisions: [{ on: '2017-04-01', from: '2017-05-01', to: '2017-09-01', reason: 'Regn', by: ['KL'] }, { on: '2017-05-01', from: '2017-09-01', to: '2017-10-01', reason: null, by: [] }],
    },
  ],
  [
    'that it was withdrawn',
    `deadline: 2017-05-01, ${log('on: 2017-04-01, deadline: withdrawn, reason: Dyrt, by: kl')}`,
    { deadline: null, original: '2017-05-01', moves: 0, decisions: [{ on: '2017-04-01', from: '2017-05-01', to: null, reason: 'Dyrt', by: ['KL'] }] },
  ],
  ['a light that somebody set', log('on: 2017-05-01, status: in-progress, light: yellow, reason: Regn, by: kl'), { light: 'yellow', override: { reason: 'Regn', by: ['KL'], on: '2017-05-01' } }],
  ['how late it is', 'deadline: 2017-05-30', { overdue: true, daysLate: 2, judgedBy: null, judgedDeadline: null }],
  ['on the day it is due', 'deadline: 2017-06-01', { overdue: false, daysLate: 0 }],
  ['how late it was', `deadline: 2017-05-01, ${log('on: 2017-05-03, status: done')}`, { finishedLate: { on: '2017-05-03', days: 2 } }],
  ['that it will be late', 'deadline: 2017-07-01, forecast: 2017-08-01', { expectedLate: true, forecast: '2017-08-01' }],
  [
    'by whose deadline it is judged',
    deliverables('deadline: 2017-08-01', 'deadline: 2017-07-01, log: [{ on: 2017-05-01, deadline: 2017-09-01 }]'),
    { judgedBy: 'p/d-1', judgedDeadline: { deadline: '2017-09-01', setOn: '2017-05-01' } },
  ],
  ['how many deliverables were reported', deliverables(log('on: 2017-05-01, status: done'), 'number: "2"', 'number: "3"'), { deliverables: { reported: 1, all: 3 } }],
  ['of wishes nothing is reported', deliverables('commitment: intent', log('on: 2017-05-01, status: in-progress')), { deliverables: { reported: 1, all: 1 } }],
  ['where all are wishes', deliverables('commitment: intent'), { deliverables: null }],
  ['the notes', log('on: 2017-05-01, note: Godt', 'on: 2017-05-02, status: in-progress', 'on: 2017-05-03, status: in-progress, note: Bedre'), { notes: [{ on: '2017-05-01', text: 'Godt' }, { on: '2017-05-03', text: 'Bedre' }] }],
  ['who told the status', log('on: 2017-05-01, status: in-progress, source: Før', 'on: 2017-05-02, status: in-progress, source: Et møde', 'on: 2017-05-03, note: Godt, source: Et brev'), { statusSources: ['Et møde'] }],
  ['nobody, where none was told', log('on: 2017-05-03, note: Godt, source: Et brev'), { statusSources: [] }],
  ['who told that of its deliverables', `${log('on: 2017-05-02, status: in-progress, source: Et møde')}, ${deliverables(log('on: 2017-05-01, progress: 20, source: Et tal'), 'number: "2"')}`, { statusSources: ['Et møde', 'Et tal'] }],
  [
    'deviations',
    log('on: 2017-05-02, status: in-progress, deviation: { kind: scope, text: Mindre }, source: Et møde'),
    { deviations: [expect.objectContaining({ kind: 'scope', text: 'Mindre', on: '2017-05-02' })] },
  ],
])('shows %s', (_, rest, expected) => {
  expect(shown(rest)).toMatchObject(expected);
});

it.each<[string, string, { asOf?: string; knownBy?: string }, unknown[]]>([
  ['from its day on', 'on: 2017-06-01', {}, [{ on: '2017-06-01', by: ['KL'], result: 'limited', scale: null, text: 'Ja' }]],
  ['not before', 'on: 2017-06-02', {}, []],
  ['not while it is unknown', 'on: 2017-05-01, known: 2017-05-20', { knownBy: '2017-05-19' }, []],
  ['from the day it is known', 'on: 2017-05-01, known: 2017-05-20', { knownBy: '2017-05-20' }, [expect.objectContaining({ on: '2017-05-01' })]],
])('shows what others think of it %s', (_, days, view, assessments) => {
  expect(shown(`assessments: [{ ${days}, by: kl, result: limited, text: Ja }]`, view)).toMatchObject({ assessments });
});

it('names are in the language asked for where the files have it', () => {
  const rest = `owner: [kl, Byen], deadline: 2017-05-01, ${log('on: 2017-04-01, deadline: 2017-09-01, reason: Regn, by: kl', 'on: 2017-05-01, status: in-progress, light: red, reason: Dyrt, by: kl')}`;
  const kl = 'Local Government Denmark';
  expect(shown(rest, { lang: 'en' })).toMatchObject({ owner: [kl, 'Byen'], decisions: [{ by: [kl] }], override: { by: [kl] } });
});
