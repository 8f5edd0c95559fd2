import { describe, expect, it } from 'vitest';
import { evaluationOf, type PlanEvaluationResult, plansOfYear } from '../../src/analysis/evaluation.ts';
import { Snapshot } from '../../src/analysis/snapshot.ts';
import { viewOn, workspaceFrom } from '../workspace.ts';

const head = 'kind: plan\nid: skole\ntitle: Skole\nperiod: { from: 2017-01-01, to: 2017-12-31 }\n';

function evaluated(rest: string, { asOf = '2018-03-01', knownBy, more = {} }: { asOf?: string; knownBy?: string; more?: Record<string, string> } = {}): PlanEvaluationResult {
  const workspace = workspaceFrom({ 'a.yaml': head + rest, ...more });
  const [result] = evaluationOf(new Snapshot(workspace, viewOn(asOf, knownBy)), workspace.plans.slice(0, 1), 2017, 'da').plans;
  if (!result) throw new Error(JSON.stringify(workspace.problems.map(({ check, facts }) => [check, facts])));
  return result;
}

describe('an initiative', () => {
  const of = (rest: string, options?: Parameters<typeof evaluated>[1]) => {
    const [initiative] = evaluated(`initiatives:\n  - { id: a, number: "1", title: A, ${rest} }\n`, options).initiatives;
    if (!initiative) throw new Error('no initiative');
    return initiative;
  };
  const full = 'result: partly, summary: Halvt, learning: Tid, next: change, reason: Mangler, by: KL';

  it.each<[string, string, string[]]>([
    ['nothing is written', 'tags: [x]', ['result', 'learning', 'next']],
    ['all is written', `evaluation: { on: 2018-02-01, ${full} }`, []],
    ['a judgement needs words', 'evaluation: { on: 2018-02-01, result: partly, learning: Tid, next: drop, reason: Dyrt }', ['summary']],
    ['a step needs a reason', 'evaluation: { on: 2018-02-01, result: partly, summary: Halvt, learning: Tid, next: drop }', ['reason']],
    ['words without a judgement', 'evaluation: { on: 2018-02-01, summary: Halvt, learning: Tid }', ['result', 'next']],
    ['it is written later', `evaluation: { on: 2018-03-02, ${full} }`, ['result', 'learning', 'next']],
    ['nothing is owed of a wish', 'commitment: intent', []],
  ])('lacks what nobody has written: %s', (_, rest, missing) => {
    expect(of(rest).missing).toEqual(missing);
  });

  it('has its evaluation from the day that it is known', () => {
    const written = `evaluation: { on: 2018-02-01, known: 2018-02-10, ${full} }`;
    expect(of(written, { knownBy: '2018-02-10' })).toMatchObject({ result: 'partly', summary: 'Halvt', learning: 'Tid', next: 'change', reason: 'Mangler', by: ['KL'] });
    expect(of(written, { knownBy: '2018-02-09' })).toMatchObject({ result: null, summary: null, learning: null, next: null, reason: null, by: [] });
  });

  it('was planned as the plan has it, with its deliverables', () => {
    const { planned } = of('description: Som aftalt, deadline: 2017-10-01, forecast: 2017-11-01, continuous: true, review: kvartalsvis, count: { planned: 3, unit: skoler }, deliverables: [{ id: d, title: D, window: efteråret 2017 }], log: [{ on: 2017-05-01, deadline: 2017-12-01 }]');
    expect(planned).toMatchObject({
      description: 'Som aftalt', deadline: { to: '2017-10-01' }, forecast: { to: '2017-11-01' }, window: null, continuous: true, review: 'kvartalsvis', count: { planned: 3, unit: 'skoler' },
      deliverables: [{ ref: 'skole/d', title: 'D', description: null, deadline: null, window: { text: 'efteråret 2017' }, continuous: false, review: null, count: null }],
    });
  });

  describe('was done what its log tells last', () => {
    const done = (log: string, rest = '') => of(`${rest}log: [${log}]`).done;

    it('on the day of the last report, with its words and the newest since', () => {
      expect(done('{ on: 2017-03-01, status: in-progress, note: Først }, { on: 2017-05-01, progress: 40, note: Så }, { on: 2017-05-01, count: 2, note: Og }, { on: 2017-06-01, note: Senere }, { on: 2017-07-01, note: Sidst }')).toEqual([
        expect.objectContaining({ ref: 'skole/a', number: '1', title: 'A', status: 'in-progress', on: '2017-05-01', progress: 40, notes: [{ on: '2017-05-01', text: 'Så' }, { on: '2017-05-01', text: 'Og' }, { on: '2017-07-01', text: 'Sidst' }], deadline: null, forecast: null, reason: null }),
      ]);
    });

    it.each<[string, string, [string, string][]]>([
      ['those of the report where nothing was told since', '{ on: 2017-03-01, note: Før }, { on: 2017-05-01, progress: 40, note: Så }', [['2017-05-01', 'Så']]],
      ['none where it has none', '{ on: 2017-03-01, note: Før }, { on: 2017-05-01, progress: 40 }', []],
      ['those told since, whatever else is told later', '{ on: 2017-05-01, progress: 40 }, { on: 2017-06-01, note: Senere }, { on: 2017-07-01, forecast: 2017-09-01 }', [['2017-06-01', 'Senere']]],
      ['not those of what was expected on the same day', '{ on: 2017-05-01, progress: 40, note: Så }, { on: 2017-05-01, forecast: 2017-09-01, note: Et skøn }', [['2017-05-01', 'Så']]],
    ])('with words: %s', (_, log, notes) => {
      expect(done(log)[0]?.notes.map(({ on, text }) => [on, text])).toEqual(notes);
    });

    it('nothing where only words were told', () => {
      expect(done('{ on: 2017-03-01, note: Et ord }')).toEqual([]);
    });

    it('with why it is so', () => {
      expect(done('{ on: 2017-03-01, status: on-hold, reason: Frost }, { on: 2017-04-01, progress: 10 }')[0]?.reason).toBe('Frost');
      expect(done('{ on: 2017-03-01, status: on-hold, reason: Frost }, { on: 2017-04-01, status: in-progress }')[0]?.reason).toBeNull();
      expect(done('{ on: 2017-04-01, progress: 10 }')[0]?.reason).toBeNull();
    });

    it.each<[string, string, string, string | null]>([
      ['a deadline that the log set first', '{ on: 2017-03-01, status: in-progress, deadline: 2017-09-01 }', '', '2017-09-01'],
      ['not one that it moved', '{ on: 2017-03-01, status: in-progress, deadline: 2017-09-01 }', 'deadline: 2017-08-01, ', null],
      ['not the plan’s own', '{ on: 2017-03-01, status: in-progress }', 'deadline: 2017-08-01, ', null],
    ])('and %s', (_, log, rest, day) => {
      expect(done(log, rest)[0]?.deadline?.to ?? null).toBe(day);
    });

    it.each<[string, string, string | null]>([
      ['what is expected, where the log says so', '{ on: 2017-03-01, status: in-progress, forecast: 2017-09-01 }', '2017-09-01'],
      ['not what the plan expected', '{ on: 2017-03-01, status: in-progress }', null],
    ])('and %s', (_, log, day) => {
      expect(done(log, 'forecast: 2017-08-01, ')[0]?.forecast?.to ?? null).toBe(day);
    });
  });

  it('names the deliverables of which nobody has told, but for wishes', () => {
    const parts = '{ id: d, title: D }, { id: e, title: E, log: [{ on: 2017-05-01, status: in-progress }] }, { id: f, title: F, commitment: intent }, { id: g, title: G, log: [{ on: 2017-05-01, note: Et ord }] }';
    expect(of(`deliverables: [${parts}]`).notReported.map(({ ref }) => ref)).toEqual(['skole/d', 'skole/g']);
  });

  it.each<[string, string, [string, number, string | null][]]>([
    ['unfinished until now', 'deadline: 2018-02-01', [['skole/a', 28, null]]],
    ['finished late', 'deadline: 2017-10-01, log: [{ on: 2017-10-11, status: done }]', [['skole/a', 10, '2017-10-11']]],
    ['finished in time', 'deadline: 2017-10-01, log: [{ on: 2017-10-01, status: done }]', []],
    ['not due yet', 'deadline: 2018-03-01', []],
    ['of a deliverable', 'deliverables: [{ id: d, title: D, deadline: 2018-02-27, log: [{ on: 2017-10-11, status: in-progress }] }]', [['skole/d', 2, null]]],
    ['without a deadline', 'tags: [x]', []],
  ])('is late: %s', (_, rest, late) => {
    expect(of(rest).late.map(({ ref, daysLate, finishedOn }) => [ref, daysLate, finishedOn])).toEqual(late);
  });

  it('tells of decisions, deviations and assessments, also of its deliverables', () => {
    const result = of('deadline: 2017-10-01, log: [{ on: 2017-05-01, deadline: 2017-12-01, reason: Frost, by: KL }], deliverables: [{ id: d, title: D, deadline: 2017-10-01, log: [{ on: 2017-06-01, deviation: { kind: scope, text: Færre } }, { on: 2017-07-01, deadline: withdrawn, reason: Penge }] }], assessments: [{ on: 2017-09-01, by: Revisor, result: limited }]');
    expect(result.decided.map(({ ref, on, reason }) => [ref, on, reason])).toEqual([['skole/a', '2017-05-01', 'Frost'], ['skole/d', '2017-07-01', 'Penge']]);
    expect(result.deviations.map(({ kind, text }) => [kind, text])).toEqual([['scope', 'Færre']]);
    expect(result.assessments).toMatchObject([{ on: '2017-09-01', result: 'limited' }]);
  });
});

