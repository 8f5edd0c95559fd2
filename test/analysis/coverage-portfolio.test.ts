import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../src/analysis/served.ts';
import { Snapshot } from '../../src/analysis/snapshot.ts';
import { viewOn, workspaceFrom } from '../workspace.ts';

const register = `kind: register
id: r
programmes:
  - { id: sammen, title: Sammen, goals: [{ id: let, text: Let at finde }, { id: klart, text: Klart sprog }], initiatives: [{ id: foerst, title: Først }] }
  - { id: andet, title: Andet, goals: [{ id: sidst, text: Uden planer }] }
targetGroups:
  - { id: alle, name: Alle }
  - { id: unge, name: Unge, partOf: alle }
  - { id: firmaer, name: Virksomheder }
  - { id: laerere, name: Lærere, kind: intermediary }
`;
const plan = (id: string, about: string, ...initiatives: string[]) =>
  `kind: plan\nid: ${id}\ntitle: Plan ${id}\nperiod: { from: 2026-01-01, to: 2026-12-31 }\n${about}areas:\n  - { id: x, title: X, initiatives: [${initiatives.map((one, at) => `{ id: i-${at}, title: I, ${one} }`).join()}] }\n  - { id: y, title: Y, initiatives: [] }\n`;

const portfolio = (...plans: string[]) => {
  const workspace = workspaceFrom({ 'r.yaml': register, ...Object.fromEntries(plans.map((text, at) => [`${at}.yaml`, text])) });
  return coverageOf(new Snapshot(workspace, viewOn('2026-06-01')), workspace.plans, [], 'da').portfolio;
};

const goals = 'goals: [{ id: g, text: G }, { id: h, text: H }, { id: k, text: K }]\n';
const silent = plan('c', goals, 'tags: [x]');

describe('what nothing serves', () => {
  it('is counted of each plan, and added up', () => {
    const told = portfolio(
      plan('a', `owner: Byen\n${goals}targetGroups: [unge, firmaer]\n`, 'goals: g, targetGroups: [unge]', 'goals: g'),
      plan('b', `owner: Byen\n${goals}targetGroups: [unge]\n`, 'goals: [g, h]', 'tags: [x]', 'targetGroups: [unge]'),
      silent,
    );
    expect(told?.plans).toMatchObject([
      { ref: 'a', title: 'Plan a', owner: ['Byen'], light: null, initiatives: 2, unservedGoals: 2, unservedGroups: 1, unservedAreas: 1, withoutGoal: 0, withoutGroup: 1 },
      { ref: 'b', light: null, initiatives: 3, unservedGoals: 1, unservedGroups: 0, unservedAreas: 1, withoutGoal: 2, withoutGroup: 2 },
      { ref: 'c', light: null, initiatives: 1, unservedGoals: null, unservedGroups: null, unservedAreas: 1, withoutGoal: 1, withoutGroup: 1 },
    ]);
    expect(told?.organisations).toMatchObject([
      { title: 'Byen', plans: 2, initiatives: 5, unservedGoals: 3, unservedGroups: 1, unservedAreas: 2, withoutGoal: 2, withoutGroup: 3 },
      { title: null, plans: 1, initiatives: 1, unservedGoals: 0, unservedGroups: 0, unservedAreas: 1, withoutGoal: 1, withoutGroup: 1 },
    ]);
  });

  it('is not added up of two plans', () => {
    expect(portfolio(silent, silent.replace('id: c', 'id: d'))).toBeNull();
  });
});

describe('what plans share', () => {
  it('a group of a register, served by what serves its parts or its whole, and missing in a plan that only names it', () => {
    const told = portfolio(
      plan('a', 'programme: sammen\ntargetGroups: [unge, firmaer, laerere]\n', 'targetGroups: [unge]', 'targetGroups: [unge]'),
      plan('b', 'programme: foerst\ntargetGroups: [alle]\n', 'targetGroups: [alle, laerere]'),
      plan('c', 'targetGroups: [unge]\n', 'targetGroups: [unge]'),
    );
    expect(told?.targetGroups).toEqual([
      { ref: 'r/alle', text: 'Alle', lang: 'da', named: 1, plans: ['a', 'b', 'c'], initiatives: 4, holes: [], byProgramme: [{ programme: 'r/sammen', plans: 2 }, { programme: null, plans: 1 }] },
      { ref: 'r/unge', text: 'Unge', lang: 'da', named: 2, plans: ['a', 'b', 'c'], initiatives: 4, holes: [], byProgramme: [{ programme: 'r/sammen', plans: 2 }, { programme: null, plans: 1 }] },
      { ref: 'r/firmaer', text: 'Virksomheder', lang: 'da', named: 1, plans: [], initiatives: 0, holes: ['a'], byProgramme: [] },
    ]);
  });

  it('no groups where no plan names any of a register', () => {
    expect(portfolio(plan('a', '', 'targetGroups: [unge]'), plan('b', 'targetGroups: [{ id: egne, name: Egne }]\n', 'targetGroups: [egne]'), silent)?.targetGroups).toEqual([]);
  });

  it('the goals of their programmes, served or not, and then those that are borrowed from another file', () => {
    const told = portfolio(
      plan('a', `programme: sammen\n${goals}`, 'goals: [g, let]', 'goals: let'),
      plan('b', 'programme: foerst\n', 'goals: [let, a/h]'),
      silent,
    );
    expect(told?.goals.map(({ ref, named, plans, initiatives, holes }) => [ref, named, plans, initiatives, holes])).toEqual([
      ['r/let', 2, ['a', 'b'], 3, []],
      ['r/klart', 0, [], 0, []],
      ['a/h', 2, ['b'], 1, ['a']],
    ]);
  });
});
