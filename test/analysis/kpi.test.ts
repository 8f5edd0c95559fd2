import { describe, expect, it } from 'vitest';
import { judgeKpi, type KpiState } from '../../src/analysis/kpi.ts';
import type { Kpi } from '../../src/model/kpi.ts';
import { base, by, judgedAs, kpi, period, state, target, value } from './written-kpi.ts';

type Row = [what: string, fields: Partial<Kpi>, asOf: string, judgement: KpiState['judgement'], missing?: KpiState['missing']];

function table(rows: readonly Row[]): void {
  it.each(rows)('%s', (_, fields, asOf, judgement, missing = []) => {
    const { judgement: got, missing: lacking } = state(fields, asOf);
    expect({ judgement: got, missing: lacking }).toEqual({ judgement, missing });
  });
}

const [spring, summer, december, end, after] = ['2017-04-01', '2017-07-02', '2017-12-30', '2017-12-31', '2018-03-01'];
const start = base(0, '2016-12-31');
const goal = [by(end, 100)];
const scale = ['dårlig', 'nogenlunde', 'god', 'fremragende'];
const feedback = (positive: number, neutral: number, negative: number) => ({ positive, neutral, negative });

describe('at-least, the day has come', () => {
  table([
    ['reached', { targets: goal, values: [value(end, 100)] }, end, 'met'],
    ['passed', { targets: goal, values: [value(end, 101)] }, after, 'met'],
    ['not reached', { targets: goal, values: [value(end, 99.9)] }, end, 'missed'],
    ['the day before it is still on its way', { baselines: [start], targets: goal, values: [value(december, 99.9)] }, december, 'on-track'],
    ['no value', { targets: goal }, end, 'cannot-be-measured', ['value']],
    ['the value nearest to the day, before it', { targets: goal, values: [value('2017-12-20', 100), value(after, 50)] }, after, 'met'],
    ['the value nearest to the day, after it', { targets: goal, values: [value('2017-06-01', 100), value('2018-01-02', 50)] }, after, 'missed'],
    ['of two equally near the earlier', { targets: goal, values: [value('2018-01-05', 50), value('2017-12-26', 100)] }, after, 'met'],
    ['as it was corrected later', { targets: goal, values: [value(end, 50), value(end, 100, { known: after })] }, after, 'met'],
    ['twelve months before is near enough', { targets: goal, values: [value('2016-12-31', 100)] }, after, 'met'],
    ['a day more is not', { targets: goal, values: [value('2016-12-30', 100)] }, after, 'cannot-be-measured', ['value']],
    ['twelve months after is near enough', { targets: goal, values: [value('2018-12-31', 100)] }, '2019-06-01', 'met'],
    ['a day more is not', { targets: goal, values: [value('2019-01-01', 100)] }, '2019-06-01', 'cannot-be-measured', ['value']],
  ]);
});

describe('at-least, before the day', () => {
  table([
    ['no value yet', { targets: goal, baselines: [start] }, summer, 'open'],
    ['no baseline', { targets: goal, values: [value(spring, 10)] }, summer, 'open'],
    ['a baseline without a day', { targets: goal, baselines: [base(0)], values: [value(spring, 10)] }, summer, 'open'],
    ['reached early and held', { targets: goal, values: [value(spring, 100)] }, summer, 'met'],
    ['reached early and lost again', { targets: goal, baselines: [start], values: [value(spring, 100), value('2017-07-01', 40)] }, summer, 'behind'],
    ['on the line', { baselines: [base(0, '2016-12-31')], targets: [by(end, 365)], values: [value('2017-03-31', 90)] }, summer, 'on-track'],
    ['a hair below the line', { baselines: [base(0, '2016-12-31')], targets: [by(end, 365)], values: [value('2017-03-31', '89.99999999999999999999')] }, summer, 'behind'],
    ['a line of thirds is not rounded', { baselines: [base(0, '2016-12-31')], targets: [by('2017-01-03', 1), by(end, 1)], values: [value('2017-01-01', '0.3333333333333333333333333333333333333333')] }, '2017-01-02', 'behind'],
    ['the line is read at the value’s own day, not today', { baselines: [start], targets: goal, values: [value('2017-01-31', 10)] }, december, 'on-track'],
    ['a value on the baseline’s day', { baselines: [start], targets: goal, values: [value('2016-12-31', 0)] }, summer, 'on-track'],
    ['a value in the notation of computers', { targets: [by(end, '1.5')], values: [value(spring, '1.5')].map((one) => ({ ...one, value: { decimal: '15e-1' } })) }, summer, 'met'],
    ['a power without a sign', { targets: goal, values: [value(spring, 1)].map((one) => ({ ...one, value: { decimal: '1e2' } })) }, summer, 'met'],
    ['a power of two digits', { targets: goal, values: [value(spring, 1)].map((one) => ({ ...one, value: { decimal: '1e+21' } })) }, summer, 'met'],
    ['a power that nobody can mean is no value', { targets: [by(end, '1.5')], values: [value(spring, '1.5')].map((one) => ({ ...one, value: { decimal: '1e9999' } })) }, summer, 'open'],
    ['a value older than the baseline is history', { baselines: [start], targets: goal, values: [value('2016-06-01', 200)] }, summer, 'open'],
    ['a target without a day is never missed', { baselines: [start], targets: [target({ value: 100 })], values: [value(spring, 5)] }, '2030-01-01', 'open'],
    ['but can be met', { targets: [target({ value: 100 })], values: [value(spring, 100)] }, summer, 'met'],
    ['without any target', { values: [value(spring, 5)] }, summer, 'cannot-be-measured', ['target']],
    ['without anything at all', { dataSource: [] }, summer, 'cannot-be-measured', ['target', 'value', 'source']],
    ['a source that nobody names is missing only where nothing can be measured', { dataSource: [], targets: goal, values: [value(end, 100)] }, end, 'met'],
  ]);
});

