import { describe, expect, it } from 'vitest';
import { Snapshot } from '../../src/analysis/snapshot.ts';
import { type ItemState, movesOf } from '../../src/analysis/state.ts';
import { always } from '../../src/analysis/view.ts';
import { viewOn, workspaceFrom } from '../workspace.ts';

/** The state of the initiative `a`, written in one line of YAML. */
function state(initiative: string, asOf = '2026-12-31', knownBy = always): ItemState {
  const text = `kind: plan\nid: p\ntitle: Plan\nperiod: { from: 2026-01-01, to: 2026-12-31 }\ninitiatives:\n  - { id: a, title: A, ${initiative} }\n`;
  const snapshot = new Snapshot(workspaceFrom({ 'p.yaml': text }), viewOn(asOf, knownBy));
  const item = snapshot.items.get('p/a');
  if (!item) throw new Error('the plan cannot be read');
  return snapshot.state(item);
}

const log = (...entries: string[]): string => `log: [${entries.join(', ')}]`;

type Wanted = Partial<ItemState>;
type Row = [what: string, initiative: string, wanted: Wanted];
const table = (rows: readonly Row[]) => it.each(rows)('%s', (_, initiative, wanted) => expect(state(initiative)).toMatchObject(wanted));

describe('the state of an item', () => {
  it('is what its log says on the day', () => {
    const told = log('{ on: 2026-03-01, status: in-progress }', '{ on: 2026-05-01, status: done }');
    expect(state(told, '2026-02-28')).toMatchObject({ status: 'not-reported', statusOn: null, lastReported: null, inferred: false, finished: false });
    expect(state(told, '2026-03-01')).toMatchObject({ status: 'in-progress', statusOn: '2026-03-01', lastReported: '2026-03-01' });
    expect(state(told, '2026-04-30').status).toBe('in-progress');
    expect(state(told, '2026-05-01')).toMatchObject({ status: 'done', statusOn: '2026-05-01', finished: true });
  });

  it('leaves out what nobody had told by then', () => {
    const told = log('{ on: 2026-03-01, known: 2026-04-01, status: in-progress }');
    expect(state(told, '2026-12-31', '2026-03-31').status).toBe('not-reported');
    expect(state(told, '2026-12-31', '2026-04-01').status).toBe('in-progress');
  });

  table([
    ['is the newest day’s, in whatever order it was written', log('{ on: 2026-05-01, status: done }', '{ on: 2026-03-01, status: in-progress }'), { status: 'done', lastReported: '2026-05-01' }],
    ['is the newest day’s of many', log(...['03', '05', '02', '06', '04', '01'].map((month) => `{ on: 2026-${month}-01, status: ${month === '06' ? 'done' : 'in-progress'} }`)), {
      status: 'done', entries: ['01', '02', '03', '04', '05', '06'].map((month) => expect.objectContaining({ on: `2026-${month}-01` }) as never),
    }],
    ['is the later in the file of two on one day', log('{ on: 2026-05-01, status: on-hold }', '{ on: 2026-05-01, status: in-progress }'), { status: 'in-progress' }],
    ['is in progress where there is progress', log('{ on: 2026-05-01, progress: 1 }'), { status: 'in-progress', inferred: false, progress: 1 }],
    ['is in progress where something was counted', `count: { planned: 4 }, ${log('{ on: 2026-05-01, count: 1 }', '{ on: 2026-06-01, note: N }')}`, { status: 'in-progress', count: { reached: 1, planned: 4, unit: null } }],
    ['is not started where there is no progress', log('{ on: 2026-05-01, progress: 0 }'), { status: 'not-started', statusOn: '2026-05-01', progress: 0 }],
    ['stays scheduled where there is no progress', log('{ on: 2026-04-01, status: scheduled }', '{ on: 2026-05-01, progress: 0 }'), { status: 'scheduled', statusOn: '2026-04-01', lastReported: '2026-05-01' }],
    ['begins with progress after it was scheduled', log('{ on: 2026-04-01, status: scheduled }', '{ on: 2026-05-01, progress: 5 }'), { status: 'in-progress', statusOn: '2026-05-01' }],
    ['stays a pause, whatever progress was made', log('{ on: 2026-04-01, status: on-hold }', '{ on: 2026-05-01, progress: 5 }'), { status: 'on-hold', statusOn: '2026-04-01' }],
    ['is inferred where its newest entry is', log('{ on: 2026-04-01, status: in-progress }', '{ on: 2026-05-01, status: done, basis: inferred }'), { status: 'done', inferred: true }],
    ['is finished in operation', log('{ on: 2026-05-01, status: in-operation }'), { finished: true, cancelled: false }],
    ['is finished when closed', log('{ on: 2026-05-01, status: closed }'), { finished: true }],
    ['is not finished when cancelled', log('{ on: 2026-05-01, status: cancelled }'), { finished: false, cancelled: true }],
    ['has the newest progress, completion and forecast, each from where it was told', log('{ on: 2026-03-01, completion: limited, forecast: 2026-09-01 }', '{ on: 2026-04-01, progress: 10 }', '{ on: 2026-05-01, note: N }'), {
      completion: 'limited', progress: 10, forecastOn: '2026-03-01', lastReported: '2026-04-01', lastNews: '2026-04-01',
    }],
    ['has its own forecast until another is told', 'forecast: 2026-09-01', { forecast: expect.objectContaining({ to: '2026-09-01' }) as never, forecastOn: null }],
  ]);

  it.each(['completion: full', 'deadline: 2026-09-01', 'forecast: 2026-09-01', 'light: red, reason: r, by: B', 'deviation: { kind: scope, text: T }'])('news is %s, and no report', (news) => {
    expect(state(log(`{ on: 2026-05-01, ${news} }`))).toMatchObject({ lastNews: '2026-05-01', lastReported: null, status: 'not-reported' });
  });

  it('keeps what differs from the plan, with its day and sources', () => {
    const { deviations } = state(log('{ on: 2026-05-01, deviation: { kind: scope, text: Færre skoler, source: Brev }, source: Referat }', '{ on: 2026-06-01, deviation: { kind: time, text: Senere } }'));
    expect(deviations.map(({ kind, on, sources }) => [kind, on, sources.map(({ text }) => text)])).toEqual([['scope', '2026-05-01', ['Brev', 'Referat']], ['time', '2026-06-01', []]]);
  });

  it('keeps a light that was given, with its reason, whatever is told later', () => {
    const { override } = state(log('{ on: 2026-05-01, light: yellow, reason: Vi venter, by: Styregruppen }', '{ on: 2026-06-01, status: in-progress }'));
    expect(override).toMatchObject({ light: 'yellow', reason: 'Vi venter', on: '2026-05-01' });
  });

  it('a note alone is no news', () => {
    expect(state(log('{ on: 2026-05-01, note: N }'))).toMatchObject({ lastNews: null, lastReported: null });
  });
});

