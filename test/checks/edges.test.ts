import { expect, it } from 'vitest';
import type { CheckId } from '../../src/analysis/checks/index.ts';
import { foundBy, head, item, kpi, log, pointed } from './pointed.ts';

const later = (rest: string): string => `kind: plan\nid: skole-2\ntitle: Skole 2\nfollows: skole\nperiod: { from: 2017-06-01, to: 2018-05-31 }\n${rest}`;
const assessed = (result: string, on = '2017-05-01'): string => `assessments: [{ on: ${on}, by: Revisor, result: ${result} }]`;

it.each<[CheckId, string, string[], string, string?]>([
  ['kpi-no-baseline', 'a trend is compared with something', ['rule'], kpi('rule: increase')],
  ['kpi-no-baseline', 'with a target it is compared with that', [], kpi('rule: increase, targets: [{ value: 5 }]')],
  ['kpi-no-baseline', 'with a baseline it is compared with that', [], kpi('rule: increase, baseline: { value: 5, on: 2016-12-31 }')],
  ['kpi-no-baseline', 'words are nothing to compare with', ['rule'], kpi('rule: decrease, targets: [{ text: mindre }]')],
  ['kpi-no-baseline', 'a change needs what it is a change of', ['rule'], kpi('rule: at-least, targets: [{ change: "+10%" }]')],
  ['kpi-no-baseline', 'of the same target group', ['rule'], kpi('rule: at-least, baseline: { value: 5, on: 2016-12-31 }, targets: [{ change: "+10%", targetGroup: unge }]')],
  ['kpi-no-baseline', 'or of the group itself', [], kpi('rule: at-least, baseline: { value: 5, on: 2016-12-31, targetGroup: unge }, targets: [{ change: "+10%", targetGroup: unge }]')],
  ['kpi-no-baseline', 'a figure for a group beside it needs none', [], kpi('rule: at-least, targets: [{ value: 5, targetGroup: unge }]')],
  ['kpi-no-baseline', 'evidence is compared with nothing', [], kpi('type: evidence, rule: hold')],
  ['kpi-no-baseline', 'no rule compares nothing', [], kpi('method: Skøn')],
  ['kpi-no-baseline', 'at least nothing compares nothing', [], kpi('rule: at-least')],
  ['kpi-no-baseline', 'a change beside a figure', ['rule'], kpi('rule: at-least, targets: [{ value: 5, targetGroup: unge }, { change: "+1" }]')],
  ['kpi-no-baseline', 'a figure needs none', [], kpi('rule: at-least, targets: [{ value: 5 }]')],
  ['kpi-no-baseline', 'holding needs one', ['rule'], kpi('rule: hold')],

  ['kpi-no-target', 'at most what', ['rule'], kpi('rule: at-most')],
  ['kpi-no-target', 'at least what', ['rule'], kpi('rule: at-least, targets: [{ text: mere }], method: Skøn')],
  ['kpi-no-target', 'at least a change', [], kpi('rule: at-least, targets: [{ change: "+1" }]')],
  ['kpi-no-target', 'words without a method', ['{ id'], kpi('targets: [{ text: mere }]')],
  ['kpi-no-target', 'words with a method', [], kpi('targets: [{ text: mere }], method: Skøn')],
  ['kpi-no-target', 'a tally tells by itself', [], kpi('type: tally')],
  ['kpi-no-target', 'a rating without a scale does not', ['{ id'], kpi('type: rating')],
  ['kpi-no-target', 'evidence has no figures', [], kpi('type: evidence')],
  ['kpi-no-target', 'a person has judged', [], kpi('evaluation: { on: 2018-02-01, judgement: met }')],

  ['assessment-differs', 'done, but not to the assessor', ['{ on'], item(`${log('on: 2017-04-01, status: done')}, ${assessed('limited')}`)],
  ['assessment-differs', 'done since', [], item(`${log('on: 2017-05-02, status: done')}, ${assessed('limited')}`)],
  ['assessment-differs', 'done on the day of the assessment', ['{ on'], item(`${log('on: 2017-05-01, status: done')}, ${assessed('limited')}`)],
  ['assessment-differs', 'closed need not be complete', [], item(`${log('on: 2017-04-01, status: closed')}, ${assessed('limited')}`)],
  ['assessment-differs', 'complete, but not to its owner', ['{ on'], item(`${log('on: 2017-04-01, status: in-progress')}, ${assessed('complete')}`)],
  ['assessment-differs', 'both think so', [], item(`${log('on: 2017-04-01, status: done')}, ${assessed('complete')}`)],
  ['assessment-differs', 'nobody can tell', [], item(`${log('on: 2017-04-01, status: done')}, ${assessed('not-assessable')}`)],
  ['assessment-differs', 'cancelled', [], item(`${log('on: 2017-04-01, status: cancelled')}, ${assessed('complete')}`)],
  ['assessment-differs', 'that is said later', [], item(`${log('on: 2017-04-01, status: done')}, ${assessed('limited', '2017-06-02')}`)],
  ['assessment-differs', 'never reported', [], item(assessed('complete'))],
  ['assessment-differs', 'the latest counts, in whatever order they stand', [], item(`${log('on: 2017-04-01, status: done')}, assessments: [{ on: 2017-05-02, by: R, result: complete }, { on: 2017-05-01, by: R, result: limited }]`)],

  ['status-conflict', 'more is told after the end', ['in-progress'], item(log('on: 2017-02-01, status: cancelled', 'on: 2017-03-01, status: in-progress'))],
  ['status-conflict', 'progress after the end', ['50'], item(log('on: 2017-02-01, status: closed', 'on: 2017-03-01, progress: 50'))],
  ['status-conflict', 'a count after the end', ['2'], item(`count: { planned: 3 }, ${log('on: 2017-02-01, status: closed', 'on: 2017-03-01, count: 2')}`)],
  ['status-conflict', 'the same again', [], item(log('on: 2017-02-01, status: cancelled', 'on: 2017-03-01, status: cancelled'))],
  ['status-conflict', 'a note after the end', [], item(log('on: 2017-02-01, status: cancelled', 'on: 2017-03-01, note: Ærgerligt'))],
  ['status-conflict', 'done is no end', [], item(log('on: 2017-02-01, status: done', 'on: 2017-03-01, status: in-progress'))],
  ['status-conflict', 'progress falls', ['40'], item(log('on: 2017-02-01, progress: 50', 'on: 2017-03-01, progress: 40'))],
  ['status-conflict', 'progress stands still', [], item(log('on: 2017-02-01, progress: 50', 'on: 2017-03-01, progress: 50'))],
  ['status-conflict', 'more than planned', ['4'], item(`count: { planned: 3 }, ${log('on: 2017-02-01, count: 4')}`)],
  ['status-conflict', 'as many as planned', [], item(`count: { planned: 3 }, ${log('on: 2017-02-01, count: 3')}`)],
  ['status-conflict', 'more than about so many', [], item(`count: { planned: 3, approx: about }, ${log('on: 2017-02-01, count: 4')}`)],
  ['status-conflict', 'done, but a part of it is not', ['done'], item(`${log('on: 2017-03-01, status: done')}, deliverables: [{ id: d, title: D, ${log('on: 2017-02-01, status: in-progress')} }]`)],
  ['status-conflict', 'neither it nor a part of it is done', [], item(`${log('on: 2017-03-01, status: in-progress')}, deliverables: [{ id: d, title: D, ${log('on: 2017-02-01, status: in-progress')} }]`)],
  ['status-conflict', 'told before it was', ['2017-01-31'], item(log('on: 2017-02-01, known: 2017-01-31, status: in-progress'))],
  ['status-conflict', 'told on the day', [], item(log('on: 2017-02-01, known: 2017-02-01, status: in-progress'))],

  ['deadline-before-dependency', 'waits for what comes later', ['2017-10-01'], item('deadline: 2017-10-01, after: i-1', 'deadline: 2017-10-02')],
  ['deadline-before-dependency', 'on the same day', [], item('deadline: 2017-10-01, after: i-1', 'deadline: 2017-10-01')],
  ['deadline-before-dependency', 'for what is done', [], item('deadline: 2017-10-01, after: i-1', `deadline: 2017-10-02, ${log('on: 2017-02-01, status: done')}`)],
  ['deadline-before-dependency', 'for what was cancelled', [], item('deadline: 2017-10-01, after: i-1', `deadline: 2017-10-02, ${log('on: 2017-02-01, status: cancelled')}`)],
  ['deadline-before-dependency', 'for a wish', [], item('deadline: 2017-10-01, after: i-1', 'deadline: 2017-10-02, commitment: intent')],
  ['deadline-before-dependency', 'as somebody inferred', [], item('deadline: 2017-10-01, after: i-1', 'deadline: { value: 2017-10-02, basis: inferred }')],
  ['deadline-before-dependency', 'for what has no day', [], item('deadline: 2017-10-01, after: i-1', 'deadline: { text: senere, open: true }')],
  ['deadline-before-dependency', 'done itself', [], item(`deadline: 2017-10-01, after: i-1, ${log('on: 2017-02-01, status: done')}`, 'deadline: 2017-10-02')],

  ['open-date', 'open for longer than thirty days', ['{ text'], item('deadline: { text: senere, open: true }')],
  ['open-date', 'announced for next month', ['{ text'], item(log('on: 2017-05-20, deadline: { text: senere, from: 2017-06-20, open: true }'))],
  ['open-date', 'announced for next year, and not for long', [], item(log('on: 2017-05-20, deadline: { text: senere, from: 2018-06-20, open: true }'))],
  ['open-date', 'announced in 56 days', ['{ text'], item(log('on: 2017-05-20, deadline: { text: senere, from: 2017-07-27, open: true }'))],
  ['open-date', 'announced in 57 days', [], item(log('on: 2017-05-20, deadline: { text: senere, from: 2017-07-28, open: true }'))],
  ['open-date', 'open for thirty days', [], item(log('on: 2017-05-02, deadline: { text: senere, open: true }'))],
  ['open-date', 'open for one day more', ['{ text'], item(log('on: 2017-05-01, deadline: { text: senere, open: true }'))],
  ['open-date', 'done', [], item(`deadline: { text: senere, open: true }, ${log('on: 2017-02-01, status: done')}`)],
  ['open-date', 'cancelled', [], item(`deadline: { text: senere, open: true }, ${log('on: 2017-02-01, status: cancelled')}`)],
  ['open-date', 'a wish', [], item('deadline: { text: senere, open: true }, commitment: intent')],
  ['open-date', 'a product that is owed', ['{ text'], `${head}products: [{ id: p, kind: status, deadline: { text: senere, open: true } }]\n`],
  ['open-date', 'a product that was delivered', [], `${head}products: [{ id: p, kind: status, deadline: { text: senere, open: true }, delivered: [{ on: 2017-05-01 }] }]\n`],

  ['not-carried-over', 'one is forgotten among others', ['{ id'], item('tags: [x]', 'tags: [x]'), later('initiatives: [{ id: a, title: A, origin: skole/i-1 }]\n')],
  ['not-carried-over', 'two are forgotten among others', ['{ id', '{ id'], item('tags: [x]', 'tags: [x]', 'tags: [x]'), later('initiatives: [{ id: a, title: A, origin: skole/i-1 }]\n')],
  ['not-carried-over', 'all of them', ['skole'], item('tags: [x]', 'tags: [x]'), later('initiatives: [{ id: a, title: A }]\n')],
  ['not-carried-over', 'the only one', ['{ id'], item('tags: [x]'), later('initiatives: [{ id: a, title: A }]\n')],
  ['not-carried-over', 'a plan that follows itself takes nothing over', [], `${item('tags: [x]', 'tags: [x]')}follows: skole\n`],
  ['not-carried-over', 'a deliverable of it goes on', [], item('deliverables: [{ id: d, title: D }]'), later('initiatives: [{ id: a, title: A, origin: skole/d }]\n')],
  ['not-carried-over', 'it was achieved', [], item('evaluation: { on: 2017-05-01, result: achieved }'), later('initiatives: [{ id: a, title: A }]\n')],
  ['not-carried-over', 'it was dropped', [], item('evaluation: { on: 2017-05-01, result: partly, next: drop, reason: Dyrt }'), later('initiatives: [{ id: a, title: A }]\n')],
  ['not-carried-over', 'that is decided later', ['{ id'], item('evaluation: { on: 2017-06-02, result: achieved }'), later('initiatives: [{ id: a, title: A }]\n')],
  ['not-carried-over', 'the next plan is not in force yet', [], item('tags: [x]'), later('inForce: 2017-06-02\ndated: 2017-05-01\ninitiatives: [{ id: a, title: A }]\n')],
  ['not-carried-over', 'done', [], item(log('on: 2017-02-01, status: done')), later('initiatives: [{ id: a, title: A }]\n')],

  ['kpi-incomparable', 'two definitions', ['Timer'], kpi('definition: Dage, values: [{ on: 2017-02-01, value: 2 }, { on: 2017-03-01, value: 3, definition: Timer }]')],
  ['kpi-incomparable', 'the first is the KPI’s where it says none', ['Timer'], kpi('values: [{ on: 2017-02-01, value: 2, definition: Dage }, { on: 2017-03-01, value: 3, definition: Timer }]')],
  ['kpi-incomparable', 'what the KPI says counts, though another came first', ['Timer'], kpi('definition: Dage, values: [{ on: 2017-02-01, value: 3, definition: Timer }, { on: 2017-03-01, value: 2 }]')],
  ['kpi-incomparable', 'a baseline that is something else', ['Timer'], kpi('definition: Dage, baseline: { value: 3, on: 2016-12-31, definition: Timer }, values: [{ on: 2017-03-01, value: 2 }]')],
  ['kpi-incomparable', 'a value that says nothing where the KPI does not either', ['3'], kpi('values: [{ on: 2017-02-01, value: 2, definition: Dage }, { on: 2017-03-01, value: 3 }]')],
  ['kpi-incomparable', 'in different target groups', [], kpi('definition: Dage, values: [{ on: 2017-02-01, value: 2 }, { on: 2017-03-01, value: 3, definition: Timer, targetGroup: unge }]')],
  ['kpi-incomparable', 'one definition, said twice', [], kpi('definition: Dage, values: [{ on: 2017-02-01, value: 2, definition: Dage }, { on: 2017-03-01, value: 3 }]')],
])('%s: %s', async (check, _, places, text, more) => {
  expect(await pointed(check, more === undefined ? text : [text, more])).toEqual(places);
});

