import { describe, expect, it } from 'vitest';
import { followingId, followingPeriod, nextPlanOf, type NextPlan } from '../../src/analysis/next.ts';
import { shifted } from '../../src/analysis/next/shift.ts';
import { Snapshot } from '../../src/analysis/snapshot.ts';
import { defaultSettings } from '../../src/model/settings.ts';
import { viewOn, workspaceFrom } from '../workspace.ts';

const head = 'kind: plan\nid: skole-2017\ntitle: Skole\nowner: Skoleforvaltningen\nperiod: { from: 2017-01-01, to: 2017-12-31 }\n';
const period = { from: '2018-01-01', to: '2018-12-31', inferred: true };

/** The plan after one that says this, as of the spring in which it is written. */
function nextOf(rest: string, more: Record<string, string> = {}, asOf = '2018-03-01'): NextPlan {
  const workspace = workspaceFrom({ ...more, 'a.yaml': head + rest });
  const [plan] = workspace.plans;
  if (!plan) throw new Error(JSON.stringify(workspace.problems.map(({ check, facts }) => [check, facts])));
  return nextPlanOf(plan, new Snapshot(workspace, viewOn(asOf)), { id: 'skole-2018', title: null, period }, 'da');
}

describe('an initiative', () => {
  const itemOf = (rest: string, asOf?: string) => nextOf(`initiatives:\n  - { id: a, title: A, ${rest} }\n`, {}, asOf);

  it('keeps what it is, and leaves what belonged to its year', () => {
    const rest = 'number: "1", description: Som før, owner: KL, tags: [x], budget: { amount: 1, currency: DKK }, source: Bilag 1, deadline: 2017-10-01, forecast: 2017-11-01, starts: 2017-02-01, commitment: intent, origin: net/f, assessments: [{ on: 2017-06-01, by: KL, result: limited }], log: [{ on: 2017-05-01, status: in-progress }], evaluation: { on: 2018-02-01, result: partly, next: continue, reason: Mangler }';
    const [item] = itemOf(rest).initiatives;
    expect(item?.fields).toEqual({ id: 'a', title: 'A', number: '1', description: 'Som før', owner: 'KL', tags: ['x'] });
    expect(item).toMatchObject({ origin: 'skole-2017/a', file: 'a.yaml', line: 7, decision: 'continue', reason: 'Mangler', status: 'in-progress', lastReported: '2017-05-01' });
  });

  it.each<[string, string, string | null]>([
    ['goes on where nobody decided', 'tags: [x]', null],
    ['goes on as decided', 'evaluation: { on: 2018-02-01, next: continue }', null],
    ['goes on changed', 'evaluation: { on: 2018-02-01, next: change }', null],
    ['ends as decided', 'evaluation: { on: 2018-02-01, next: drop, reason: Virkede ikke }', 'drop'],
    ['is closed as decided', 'evaluation: { on: 2018-02-01, next: close }', 'close'],
    ['is left when it is finished', 'log: [{ on: 2017-05-01, status: done }]', 'finished'],
    ['is left when it was cancelled', 'log: [{ on: 2017-05-01, status: cancelled }]', 'cancelled'],
    ['goes on all the same when that was decided', 'log: [{ on: 2017-05-01, status: done }], evaluation: { on: 2018-02-01, next: continue }', null],
    ['goes on while the decision is still to come', 'evaluation: { on: 2018-03-02, next: drop }', null],
  ])('%s', (_, rest, why) => {
    const { initiatives, left } = itemOf(rest);
    expect({ on: initiatives.length, left: left.map((one) => one.why) }).toEqual(why === null ? { on: 1, left: [] } : { on: 0, left: [why] });
  });

  it.each<[string, string, object | null]>([
    ['moves with the year', 'deadline: ultimo oktober 2017', { was: 'ultimo oktober 2017', proposed: 'ultimo oktober 2018' }],
    ['in its latest words', 'deadline: 2017-10-01, log: [{ on: 2017-05-01, deadline: 2017-11-15 }]', { was: '2017-11-15', proposed: '2018-11-15' }],
    ['of others stays theirs', 'deadline: 2018-05-01, event: true', { was: '2018-05-01', proposed: null }],
    ['that is a window stays one', 'window: efteråret 2017', { was: 'efteråret 2017', proposed: null }],
    ['that somebody inferred is no promise', 'deadline: { value: 2017-10-01, basis: inferred }', { was: '2017-10-01', proposed: null }],
    ['that is open moves nowhere', 'deadline: { text: senere, open: true }', null],
    ['that is none is none', 'tags: [x]', null],
  ])('its deadline %s', (_, rest, deadline) => {
    expect(itemOf(rest).initiatives[0]?.deadline).toEqual(deadline);
  });

  it('takes its deliverables along, but not those that are done', () => {
    const { initiatives, left } = itemOf('evaluation: { on: 2018-02-01, next: change }, deliverables: [{ id: d, title: D }, { id: e, title: E, log: [{ on: 2017-05-01, status: done }] }]');
    expect(initiatives[0]?.deliverables.map(({ origin, decision }) => [origin, decision])).toEqual([['skole-2017/d', 'change']]);
    expect(left.map(({ ref, why }) => [ref, why])).toEqual([['skole-2017/e', 'finished']]);
  });

  it('is read where it stands, whatever other files there are', () => {
    const other = { 'sport.yaml': 'kind: network\nid: net\ntitle: Netværket\nmeetings: [{ id: m, title: Møde, date: 2017-10-03 }]\n' };
    const { initiatives: [item], head: kept } = nextOf('initiatives:\n  - { id: a, title: A }\n', other);
    expect(item).toMatchObject({ fields: { id: 'a', title: 'A' }, file: 'a.yaml', line: 7 });
    expect(kept).toEqual({ owner: 'Skoleforvaltningen' });
  });

  it('cites nothing of the old plan’s, however deep that stands', () => {
    const [item] = itemOf('relates: [{ external: Loven, source: Bilag 1 }], count: { planned: 6, unit: møder }, after: { external: Valget, source: { document: s1, line: 4 } }').initiatives;
    expect(item?.fields).toEqual({ id: 'a', title: 'A', relates: [{ external: 'Loven' }], count: { planned: 6, unit: 'møder' }, after: [{ external: 'Valget' }] });
  });

  it.each<[string, string, object]>([
    ['one thing that goes on', 'after: b', { after: ['b'] }],
    ['one that does not', 'after: c', {}],
    ['one that goes on, as somebody inferred it', 'after: { value: b, basis: inferred }', { after: [{ value: 'b', basis: 'inferred' }] }],
    ['one that goes on, named in full', 'after: skole-2017/b', { after: ['b'] }],
    ['the same, as somebody inferred it', 'after: { value: skole-2017/b, basis: inferred }', { after: [{ value: 'b', basis: 'inferred' }] }],
    ['one that does not, named in full', 'after: [skole-2017/c, b]', { after: ['b'] }],
    ['one of another plan with the same name', 'after: sport-2017/c', { after: ['sport-2017/c'] }],
    ['a product of the plan', 'after: p', { after: ['p'] }],
    ['a tie to what goes on, named in full', 'relates: { to: skole-2017/b, kind: with }', { relates: [{ to: 'b', kind: 'with' }] }],
    ['a tie to what does not, named in full', 'relates: { to: skole-2017/c, kind: with }', { relates: [{ to: 'skole-2017/c', kind: 'with' }] }],
    ['a tie to another plan', 'relates: { to: sport-2017/c, kind: with }', { relates: [{ to: 'sport-2017/c', kind: 'with' }] }],
  ])('says as it reads in the new plan: %s', (_, written, expected) => {
    const { initiatives } = nextOf(`products: [{ id: p, kind: status, to: [KL] }]
initiatives:
  - { id: a, title: A, ${written} }
  - { id: b, title: B }
  - { id: c, title: C, log: [{ on: 2017-05-01, status: done }] }
`);
    expect(initiatives[0]?.fields).toEqual({ id: 'a', title: 'A', ...expected });
  });

  it('waits for what goes on, and is tied to what does not where it stood', () => {
    const { initiatives } = nextOf(`initiatives:
  - { id: a, title: A, after: [b, c, { value: c, basis: inferred }, { external: Loven }, andet/x], relates: [{ to: c, kind: with }, { to: b, kind: with }, { external: Loven, kind: with }] }
  - { id: b, title: B }
  - { id: c, title: C, log: [{ on: 2017-05-01, status: done }] }
  - { id: d, title: D, after: [c] }
`);
    expect(initiatives[0]?.fields).toMatchObject({
      after: ['b', { external: 'Loven' }, 'andet/x'],
      relates: [{ to: 'skole-2017/c', kind: 'with' }, { to: 'b', kind: 'with' }, { external: 'Loven', kind: 'with' }],
    });
    expect(initiatives[2]?.fields).toEqual({ id: 'd', title: 'D' });
  });

  it('stands where it stood; a chapter that nothing is left of goes', () => {
    const told = ({ parts }: NextPlan) => parts.map(({ fields, areas, initiatives }) => [fields, areas.map((one) => [one.fields, one.initiatives.map(({ origin }) => origin)]), initiatives.map(({ origin }) => origin)]);
    const inSections = nextOf(`sections:
  - { id: s, title: S, budget: { amount: 1, currency: DKK }, areas: [{ id: sa, title: SA, initiatives: [{ id: a, title: A }] }] }
  - { id: t, title: T, areas: [{ id: ta, title: TA, initiatives: [{ id: x, title: X, log: [{ on: 2017-05-01, status: done }] }] }] }
  - { id: u, title: U, initiatives: [{ id: b, title: B }] }
`);
    expect(told(inSections)).toEqual([
      [{ id: 's', title: 'S' }, [[{ id: 'sa', title: 'SA' }, ['skole-2017/a']]], []],
      [{ id: 'u', title: 'U' }, [], ['skole-2017/b']],
    ]);
    expect(inSections.initiatives).toEqual([]);
    const halfEmpty = nextOf(`sections:
  - { id: s, title: S, areas: [{ id: sa, title: SA, initiatives: [{ id: x, title: X, log: [{ on: 2017-05-01, status: done }] }] }, { id: sb, title: SB, initiatives: [{ id: a, title: A }] }] }
`);
    expect(told(halfEmpty)).toEqual([[{ id: 's', title: 'S' }, [[{ id: 'sa', title: 'SA' }, []], [{ id: 'sb', title: 'SB' }, ['skole-2017/a']]], []]]);
    const inAreas = nextOf('areas:\n  - { id: v, title: V, initiatives: [{ id: b, title: B }] }\n');
    expect(told(inAreas)).toEqual([[{ id: 'v', title: 'V' }, [], ['skole-2017/b']]]);
    expect(inAreas.initiatives).toEqual([]);
  });
});