const steps = [by('2017-06-30', 80), by(end, 100)];
describe('several targets', () => {
  table([
    ['the next one makes the line', { baselines: [start], targets: steps, values: [value(spring, 30)] }, spring, 'behind'],
    ['a milestone reached is not the end', { baselines: [start], targets: steps, values: [value('2017-06-30', 80)] }, summer, 'on-track'],
    ['a milestone missed shows', { baselines: [start], targets: steps, values: [value('2017-06-30', 60)] }, summer, 'behind'],
    ['a milestone on the baseline’s own day', { baselines: [start], targets: [by('2016-12-31', 80), ...goal], values: [value('2016-12-31', 0)] }, summer, 'behind'],
    ['after it the line goes to the last', { baselines: [start], targets: steps, values: [value('2017-10-01', 76)] }, december, 'on-track'],
    ['the last one decides', { baselines: [start], targets: steps, values: [value('2017-06-30', 10), value(end, 100)] }, end, 'met'],
    ['written in any order', { baselines: [start], targets: steps.toReversed(), values: [value(end, 99)] }, end, 'missed'],
    ['a dated one met, one without a day ahead', { targets: [...goal, target({ value: 200 })], values: [value(end, 150)] }, after, 'open'],
    ['a dated one met, ahead a change that nobody can tell', { targets: [...goal, target({ change: { amount: '2', percent: false } })], values: [value(end, 150)] }, after, 'open'],
    ['a dated one missed, one without a day ahead', { targets: [...goal, target({ value: 200 })], values: [value(end, 50)] }, after, 'missed'],
  ]);
});

const ceiling: Partial<Kpi> = { rule: 'at-most', baselines: [base(100, '2016-12-31')], targets: [by(end, 50)] };
describe('at-most', () => {
  table([
    ['reached', { ...ceiling, values: [value(end, 50)] }, end, 'met'],
    ['not reached', { ...ceiling, values: [value(end, '50.1')] }, end, 'missed'],
    ['better than the line', { ...ceiling, values: [value(summer, 70)] }, summer, 'on-track'],
    ['worse than the line', { ...ceiling, values: [value(summer, 80)] }, summer, 'behind'],
    ['reached early', { ...ceiling, values: [value(summer, 50)] }, summer, 'met'],
  ]);
});

const change = (amount: string, percent: boolean) => [target({ by: end, change: { amount, percent } })];
describe('changes are relative to the signed baseline', () => {
  table([
    ['-15 % of 200 is 170', { rule: 'at-most', baselines: [base(200, '2016-12-31')], targets: change('-15', true), values: [value(end, 170)] }, end, 'met'],
    ['and not 171', { rule: 'at-most', baselines: [base(200, '2016-12-31')], targets: change('-15', true), values: [value(end, 171)] }, end, 'missed'],
    ['-15 % of -20 is -17', { baselines: [base(-20)], targets: change('-15', true), values: [value(end, -17)] }, end, 'met'],
    ['and not -17.1', { baselines: [base(-20)], targets: change('-15', true), values: [value(end, '-17.1')] }, end, 'missed'],
    ['2 on 40.1 is 42.1', { type: 'share', baselines: [base('40.1')], targets: change('2', false), values: [value(end, '42.1')] }, end, 'met'],
    ['0.1 on 0.2 is 0.3', { baselines: [base('0.2')], targets: change('0.1', false), values: [value(end, '0.3')] }, end, 'met'],
    ['no baseline, not due', { targets: change('2', false), values: [value(spring, 42)] }, summer, 'open'],
    ['no baseline, due', { targets: change('2', false), values: [value(end, 42)] }, end, 'cannot-be-measured', ['baseline']],
    ['no baseline and no day', { targets: [target({ change: { amount: '2', percent: false } })] }, summer, 'cannot-be-measured', ['baseline', 'value']],
  ]);
});

const up: Partial<Kpi> = { rule: 'increase', baselines: [base('40.0', '2016-12-31')] };
const down: Partial<Kpi> = { ...up, rule: 'decrease' };
describe('increase and decrease', () => {
  table([
    ['with a target like at-least', { ...up, targets: [by(end, 50)], values: [value(end, 49)] }, end, 'missed'],
    ['with a target like at-most', { ...down, targets: [by(end, 30)], values: [value(end, 30)] }, end, 'met'],
    ['less than that', { ...down, targets: [by(end, 30)], values: [value(end, 29)] }, end, 'met'],
    ['more than that', { ...down, targets: [by(end, 30)], values: [value(end, 31)] }, end, 'missed'],
    ['on the line down', { ...down, baselines: [base(365, '2016-12-31')], targets: [by(end, 0)], values: [value('2017-03-31', 275)] }, summer, 'on-track'],
    ['above it', { ...down, baselines: [base(365, '2016-12-31')], targets: [by(end, 0)], values: [value('2017-03-31', 276)] }, summer, 'behind'],
    ['more than the baseline', { ...up, values: [value(spring, '40.01')] }, summer, 'on-track'],
    ['as much is no increase', { ...up, values: [value(spring, 40)] }, summer, 'behind'],
    ['as much is no decrease either', { ...down, values: [value(spring, 40)] }, summer, 'behind'],
    ['more at the period’s end', { ...up, values: [value(spring, 41)] }, end, 'met'],
    ['not more at the period’s end', { ...up, values: [value(spring, 40)] }, end, 'missed'],
    ['less than the baseline', { ...down, values: [value(spring, 39)] }, summer, 'on-track'],
    ['more where less was meant', { ...down, values: [value(spring, 41)] }, after, 'missed'],
    ['no value yet', up, summer, 'open'],
    ['no value at the end', up, end, 'cannot-be-measured', ['value']],
    ['no baseline', { rule: 'increase', values: [value(spring, 41)] }, summer, 'cannot-be-measured', ['baseline']],
    ['a value of the baseline’s day is not later', { ...up, values: [value('2016-12-31', 45)] }, summer, 'open'],
  ]);
});

