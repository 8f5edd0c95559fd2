import { describe, expect, it } from 'vitest';
import type { CheckId } from '../../src/analysis/checks/index.ts';
import { foundBy, head, item, log, pointed, said } from './pointed.ts';

const open = (text: string): string => text.replace(', to: 2017-12-31', '');

it.each<[CheckId, string, string[], string, string?]>([
  ['log-order', 'forwards, and twice on one day', [], item(log('on: 2017-02-01, status: in-progress', 'on: 2017-02-01, note: Godt', 'on: 2017-03-01, status: done'))],
  ['log-order', 'backwards', ['2017-01-31'], item(log('on: 2017-02-01, status: in-progress', 'on: 2017-01-31, note: Godt'))],
  ['log-order', 'backwards twice is told once', ['2017-03-01'], item(log('on: 2017-04-01, note: Godt', 'on: 2017-03-01, note: Godt', 'on: 2017-02-01, note: Godt'))],
  ['log-order', 'each log once, the plan’s and a risk’s too', ['2017-01-02', '2017-01-03'], `${head}${log('on: 2017-02-01, note: Godt', 'on: 2017-01-02, note: Godt')}\nrisks: [{ id: r, text: R, ${log('on: 2017-02-01, note: Godt', 'on: 2017-01-03, note: Godt')} }]\n`],

  ['moved-deadline', 'withdrawn without a reason', ['withdrawn'], item(`deadline: 2017-08-01, ${log('on: 2017-02-01, deadline: withdrawn, by: X')}`)],
  ['moved-deadline', 'withdrawn by nobody', ['withdrawn'], item(`deadline: 2017-08-01, ${log('on: 2017-02-01, deadline: withdrawn, reason: Dyrt')}`)],
  ['moved-deadline', 'withdrawn as it should be', [], item(`deadline: 2017-08-01, ${log('on: 2017-02-01, deadline: withdrawn, reason: Dyrt, by: X')}`)],
  ['moved-deadline', 'withdrawn where none was set', [], item(log('on: 2017-02-01, deadline: withdrawn'))],
  ['moved-deadline', 'set again after it was withdrawn', [], item(`deadline: 2017-08-01, ${log('on: 2017-02-01, deadline: withdrawn, reason: Dyrt, by: X', 'on: 2017-03-01, deadline: 2017-09-01')}`)],
  ['moved-deadline', 'of nothing in the plan', [], `${head}${log('on: 2017-02-01, note: Godt')}\n`],
  ['moved-deadline', 'of the plan itself', ['2017-09-01'], `${head}${log('on: 2017-02-01, deadline: 2017-08-01', 'on: 2017-03-01, deadline: 2017-09-01')}\n`],

  ['stale-status', 'a hundred days without news', [], item(log('on: 2017-02-21, status: in-progress'))],
  ['stale-status', 'one day more', ['{ id'], item(log('on: 2017-02-20, status: in-progress'))],
  ['stale-status', 'a forecast is news', [], item(log('on: 2017-01-10, status: in-progress', 'on: 2017-02-21, forecast: 2017-12-01'))],
  ['stale-status', 'a forecast alone is no report that could get old', [], item(log('on: 2017-01-10, forecast: 2017-12-01'))],

  ['forecast-passed', 'told on that very day', ['2017-05-01'], item(log('on: 2017-05-01, status: in-progress, forecast: 2017-05-01'))],
  ['forecast-passed', 'told on the day after', [], item(log('on: 2017-04-01, forecast: 2017-05-01', 'on: 2017-05-02, status: in-progress'))],
  ['forecast-passed', 'never told', ['2017-05-31'], item('forecast: 2017-05-31')],
  ['forecast-passed', 'expected today', [], item('forecast: 2017-06-01')],
  ['forecast-passed', 'done before that', [], item(`forecast: 2017-05-31, ${log('on: 2017-04-01, status: done')}`)],
  ['forecast-passed', 'cancelled before that', [], item(`forecast: 2017-05-31, ${log('on: 2017-04-01, status: cancelled')}`)],
  ['forecast-passed', 'a wish', [], item('forecast: 2017-05-31, commitment: intent')],

  ['not-reported', 'half of the time until the deadline', ['{ id'], item('deadline: 2017-10-30')],
  ['not-reported', 'a day less', [], item('deadline: 2017-10-31')],
  ['not-reported', 'a deadline that somebody inferred is not waited for', [], item('deadline: { value: 2017-06-30, basis: inferred }')],
  ['not-reported', 'nothing ends', [], open(item('tags: [x]'))],
  ['not-reported', 'its deadline ends', ['{ id'], open(item('deadline: 2017-10-30'))],
  ['not-reported', 'half of the period', ['{ id'], item('tags: [x]'), '2017-07-02'],
  ['not-reported', 'half of the period is to come', [], item('tags: [x]'), '2017-07-01'],

  ['log-in-future', 'today', [], item(log('on: 2026-11-22, status: done'))],
  ['log-in-future', 'tomorrow', ['2026-11-23'], item(log('on: 2026-11-23, status: done'))],
])('%s: %s', async (check, _, places, text, asOf) => {
  expect(await pointed(check, text, asOf)).toEqual(places);
});

describe('names what it goes by:', () => {
  it('the deadline, or the end of the plan', async () => {
    expect(await said('not-reported', item('deadline: 2017-10-30', 'starts: 2017-02-01'), '2017-09-01')).toEqual([
      'Not reported: no status since the plan\'s period began on 1 January 2017 (the deadline is 30 October 2017)',
      'Not reported: no status since work was to begin on 1 February 2017 (the plan runs until 31 December 2017)',
    ]);
  });

  it('and in its facts', async () => {
    const found = await foundBy('not-reported', item('deadline: 2017-10-30', 'starts: 2017-02-01'), '2017-09-01');
    expect(found.map(({ facts }) => facts)).toEqual([
      { since: '2017-01-01', began: 'period', end: '2017-10-30', ends: 'deadline' },
      { since: '2017-02-01', began: 'work', end: '2017-12-31', ends: 'period' },
    ]);
  });

  it('the deadline that was, until it is withdrawn', async () => {
    const moves = log('on: 2017-02-01, deadline: 2017-09-01, by: X', 'on: 2017-03-01, deadline: withdrawn, by: X');
    expect(await said('moved-deadline', item(`deadline: 2017-08-01, ${moves}`))).toEqual([
      'The deadline was moved from "2017-08-01" to "2017-09-01" without saying why (reason)',
      'The deadline "2017-09-01" was withdrawn without saying why (reason)',
    ]);
  });
});
