import { describe, expect, it } from 'vitest';
import { type Light, type LightReason, worstLight } from '../../src/analysis/light.ts';
import { Snapshot } from '../../src/analysis/snapshot.ts';
import type { Settings } from '../../src/model/settings.ts';
import { viewOn, workspaceFrom } from '../workspace.ts';

/** The light of the initiative `a`, written in one line of YAML, in a plan with others beside it. */
function light(initiative: string, asOf: string, settings: Partial<Settings> = {}, beside = ''): [Light, LightReason, (string | null)?] {
  const text = `kind: plan\nid: p\ntitle: Plan\nperiod: { from: 2026-01-01, to: 2026-12-31 }\ninitiatives:\n  - { id: a, title: A, ${initiative} }\n${beside}`;
  const workspace = workspaceFrom({ 'p.yaml': text }, settings);
  const snapshot = new Snapshot(workspace, viewOn(asOf));
  const item = snapshot.items.get('p/a');
  if (!item) throw new Error('the plan cannot be read');
  const { light: shown, reason, because } = snapshot.light(item);
  return because === null ? [shown, reason] : [shown, reason, because];
}

const begun = '{ on: 2026-05-01, status: in-progress }';
const due = 'deadline: 2026-06-10';
const log = (...entries: string[]): string => `log: [${entries.join(', ')}]`;

type Row = [what: string, initiative: string, asOf: string, light: ReturnType<typeof light>];
const table = (rows: readonly Row[], settings: Partial<Settings> = {}) => it.each(rows)('%s', (_, initiative, asOf, wanted) => expect(light(initiative, asOf, settings)).toEqual(wanted));

describe('what has no light', () => {
  table([
    ['is finished', `${due}, ${log('{ on: 2026-05-01, status: done }')}`, '2026-07-01', ['none', 'finished']],
    ['is cancelled, even where it was to be green', `${due}, ${log('{ on: 2026-05-01, status: cancelled, light: green, reason: r, by: Styregruppen }')}`, '2026-07-01', ['none', 'cancelled']],
    ['is a wish', `commitment: intent, ${due}`, '2026-07-01', ['none', 'intent']],
    ['is an event whose day is over', 'event: true, deadline: 2026-06-10', '2026-06-11', ['none', 'event-passed']],
    ['is a window', 'window: juni 2026', '2026-06-11', ['none', 'window']],
  ]);

  table([
    ['an event has one until its day is over', 'event: true, deadline: 2026-06-10', '2026-06-10', ['grey', 'not-reported']],
    ['a window with a deadline has one', `window: juni 2026, ${due}`, '2026-06-10', ['grey', 'not-reported']],
    ['a window of something that goes on has one', 'window: juni 2026, continuous: true', '2026-06-10', ['grey', 'not-reported']],
    ['a window with deliverables has one', 'window: juni 2026, deliverables: [{ id: d, title: D }]', '2026-06-10', ['grey', 'not-reported']],
  ]);
});

describe('a deadline', () => {
  table([
    ['on its last day is not passed', `${due}, ${log(begun)}`, '2026-06-10', ['green', 'on-track']],
    ['is passed on the day after', `${due}, ${log(begun)}`, '2026-06-11', ['red', 'deadline-passed']],
    ['that passed in silence is told as that', due, '2026-06-11', ['red', 'deadline-passed-not-reported']],
    ['that somebody only inferred is never red', `deadline: { value: 2026-06-10, basis: inferred }, ${log(begun)}`, '2026-06-11', ['grey', 'inferred-deadline-passed']],
    ['that somebody only inferred is met on its last day', `deadline: { value: 2026-06-10, basis: inferred }, ${log(begun)}`, '2026-06-10', ['green', 'on-track']],
    ['that somebody only inferred is not what an expected day is held against', `deadline: { value: 2026-06-10, basis: inferred }, ${log('{ on: 2026-05-01, status: in-progress, forecast: 2026-12-01 }')}`, '2026-05-02', ['green', 'on-track']],
    ['that somebody only inferred has no soft end', `deadline: { value: primo 2026, basis: inferred }, ${log('{ on: 2026-01-05, status: in-progress }')}`, '2026-02-01', ['green', 'on-track']],
    ['of an event is never late', `event: true, ${due}, ${log(begun)}`, '2026-06-11', ['green', 'on-track']],
    ['with a soft end is not late on that day', `deadline: primo 2026, ${log('{ on: 2026-01-05, status: in-progress }')}`, '2026-01-31', ['green', 'on-track']],
    ['with a soft end is late from the day after', `deadline: primo 2026, ${log('{ on: 2026-01-05, status: in-progress }')}`, '2026-02-01', ['yellow', 'soft-end-passed']],
    ['that was withdrawn is told as that', `${due}, ${log('{ on: 2026-05-01, status: in-progress, deadline: withdrawn }')}`, '2026-05-02', ['grey', 'deadline-withdrawn']],
    ['whose day is still to be told is told as that', `deadline: snarest, ${log(begun)}`, '2026-05-02', ['grey', 'deadline-open']],
    ['is missing', log(begun), '2026-05-02', ['grey', 'no-deadline']],
    ['is nothing that something continuous lacks', `continuous: true, ${log(begun)}`, '2026-05-02', ['green', 'on-track']],
  ]);
});