const hold: Partial<Kpi> = { type: 'share', rule: 'hold', direction: 'up', baselines: [base('80.5', '2016-12-31')] };
const held = { ...hold, direction: 'down' as const };
describe('hold', () => {
  table([
    ['as much as before', { ...hold, values: [value(spring, '80.50')] }, summer, 'on-track'],
    ['less', { ...hold, values: [value(spring, '80.4')] }, summer, 'behind'],
    ['as much at the period’s end', { ...hold, values: [value(spring, '80.5')] }, end, 'met'],
    ['less at the period’s end', { ...hold, values: [value(spring, '80.4')] }, end, 'missed'],
    ['within the tolerance of percent points', { ...hold, tolerance: '0.5', values: [value(spring, 80)] }, summer, 'on-track'],
    ['just outside it', { ...hold, tolerance: '0.5', values: [value(spring, '79.99')] }, summer, 'behind'],
    ['down: no more than before', { ...held, values: [value(spring, '80.5')] }, summer, 'on-track'],
    ['down: more', { ...held, values: [value(spring, '80.6')] }, summer, 'behind'],
    ['down: more, within the tolerance', { ...held, tolerance: '0.1', values: [value(spring, '80.6')] }, end, 'met'],
    ['a target’s day moves the end', { ...hold, targets: [target({ by: after })], values: [value(spring, 81)] }, end, 'on-track'],
    ['and ends it', { ...hold, targets: [target({ by: after })], values: [value(spring, 81)] }, after, 'met'],
    ['no baseline is never green', { ...hold, baselines: [], values: [value(spring, 81)] }, summer, 'cannot-be-measured', ['baseline']],
    ['no later value is never green', hold, end, 'cannot-be-measured', ['value']],
    ['the baseline told again is no later value', { ...hold, values: [value('2016-12-31', 81)] }, end, 'cannot-be-measured', ['value']],
    ['a baseline without a day is before any value', { ...hold, baselines: [base(80)], values: [value(spring, 81)] }, end, 'met'],
    ['a person cannot make it green', { ...hold, baselines: [], evaluation: judgedAs('met') }, end, 'cannot-be-measured', ['baseline', 'value']],
    ['not even with a target in words', { ...hold, baselines: [], targets: [target({ text: 'no fall' })], evaluation: judgedAs('met') }, end, 'cannot-be-measured', ['baseline', 'value']],
    ['a target in words judges nothing', { ...hold, targets: [target({ text: 'no fall' })], values: [value(spring, 81)], evaluation: judgedAs('missed') }, end, 'met'],
    ['no direction', { ...hold, direction: null, values: [value(spring, 81)] }, summer, 'cannot-be-measured', ['method']],
  ]);
});

describe('rating', () => {
  table([
    ['higher on the scale', { type: 'rating', scale, targets: [by(end, 'god')], values: [value(end, 'fremragende')] }, end, 'met'],
    ['lower on the scale', { type: 'rating', scale, targets: [by(end, 'god')], values: [value(end, 'nogenlunde')] }, end, 'missed'],
    ['without a rule better is still better', { type: 'rating', scale, rule: null, targets: [by(end, 'god')], values: [value(end, 'God')] }, end, 'met'],
    ['a step up', { type: 'rating', scale, baselines: [base('god')], targets: change('1', false), values: [value(end, 'fremragende')] }, end, 'met'],
    ['half a scale more is no target', { type: 'rating', scale, baselines: [base('god')], targets: change('50', true), values: [value(end, 'god')] }, end, 'cannot-be-measured', ['target']],
    ['held', { type: 'rating', scale, rule: 'hold', direction: 'up', baselines: [base('god')], values: [value(spring, 'god')] }, end, 'met'],
    ['held, without a baseline', { type: 'rating', scale, rule: 'hold', direction: 'up', values: [value(spring, 'god')] }, end, 'cannot-be-measured', ['baseline']],
    ['held, without a scale', { type: 'rating', rule: 'hold', direction: 'up', baselines: [base('god')], values: [value(spring, 'god')] }, end, 'cannot-be-measured', ['scale']],
    ['held, a person judges', { type: 'rating', scale, rule: 'hold', direction: 'up', baselines: [base('god')], targets: [by(end, 'god')], values: [value(end, 'dårlig')], evaluation: judgedAs('met') }, end, 'met'],
    ['a scale of figures', { type: 'rating', scale: ['1', '2', '3'], targets: [by(end, 2)], values: [value(end, 3)] }, end, 'met'],
    ['answers are no step of a scale', { type: 'rating', scale, targets: [by(end, 'god')], values: [value(end, feedback(5, 0, 0))] }, end, 'cannot-be-measured', ['value']],
    ['a list is none either', { type: 'rating', scale, targets: [by(end, 'god')], values: [value(end, ['god'])] }, end, 'cannot-be-measured', ['value']],
    ['a word off the scale is no value', { type: 'rating', scale, targets: [by(end, 'god')], values: [value(end, 'super')] }, end, 'cannot-be-measured', ['value']],
    ['a figure without a scale', { type: 'rating', targets: [by(end, 3)], values: [value(spring, 3)] }, summer, 'cannot-be-measured', ['scale']],
    ['a list without a scale is not even a value', { type: 'rating', targets: [by(end, 'god')], values: [value(spring, ['god'])] }, summer, 'cannot-be-measured', ['value', 'scale']],
    ['no scale', { type: 'rating', targets: [by(end, 'god')], values: [value(spring, 'god')] }, summer, 'cannot-be-measured', ['scale']],
    ['no target', { type: 'rating', scale, method: 'survey', values: [value(spring, 'god')] }, summer, 'cannot-be-measured', ['target']],
    ['of which nothing is known', { type: 'rating', dataSource: [], rule: null }, summer, 'cannot-be-measured', ['target', 'value', 'source', 'scale', 'method']],
    ['nobody has asked yet', { type: 'rating', scale, method: 'survey', rule: null, targets: [target({ text: 'bedre' })] }, summer, 'cannot-be-measured', ['value']],
    ['how it was asked stands with the answer', { type: 'rating', scale, values: [value(spring, 'god', { method: 'survey' })] }, summer, 'cannot-be-measured', ['target']],
    ['how it was asked stands nowhere', { type: 'rating', scale, values: [value(spring, 'god')] }, summer, 'cannot-be-measured', ['target', 'method']],
    ['no target, a person judges', { type: 'rating', scale, evaluation: judgedAs('behind') }, summer, 'behind'],
    ['with a target the rule judges', { type: 'rating', scale, targets: [by(end, 'god')], values: [value(end, 'dårlig')], evaluation: judgedAs('met') }, end, 'missed'],
  ]);
});

