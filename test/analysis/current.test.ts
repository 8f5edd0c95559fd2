import { describe, expect, it } from 'vitest';
import { currentFrom, currentPlans, inForceFrom, isClosed, lastDayOf, nearestPlan } from '../../src/analysis/current.ts';
import { viewOn, workspaceFrom } from '../workspace.ts';

const planOf = (id: string, rest = '', period = '{ from: 2017-01-01, to: 2017-12-31 }'): string => `kind: plan\nid: ${id}\ntitle: ${id}\nperiod: ${period}\n${rest}`;
const workspaceOf = (...plans: string[]) => workspaceFrom(Object.fromEntries(plans.map((text, at) => [`plan-${at}.yaml`, text])));
const first = (text: string) => workspaceOf(text).plans[0] as ReturnType<typeof workspaceOf>['plans'][number];

const endless = '{ from: 2017-01-01 }';
const evaluated = (result: string, on: string): string => `initiatives:\n  - { id: a, title: A, evaluation: { on: ${on}, ${result} } }\n  - { id: b, title: B, evaluation: { on: 2018-02-01, result: partly } }\n`;

describe('a plan is closed', () => {
  const closedOn = (asOf: string, ...plans: string[]): boolean => {
    const workspace = workspaceOf(...plans);
    return isClosed(workspace.plans[0] as never, workspace, viewOn(asOf));
  };

  it.each<[string, string, string, ...string[]]>([
    ['a year after its period', '2018-12-31', '2019-01-01', planOf('a')],
    ['the day it was ended on', '2017-04-30', '2017-05-01', planOf('a', 'ended: { on: 2017-05-01, reason: Omlagt }\n')],
    ['when all of it is evaluated', '2018-01-31', '2018-02-01', planOf('a', evaluated('result: achieved', '2018-01-15'))],
    ['when the last of it is evaluated', '2018-02-28', '2018-03-01', planOf('a', evaluated('result: achieved', '2018-03-01'))],
    ['an evaluation without a result closes nothing', '2018-12-31', '2019-01-01', planOf('a', evaluated('summary: Godt', '2018-01-15'))],
    ['when the one that follows it takes effect', '2018-02-28', '2018-03-01', planOf('a'), planOf('b', 'follows: a\n', '{ from: 2018-03-01, to: 2018-12-31 }')],
    ['by the first of two that follow', '2018-02-28', '2018-03-01', planOf('a'), planOf('c', 'follows: a\n', '{ from: 2018-05-01, to: 2018-12-31 }'), planOf('b', 'follows: a\n', '{ from: 2018-03-01, to: 2018-12-31 }')],
    ['by the first of them, in whatever order they are written', '2018-02-28', '2018-03-01', planOf('a'), planOf('b', 'follows: a\n', '{ from: 2018-03-01, to: 2018-12-31 }'), planOf('c', 'follows: a\n', '{ from: 2018-05-01, to: 2018-12-31 }')],
    ['not by one that follows another', '2018-12-31', '2019-01-01', planOf('a'), planOf('z'), planOf('b', 'follows: z\n', '{ from: 2018-03-01, to: 2018-12-31 }')],
  ])('%s', (_, open, closed, ...plans) => {
    expect([closedOn(open, ...plans), closedOn(closed, ...plans)]).toEqual([false, true]);
  });

  it('never while it says no end', () => {
    expect(closedOn('2099-01-01', planOf('a', '', endless))).toBe(false);
  });
});

it('a plan is current from the day it is dated, else from the day it takes effect, else from the first of its period', () => {
  const days = ['', 'inForce: 2017-06-01\n', 'inForce: 2017-06-01\ndated: 2017-05-02\n'].map((rest) => first(planOf('a', rest)));
  expect(days.map(inForceFrom)).toEqual(['2017-01-01', '2017-06-01', '2017-06-01']);
  expect(days.map(currentFrom)).toEqual(['2017-01-01', '2017-06-01', '2017-05-02']);
  const workspace = workspaceOf(planOf('a', 'inForce: 2017-06-01\n'));
  expect(['2017-05-31', '2017-06-01'].map((day) => currentPlans(workspace, viewOn(day)).length)).toEqual([0, 1]);
});

it.each<[string, string, string | null]>([
  ['a year after its period', planOf('a'), '2018-12-31'],
  ['the day before it was ended', planOf('a', 'ended: { on: 2017-05-01, reason: Omlagt }\n'), '2017-04-30'],
  ['not later because it was ended later', planOf('a', 'ended: { on: 2020-05-01, reason: Omlagt }\n'), '2018-12-31'],
  ['none without an end', planOf('a', '', endless), null],
])('the last day on which it can be current: %s', (_, text, day) => {
  expect(lastDayOf(first(text))).toBe(day);
});

describe('the plan nearest to a day', () => {
  const nearest = (asOf: string, ...plans: string[]): string => {
    const found = nearestPlan(workspaceOf(...plans), viewOn(asOf));
    return found ? `${found.plan.id} ${found.asOf}` : 'none';
  };
  const later = planOf('b', '', '{ from: 2021-01-01, to: 2021-12-31 }');

  it.each<[string, string, string[], string]>([
    ['before all plans, on its first day', '2010-01-01', [later, planOf('a')], 'a 2017-01-01'],
    ['after all plans, on the last day that one was current', '2030-01-01', [planOf('a'), later], 'b 2022-12-31'],
    ['between two, of the one that is less far away', '2019-02-01', [planOf('a'), later], 'a 2018-12-31'],
    ['the other way round', '2020-12-01', [planOf('a'), later], 'b 2021-01-01'],
    ['the day before it was followed', '2030-01-01', [planOf('a'), planOf('b', 'follows: a\nended: { on: 2018-03-01, reason: Omlagt }\n', '{ from: 2018-03-01, to: 2018-12-31 }')], 'a 2018-02-28'],
    ['the day before it was evaluated', '2030-01-01', [planOf('a', evaluated('result: achieved', '2018-01-15'))], 'a 2018-01-31'],
    ['where only some was evaluated', '2030-01-01', [planOf('a', 'initiatives: [{ id: a, title: A, evaluation: { on: 2018-01-15, result: achieved } }, { id: b, title: B }]\n')], 'a 2018-12-31'],
    ['its first day, where it never ends', '2010-01-01', [planOf('a', '', endless)], 'a 2017-01-01'],
    ['none where none ever was', '2017-06-01', [planOf('a', 'ended: { on: 2016-03-01, reason: Aldrig begyndt }\n')], 'none'],
    ['none where there is none', '2017-06-01', [], 'none'],
  ])('%s', (_, asOf, plans, expected) => {
    expect(nearest(asOf, ...plans)).toBe(expected);
  });
});
