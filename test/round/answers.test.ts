import { describe, expect, it } from 'vitest';
import { itemReading, kpiReading, type Said, saidOfForm } from '../../src/analysis/round/answers.ts';
import { kpisIn } from '../../src/analysis/edit/target.ts';
import type { AnsweredRow, ReturnedForm } from '../../src/model/form/read-form.ts';
import { defaultSettings, type Settings } from '../../src/model/settings.ts';
import { workspaceFrom } from '../workspace.ts';
import { answer, cameBack, type Row } from './came-back.ts';

const head = 'kind: plan\nid: p\ntitle: P\nperiod: { from: 2017-01-01, to: 2017-12-31 }\n';
const asOf = '2017-10-03';
const said: Said = { on: asOf, known: asOf, by: null, problems: [] };
const hidden = 'a\u202eb';

/** An entry where all could be taken, else what is wrong with which cell. */
type Read = object | string[];
const readOf = ({ entry, problems }: ReturnType<typeof itemReading>): Read => entry ?? problems.map(({ at, trouble }) => `${at} ${trouble.why}`);

const rowOf = (written: Row[1]): AnsweredRow => {
  const [row] = cameBack(workspaceFrom({ 'a.yaml': head }), [['p/a', written]]).rows;
  if (!row) throw new Error('no row');
  return row;
};

describe('an answer about an item', () => {
  const [plan] = workspaceFrom({ 'a.yaml': head }).plans;
  const read = (written: Row[1], { within = plan, countable = true, settings = {} }: { within?: typeof plan; countable?: boolean; settings?: Partial<Settings> } = {}): Read =>
    readOf(itemReading(rowOf(written), said, countable, within, { ...defaultSettings, ...settings }));

  it.each<[string, Row[1], Read]>([
    ['with a comma', { progress: '12,5' }, { progress: 12.5 }],
    ['less than one, said to be per cent', { progress: '0,5 %' }, { progress: 0.5 }],
    ['all of it', { progress: '100%' }, { progress: 100 }],
    ['none of it', { progress: '0' }, { progress: 0 }],
    ['a half, or half a per cent', { progress: '0,5' }, ['progress1 fraction']],
    ['a quarter, or a quarter of a per cent', { progress: '0.25' }, ['progress1 fraction']],
    ['a share without its nought', { progress: ',5' }, ['progress1 fraction']],
    ['a word', { progress: 'halvt' }, ['progress1 progress']],
  ])('says how far it is: %s', (_, written, entry) => {
    expect(read(written)).toEqual(Array.isArray(entry) ? entry : { on: asOf, ...entry });
  });

  it('says how many, where that was asked', () => {
    expect(read({ count: '2' })).toEqual({ on: asOf, count: 2 });
    expect(read({ count: 'mange' })).toEqual(['count1 count']);
    expect(read({ count: '-1' })).toEqual(['count1 count']);
    expect(read({ count: '2' }, { countable: false })).toEqual(['count1 no-count']);
    expect(read({ status: 'I gang' }, { countable: false })).toEqual({ on: asOf, status: 'in-progress' });
  });

  it.each<[string, string, boolean]>([
    ['a day', '2017-11-30', true],
    ['words', 'ultimo november 2017', true],
    ['a month of the plan’s only year', 'ultimo november', true],
    ['a decision', 'Trukket tilbage', true],
    ['a decision in English', 'withdrawn', true],
    ['no decision yet', 'ikke trukket tilbage', false],
    ['half a decision', 'withdrawn in part', false],
    ['a beginning', 'fra 2018', false],
    ['the past and everything after it', 'efter nytår 2018', false],
    ['a fiscal year that nobody has told when begins', 'regnskabsåret 2017-18', false],
  ])('says until when: %s', (_, deadline, isDeadline) => {
    const written = /^(?:trukket tilbage|withdrawn)$/i.test(deadline) ? 'withdrawn' : deadline;
    expect(read({ deadline })).toEqual(isDeadline ? { on: asOf, deadline: written } : ['deadline1 deadline']);
  });

  it('says until when as the settings and the plan have it', () => {
    expect(read({ deadline: 'regnskabsåret 2017-18' }, { settings: { fiscalYearStart: '04-01' } })).toEqual({ on: asOf, deadline: 'regnskabsåret 2017-18' });
    // A follow-up stands in no plan, whose period would tell the year.
    expect(itemReading(rowOf({ deadline: '2017-11-30' }), said, true, undefined, defaultSettings).entry).toEqual({ on: asOf, deadline: '2017-11-30' });
    expect(itemReading(rowOf({ deadline: 'ultimo november' }), said, true, undefined, defaultSettings).entry).toBeNull();
  });

  it.each<[string, Row[1], string[]]>([
    ['each once', { status: hidden, progress: 'x\u202e', deadline: 'x\u202e' }, ['status1 character', 'progress1 character', 'deadline1 character']],
    ['all of a row', { status: 'Færdigt', progress: '140', reason: 'Frost', note: hidden }, ['note1 character', 'status1 status', 'progress1 progress', 'reason1 reason-alone']],
  ])('names the cells that cannot be taken, %s', (_, written, problems) => {
    expect(read(written)).toEqual(problems);
  });

  it('may be long, but no report', () => {
    expect(read({ note: 'x'.repeat(4000) })).toMatchObject({ on: asOf });
    expect(read({ note: 'x'.repeat(4001) })).toEqual(['note1 too-long']);
  });

  it('holds from the day of the form, is known from the day it was told, by whom', () => {
    expect(itemReading(rowOf({ note: 'Set' }), { ...said, known: '2017-10-12', by: 'KL' }, false, plan, defaultSettings).entry).toEqual({ on: asOf, known: '2017-10-12', by: 'KL', note: 'Set' });
  });
});