describe('an expected day', () => {
  const expected = (day: string): string => `${due}, ${log(`{ on: 2026-05-01, status: in-progress, forecast: ${day} }`)}`;

  table([
    ['on the deadline is no worry', expected('2026-06-10'), '2026-05-02', ['green', 'on-track']],
    ['after it is', expected('2026-06-11'), '2026-05-02', ['yellow', 'forecast-late']],
    ['a calendar month after it is still that', expected('2026-07-10'), '2026-05-02', ['yellow', 'forecast-late']],
    ['more than a calendar month after it is red', expected('2026-07-11'), '2026-05-02', ['red', 'forecast-far-late']],
    ['is not passed while it lasts', expected('2026-06-01'), '2026-06-01', ['green', 'on-track']],
    ['passes', expected('2026-06-01'), '2026-06-02', ['yellow', 'forecast-passed']],
    ['without a deadline passes too', log('{ on: 2026-05-01, status: in-progress, forecast: 2026-06-01 }'), '2026-06-02', ['yellow', 'forecast-passed']],
  ]);

  describe('by the rules of the Council for IT Projects', () => {
    table([
      ['three months after the deadline is yellow', expected('2026-09-10'), '2026-05-02', ['yellow', 'forecast-late']],
      ['more than three is red', expected('2026-09-11'), '2026-05-02', ['red', 'forecast-far-late']],
      ['the deadline has passed: three months are yellow', `${due}, ${log(begun)}`, '2026-09-10', ['yellow', 'deadline-passed']],
      ['the deadline has passed: more are red', `${due}, ${log(begun)}`, '2026-09-11', ['red', 'deadline-passed']],
      ['the deadline has not passed on its last day', `${due}, ${log(begun)}`, '2026-06-10', ['green', 'on-track']],
    ], { lights: 'statens-it-raad' });
  });
});

describe('attention', () => {
  const later = 'deadline: 2026-12-01';
  table([
    ['is called for by a pause', `${later}, ${log('{ on: 2026-05-01, status: on-hold }')}`, '2026-05-02', ['yellow', 'on-hold']],
    ['is not called for by news of the last hundred days', `${later}, ${log(begun)}`, '2026-08-09', ['green', 'on-track']],
    ['is called for by older news', `${later}, ${log(begun)}`, '2026-08-10', ['yellow', 'stale']],
    ['is called for by no review since a month', `continuous: true, review: månedligt, ${log(begun)}`, '2026-06-02', ['yellow', 'review-due']],
    ['is not called for on the day of the review', `continuous: true, review: månedligt, ${log(begun)}`, '2026-06-01', ['green', 'on-track']],
    ['is called for by a review every other week', `continuous: true, review: hver 2. uge, ${log(begun)}`, '2026-05-16', ['yellow', 'review-due']],
    ['is not called for on the day of that', `continuous: true, review: hver 2. uge, ${log(begun)}`, '2026-05-15', ['green', 'on-track']],
    ['is called for by no review of what ends some day', `${later}, review: månedligt, ${log(begun)}`, '2026-06-02', ['green', 'on-track']],
  ]);

  const other = '  - { id: b, title: B, deadline: 2026-05-20 }\n';
  const waits = `${later}, after: b, ${log(begun)}`;
  it('is called for by what it waits for, from the day after that was due', () => {
    expect(light(waits, '2026-05-20', {}, other)).toEqual(['green', 'on-track']);
    expect(light(waits, '2026-05-21', {}, other)).toEqual(['yellow', 'waits-for-late', 'p/b']);
  });
});

describe('a light that was given', () => {
  table([
    ['stands, whatever the days say', `${due}, ${log('{ on: 2026-05-01, status: in-progress, light: green, reason: Det går, by: Styregruppen }')}`, '2026-07-01', ['green', 'override']],
    ['stands from its day', `${due}, ${log(begun, '{ on: 2026-05-05, light: red, reason: r, by: Styregruppen }')}`, '2026-05-04', ['green', 'on-track']],
  ]);
});

describe('deliverables', () => {
  const holding = (...deliverables: string[]): string => `${log(begun)}, deadline: 2026-12-01, deliverables: [${deliverables.join(', ')}]`;
  const late = '{ id: d, title: D, deadline: 2026-05-20, log: [{ on: 2026-05-01, status: in-progress }] }';
  const paused = '{ id: e, title: E, deadline: 2026-12-01, log: [{ on: 2026-05-01, status: on-hold }] }';
  const silent = '{ id: f, title: F }';
  const wish = '{ id: g, title: G, commitment: intent, deadline: 2026-05-20, log: [{ on: 2026-05-01, status: in-progress, light: red, reason: r, by: Styregruppen }] }';

  table([
    ['the worst of them colours the initiative', holding(paused, late), '2026-05-21', ['red', 'deliverable', 'p/d']],
    ['yellow comes before a green of its own', holding(paused), '2026-05-21', ['yellow', 'deliverable', 'p/e']],
    ['one of whom nobody told anything changes nothing', holding(silent), '2026-05-21', ['green', 'on-track']],
    ['a wish changes nothing', holding(wish), '2026-05-21', ['green', 'on-track']],
    ['a red of its own comes first', `deadline: 2026-05-01, ${log(begun)}, deliverables: [${late}]`, '2026-05-21', ['red', 'deadline-passed']],
  ]);
});

it('the worst light is red before yellow before grey before green, and none where there is none', () => {
  const worst: [Light[], Light][] = [[['green', 'red', 'yellow'], 'red'], [['grey', 'yellow'], 'yellow'], [['green', 'grey', 'none'], 'grey'], [['none', 'green'], 'green'], [['none'], 'none'], [[], 'none']];
  expect(worst.map(([lights]) => worstLight(lights))).toEqual(worst.map(([, one]) => one));
});