describe('tally', () => {
  table([
    ['positive ÷ all in percent', { type: 'tally', targets: [by(end, 50)], values: [value(end, feedback(5, 3, 2))] }, end, 'met'],
    ['neutral answers count in all', { type: 'tally', targets: [by(end, 50)], values: [value(end, feedback(5, 4, 2))] }, end, 'missed'],
    ['without a rule more positive is better', { type: 'tally', rule: null, targets: [by(end, 50)], values: [value(end, feedback(5, 3, 2))] }, end, 'met'],
    ['two thirds are not 66.67 percent', { type: 'tally', targets: [by(end, '66.67')], values: [value(end, feedback(2, 0, 1))] }, end, 'missed'],
    ['two thirds held by four sixths', { type: 'tally', rule: 'hold', direction: 'up', baselines: [base(feedback(2, 0, 1))], values: [value(end, feedback(4, 0, 2))] }, end, 'met'],
    ['a baseline in percent', { type: 'tally', rule: 'hold', direction: 'up', baselines: [base(80)], values: [value(spring, feedback(4, 0, 1))] }, end, 'met'],
    ['a bare percentage is no value', { type: 'tally', targets: [by(end, 50)], values: [value(end, 60)] }, end, 'cannot-be-measured', ['value']],
    ['nobody asked', { type: 'tally', targets: [by(end, 50)], values: [value(end, feedback(0, 0, 0))] }, end, 'cannot-be-measured', ['value']],
    ['no target', { type: 'tally', values: [value(spring, feedback(5, 0, 0))] }, summer, 'cannot-be-measured', ['target', 'method']],
    ['no target, a person judges', { type: 'tally', evaluation: judgedAs('met') }, summer, 'met'],
    ['pooled when incremental', { type: 'tally', series: 'incremental', targets: [by(end, 60)], values: [value(spring, feedback(5, 0, 0)), value(summer, feedback(1, 0, 4))] }, end, 'met'],
    ['pooled without the baseline’s', { type: 'tally', rule: 'hold', direction: 'up', series: 'incremental', baselines: [base(feedback(90, 0, 10), '2016-12-31')], values: [value(spring, feedback(8, 0, 2))] }, end, 'missed'],
    ['nor are they any other decimal', { type: 'tally', rule: 'at-most', targets: [by(end, `66.${'6'.repeat(80)}`)], values: [value(end, feedback(2, 0, 1))] }, end, 'missed'],
  ]);
});

describe('evidence and words', () => {
  table([
    ['nobody has judged', { type: 'evidence', rule: null, method: 'minutes', values: [value(spring, ['two meetings'])] }, summer, 'cannot-be-measured', ['target']],
    ['a person has', { type: 'evidence', rule: null, values: [value(spring, ['two meetings'])], evaluation: judgedAs('on-track') }, summer, 'on-track'],
    ['not yet on that day', { type: 'evidence', rule: null, evaluation: judgedAs('met', after) }, summer, 'cannot-be-measured', ['value', 'method']],
    ['not yet told by that day', { type: 'evidence', rule: null, evaluation: judgedAs('met', spring, after) }, summer, 'cannot-be-measured', ['value', 'method']],
    ['an account without a judgement', { type: 'evidence', rule: null, evaluation: judgedAs(null) }, summer, 'cannot-be-measured', ['value', 'method']],
    ['of which nobody says where it comes from', { type: 'evidence', rule: null, dataSource: [], method: 'minutes', values: [value(spring, ['two meetings'])] }, summer, 'cannot-be-measured', ['source']],
    ['answers are no evidence', { type: 'evidence', rule: null, method: 'minutes', values: [value(spring, feedback(5, 0, 0))] }, summer, 'cannot-be-measured', ['value']],
    ['evidence can be held against nothing', { type: 'evidence', rule: 'hold', direction: 'up', method: 'minutes', values: [value(spring, ['two meetings'])] }, summer, 'cannot-be-measured', ['target']],
    ['evidence reaches no figure', { type: 'evidence', method: 'minutes', targets: goal, values: [value(spring, ['two meetings'])] }, after, 'cannot-be-measured', ['target']],
    ['a target in words, judged', { targets: [target({ text: 'mostly positive' })], evaluation: judgedAs('met') }, summer, 'met'],
    ['a target in words, not due', { method: 'survey', targets: [target({ by: end, text: 'mostly positive' })] }, summer, 'open'],
    ['a target in words, not due and nothing to judge by', { targets: [target({ by: end, text: 'mostly positive' })] }, summer, 'cannot-be-measured', ['value', 'method']],
    ['words beside a figure that no rule judges', { rule: null, targets: [target({ value: 100, text: 'many' })], evaluation: judgedAs('met') }, summer, 'met'],
    ['words beside a figure that the rule judges', { targets: [target({ by: end, value: 100, text: 'many' })], values: [value(end, 1)], evaluation: judgedAs('met') }, end, 'missed'],
    ['a change of nothing is not for a person', { targets: change('2', false), values: [value(end, 1)], evaluation: judgedAs('met') }, end, 'cannot-be-measured', ['baseline']],
    ['a target in words, due', { method: 'survey', targets: [target({ by: end, text: 'mostly positive' })] }, end, 'cannot-be-measured', ['value']],
    ['a number’s figures are not for a person', { targets: goal, values: [value(end, 1)], evaluation: judgedAs('met') }, end, 'missed'],
    ['nor is a number without a target', { values: [value(end, 1)], evaluation: judgedAs('met') }, end, 'cannot-be-measured', ['target']],
    ['a figure and a target but no rule', { rule: null, targets: goal, values: [value(end, 1)] }, end, 'cannot-be-measured', ['method']],
    ['N/A is no number', { targets: goal, values: [value(end, 'N/A')] }, end, 'cannot-be-measured', ['value']],
  ]);
});