it('the plan keeps what it says of itself, and nothing of its year', () => {
  const { head: kept, title, language, from } = nextOf(`language: da
format: 1
dated: 2017-01-05
inForce: 2017-06-01
approval: { body: KL, on: 2017-01-05 }
purpose: Sundhed
sources: [{ id: s1, title: Kilde }]
background: Baggrund
budget: { amount: 1, currency: DKK }
decisions: [{ id: d, kind: decide, text: Valg }]
log: [{ on: 2017-05-01, note: Godt }]
`);
  expect(kept).toEqual({ language: 'da', owner: 'Skoleforvaltningen', purpose: 'Sundhed', background: 'Baggrund' });
  expect([title, language, from]).toEqual(['Skole', 'da', { id: 'skole-2017', title: 'Skole', file: 'a.yaml' }]);
});

describe('the rest of the plan', () => {
  it('products are promised anew, their days a year later', () => {
    const { products } = nextOf('products:\n  - { id: p, kind: status, to: [KL], deadline: ultimo juni 2017, delivered: [{ on: 2017-06-20 }] }\n  - { id: q, kind: next-plan }\n  - { id: r, kind: evaluation, deadline: { text: senere, open: true } }\n');
    expect(products).toEqual([
      { fields: { id: 'p', kind: 'status', to: ['KL'] }, deadline: { was: 'ultimo juni 2017', proposed: 'ultimo juni 2018' } },
      { fields: { id: 'q', kind: 'next-plan' }, deadline: null },
      { fields: { id: 'r', kind: 'evaluation' }, deadline: null },
    ]);
  });

  it('risks go on until they are over, for what goes on', () => {
    const { risks } = nextOf(`initiatives:
  - { id: a, title: A }
  - { id: b, title: B, log: [{ on: 2017-05-01, status: done }] }
risks:
  - { id: r1, text: Penge, items: [a, b], log: [{ on: 2017-05-01, status: in-progress }] }
  - { id: r2, text: Tid, log: [{ on: 2017-05-01, status: done }, { on: 2017-06-01, note: Set }] }
  - { id: r3, text: Folk, log: [{ on: 2017-05-01, status: cancelled }] }
  - { id: r4, text: Regn, log: [{ on: 2018-03-02, status: done }] }
`);
    expect(risks).toEqual([{ id: 'r1', text: 'Penge', items: ['a'] }, { id: 'r4', text: 'Regn' }]);
  });

  it('risks of what is no initiative stay with that', () => {
    expect(nextOf('products: [{ id: p, kind: status, to: [KL] }]\nkpis: [{ id: k, title: K, unit: stk }]\nrisks: [{ id: r, text: Penge, items: [k, p] }]\n').risks).toEqual([{ id: 'r', text: 'Penge', items: ['k', 'p'] }]);
  });

  it('a KPI without targets has none, and is told as it stood at the end: of a sum the sum of the period', () => {
    const { kpis } = nextOf(`kpis:
  - id: k
    title: K
    unit: stk
    series: incremental
    baseline: [{ value: 2, source: Bilag 1, definition: Lån }]
    values: [{ on: 2016-12-31, value: 7, definition: Lån }, { on: 2017-01-01, value: 5, definition: Lån }, { on: 2017-12-31, value: 1, definition: Lån, internal: true }]
`);
    expect(kpis).toMatchObject([{ fields: { id: 'k', title: 'K', unit: 'stk', series: 'incremental', baseline: [{ value: 2, definition: 'Lån' }] }, unit: 'stk', type: 'number', passed: [] }]);
    expect(Object.keys(kpis[0]?.fields ?? {})).toEqual(['id', 'title', 'unit', 'series', 'baseline']);
    expect(kpis[0]?.latest).toMatchObject({ value: '8', internal: true });
  });

  it('a KPI keeps its targets that are still to come, and what it measures of what goes on', () => {
    const { kpis } = nextOf(`initiatives:
  - { id: a, title: A }
  - { id: b, title: B, log: [{ on: 2017-05-01, status: done }] }
kpis:
  - id: k
    title: K
    unit: stk
    rule: at-least
    initiatives: [a, b]
    targets: [{ value: 1, by: ultimo 2017 }, { value: 2, by: 2018-01-01 }, { value: 3 }]
    values: [{ on: 2017-06-01, value: 5 }]
    evaluation: { on: 2018-02-01, judgement: met, account: Nået }
  - { id: l, title: L, unit: stk, initiatives: [b], targets: [{ value: 1, by: 2017-12-31 }] }
`);
    expect(kpis.map(({ fields, passed }) => ({ fields, passed }))).toEqual([
      { fields: { id: 'k', title: 'K', unit: 'stk', rule: 'at-least', targets: [{ value: 2, by: '2018-01-01' }, { value: 3 }], initiatives: ['a'] }, passed: ['ultimo 2017'] },
      { fields: { id: 'l', title: 'L', unit: 'stk' }, passed: ['2017-12-31'] },
    ]);
    expect(kpis[0]?.latest).toMatchObject({ value: '5' });
  });

  it('decisions that nobody has taken are asked for again', () => {
    expect(nextOf('decisions:\n  - { id: d, kind: decide, text: Skal vi }\n  - { id: e, kind: decide, text: Må vi, outcome: { on: 2017-05-01, text: Ja } }\n').decisions).toEqual([{ ref: 'skole-2017/d', text: 'Skal vi' }]);
  });

  it('what the programme asks of others is shown, but not what this plan is', () => {
    const register = `kind: register
id: reg
title: Register
programmes:
  - { id: andet, title: Andet, initiatives: [{ id: q1, number: "7", title: Fremmed }] }
  - { id: strategi, title: Strategi, initiatives: [{ id: p1, number: "1", title: Skole }, { id: p2, number: "2", title: Sport, owner: KL }, { id: p3, title: Uden nummer }] }
`;
    const asked = (written: string) => nextOf(written, { 'r.yaml': register }).programme.map(({ number, title, owner }) => [number, title, ...owner]);
    const [first, second, third] = [['1', 'Skole'], ['2', 'Sport', 'KL'], [null, 'Uden nummer']];
    expect(asked('programme: strategi\nnumber: "1"\n')).toEqual([second, third]);
    expect(asked('programme: strategi\n')).toEqual([first, second, third]);
    expect(asked('programme: p3\n')).toEqual([first, second]);
    expect([asked('tags: [x]\n'), asked('programme: ukendt\n')]).toEqual([[], []]);
  });

  it('an input of a meeting that nobody dated comes from no day', () => {
    const network = 'kind: network\nid: net\ntitle: Netværket\nmeetings:\n  - { id: m, title: Møde, plans: [skole-2017], inputs: [{ id: i, text: Idé }] }\n  - { id: n, title: Møde, date: 2017-11-03 }\n';
    expect(nextOf('', { 'n.yaml': network }).inputs).toMatchObject([{ ref: 'net/i', text: 'Idé', network: 'Netværket', meeting: null }]);
  });

  it('inputs that name this plan come in, and those of its meetings that name none, under ids that are free', () => {
    const input = (id: string, rest = ''): string => `{ id: ${id}, text: Idé ${id}${rest} }`;
    const network = `kind: network\nid: net\ntitle: Netværket\nmeetings:\n  - { id: m, title: Møde, date: 2017-10-03, plans: [skole-2017], inputs: [${[input('a'), input('b', ', for: skole-2018'), input('c', ', for: andet-2018'), input('d', ', disposition: declined, on: 2018-02-01, reason: Dyrt'), input('e', ', disposition: declined, on: 2018-03-02, reason: Dyrt')].join(', ')}] }\n  - { id: n, title: Andet, date: 2017-11-03, inputs: [${input('f')}] }\n  - { id: o, title: Om en anden, date: 2017-12-03, plans: [skole-2016], inputs: [${input('g')}] }\n`;
    const { inputs, suggestions } = nextOf('initiatives:\n  - { id: a, title: A }\n  - { id: a-ny, title: B }\n  - { id: netvaerksforslag, title: C }\n', { 'n.yaml': network });
    expect(inputs.map(({ id, ref, meeting, disposition, reason }) => [id, ref, meeting, disposition, reason])).toEqual([
      ['a-ny-ny', 'net/a', '2017-10-03', 'open', null],
      ['b', 'net/b', '2017-10-03', 'open', null],
      ['d', 'net/d', '2017-10-03', 'declined', 'Dyrt'],
      ['e', 'net/e', '2017-10-03', 'open', null],
    ]);
    expect(suggestions).toBe('netvaerksforslag-ny');
  });
});

