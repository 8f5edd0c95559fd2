import { expect, it } from 'vitest';
import { productStates } from '../../src/analysis/products.ts';
import { viewOn, workspaceFrom } from '../workspace.ts';

const head = 'kind: plan\nid: skole\ntitle: Skole\nperiod: { from: 2017-01-01, to: 2017-12-31 }\n';

/** State, next day and last delivery of one product on a day. */
function stateOf(product: string, asOf = '2017-06-01', ending = ''): string {
  const { plans } = workspaceFrom({ 'a.yaml': `${head}${ending}products:\n  - { id: p, kind: status, ${product} }\n` });
  const [state] = plans.flatMap((plan) => productStates(plan, viewOn(asOf)));
  return `${state?.status} ${state?.due ?? '–'} ${state?.delivered ?? '–'}`;
}

const delivered = (...days: string[]): string => `delivered: [${days.map((on) => `{ on: ${on} }`).join(', ')}]`;
const quarterly = 'deadline: 2017-03-31, recurring: kvartalsvis';

it.each<[string, string, string, string]>([
  ['owed on its day', 'deadline: 2017-06-01', '2017-06-01', 'owed 2017-06-01 –'],
  ['overdue the day after', 'deadline: 2017-06-01', '2017-06-02', 'overdue 2017-06-01 –'],
  ['never late by inference', 'deadline: { value: 2017-05-01, basis: inferred }', '2017-06-01', 'owed 2017-05-01 –'],
  ['without a day', 'to: [KL]', '2017-06-01', 'undated – –'],
  ['open', 'deadline: { text: når det er besluttet, open: true }', '2017-06-01', 'undated – –'],
  ['open, though the time announced for it has passed', 'deadline: { text: et møde, from: 2017-04-01, to: 2017-05-01, open: true }', '2017-06-01', 'undated – –'],
  ['open, however often', `deadline: { text: et møde, from: 2017-04-01, to: 2017-05-01, open: true }, recurring: kvartalsvis, ${delivered('2017-04-20')}`, '2017-06-01', 'undated – 2017-04-20'],
  ['delivered on the day', `deadline: 2017-06-01, ${delivered('2017-06-01')}`, '2017-06-01', 'delivered 2017-06-01 2017-06-01'],
  ['not delivered yet', `deadline: 2017-06-01, ${delivered('2017-06-02')}`, '2017-06-01', 'owed 2017-06-01 –'],
  ['delivered twice, written in any order', `deadline: 2017-06-01, ${delivered('2017-05-20', '2017-05-10')}`, '2017-06-01', 'delivered 2017-06-01 2017-05-20'],
  ['the first of several', quarterly, '2017-03-01', 'owed 2017-03-31 –'],
  ['the second, once the first was delivered', `${quarterly}, ${delivered('2017-03-30')}`, '2017-06-01', 'owed 2017-06-30 2017-03-30'],
  ['a correction counts once', `${quarterly}, ${delivered('2017-03-30', '2017-03-31')}`, '2017-06-01', 'owed 2017-06-30 2017-03-31'],
  ['the third, after one for each', `${quarterly}, ${delivered('2017-03-30', '2017-04-01')}`, '2017-06-01', 'owed 2017-09-30 2017-04-01'],
  ['a late one is for the occurrence it is late for', `${quarterly}, ${delivered('2017-05-02')}`, '2017-06-01', 'owed 2017-06-30 2017-05-02'],
  ['overdue again', `${quarterly}, ${delivered('2017-03-30')}`, '2017-07-01', 'overdue 2017-06-30 2017-03-30'],
  ['short months do not move the rest', `deadline: 2017-01-31, recurring: månedligt, ${delivered('2017-01-31', '2017-02-28')}`, '2017-03-01', 'owed 2017-03-31 2017-02-28'],
  ['by weeks', `deadline: 2017-05-01, recurring: hver 2. uge, ${delivered('2017-05-01', '2017-05-15')}`, '2017-05-16', 'owed 2017-05-29 2017-05-15'],
  ['recurring from no day on', `recurring: kvartalsvis, ${delivered('2017-03-30')}`, '2017-06-01', 'undated – 2017-03-30'],
  ['over a year after the period', `deadline: 2018-10-31, recurring: kvartalsvis, ${delivered('2018-10-30')}`, '2018-11-01', 'ended 2019-01-31 2018-10-30'],
  ['what is owed once is owed when the plan is over, too', 'deadline: 2019-02-01', '2019-01-15', 'owed 2019-02-01 –'],
  ['one that came long before the first', `deadline: 2017-12-31, recurring: kvartalsvis, ${delivered('2017-01-15')}`, '2017-06-01', 'owed 2018-03-31 2017-01-15'],
  ['owed on the plan’s last day', 'deadline: 2018-12-31, recurring: kvartalsvis', '2018-11-01', 'owed 2018-12-31 –'],
])('%s', (_, product, asOf, state) => {
  expect(stateOf(product, asOf)).toBe(state);
});

it.each([
  ['once', 'title: Rapport, to: [KL, Byen], deadline: 2017-06-30', null],
  ['every quarter', `title: Rapport, to: [KL, Byen], ${quarterly}`, 'kvartalsvis'],
])('says what is promised to whom %s', (_, product, recurring) => {
  const { plans } = workspaceFrom({ 'a.yaml': `${head}products:\n  - { id: p, kind: status, ${product} }\n` });
  const [state] = plans.flatMap((plan) => productStates(plan, viewOn('2017-06-01')));
  expect({ ...state, to: state?.to.map(({ name }) => name.da) }).toMatchObject({ ref: 'skole/p', kind: 'status', title: 'Rapport', to: ['KL', 'Byen'], recurring });
});

it('is owed no more where the plan was ended before', () => {
  expect(stateOf(quarterly, '2017-02-01', 'ended: { on: 2017-03-31, reason: Omlagt }\n')).toBe('ended 2017-03-31 –');
  expect(stateOf(quarterly, '2017-02-01', 'ended: { on: 2017-04-01, reason: Omlagt }\n')).toBe('owed 2017-03-31 –');
});