describe('the plan of 2017', () => {
  table([
    ['kpi 1: evidence', { type: 'evidence', rule: null, dataSource: [] }, '2017-10-03', 'cannot-be-measured', ['value', 'source', 'method']],
    ['kpi 2: "overvejende positiv"', { type: 'evidence', rule: null, dataSource: [], targets: [target({ text: 'overvejende positiv' })] }, '2017-10-03', 'cannot-be-measured', ['value', 'source', 'method']],
    ['kpi 2 as a tally', { type: 'tally', rule: null, targets: [target({ text: 'overvejende positiv' })] }, '2018-03-01', 'cannot-be-measured', ['value', 'method']],
    ['kpi 3: "ikke falder"', { type: 'share', rule: 'hold', direction: 'up' }, '2017-10-03', 'cannot-be-measured', ['baseline', 'value']],
  ]);
});

const own = (definition: string) => ({ definition });
describe('definitions', () => {
  table([
    ['another than the baseline’s is never compared', { ...hold, values: [value(spring, 96, own('visits'))] }, end, 'cannot-be-measured', ['value']],
    ['nor with the target', { baselines: [start], targets: goal, values: [value(end, 100, own('visits'))] }, end, 'cannot-be-measured', ['value']],
    ['nor where there is no baseline', { definition: 'logs in', targets: goal, values: [value(end, 100, own('visits'))] }, end, 'cannot-be-measured', ['value']],
    ['a baseline may say it more narrowly', { ...hold, definition: 'logs in', baselines: [base(80, '2016-12-31', own('logs in each month'))] }, end, 'cannot-be-measured', ['value']],
    ['without any definition of the KPI the newest value’s counts', { targets: goal, values: [value(spring, 1, own('a')), value(end, 100, own('b'))] }, end, 'met'],
    ['that of the newest of three', { targets: goal, values: [value(spring, 1, own('a')), value(summer, 1, own('b')), value(end, 100, own('c'))] }, end, 'met'],
    ['a baseline says what it measures, the values do not', { ...hold, baselines: [base(80, '2016-12-31', own('visits'))], values: [value(spring, 81)] }, end, 'cannot-be-measured', ['value']],
    ['a baseline of something else holds for what measures the same', { ...hold, definition: 'logs in', baselines: [base(96, '2016-12-31', own('receives'))], values: [value(spring, 95, own('receives')), value(summer, 97)] }, end, 'missed'],
    ['the same said twice is the same', { ...hold, definition: 'logs\n  in', values: [value(spring, 81, own('logs in'))] }, end, 'met'],
    ['a baseline of something else is none', { ...hold, definition: 'logs in', baselines: [base(96, '2016-12-31', own('receives'))], values: [value(spring, 97)] }, end, 'cannot-be-measured', ['baseline']],
    ['of two baselines the one that fits', { ...hold, baselines: [base(80, '2016-12-31', own('a')), base(99, '2017-01-31', own('b'))], values: [value(spring, 81, own('a'))] }, end, 'met'],
    ['of two that fit the newest', { ...hold, baselines: [base(90, '2017-01-31'), base(80, '2016-12-31')], values: [value(spring, 85)] }, end, 'missed'],
  ]);
});

const sum: Partial<Kpi> = { series: 'incremental', targets: goal };
describe('series', () => {
  table([
    ['cumulative values stand for themselves', { series: 'cumulative', targets: goal, values: [value(spring, 60), value(end, 90)] }, end, 'missed'],
    ['incremental ones add up', { ...sum, values: [value(spring, 60), value(end, 40)] }, end, 'met'],
    ['on top of the baseline', { ...sum, baselines: [base(50, '2016-12-31')], values: [value(spring, 30), value(end, 20)] }, end, 'met'],
    ['only what came after it', { ...sum, baselines: [base(50, '2017-03-01')], values: [value('2017-03-01', 40), value(end, 20)] }, end, 'missed'],
    ['without one, since the period began', { ...sum, values: [value('2016-12-31', 90), value(end, 20)] }, end, 'missed'],
    ['exactly', { ...sum, targets: [by(end, '0.3')], values: [value(spring, '0.1'), value(end, '0.2')] }, end, 'met'],
    ['what is added after the day is too late', { ...sum, values: [value(summer, 60), value('2018-01-01', 40)] }, after, 'missed'],
    ['the line reads the sum', { ...sum, baselines: [start], values: [value(spring, 30), value(summer, 21)] }, summer, 'on-track'],
    ['two told together for one day are two', { ...sum, values: [value(end, 60), value(end, 40)] }, end, 'met'],
    ['also after the day', { ...sum, values: [value(after, 60), value(after, 40)] }, after, 'met'],
    ['one told later is a correction', { ...sum, values: [value(end, 60), value(end, 90, { known: after })] }, after, 'missed'],
    ['a ceiling on a sum is not met in spring', { ...sum, rule: 'at-most', baselines: [start], values: [value(spring, 2)] }, summer, 'on-track'],
  ]);
});

describe('what was known', () => {
  const values = [value(spring, 10, { known: summer }), value(spring, 50, { known: after })];
  const latest = (asOf: string, knownBy: string) => state({ targets: goal, values }, asOf, knownBy).latest?.value ?? null;

  it('leaves out what was told later', () => expect(latest(summer, spring)).toBeNull());
  it('takes what was told by then', () => expect(latest(summer, summer)).toBe('10'));
  it('lets a correction of the same day win once it is told', () => expect(latest(summer, after)).toBe('50'));
  it('in whatever order they stand in the file', () => {
    expect(state({ targets: goal, values: values.toReversed() }, summer, after).latest?.value).toBe('50');
  });
  it('leaves out what describes a later day', () => expect(latest('2017-03-31', after)).toBeNull());
  it('tells no baseline before its day either', () => {
    expect(state(hold, end, '2016-06-01').baseline).toBeNull();
  });
  it('tells no baseline before its day, whatever is known by now', () => {
    expect(state(hold, '2016-12-30', end).baseline).toBeNull();
  });
  it('knows no baseline before its day', () => {
    expect(state({ ...hold, values: [value('2016-01-01', 90)] }, '2016-06-01').baseline).toBeNull();
  });
});