describe('an event', () => {
  const event = 'event: true, deadline: 2026-06-10';
  it('passes with its day, when nobody tells anything of it', () => {
    expect(state(event, '2026-06-10')).toMatchObject({ passed: false, finished: false });
    expect(state(event, '2026-06-11')).toMatchObject({ passed: true, finished: true });
    expect(state(`${event}, ${log('{ on: 2026-06-01, status: on-hold }')}`, '2026-06-11')).toMatchObject({ passed: false, finished: false });
    expect(state('deadline: 2026-06-10', '2026-06-11')).toMatchObject({ passed: false, finished: false });
    expect(state('event: true', '2026-06-11')).toMatchObject({ passed: false, finished: false });
  });
});

describe('a deadline', () => {
  const moved = (...deadlines: string[]) => {
    const entries = deadlines.map((one, at) => `{ on: 2026-0${at + 2}-01, deadline: ${one}, reason: R${at} }`);
    const { deadline } = state(`deadline: 2026-06-10, ${log(...entries)}`);
    return { ...deadline, latest: deadline.latest?.to ?? null, original: deadline.original?.to, moves: movesOf(deadline), decisions: deadline.decisions.map(({ on, from, to, reason }) => [on, from.to, to?.to ?? null, reason]) };
  };

  it('is moved by each decision on another last day', () => {
    expect(moved('2026-07-10', '2026-08-10')).toMatchObject({
      original: '2026-06-10', latest: '2026-08-10', setOn: '2026-03-01', moves: 2, withdrawn: false,
      decisions: [['2026-02-01', '2026-06-10', '2026-07-10', 'R0'], ['2026-03-01', '2026-07-10', '2026-08-10', 'R1']],
    });
  });

  it('is not moved by other words for the same day', () => {
    expect(moved('"10. juni 2026"')).toMatchObject({ latest: '2026-06-10', moves: 0, decisions: [], setOn: '2026-02-01' });
  });

  it('is withdrawn once, which is no move, and set again, which is one', () => {
    expect(moved('withdrawn', 'withdrawn')).toMatchObject({ original: '2026-06-10', latest: null, setOn: null, withdrawn: true, moves: 0, decisions: [['2026-02-01', '2026-06-10', null, 'R0']] });
    expect(moved('withdrawn', '2026-06-10')).toMatchObject({ latest: '2026-06-10', withdrawn: false, setOn: '2026-03-01', moves: 1, decisions: [['2026-02-01', '2026-06-10', null, 'R0'], ['2026-03-01', '2026-06-10', '2026-06-10', 'R1']] });
  });

  it('that a log sets first is the original one, and no move', () => {
    const { deadline } = state(log('{ on: 2026-02-01, deadline: 2026-06-10 }'));
    expect([deadline.original?.to, deadline.latest?.to, deadline.setOn, movesOf(deadline)]).toEqual(['2026-06-10', '2026-06-10', '2026-02-01', 0]);
  });

  it('without a day is moved by other words', () => {
    const { deadline } = state(`deadline: snarest, ${log('{ on: 2026-02-01, deadline: snarest muligt }')}`);
    expect(movesOf(deadline)).toBe(1);
    expect(movesOf(state(`deadline: snarest, ${log('{ on: 2026-02-01, deadline: snarest }')}`).deadline)).toBe(0);
  });
});