describe('a plan', () => {
  it('counts what it promised, what was judged and how', () => {
    const { counts } = evaluated(`initiatives:
  - { id: a, title: A, log: [{ on: 2017-05-01, status: done }], evaluation: { on: 2018-02-01, result: achieved }, deliverables: [{ id: d, title: D }, { id: e, title: E, commitment: intent }, { id: f, title: F }] }
  - { id: b, title: B }
  - { id: g, title: G }
  - { id: c, title: C, commitment: intent, evaluation: { on: 2018-02-01, result: partly } }
kpis:
  - { id: k, title: K, unit: stk, rule: at-least, targets: [{ value: 1, by: 2017-12-31 }], values: [{ on: 2017-12-01, value: 2 }] }
`);
    expect(counts).toEqual({ initiatives: 3, deliverables: 2, byStatus: { done: 1, 'not-reported': 2 }, judged: 1, byJudgement: { met: 1 } });
  });

  it('has its own chapters from the day they are written', () => {
    const chapters = 'evaluation:\n  summary: { text: Godt år, on: 2018-02-01, by: KL }\n  learning: { text: Mere tid, on: 2018-03-02 }\n  recommendations: Fortsæt\n  approval: { body: Byrådet, on: 2018-02-20 }\n';
    const now = evaluated(chapters);
    expect(now.written.summary).toEqual({ text: 'Godt år', by: ['KL'], on: '2018-02-01' });
    expect([now.written.learning, now.written.networkFeedback, now.written.nextYear, now.lix]).toEqual([null, null, null, null]);
    expect(now.approval).toMatchObject({ body: ['Byrådet'], on: { to: '2018-02-20' } });
    expect(now.missing).toEqual(['networkFeedback', 'learning', 'nextYear']);
    const before = evaluated(chapters, { asOf: '2018-01-31' });
    expect([before.written.summary, before.approval]).toEqual([null, null]);
    expect(before.missing).toEqual(['summary', 'networkFeedback', 'learning', 'nextYear', 'approval']);
  });

  it('has each chapter where it belongs', () => {
    const chapters = ['summary', 'networkFeedback', 'learning', 'recommendations', 'nextYear'];
    const { written, missing } = evaluated(`evaluation:\n${chapters.map((key) => `  ${key}: { text: Om ${key}, on: 2018-02-01 }\n`).join('')}`);
    expect(Object.entries(written).map(([key, chapter]) => [key, chapter?.text])).toEqual(chapters.map((key) => [key, `Om ${key}`]));
    expect(missing).toEqual(['approval']);
  });

  it('judges its KPIs by its own period', () => {
    const { kpis } = evaluated('kpis:\n  - { id: k, title: K, unit: stk, rule: increase, baseline: { on: 2016-12-01, value: 1 }, values: [{ on: 2017-05-01, value: 2 }] }\n  - { id: l, title: L, unit: stk, series: incremental, targets: [{ value: 5 }], rule: at-least, values: [{ on: 2016-12-01, value: 4 }, { on: 2017-05-01, value: 2 }] }\n');
    expect(kpis.map(({ ref, judgement, latest }) => [ref, judgement, latest?.value])).toEqual([['skole/k', 'met', '2'], ['skole/l', 'open', '2']]);
  });

  it('tells what a KPI means, who measures it and how', () => {
    const { kpis } = evaluated('kpis:\n  - { id: k, title: K, definition: Glas pr. elev, dataSource: [KL, Byen], method: Tælling }\n  - { id: l, title: L }\n');
    expect(kpis.map(({ definition, dataSource, method }) => [definition, dataSource, method])).toEqual([['Glas pr. elev', ['KL', 'Byen'], 'Tælling'], [null, [], null]]);
    expect(kpis[1]?.missing).toEqual(['target', 'value', 'source', 'account']);
  });

  it('names the target groups of its KPIs, each once', () => {
    const groups = 'targetGroups: [{ id: unge, name: Unge }, { id: aeldre, name: Ældre }, { id: andre, name: Andre }]\n';
    const { targetGroups } = evaluated(`${groups}kpis:\n  - { id: k, title: K, targets: [{ value: 1, targetGroup: aeldre }, { value: 1, targetGroup: unge }] }\n  - { id: l, title: L, targets: [{ value: 1, targetGroup: unge }] }\n`);
    expect(targetGroups).toEqual([{ ref: 'skole/aeldre', text: 'Ældre', lang: 'da' }, { ref: 'skole/unge', text: 'Unge', lang: 'da' }]);
  });

  it('names its own sources and what it cites of others’', () => {
    const more = {
      'n.yaml': 'kind: network\nid: net\ntitle: Netværket\nsources: [{ id: s1 }, { id: s2 }]\nmeetings:\n  - { id: m, title: Møde, date: 2017-10-03, plans: [skole], inputs: [{ id: i, text: Vand, source: { document: s2 } }] }\n',
      'r.yaml': 'kind: register\nid: reg\ntitle: R\nsources: [{ id: s1 }, { id: s2 }]\n',
      's.yaml': 'kind: plan\nid: skole-2\ntitle: Skole 2\nperiod: { from: 2018-01-01, to: 2018-12-31 }\nsources: [{ id: s1 }]\n',
    };
    const { documents } = evaluated('sources: [{ id: s1, title: Referat }, { id: s2 }]\ninitiatives: [{ id: a, title: A, source: [{ document: s2 }, { document: reg/s1 }] }]\n', { more });
    expect(documents.map(({ ref }) => ref)).toEqual(['skole/s1', 'skole/s2', 'net/s2', 'reg/s1']);
  });

  it('is approved on an unknown day too', () => {
    expect(evaluated('evaluation:\n  approval: { body: Byrådet }\n').approval).toEqual({ body: ['Byrådet'], on: null });
  });

  it('tells how hard its summary reads, where it is long enough', () => {
    const { lix } = evaluated(`evaluation:\n  summary: { text: ${'Kort tekst er nem at læse for alle. '.repeat(4).trim()}, on: 2018-02-01 }\n`);
    expect(lix).toBeGreaterThan(5);
  });

  it('counts every blank: of initiatives, of accounts, of its own chapters', () => {
    const kpi = (rest: string): string => `{ id: k, title: K, unit: stk, rule: at-least, targets: [{ value: 1, by: 2017-12-31 }], values: [{ on: 2017-12-01, value: 2 }]${rest} }`;
    const plan = (rest: string): string => `initiatives:\n  - { id: a, title: A, evaluation: { on: 2018-02-01, result: partly } }\nkpis:\n  - ${kpi(rest)}\n`;
    const without = evaluated(plan(''));
    expect([without.blanks, without.kpis[0]?.account, without.kpis[0]?.missing.at(-1)]).toEqual([3 + 1 + 6, null, 'account']);
    const told = evaluated(plan(', evaluation: { on: 2018-02-01, account: Nået }'));
    expect([told.blanks, told.kpis[0]?.account, told.kpis[0]?.missing.includes('account')]).toEqual([3 + 6, 'Nået', false]);
    expect(evaluated(plan(', evaluation: { on: 2018-03-02, account: Nået }')).blanks).toBe(10);
  });

  it('is shown by its sections, else by its areas, else as one', () => {
    const chapters = ({ sections }: PlanEvaluationResult) => sections.map(({ ref, label, title, initiatives }) => [ref, label, title, initiatives]);
    expect(chapters(evaluated('sections:\n  - { id: s, label: A, title: S, areas: [{ id: v, title: V, initiatives: [{ id: a, title: A }] }] }\n  - { id: t, title: T, initiatives: [{ id: b, title: B }] }\n'))).toEqual([['skole/s', 'A', 'S', ['skole/a']], ['skole/t', null, 'T', ['skole/b']]]);
    expect(chapters(evaluated('areas:\n  - { id: v, title: V, initiatives: [{ id: a, title: A }] }\n'))).toEqual([['skole/v', null, 'V', ['skole/a']]]);
    expect(chapters(evaluated('initiatives:\n  - { id: a, title: A }\n'))).toEqual([]);
  });

  it('says what it is for and what it owes', () => {
    expect(evaluated('number: "9.2"\nlanguage: da\nbackground: Baggrund\npurpose: Sundhed\ngoals: [{ id: g, text: Vand }]\nproducts: [{ id: p, kind: status, to: [KL], deadline: 2017-06-01 }]\n')).toMatchObject({
      id: 'skole', title: 'Skole', number: '9.2', language: 'da', background: 'Baggrund', purpose: 'Sundhed', goals: [{ ref: 'skole/g', text: 'Vand' }],
      period: { from: { to: '2017-01-01' }, to: { to: '2017-12-31' } }, products: [{ kind: 'status', deadline: { to: '2017-06-01' }, to: ['KL'] }],
    });
  });
});

