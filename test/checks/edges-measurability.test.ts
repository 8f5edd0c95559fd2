import { expect, it } from 'vitest';
import type { CheckId } from '../../src/analysis/checks/index.ts';
import { foundBy, kpi, pointed, said } from './pointed.ts';

const open = (text: string): string => text.replace(', to: 2017-12-31', '');

it.each<[CheckId, string, string[], string, string?]>([
  ['kpi-overdue-measurement', 'the next is due tomorrow', [], kpi('frequency: kvartalsvis, values: [{ on: 2017-03-02, value: 1 }]')],
  ['kpi-overdue-measurement', 'it is due today', [], kpi('frequency: kvartalsvis, values: [{ on: 2017-03-01, value: 1 }]')],
  ['kpi-overdue-measurement', 'it was due yesterday', ['kvartalsvis'], kpi('frequency: kvartalsvis, values: [{ on: 2017-02-28, value: 1 }]')],
  ['kpi-overdue-measurement', 'a value to come is no value yet', ['kvartalsvis'], kpi('frequency: kvartalsvis, values: [{ on: 2017-06-02, value: 1 }]')],
  ['kpi-overdue-measurement', 'the newest counts, in whatever order they stand', [], kpi('frequency: månedligt, values: [{ on: 2017-05-15, value: 2 }, { on: 2017-02-15, value: 1 }]')],
  ['kpi-overdue-measurement', 'it was to come on the last day of the plan', ['årligt'], kpi('frequency: årligt, values: [{ on: 2016-12-31, value: 1 }]'), '2018-02-01'],
  ['kpi-overdue-measurement', 'nothing is owed after the plan', [], kpi('frequency: årligt, values: [{ on: 2017-01-01, value: 1 }]'), '2018-02-01'],
  ['kpi-overdue-measurement', 'a plan without an end', ['årligt'], open(kpi('frequency: årligt, values: [{ on: 2017-01-01, value: 1 }]')), '2018-02-01'],
  ['kpi-overdue-measurement', 'how often is not said', [], kpi('rule: increase')],

  ['kpi-no-source', 'nobody measures', ['{ id'], kpi('values: [{ on: 2017-02-01, value: 1 }]')],
  ['kpi-no-source', 'a value says how it was measured', [], kpi('values: [{ on: 2017-02-01, value: 1 }, { on: 2017-03-01, value: 2, method: Optalt }]')],
  ['kpi-no-source', 'the KPI says how', [], kpi('method: Optalt')],
  ['kpi-no-source', 'somebody does', [], kpi('dataSource: Skoleforvaltningen')],
])('%s: %s', async (check, _, places, text, asOf) => {
  expect(await pointed(check, text, asOf)).toEqual(places);
});

it.each([
  ['månedligt', '1 May 2017'],
  ['hver 2. uge', '15 April 2017'],
  ['hver 10. dag', '11 April 2017'],
])('a value that comes %s is expected again on %s', async (frequency, day) => {
  const [message] = await said('kpi-overdue-measurement', kpi(`frequency: ${frequency}, values: [{ on: 2017-04-01, value: 1 }]`));
  expect(message).toContain(`a new one by ${day}`);
});

it('a value of another type is quoted where it can be', async () => {
  const rated = kpi('type: rating, scale: [dårlig, god], values: [{ on: 2017-02-01, value: 3 }, { on: 2017-03-01, value: fin }, { on: 2017-04-01, value: [fin] }, { on: 2017-05-01, value: { positive: 1, negative: 0 } }]');
  const facts = (await foundBy('kpi-value-type', rated)).map((one) => one.facts);
  expect(facts).toEqual([
    expect.objectContaining({ got: '3', shape: 'word' }),
    expect.objectContaining({ got: 'fin', shape: 'word' }),
    expect.objectContaining({ got: '', shape: 'list' }),
    expect.objectContaining({ got: '', shape: 'tally' }),
  ]);
});