describe('of several baselines', () => {
  it.each<[string, Kpi['baselines'], string]>([
    ['the newest counts', [base(2, '2017-01-31'), base(1, '2016-12-31')], '2'],
    ['in any order', [base(1, '2016-12-31'), base(2, '2017-01-31')], '2'],
    ['one with a day is newer than one without', [base(2, '2016-12-31'), base(1)], '2'],
    ['also where that stands first', [base(1), base(2, '2016-12-31')], '2'],
    ['of two without a day the later in the file', [base(1), base(2)], '2'],
    ['of two on one day the later in the file', [base(1, '2016-12-31'), base(2, '2016-12-31')], '2'],
  ])('%s', (_, baselines, shown) => {
    expect(state({ rule: 'increase', baselines }, summer).baseline?.value).toBe(shown);
  });
});

describe('target groups', () => {
  const young = { targetGroup: 'plan/young' };
  const old = { targetGroup: 'plan/old' };
  const fields: Partial<Kpi> = {
    baselines: [base(0, '2016-12-31'), base(0, '2016-12-31', young)],
    targets: [by(end, 100), by(end, 50, 'plan/young'), by(end, 80, 'plan/old')],
    values: [value(end, 100), value(end, 40, young)],
  };

  it('leaves the whole to its own figures', () => expect(state(fields, end)).toMatchObject({ judgement: 'met', latest: { value: '100' } }));
  it('judges each by its own', () => {
    expect(state(fields, end).groups.map(({ targetGroup, judgement, missing }) => [targetGroup, judgement, missing])).toEqual([
      ['plan/young', 'missed', []],
      ['plan/old', 'cannot-be-measured', ['value']],
    ]);
  });
  it('shows the figures of each', () => {
    expect(state(fields, end).groups[0]).toMatchObject({ baseline: { value: '0' }, latest: { value: '40' }, target: { value: '50', by: end }, progress: 0.8 });
  });
  it('takes no baseline from the whole', () => expect(state(fields, end).groups[1]?.baseline).toBeNull());
  it('judges a KPI stated for groups only as the worst of them', () => {
    const both = [by(end, 50, 'plan/young'), by(end, 50, 'plan/old')];
    const one = state({ targets: both, values: [value(end, 60, young), value(end, 40, old)] }, end);
    expect(one).toMatchObject({ judgement: 'missed', latest: null, missing: [] });
    expect(state({ targets: both, values: [value(end, 40, young)] }, end).judgement).toBe('missed');
    expect(state({ targets: both, values: [value(end, 60, young)] }, end)).toMatchObject({ judgement: 'cannot-be-measured', missing: ['value'] });
  });
});

const cite = (text: string) => [{ document: null, line: null, page: null, quote: null, text }];

describe('what a report shows', () => {
  it('gives progress as (latest − baseline) ÷ (target − baseline)', () => {
    expect(state({ baselines: [base(40)], targets: [by(end, 43)], values: [value(spring, 41)] }, summer).progress).toBe(1 / 3);
    expect(state({ baselines: [base(40)], targets: [by(end, 44)], values: [value(spring, 39)] }, summer).progress).toBe(-0.25);
    expect(state({ baselines: [base(40)], targets: [by(end, 40)], values: [value(spring, 39)] }, summer).progress).toBeNull();
    expect(state({ targets: goal, values: [value(spring, 39)] }, summer).progress).toBeNull();
    expect(state({ ...hold, targets: [by(end, 90)], values: [value(spring, 81)] }, summer).progress).toBeNull();
  });
  it('gives the change exactly', () => {
    expect(state({ ...hold, baselines: [base('0.1', '2016-12-31')], values: [value(spring, '0.3')] }, summer).change).toBe('0.2');
    const tally = (positive: number) => ({ type: 'tally' as const, baselines: [base(feedback(1, 0, 1))], values: [value(spring, feedback(positive, 0, 1))] });
    expect(state(tally(3), summer).change).toBe('25');
    expect(state(tally(2), summer).change).toBeNull();
  });
  it('keeps words, days and sources of a figure', () => {
    const sources = [{ document: 's3', line: 210, page: null, quote: null, text: null }];
    const fields = { ...hold, definition: 'logs in', values: [value(spring, 81, { approx: 'godt', known: summer, sources })] };
    expect(state(fields, summer).latest).toEqual({ value: '81', on: spring, known: summer, approx: 'godt', sources, definition: 'logs in' });
  });
  it('keeps a running sum approximate and internal when a part is, and cites every part', () => {
    const values = [
      value(spring, 1, { approx: 'ca.', known: after, sources: cite('a'), internal: true }),
      value(summer, 2, { sources: cite('b') }),
    ];
    expect(state({ ...sum, values }, after).latest).toEqual({
      value: '3', on: summer, known: after, approx: 'ca.', sources: [...cite('a'), ...cite('b')], internal: true,
    });
  });
  it('names the value that was judged beside the latest', () => {
    const shown = state({ targets: goal, values: [value(end, 100), value(after, 20)] }, after);
    expect(shown).toMatchObject({ judgement: 'met', judged: { value: '100' }, latest: { value: '20' } });
  });
  it('names the next target while there is no value, and resolves a change', () => {
    expect(state({ targets: steps }, summer).target).toMatchObject({ value: '100', by: end });
    const relative = { baselines: [base(200)], targets: change('-15', true) };
    expect(state(relative, summer).target).toMatchObject({ value: '170', change: { amount: '-15', percent: true } });
    const rating = { type: 'rating' as const, scale, baselines: [base('god')], targets: change('1', false) };
    expect(state(rating, summer).target).toMatchObject({ value: 'fremragende' });
  });
  it('lists figures of another definition apart', () => {
    const { incomparable, latest } = state({ ...hold, values: [value(spring, 96, own('visits'))] }, summer);
    expect(incomparable).toMatchObject([{ value: '96', definition: 'visits' }]);
    expect(latest).toBeNull();
  });
  it('gives the share of a tally for showing', () => {
    expect(state({ type: 'tally', values: [value(spring, feedback(1, 1, 2))] }, summer).latest).toMatchObject({ percent: 25 });
  });
  it('gives evidence as a list, also a single text', () => {
    const evidence = { type: 'evidence' as const, rule: null };
    expect(state({ ...evidence, values: [value(spring, 'two meetings')] }, summer).latest?.value).toEqual(['two meetings']);
  });
  it('says who judged and why', () => {
    const evidence = { type: 'evidence' as const, rule: null };
    expect(state({ ...evidence, evaluation: judgedAs('met') }, summer)).toMatchObject({ by: 'person', reason: 'interviews' });
    expect(state({ targets: goal, evaluation: judgedAs('met') }, summer)).toMatchObject({ by: 'rule', reason: null });
  });
  it('never ends a period that has no end', () => {
    const open = judgeKpi(kpi({ ...hold, values: [value(spring, 81)] }), { from: period.from, to: null }, '2040-01-01', '2040-01-01');
    expect(open.judgement).toBe('on-track');
  });
  it('takes a number of absurd length for none', () => {
    const absurd = { ...value(end, 1), value: { decimal: '1e999999999' } };
    expect(state({ targets: goal, values: [absurd] }, end).judgement).toBe('cannot-be-measured');
  });
});