describe('an answer about a KPI', () => {
  const [target] = kpisIn(workspaceFrom({ 'a.yaml': `${head}kpis: [{ id: a, title: A, unit: stk }]\n` }));
  const read = (written: Row[1], told: Partial<Said> = {}): Read => {
    if (!target) throw new Error('no KPI');
    return readOf(kpiReading(rowOf(written), { ...said, ...told }, target, defaultSettings));
  };

  it.each<[string, Row[1], Partial<Said>, Read]>([
    ['the day of the form', { value: '5' }, {}, { on: asOf, value: 5 }],
    ['a day of the past, which was told with the form', { value: '5', on: '2017-09-30' }, {}, { on: '2017-09-30', known: asOf, value: 5 }],
    ['the words for it', { value: '5', on: 'ultimo september' }, {}, { on: 'ultimo september', known: asOf, value: 5 }],
    ['the day of the form, told later', { value: '5', source: 'Optælling' }, { known: '2017-10-12', by: 'KL' }, { on: asOf, known: '2017-10-12', value: 5, by: 'KL', source: 'Optælling' }],
    ['nothing with an end', { value: '5', on: 'fra 2017' }, {}, ['on1 on']],
  ])('is of %s', (_, written, told, entry) => {
    expect(read(written, told)).toEqual(entry);
  });

  it.each<[string, Row[1], string[]]>([
    ['each once', { value: hidden, on: 'x\u202e' }, ['value1 character', 'on1 character']],
    ['a day that says nothing of no figure', { on: 'for nylig' }, ['on1 value-missing']],
    ['all of a row', { value: 'mange', on: 'for nylig', source: hidden }, ['source1 character', 'on1 on', 'value1 value']],
  ])('names the cells that cannot be taken, %s', (_, written, problems) => {
    expect(read(written)).toEqual(problems);
  });
});

describe('of the whole form', () => {
  const whole = (form: Partial<ReturnedForm>, today = '2026-11-22', settings: Partial<Settings> = {}): Said =>
    saidOfForm(cameBack(workspaceFrom({ 'a.yaml': head }), [], form), { ...defaultSettings, ...settings }, today);
  const told = (text: string) => ({ told: answer('E7', text) });

  it.each<[string, string, string]>([
    ['after the form was made', '12. oktober 2017', '2017-10-12'],
    ['on the same day', '2017-10-03', '2017-10-03'],
    ['before it was made, which nobody did', '2017-09-12', '2017-10-03'],
  ])('is known when it was told: %s', (_, text, known) => {
    expect(whole(told(text))).toEqual({ on: asOf, known, by: null, problems: [] });
  });

  it.each<[string, Partial<ReturnedForm>, string[]]>([
    ['told today', told('2017-10-12'), []],
    ['told tomorrow', told('2017-10-13'), ['E7 future']],
    ['told some time', told('i går'), ['E7 told']],
    ['told in letters that nobody sees', told(hidden), ['E7 character']],
    ['told on a day with a letter that nobody sees', told('2017-10-13\u202e'), ['E7 character']],
    ['told by somebody unseen', { by: answer('E6', hidden) }, ['E6 character']],
    ['told by a formula', { by: { at: 'E6', text: 'KL', computed: true } }, ['E6 computed']],
  ])('whatever cannot be is said: %s', (_, form, problems) => {
    expect(whole(form, '2017-10-12').problems.map(({ at, trouble }) => `${at} ${trouble.why}`)).toEqual(problems);
  });

  it.each<[string, ReturnedForm['owner'], string, string]>([
    ['the owner, as plans write owners', { ref: 'reg/skole', name: 'Skolen' }, 'Skolen', 'skole'],
    ['a network, as plans write networks', { ref: 'net', name: 'Netværket' }, 'Netværket', 'net'],
    ['an owner that is in no register', { ref: '', name: 'Skolen' }, 'Skolen', 'Skolen'],
    ['somebody else', { ref: 'reg/skole', name: 'Skolen' }, 'Sekretariatet', 'Sekretariatet'],
  ])('who told it is known: %s', (_, owner, by, written) => {
    expect(whole({ owner, by: answer('E6', by) }).by).toBe(written);
  });
});
