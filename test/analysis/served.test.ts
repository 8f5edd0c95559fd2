import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../src/analysis/served.ts';
import { Snapshot } from '../../src/analysis/snapshot.ts';
import { viewOn, workspaceFrom } from '../workspace.ts';

const plan = (initiatives: string, more = ''): string => `kind: plan
id: p
title: Plan
period: { from: 2026-01-01, to: 2026-12-31 }
goals: [{ id: g1, text: Mål et }, { id: g2, text: Mål to, targetGroups: [boern] }]
targetGroups:
  - { id: alle, name: Alle elever }
  - { id: boern, name: Børn, partOf: alle }
  - { id: laerere, name: Lærere }
  - { id: foraeldre, name: Forældre, kind: intermediary }
${more}areas:
  - { id: vand, label: A, title: Vand, initiatives: [${initiatives}] }
  - { id: mad, label: B, title: Mad, initiatives: [] }
`;

const of = (text: string, files: Record<string, string> = {}, asOf = '2026-06-01') => {
  const workspace = workspaceFrom({ 'p.yaml': text, ...files });
  return coverageOf(new Snapshot(workspace, viewOn(asOf)), workspace.plans, workspace.networks, 'da');
};
const register = 'kind: register\nid: r\nprogrammes: [{ id: digitalt, title: Alle med digitalt, goals: [{ id: let, text: Let at finde }] }]\n';
const covered = (text: string) => {
  const [only] = of(text, { 'r.yaml': register }).plans;
  if (!only) throw new Error('no plan');
  return only;
};
const by = (things: readonly { ref: string; by: string[] }[]) => things.map((one) => [one.ref, one.by.map((ref) => ref.replace('p/', ''))]);

describe('what initiatives serve', () => {
  const both = () => covered(plan('{ id: a, title: A, goals: g1, targetGroups: [boern], deliverables: [{ id: d, title: D, goals: g2 }] }, { id: b, title: B, targetGroups: laerere }'));

  it('is what they and their deliverables name; a group and a part of it count for each other, those who only help are left out', () => {
    expect(by(both().sides.goals)).toEqual([['p/g1', ['a']], ['p/g2', ['a']]]);
    expect(by(both().sides.groups)).toEqual([['p/alle', ['a']], ['p/boern', ['a']], ['p/laerere', ['b']]]);
    expect(by(both().sides.areas)).toEqual([['p/vand', ['a', 'b']], ['p/mad', []]]);
  });

  it('can be placed only where both sides are named, and what cannot is told', () => {
    const [goalsGroups] = both().matrices;
    expect(goalsGroups).toMatchObject({ rows: 'goals', columns: 'groups', leftOut: 1, cells: [[['p/a'], ['p/a'], []], [['p/a'], ['p/a'], []]] });
    expect(both().silent).toEqual({ goals: ['p/b'], groups: [], areas: [] });
  });

  const holes = (text: string) => covered(text).matrices.flatMap((matrix) => matrix.holes.map(({ row, column }) => `${row} × ${column}`.replaceAll('p/', '')));

  it.each<[string, string, string[]]>([
    ['none at all', '{ id: a, title: A }', []],
    ['a goal of everybody at each group that nobody serves with it', '{ id: a, title: A, goals: [g1, g2], targetGroups: [boern] }', ['g1 × laerere', 'g1 × mad', 'g2 × mad', 'laerere × vand', 'alle × mad', 'boern × mad', 'laerere × mad']],
    ['a goal for some at these and at what they are a part of', '{ id: a, title: A, goals: g1, targetGroups: [alle, laerere] }', ['g2 × alle', 'g2 × boern', 'g1 × mad', 'g2 × vand', 'g2 × mad', 'alle × mad', 'boern × mad', 'laerere × mad']],
    ['a goal of another file at each group', '{ id: a, title: A, goals: [r/let, g1, g2], targetGroups: [boern] }', ['g1 × laerere', 'r/let × laerere', 'g1 × mad', 'g2 × mad', 'r/let × mad', 'laerere × vand', 'alle × mad', 'boern × mad', 'laerere × mad']],
  ])('leaves holes: %s', (_, initiative, expected) => {
    expect(holes(plan(initiative)).toSorted()).toEqual(expected.toSorted());
  });

  it('a goal of another file is served like those of the plan', () => {
    expect(by(covered(plan('{ id: a, title: A, goals: r/let }')).sides.goals)).toEqual([['p/g1', []], ['p/g2', []], ['r/let', ['a']]]);
  });

  it('what names one side alone cannot be placed, whichever it is', () => {
    const leftOut = (initiatives: string) => covered(plan(initiatives)).matrices.map(({ rows, columns, leftOut: count }) => `${rows} ${columns} ${count}`);
    expect(leftOut('{ id: a, title: A, goals: g1 }')).toEqual(['goals areas 0']);
    expect(leftOut('{ id: a, title: A, goals: g1 }, { id: b, title: B, targetGroups: [boern] }, { id: c, title: C, goals: g1, targetGroups: [boern] }')).toEqual(['goals groups 2', 'goals areas 1', 'groups areas 1']);
  });

  it('of a plan without areas no initiative is in one', () => {
    const flat = covered(plan('').replace(/areas:[^]*/, 'initiatives: [{ id: a, title: A, goals: g1, targetGroups: [boern] }]\n'));
    expect([flat.silent, flat.matrices.map(({ rows, columns }) => [rows, columns])]).toEqual([{ goals: [], groups: [], areas: ['p/a'] }, [['goals', 'groups']]]);
  });

  it('of a plan that names no goals there is no matrix of goals: it says nothing, which is no hole', () => {
    const silent = covered(plan('{ id: a, title: A, targetGroups: [boern] }'));
    expect(silent.matrices.map(({ rows, columns }) => [rows, columns])).toEqual([['groups', 'areas']]);
    expect(silent.silent.goals).toEqual(['p/a']);
  });

  it('intentions count only in a plan that has nothing else', () => {
    const firm = covered(plan('{ id: a, title: A, goals: g1 }, { id: b, title: B, goals: g2, commitment: intent }'));
    expect(by(firm.sides.goals)).toEqual([['p/g1', ['a']], ['p/g2', []]]);
    expect(firm).toMatchObject({ counted: 'firm', initiatives: 1 });
    expect(covered(plan('{ id: b, title: B, goals: g2, commitment: intent }'))).toMatchObject({ counted: 'intent', initiatives: 1 });
    expect(covered(plan(''))).toMatchObject({ counted: 'firm', initiatives: 0, matrices: [] });
  });
});