describe('on the day itself', () => {
  it('a value, a baseline and a person’s word count from their day, and from the day they were told', () => {
    const told = { baselines: [base(10, spring)], targets: goal, values: [value(summer, 20, { known: '2017-07-20' })] };
    expect(state(told, spring)).toMatchObject({ baseline: { value: '10' }, latest: null });
    expect(state(told, '2017-03-31')).toMatchObject({ baseline: null });
    expect(state(told, after, '2017-07-20').latest).toMatchObject({ value: '20' });
    expect(state(told, after, '2017-07-19').latest).toBeNull();
    const judged = { type: 'evidence', rule: null, evaluation: judgedAs('met', summer, '2017-07-20') } as const;
    expect(state(judged, summer, '2017-07-20').by).toBe('person');
    expect([state(judged, '2017-07-01', after).by, state(judged, after, '2017-07-19').by]).toEqual(['rule', 'rule']);
  });

  it('of several targets, in any order, the one that is next is shown until the last has come', () => {
    const targets = [by(end, 100), by(spring, 20), by(summer, 50)];
    const shown = (asOf: string, values: Kpi['values'] = []) => state({ targets, values }, asOf).target?.value;
    expect([shown('2017-03-31'), shown(spring), shown('2017-07-01'), shown(summer)]).toEqual(['20', '50', '50', '100']);
    expect(shown(spring, [value('2017-02-01', 'N/A')])).toBe('50');
  });

  it('a target without a day is the next one when the others have passed', () => {
    const targets = [by(summer, 50), target({ value: 100 })];
    const reached = (figure: number) => state({ targets, values: [value('2017-07-01', figure)] }, after);
    expect(reached(50)).toMatchObject({ judgement: 'open', target: { value: '100' }, judged: { value: '50' } });
    expect(reached(100)).toMatchObject({ judgement: 'met', target: { value: '50' } });
    expect(reached(49)).toMatchObject({ judgement: 'missed', target: { value: '50' } });
  });
});

describe('what is shown beside the judgement', () => {
  it('is the limit of what must hold, less or more than the baseline by the tolerance', () => {
    const limited = (direction: Kpi['direction']) => state({ rule: 'hold', direction, tolerance: '5', baselines: [base(61, '2016-12-31')], values: [value(summer, 60)] }, after);
    expect([limited('up').limit, limited('down').limit]).toEqual(['56', '66']);
    expect(state({ baselines: [start], targets: goal, values: [value(summer, 60)] }, after).limit).toBeNull();
  });

  it('is no limit of what need not hold', () => {
    expect(state({ direction: 'up', tolerance: '5', baselines: [start], targets: goal, values: [value(summer, 60)] }, after).limit).toBeNull();
  });

  const [now, later, last] = [target({ by: spring, text: 'now' }), target({ by: end, text: 'later' }), target({ text: 'last' })];
  it.each<[string, Partial<Kpi>, string, string | null]>([
    ['of a trend, the last', { rule: 'increase', baselines: [start], targets: [last] }, summer, 'last'],
    ['of a trend that has a value', { rule: 'increase', baselines: [start], targets: [now, later, last], values: [value(summer, 5)] }, summer, 'last'],
    ['of a trend without a baseline', { rule: 'increase', targets: [now, later, last] }, summer, 'last'],
    ['of what must hold', { ...hold, targets: [now, later, last], values: [value(spring, 81)] }, summer, 'last'],
    ['of what must hold but cannot be told', { ...hold, targets: [now, later, last] }, summer, 'last'],
    ['of a rule that needs a figure, the one ahead', { method: 'survey', targets: [now, later, last] }, summer, 'later'],
    ['of a rule that needs a figure, the last with a day', { targets: [last, later, now] }, after, 'later'],
    ['of a rule that needs a figure, none with a day', { targets: [target({ text: 'a' }), target({ text: 'b' }), last] }, after, 'last'],
    ['of what a person has judged', { type: 'evidence', rule: null, targets: [now, later, last], evaluation: judgedAs('met') }, summer, 'last'],
    ['of what a person has judged, though there is none', { type: 'evidence', rule: null, evaluation: judgedAs('met') }, summer, null],
  ])('is the target in words, %s', (_, fields, asOf, text) => {
    expect(state(fields, asOf).target?.text ?? null).toBe(text);
  });

  it('is the target that is next, those without a day behind the others and in their order', () => {
    const targets = [target({ value: 300 }), target({ value: 400 }), by(end, 100)];
    const shown = (asOf: string, written: Kpi['targets'], values: Kpi['values'] = []) => state({ targets: written, values }, asOf).target?.value;
    expect([shown(summer, targets), shown(summer, targets.slice(0, 2)), shown(after, targets, [value(end, 100)])]).toEqual(['100', '300', '400']);
    expect(shown(summer, [target({ value: 100 })], [value(spring, 5)])).toBe('100');
    expect(state({ rule: null, targets: [by(spring, 1), by(summer, 2), by(end, 3)] }, spring).target?.value).toBe('3');
  });

  it('is the target that judged a value, although its day has passed since', () => {
    const shown = state({ baselines: [start], targets: steps, values: [value(spring, 30)] }, december);
    expect(shown).toMatchObject({ judgement: 'behind', target: { value: '80' }, judged: { value: '30' } });
    expect(state({ targets: steps, values: [value(spring, 30)] }, december)).toMatchObject({ judgement: 'open', target: { value: '80' } });
  });

  it('is the newest value, where a person judged', () => {
    const values = [value('2017-02-01', ['a']), value(spring, ['b']), value('2017-05-01', ['c'])];
    expect(state({ type: 'evidence', rule: null, values, evaluation: judgedAs('met') }, summer).judged?.value).toEqual(['c']);
  });

  it('is one value a day, as it was last told', () => {
    const values = [value(spring, 1), value(summer, 2), value(spring, 3, { known: '2017-05-01' }), value(summer, 4)];
    expect(state({ targets: goal, values }, after).readings.map((one) => one.value)).toEqual(['3', '4']);
  });

  it('is the baseline that cannot be compared, and each value that cannot', () => {
    const { incomparable } = state({
      definition: 'ny', baselines: [base(1, '2016-12-31', { definition: 'gammel' })], targets: goal,
      values: [value(spring, 2), value(summer, 3, { definition: 'tredje' })],
    }, after);
    expect(incomparable.map((one) => one.value)).toEqual(['1', '3']);
  });
});