describe('what networks gave', () => {
  const network = (plans: string, input: string): string => `kind: network\nid: net\ntitle: Netværket\nmeetings:\n  - { id: m, title: Møde, date: 2017-10-03, plans: [${plans}], inputs: [{ id: i, text: Mere vand${input} }] }\n`;
  const next = 'kind: plan\nid: skole-2\ntitle: Skole 2\nfollows: skole\nperiod: { from: 2018-01-01, to: 2018-12-31 }\n';
  const other = 'kind: plan\nid: skole-3\ntitle: Skole 3\nperiod: { from: 2018-01-01, to: 2018-12-31 }\n';
  const inputs = (plans: string, input: string, options = {}) => evaluated('initiatives:\n  - { id: a, title: A }\n', { more: { 'n.yaml': network(plans, input), 'z.yaml': next, 'y.yaml': other }, ...options }).inputs;

  it.each<[string, string, string, number]>([
    ['at a meeting about the plan', 'skole', '', 1],
    ['by naming it', '', ', for: skole', 1],
    ['by naming the one that follows it', '', ', for: skole-2', 1],
    ['for another', '', ', for: skole-3', 0],
    ['for one that is not there', '', ', for: andet', 0],
    ['at a meeting about another', 'skole-2', '', 0],
  ])('counts %s', (_, plans, input, count) => {
    expect(inputs(plans, input)).toHaveLength(count);
  });

  it('with what became of it, once that is decided', () => {
    const decided = ', disposition: changed, on: 2018-02-01, reason: Delvist, becomes: skole/a';
    expect(inputs('skole', decided)).toMatchObject([{ ref: 'net/i', network: 'Netværket', text: 'Mere vand', for: null, disposition: 'changed', becomes: 'skole/a', reason: 'Delvist' }]);
    expect(inputs('skole', decided, { asOf: '2018-01-31' })).toMatchObject([{ disposition: 'open', becomes: null, reason: null }]);
    expect(inputs('skole', ', disposition: declined, on: 2018-02-01, reason: Dyrt')).toMatchObject([{ disposition: 'declined', becomes: null, reason: 'Dyrt' }]);
  });
});

it('a plan is of the year in which its period begins', () => {
  const { plans } = workspaceFrom({ 'a.yaml': 'kind: plan\nid: a\ntitle: A\nperiod: { from: 2017-08-01, to: 2018-07-31 }\n' });
  expect([2016, 2017, 2018].map((year) => plansOfYear({ plans } as never, year).length)).toEqual([0, 1, 0]);
});
