import { describe, expect, it } from 'vitest';
import { itemStamp, kpiStamp } from '../../src/analysis/round/stamp.ts';
import type { Plan } from '../../src/model/plan.ts';
import { workspaceFrom } from '../workspace.ts';

const head = 'kind: plan\nid: skole\ntitle: Skole\nperiod: { from: 2017-01-01, to: 2017-12-31 }\n';

function planWith(rest: string): Plan {
  const { plans: [plan], problems } = workspaceFrom({ 'a.yaml': head + rest });
  if (!plan || problems.length > 0) throw new Error(JSON.stringify(problems.map(({ check, facts }) => [check, facts])));
  return plan;
}

const ofItem = (rest: string): string | undefined => planWith(`initiatives:\n  - { id: a, ${rest} }\n`).initiatives.map(itemStamp)[0];
const ofKpi = (rest: string): string | undefined => planWith(`targetGroups: [{ id: unge, name: Unge }]\nkpis:\n  - { id: k, ${rest} }\n`).kpis.map(kpiStamp)[0];

const logged = (...entries: string[]): string => `title: A, log: [${entries.map((one) => `{ on: 2017-05-01, ${one} }`).join(', ')}]`;
const valued = (rest: string): string => `title: K, values: [{ ${rest} }]`;

describe('an answer was to something else once there is another', () => {
  it.each<[string, string, string]>([
    ['title', 'title: A', 'title: B'],
    ['deadline', 'title: A, deadline: 2017-10-01', 'title: A, deadline: 2017-10-02'],
    ['deadline, where there was none', 'title: A', 'title: A, deadline: 2017-10-01'],
    ['entry', logged('note: Set'), logged('note: Set', 'note: Set')],
    ['day of an entry', 'title: A, log: [{ on: 2017-05-01, note: Set }]', 'title: A, log: [{ on: 2017-05-02, note: Set }]'],
    ['status', logged('status: scheduled'), logged('status: in-progress')],
    ['way of having done it', logged('status: done'), logged('status: done, completion: limited')],
    ['progress', logged('progress: 10'), logged('progress: 20')],
    ['count', logged('count: 1'), logged('count: 2')],
    ['new deadline', logged('deadline: 2017-10-01'), logged('deadline: 2017-10-02')],
    ['decision to have no deadline', logged('reason: Dyrt'), logged('deadline: withdrawn, reason: Dyrt')],
    ['forecast', logged('forecast: 2017-10-01'), logged('forecast: 2017-10-02')],
    ['light', logged('light: red, reason: Dyrt, by: KL'), logged('light: yellow, reason: Dyrt, by: KL')],
    ['reason', logged('deadline: 2017-10-01, reason: Frost'), logged('deadline: 2017-10-01, reason: Tø')],
    ['note', logged('note: Set'), logged('note: Hørt')],
    ['deviation', logged('note: Set'), logged('note: Set, deviation: { kind: time, text: Frost }')],
    ['kind of deviation', logged('deviation: { kind: time, text: Frost }'), logged('deviation: { kind: cost, text: Frost }')],
    ['account of a deviation', logged('deviation: { kind: time, text: Frost }'), logged('deviation: { kind: time, text: Tø }')],
  ])('%s', (_, before, after) => {
    expect(ofItem(after)).not.toBe(ofItem(before));
  });

  it.each<[string, string, string]>([
    ['title of a KPI', 'title: K', 'title: L'],
    ['type', 'title: K, type: share', 'title: K, type: number'],
    ['unit', 'title: K, unit: poster', 'title: K, unit: haner'],
    ['word on the scale', 'title: K, type: rating, scale: [ringe, god]', 'title: K, type: rating, scale: [ringe, god, fin]'],
    ['figure', valued('on: 2017-05-01, value: 2'), valued('on: 2017-05-01, value: 3')],
    ['day of a figure', valued('on: 2017-05-01, value: 2'), valued('on: 2017-05-02, value: 2')],
    ['certainty', valued('on: 2017-05-01, value: 2'), valued('on: 2017-05-01, value: 2, approx: ca.')],
    ['group that a figure is of', valued('on: 2017-05-01, value: 2'), valued('on: 2017-05-01, value: 2, targetGroup: unge')],
  ])('%s', (_, before, after) => {
    expect(ofKpi(after)).not.toBe(ofKpi(before));
  });
});

describe('an answer is still to the same when there is only another', () => {
  it.each<[string, string, string]>([
    ['description', 'title: A', 'title: A, description: Som aftalt'],
    ['owner', 'title: A', 'title: A, owner: KL'],
    ['source of an entry', logged('status: done'), logged('status: done, source: Referat')],
    ['name of who told', logged('status: done, by: KL'), logged('status: done, by: Skolen')],
    ['place for its deadlines in the file', logged('forecast: 2017-10-01, deadline: 2017-10-02'), `description: Langt, ${logged('deadline: 2017-10-02, forecast: 2017-10-01')}`],
  ])('%s', (_, before, after) => {
    expect(ofItem(after)).toBe(ofItem(before));
  });

  it('item above it', () => {
    const stamps = planWith(`initiatives:\n${['a', 'b'].map((id) => `  - { id: ${id}, ${logged('deadline: 2017-10-02, forecast: 2017-10-03')} }\n`).join('')}`).initiatives.map(itemStamp);
    expect(stamps[1]).toBe(stamps[0]);
  });

  it('source of a figure', () => {
    expect(ofKpi(valued('on: 2017-05-01, value: 2, source: Optælling'))).toBe(ofKpi(valued('on: 2017-05-01, value: 2')));
  });
});

it('is what stands in forms that were sent out by a version before, in all its digits', () => {
  expect(ofItem('title: Motion, deadline: 2017-10-01, log: [{ on: 2017-05-01, status: in-progress }]')).toBe('0af2b2c7f852d0aa');
  expect(ofKpi('title: Motion, unit: poster, values: [{ on: 2017-05-01, value: 2 }]')).toBe('0f701f56162f7346');
});