describe('sums', () => {
  const adding = { series: 'incremental' as const, targets: goal };

  it('count from the first day of the period, where there is no baseline', () => {
    expect(state({ ...adding, values: [value('2016-12-31', 7), value('2017-01-01', 5)] }, after).latest?.value).toBe('5');
  });

  it('are known when the last of their parts is', () => {
    const values = [value(spring, 1, { known: '2017-08-01' }), value(summer, 2)];
    expect(state({ ...adding, values }, after).readings.map(({ known }) => known)).toEqual(['2017-08-01', '2017-08-01']);
  });

  it('are known no sooner than their newest part', () => {
    const values = [value(spring, 1), value(summer, 2, { known: '2017-08-01' }), value(december, 3)];
    expect(state({ ...adding, values }, after).readings.map(({ known }) => known)).toEqual([spring, '2017-08-01', december]);
  });

  it('of answers cite no baseline, on which they do not stand', () => {
    const baselines = [base(feedback(9, 0, 1), '2016-12-31', { sources: cite('før'), approx: 'ca.' })];
    const values = [value(spring, feedback(4, 0, 1), { sources: cite('a') }), value(summer, feedback(1, 0, 4), { sources: cite('b') })];
    expect(state({ ...adding, type: 'tally', baselines, values }, after).latest).toMatchObject({ sources: [...cite('a'), ...cite('b')], approx: null, percent: 50 });
  });

  it.each<[string, Partial<Kpi>]>([
    ['words', { type: 'rating', scale, baselines: [base('god', '2016-12-31')] }],
    ['evidence', { type: 'evidence', baselines: [base('god', '2016-12-31')] }],
  ])('of %s are none: each stands for itself, from the day of the baseline on', (_, fields) => {
    const values = [value('2016-12-31', 'dårlig', { sources: cite('a'), approx: 'ca.' }), value(spring, 'nogenlunde', { sources: cite('b') })];
    expect(state({ ...adding, ...fields, values }, after).readings.map(({ value: shown, sources, approx }) => [[shown].flat(), sources, approx])).toEqual([
      [['dårlig'], cite('a'), 'ca.'],
      [['nogenlunde'], cite('b'), null],
    ]);
  });

  it('of answers pool each kind of answer', () => {
    const values = [value(spring, { positive: 6, neutral: 3, negative: 1 }), value(summer, { positive: 4, neutral: 2, negative: 4 })];
    const { latest } = state({ ...adding, type: 'tally', values }, after);
    expect(latest).toMatchObject({ value: { positive: 10, neutral: 5, negative: 5 }, percent: 50 });
  });

  it('of words and of evidence are none', () => {
    expect(state({ ...adding, type: 'rating', scale, targets: [by(end, 'god')], values: [value(spring, 'dårlig'), value(summer, 'god')] }, after).latest?.value).toBe('god');
    expect(state({ ...adding, type: 'evidence', values: [value(spring, ['a']), value(summer, ['b'])] }, after).latest?.value).toEqual(['b']);
  });
});

describe('words of a scale', () => {
  it('are the same in capitals and with spaces around them', () => {
    expect(state({ type: 'rating', scale, targets: [by(end, 'god')], values: [value(december, ' GOD ')] }, after).judgement).toBe('met');
  });
});

describe('target groups', () => {
  it('have a baseline and a target of their own, and all together have theirs', () => {
    const { groups, ...whole } = state({
      baselines: [start, base(10, '2016-12-31', { targetGroup: 'p/unge' })], targets: [by(end, 50), by('2018-06-01', 20, 'p/unge')],
      values: [value(december, 30), value(december, 18, { targetGroup: 'p/unge' })],
    }, after);
    expect(whole).toMatchObject({ judgement: 'missed', baseline: { value: '0' }, target: { value: '50' }, latest: { value: '30' } });
    expect(groups).toMatchObject([{ targetGroup: 'p/unge', judgement: 'on-track', baseline: { value: '10' }, target: { value: '20' }, latest: { value: '18' } }]);
  });

  it('tell what the worst of them lacks, and not what the others do', () => {
    const { judgement, missing } = state({
      baselines: [base(10, '2016-12-31', { targetGroup: 'p/unge' })], targets: [by(end, 20, 'p/unge'), by(end, 20, 'p/ældre')],
      values: [value(december, 5, { targetGroup: 'p/unge' })],
    }, after);
    expect({ judgement, missing }).toEqual({ judgement: 'missed', missing: [] });
  });
});