it('an open date says whether its window is near, and whether it has begun', async () => {
  const announced = (from: string): string => item(log(`on: 2017-05-01, deadline: { text: senere, ${from}open: true }`));
  const facts = async (from: string): Promise<unknown> => (await foundBy('open-date', announced(from))).map((one) => one.facts);
  expect(await facts('from: 2017-06-01, ')).toMatchObject([{ near: '2017-06-01', begun: true }]);
  expect(await facts('from: 2017-06-02, ')).toMatchObject([{ near: '2017-06-02', begun: false }]);
  expect(await facts('from: 2018-06-01, ')).toMatchObject([{ near: null, begun: false }]);
  expect(await facts('')).toMatchObject([{ near: null, begun: false }]);
});

it('a trend needs a baseline for itself, or for the change that it promises', async () => {
  const facts = async (targets: string): Promise<unknown> => (await foundBy('kpi-no-baseline', kpi(`rule: increase${targets}`))).map((one) => one.facts);
  expect(await facts('')).toMatchObject([{ because: 'trend' }]);
  expect(await facts(', targets: [{ change: "+10%" }]')).toEqual([{ because: 'change', change: '10%' }]);
});

it('an assessment that differs points to the report that it differs from', async () => {
  const text = item(`${log('on: 2017-03-01, status: in-progress', 'on: 2017-04-01, status: done', 'on: 2017-04-15, note: Godt')}, ${assessed('limited')}`);
  const [found] = await foundBy('assessment-differs', text);
  expect(found?.related.map(({ line, column }) => text.split('\n')[line - 1]?.slice(column - 1, column + 15))).toEqual(['{ on: 2017-04-01']);
});
