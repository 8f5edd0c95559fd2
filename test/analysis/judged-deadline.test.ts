import { describe, expect, it } from 'vitest';
import { daysLate, finishedLate, isExpectedLate, isOverdue, judgedDeadline } from '../../src/analysis/judged-deadline.ts';
import { Snapshot } from '../../src/analysis/snapshot.ts';
import { viewOn, workspaceFrom } from '../workspace.ts';

/** What the deadline says of the initiative `a`, written in one line of YAML. */
function judged(initiative: string, asOf: string) {
  const text = `kind: plan\nid: p\ntitle: Plan\nperiod: { from: 2026-01-01, to: 2026-12-31 }\ninitiatives:\n  - { id: a, title: A, ${initiative} }\n`;
  const view = viewOn(asOf);
  const snapshot = new Snapshot(workspaceFrom({ 'p.yaml': text }), view);
  const item = snapshot.items.get('p/a');
  if (!item) throw new Error('the plan cannot be read');
  const state = snapshot.state(item);
  const deadline = judgedDeadline(state);
  return {
    by: deadline && [deadline.of.ref, deadline.moment.to], late: daysLate(state, view), overdue: isOverdue(state, view),
    finishedLate: finishedLate(state), expectedLate: isExpectedLate(state),
  };
}

const due = 'deadline: 2026-06-10';
const log = (entry: string): string => `log: [{ on: 2026-05-01, ${entry} }]`;
const owed = '2026-06-12';

describe('an initiative', () => {
  it('is judged by its own deadline, and late from the day after', () => {
    expect(judged(due, '2026-06-10')).toMatchObject({ by: ['p/a', '2026-06-10'], late: 0, overdue: false });
    expect(judged(due, '2026-06-11')).toMatchObject({ late: 1, overdue: true });
    expect(judged(due, '2026-07-10')).toMatchObject({ late: 30, overdue: true });
  });

  it.each([
    ['is finished', `${due}, ${log('status: done')}`],
    ['is cancelled', `${due}, ${log('status: cancelled')}`],
    ['is a wish', `${due}, commitment: intent`],
    ['is an event', `${due}, event: true, ${log('status: in-progress')}`],
    ['goes on', `${due}, continuous: true`],
    ['has a deadline that somebody inferred', 'deadline: { value: 2026-06-10, basis: inferred }'],
    ['has a window in which a day is still to be told', 'deadline: i maj 2026. Nærmere dato følger'],
    ['has no deadline', 'starts: 2026-02-01'],
  ])('is never late when it %s', (_, initiative) => {
    expect(judged(initiative, owed)).toMatchObject({ late: 0, overdue: false });
  });
});

describe('an initiative without a deadline of its own', () => {
  const one = (id: string, day: string, more = ''): string => `{ id: ${id}, title: T, deadline: ${day}${more} }`;
  const of = (...all: string[]): string => `deliverables: [${all.join(', ')}]`;

  it('is judged by the last of its deliverables', () => {
    expect(judged(of(one('d', '2026-06-01'), one('e', '2026-06-10'), one('f', '2026-05-01')), owed)).toMatchObject({ by: ['p/e', '2026-06-10'], late: 2 });
    expect(judged(of(one('d', '2026-06-10'), one('e', '2026-06-10')), owed)).toMatchObject({ by: ['p/d', '2026-06-10'] });
    expect(judged(`${due}, ${of(one('d', '2026-12-01'))}`, owed)).toMatchObject({ by: ['p/a', '2026-06-10'] });
  });

  it.each([
    ['finished', ', log: [{ on: 2026-05-01, status: done }]'],
    ['cancelled', ', log: [{ on: 2026-05-01, status: cancelled }]'],
    ['a wish', ', commitment: intent'],
    ['an event', ', event: true'],
    ['continuous', ', continuous: true'],
  ])('is not judged by one that is %s', (_, more) => {
    expect(judged(of(one('d', '2026-06-01'), one('e', '2026-06-10', more)), '2026-05-02')).toMatchObject({ by: ['p/d', '2026-06-01'] });
  });

  it('is not judged by one whose day is still to be told, nor by one without a deadline', () => {
    expect(judged(of(one('d', 'snarest'), '{ id: e, title: T }'), owed)).toMatchObject({ by: null, late: 0 });
  });
});

describe('work that was finished', () => {
  const done = (on: string, more = ''): string => `${due}, ${more}log: [{ on: ${on}, status: done }]`;

  it('after its own deadline tells how long after', () => {
    expect(judged(done('2026-06-10'), '2026-07-01').finishedLate).toBeNull();
    expect(judged(done('2026-06-13'), '2026-07-01').finishedLate).toEqual({ on: '2026-06-13', days: 3 });
  });

  it.each(['commitment: intent, ', 'event: true, ', 'continuous: true, '])('is not late where nobody owes it: %s', (more) => {
    expect(judged(done('2026-06-13', more), '2026-07-01').finishedLate).toBeNull();
  });

  it('is not late by a deadline that somebody inferred, nor without one, nor before it is finished', () => {
    expect(judged('deadline: { value: 2026-06-10, basis: inferred }, log: [{ on: 2026-06-13, status: done }]', '2026-07-01').finishedLate).toBeNull();
    expect(judged('log: [{ on: 2026-06-13, status: done }]', '2026-07-01').finishedLate).toBeNull();
    expect(judged(`${due}, log: [{ on: 2026-06-13, status: in-progress }]`, '2026-07-01').finishedLate).toBeNull();
  });
});

describe('work that is expected', () => {
  const expected = (day: string, more = 'status: in-progress', item = due): string => `${item}, ${log(`${more}, forecast: ${day}`)}`;

  it('after its own deadline is expected late', () => {
    expect(judged(expected('2026-06-10'), '2026-05-02').expectedLate).toBe(false);
    expect(judged(expected('2026-06-11'), '2026-05-02').expectedLate).toBe(true);
    expect(judged(due, '2026-05-02').expectedLate).toBe(false);
  });

  it.each([
    ['finished', expected('2026-06-11', 'status: done')],
    ['cancelled', expected('2026-06-11', 'status: cancelled')],
    ['of nobody', expected('2026-06-11', 'status: in-progress', `${due}, event: true`)],
    ['without a deadline', expected('2026-06-11', 'status: in-progress', 'starts: 2026-02-01')],
  ])('is not when it is %s', (_, initiative) => {
    expect(judged(initiative, '2026-05-02').expectedLate).toBe(false);
  });
});