describe('the period and the id that follow', () => {
  const of = (id: string, written: string) => {
    const [plan] = workspaceFrom({ 'a.yaml': `kind: plan\nid: ${id}\ntitle: T\nperiod: ${written}\n` }).plans;
    const next = plan ? followingPeriod(plan) : null;
    return plan && next ? [next, followingId(plan, next)] : next;
  };

  it.each<[string, string, string, unknown]>([
    ['the year after', 'skole-2017', '{ from: 2017-01-01, to: 2017-12-31 }', [{ from: '2018-01-01', to: '2018-12-31', inferred: true }, 'skole-2018']],
    ['twelve months after another kind of year', 'skole', '{ from: 2017-08-01, to: 2018-07-31 }', [{ from: '2018-08-01', to: '2019-07-31', inferred: true }, null]],
    ['nobody knows after none', 'skole-2017', '{ from: 2017-01-01 }', null],
  ])('%s', (_, id, written, expected) => {
    expect(of(id, written)).toEqual(expected);
  });
});

describe('words for a time, some years later', () => {
  it.each<[string, number, string | null]>([
    ['ultimo oktober 2017', 1, 'ultimo oktober 2018'],
    ['i efteråret 2017', 2, 'i efteråret 2019'],
    ['uge 42 2017', 1, 'uge 42 2018'],
    ['uge 26 2018', 1, 'uge 26 2019'],
    ['uge 10 2020', 1, 'uge 10 2021'],
    ['uge 52 2015', 1, 'uge 52 2016'],
    ['uge 53 2020', 1, null],
    ['28. februar 2017', 1, '28. februar 2018'],
    ['29. februar 2016', 1, null],
    ['29. februar 2016', 4, '29. februar 2020'],
    ['2017-10-03', 1, '2018-10-03'],
    ['oktober', 1, null],
    ['løbende', 1, null],
    ['vinteren 2017/18', 1, 'vinteren 2018/19'],
    ['vinteren 2017-18', 1, 'vinteren 2018-19'],
    ['vinteren 2017/2018', 1, 'vinteren 2018/2019'],
    ['vinteren 2008/09', 2, 'vinteren 2010/11'],
    ['vinteren 2098/99', 1, 'vinteren 2099/00'],
    ['vinteren 2010-11', 1, 'vinteren 2011-12'],
    ['2010-11', 1, '2011-11'],
    ['2010-11-05', 1, '2011-11-05'],
    ['når skolen er bygget i 2017', 1, null],
    ['Q3 2017', 1, 'Q3 2018'],
  ])('%s, %d', (text, years, later) => {
    expect(shifted(text, years, defaultSettings)).toBe(later);
  });

  it('by a financial year where one is set', () => {
    const settings = { ...defaultSettings, fiscalYearStart: '04-01' };
    expect([shifted('regnskabsåret 2017-18', 1, settings), shifted('regnskabsåret 2017-18', 1, defaultSettings)]).toEqual(['regnskabsåret 2018-19', null]);
  });
});