describe('an area is called by', () => {
  const areas = '[{ id: a, label: A, title: Digital Post, initiatives: [] }, { id: m, title: Møder, initiatives: [] }, { id: c, label: C, initiatives: [] }, { id: d, initiatives: [] }]';
  const namesOf = (levels: string) => covered(plan('').replace(/areas:[^]*/, levels)).sides.areas.map(({ text, lang, area }) => ({ text, lang, area }));

  it('its label and its title, or its id where it has neither', () => {
    expect(namesOf(`areas: ${areas}\n`)).toEqual([
      { text: 'A Digital Post', lang: 'da', area: { label: 'A', title: 'Digital Post', section: null } },
      { text: 'Møder', lang: 'da', area: { label: null, title: 'Møder', section: null } },
      { text: 'C', lang: 'da', area: { label: 'C', title: null, section: null } },
      { text: 'd', lang: 'da', area: { label: null, title: null, section: null } },
    ]);
  });

  it('and the section that it is in', () => {
    expect(namesOf(`sections:\n  - { id: b, label: "1", title: Borgere, areas: ${areas} }\n  - { id: v, title: Virksomheder, areas: [{ id: e, label: A, title: Møder, initiatives: [] }] }\n`)).toMatchObject([
      { text: 'Borgere · A Digital Post', area: { label: 'A', title: 'Digital Post', section: { label: '1', title: 'Borgere' } } },
      { text: 'Borgere · Møder', area: { section: { label: '1', title: 'Borgere' } } },
      { text: 'Borgere · C', area: { section: { label: '1', title: 'Borgere' } } },
      { text: 'Borgere · d', area: { section: { label: '1', title: 'Borgere' } } },
      { text: 'Virksomheder · A Møder', area: { section: { label: null, title: 'Virksomheder' } } },
    ]);
  });
});

describe('principles', () => {
  const principles = `kind: register
id: r
principles:
  - { id: et, title: Et, since: 2025-01-01 }
  - { id: to, title: To, since: 2026-06-01 }
  - { id: tre, title: Tre, since: 2027-01-01 }
  - { id: fire, title: Fire, framework: KL }
`;
  const net = `kind: network
id: n
title: Net
meetings:
  - { id: m1, date: 2026-02-01, title: Forår, theme: Sprog, principles: [et, fire] }
  - { id: m2, date: 2026-09-01, theme: Børn, principles: to }
  - { id: m3, principles: to }
`;
  const told = (asOf: string) => of(plan('{ id: a, title: A, principles: [et, to], deliverables: [{ id: d, title: D, principles: fire }] }, { id: b, title: B, principles: [et], commitment: intent }'), { 'r.yaml': principles, 'n.yaml': net }, asOf).principles;
  const used = (asOf: string) => told(asOf).principles.map(({ text, meetings, items }) => [text, meetings, items]);

  it('are those in force on the day, with the meetings held by then and the promised items that use them', () => {
    expect(used('2026-05-31')).toEqual([['Et', ['n/m1'], ['p/a']], ['Fire', ['n/m1'], ['p/d']]]);
    expect(used('2026-06-01')).toEqual([['Et', ['n/m1'], ['p/a']], ['To', [], ['p/a']], ['Fire', ['n/m1'], ['p/d']]]);
    expect(used('2026-10-01')[1]).toEqual(['To', ['n/m2'], ['p/a']]);
    expect(told('2026-06-01').principles.map(({ framework }) => framework)).toEqual([null, null, 'KL']);
  });

  it('are asked of meetings by what these are called; one without a day is there from today', () => {
    const titles = (asOf: string) => told(asOf).meetings.map(({ ref, network, title }) => [ref, network, title]);
    expect(titles('2026-10-01')).toEqual([['n/m1', 'Net', 'Forår'], ['n/m2', 'Net', 'Børn']]);
    expect(titles('2026-11-22').at(-1)).toEqual(['n/m3', 'Net', null]);
  });
});