describe('deliverables', () => {
  const one = (id: string, status?: string, more = ''): string => `{ id: ${id}, title: T${more}${status ? `, log: [{ on: 2026-05-01, ${status.includes(':') ? status : `status: ${status}`} }]` : ''} }`;
  const of = (...all: string[]): string => `deliverables: [${all.join(', ')}]`;
  const event = ', event: true, deadline: 2026-06-10';
  const wish = ', commitment: intent';

  table([
    ['all finished: the initiative is done', of(one('d', 'done'), one('e', 'in-operation')), { status: 'done', statusOn: '2026-05-01', finished: true, inferred: false }],
    ['some finished: partly done', of(one('d', 'done'), one('e')), { status: 'partly-done', finished: false }],
    ['some begun: in progress', of(one('d', 'not-started'), one('e', 'on-hold')), { status: 'in-progress' }],
    ['some scheduled: scheduled', of(one('d', 'not-started'), one('e', 'scheduled')), { status: 'scheduled' }],
    ['none begun: not started', of(one('d', 'not-started'), one('e')), { status: 'not-started' }],
    ['silence is not reported', of(one('d'), one('e')), { status: 'not-reported', statusOn: null, inferred: false, count: null }],
    ['all cancelled: cancelled', of(one('d', 'cancelled'), one('e', 'cancelled')), { status: 'cancelled', cancelled: true, finished: false, inferred: false }],
    ['what is left of them only wished: cancelled', of(one('d', 'cancelled'), one('e', undefined, wish)), { status: 'cancelled', cancelled: true }],
    ['the cancelled, the wished and the passed are left out', of(one('d', 'done'), one('e', 'cancelled'), one('f', 'on-hold', wish), one('g', undefined, event)), { status: 'done', finished: true }],
    ['only a wish: not reported', of(one('d', 'done', wish)), { status: 'not-reported', finished: false }],
    ['all inferred: inferred', of(one('d', 'status: done, basis: inferred'), one('e')), { status: 'partly-done', inferred: true }],
    ['one stated: stated', of(one('d', 'status: done, basis: inferred'), one('e', 'done')), { status: 'done', inferred: false }],
  ]);

  it('are behind a later word of the initiative itself, and before an earlier one', () => {
    const told = (on: string): string => `${log(`{ on: ${on}, status: on-hold }`)}, ${of(one('d', 'done'))}`;
    expect(state(told('2026-04-30'))).toMatchObject({ status: 'done', statusOn: '2026-05-01', finished: true, own: { status: 'on-hold' } });
    expect(state(told('2026-05-01'))).toMatchObject({ status: 'on-hold', statusOn: '2026-05-01', finished: false });
  });

  it('give their days to the initiative, which keeps its own', () => {
    const { lastReported, ownReported, lastNews } = state(`${log('{ on: 2026-04-01, status: in-progress }')}, ${of(one('d', 'done'), one('e', 'forecast: 2026-09-01'))}`);
    expect({ lastReported, ownReported, lastNews }).toEqual({ lastReported: '2026-05-01', ownReported: '2026-04-01', lastNews: '2026-05-01' });
  });

  it('give the newest of their days, wherever it stands', () => {
    const days = (...all: string[]) => state(of(...all.map((on, at) => one(`d${at}`, `status: done`).replace('2026-05-01', on)))).lastReported;
    expect([days('2026-05-01', '2026-04-01'), days('2026-04-01', '2026-05-01', '2026-03-01')]).toEqual(['2026-05-01', '2026-05-01']);
  });

  const counted = (id: string, planned: number, unit: string, reached?: number, more = ''): string => one(id, reached === undefined ? undefined : `count: ${reached}`, `, count: { planned: ${planned}, unit: ${unit} }${more}`);
  table([
    ['counts of one unit add up', of(counted('d', 4, 'skoler', 1), counted('e', 6, 'skoler', 2)), { count: { reached: 3, planned: 10, unit: 'skoler' } }],
    ['what nobody counted adds nothing', of(counted('d', 4, 'skoler', 1), counted('e', 6, 'skoler')), { count: { reached: 1, planned: 10, unit: 'skoler' } }],
    ['where nobody counted, nothing is reached', of(counted('d', 4, 'skoler'), counted('e', 6, 'skoler')), { count: { reached: null, planned: 10, unit: 'skoler' } }],
    ['counts of two units do not', of(counted('d', 4, 'skoler', 1), counted('e', 6, 'hold', 2)), { count: null }],
    ['the initiative’s own plan stands', `count: { planned: 20, unit: skoler }, ${of(counted('d', 4, 'skoler', 1))}`, { count: { reached: 1, planned: 20, unit: 'skoler' } }],
    ['another unit than the initiative’s adds nothing', `count: { planned: 20, unit: hold }, ${of(counted('d', 4, 'skoler', 1))}`, { count: { reached: null, planned: 20, unit: 'hold' } }],
    ['what the initiative itself counted comes first', `count: { planned: 20, unit: skoler }, ${log('{ on: 2026-05-01, count: 7 }')}, ${of(counted('d', 4, 'skoler', 1))}`, { count: { reached: 7, planned: 20, unit: 'skoler' } }],
    ['a wish is not counted', of(counted('d', 4, 'skoler', 1), counted('e', 6, 'skoler', 2, wish)), { count: { reached: 1, planned: 4, unit: 'skoler' } }],
  ]);
});
