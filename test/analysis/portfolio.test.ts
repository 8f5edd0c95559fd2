import { describe, expect, it } from 'vitest';
import { deadlinesOf } from '../../src/analysis/deadlines.ts';
import { type Lit, memberOf, portfolioOf } from '../../src/analysis/portfolio.ts';
import { Snapshot } from '../../src/analysis/snapshot.ts';
import { viewOn, workspaceFrom } from '../workspace.ts';

const register = `kind: register
id: r
organisations: [{ id: byen, name: { da: Byen, en: The City } }]
programmes: [{ id: sammen, title: { da: Sammen, en: Together }, initiatives: [{ id: foerst, title: Først }] }]
`;
const plan = (id: string, about: string, initiative = 'deadline: 2017-06-10') => `kind: plan\nid: ${id}\ntitle: Plan ${id}\nperiod: { from: 2017-01-01, to: 2017-12-31 }\n${about}initiatives: [{ id: i, title: I, ${initiative} }]\n`;

const portfolio = (files: string[], lang = 'da') => {
  const workspace = workspaceFrom({ 'r.yaml': register, ...Object.fromEntries(files.map((text, at) => [`${at}.yaml`, text])) });
  return deadlinesOf(new Snapshot(workspace, viewOn('2017-06-01')), workspace.plans, { within: 14, owner: null, lang }).portfolio;
};

const four = [
  plan('a', 'owner: [byen, Boldklubben]\nprogramme: sammen\n', 'deadline: 2017-05-31'),
  plan('b', 'owner: Boldklubben\n'),
  plan('c', 'programme: foerst\n', 'tags: [x]'),
  plan('d', 'owner: Skakklubben\n'),
];
const named = (groups: readonly { ref: string | null; title: string | null; plans: number }[] = []) => groups.map(({ ref, title, plans }) => [ref, title, plans]);

describe('plans at a glance', () => {
  it('have their owners, in a register or not', () => {
    expect(portfolio(four)).toMatchObject({ within: 14 });
    expect(portfolio(four)?.plans.map(({ ref, title, owner }) => [ref, title, owner])).toEqual([
      ['a', 'Plan a', ['Byen', 'Boldklubben']],
      ['b', 'Plan b', ['Boldklubben']],
      ['c', 'Plan c', []],
      ['d', 'Plan d', ['Skakklubben']],
    ]);
  });

  it('are added up by owner and by programme as these are met, those that name none last', () => {
    expect(named(portfolio(four)?.organisations)).toEqual([['r/byen', 'Byen', 1], [null, 'Boldklubben', 2], [null, 'Skakklubben', 1], [null, null, 1]]);
    expect(named(portfolio(four)?.programmes)).toEqual([['r/sammen', 'Sammen', 2], [null, null, 2]]);
  });

  it('with what is counted of each, and no light where the report gives none', () => {
    expect(portfolio(four)?.programmes).toEqual([
      { ref: 'r/sammen', title: 'Sammen', language: 'da', plans: 2, byLight: { green: 0, yellow: 0, red: 0, grey: 0, none: 0 }, initiatives: 2, overdue: 1, dueSoon: 0, undated: 1, notReported: 2 },
      { ref: null, title: null, language: 'da', plans: 2, byLight: { green: 0, yellow: 0, red: 0, grey: 0, none: 0 }, initiatives: 2, overdue: 0, dueSoon: 2, undated: 0, notReported: 2 },
    ]);
  });

  it('there is no rest where each of them names one, and nothing but a rest where none does', () => {
    const all = ['a', 'b', 'c'].map((id) => plan(id, 'owner: byen\n'));
    expect([named(portfolio(all)?.organisations), named(portfolio(all)?.programmes)]).toEqual([[['r/byen', 'Byen', 3]], [[null, null, 3]]]);
  });

  it('names are in the language asked for, where the files have it', () => {
    const { organisations = [], programmes = [] } = portfolio(four, 'en') ?? {};
    expect([...organisations, ...programmes].map(({ title, language }) => [title, language])).toEqual([['The City', 'en'], ['Boldklubben', 'da'], ['Skakklubben', 'da'], [null, 'en'], ['Together', 'en'], [null, 'en']]);
  });

  it('and else in the language of the register that has them', () => {
    const english = 'kind: register\nid: e\nlanguage: en\norganisations: [{ id: council, name: The Council }]\n';
    const { organisations } = portfolio([english, ...four.slice(0, 2), plan('e', 'owner: council\n')]) ?? {};
    expect(organisations?.map(({ ref, title, language }) => [ref, title, language])).toContainEqual(['e/council', 'The Council', 'en']);
  });

  it('are three at least', () => {
    expect([portfolio(four.slice(0, 2)), portfolio(four.slice(0, 3))?.plans.length]).toEqual([null, 3]);
  });

  it('count what can be told of some of them, and the lights of those that have one', () => {
    const workspace = workspaceFrom({ 'a.yaml': plan('a', 'owner: Boldklubben\n') });
    const stands: (Lit & { holes: number | null })[] = [{ light: 'red', holes: 2 }, { light: null, holes: null }, { light: 'red', holes: 3 }];
    const members = stands.flatMap((one) => workspace.plans.map((of) => memberOf(of, one, workspace, 'da')));
    expect(portfolioOf<{ holes: number | null }, Lit>(members, { holes: 0 }, 'da')).toMatchObject({
      plans: [{ light: 'red', holes: 2 }, { light: null, holes: null }, { light: 'red', holes: 3 }],
      organisations: [{ plans: 3, byLight: { green: 0, yellow: 0, red: 2, grey: 0, none: 0 }, holes: 5 }],
    });
  });
});
