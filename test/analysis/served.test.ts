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
const covered = (text: string) => {
  const [only] = of(text).plans;
  if (!only) throw new Error('no plan');
  return only;
};
const by = (things: readonly { ref: string; by: string[] }[]) => things.map((one) => [one.ref, one.by.map((ref) => ref.replace('p/', ''))]);

describe('what initiatives serve', () => {
  const both = covered(plan('{ id: a, title: A, goals: g1, targetGroups: [boern], deliverables: [{ id: d, title: D, goals: g2 }] }, { id: b, title: B, targetGroups: laerere }'));

  it('is what they and their deliverables name; a group and a part of it count for each other, those who only help are left out', () => {
    expect(by(both.sides.goals)).toEqual([['p/g1', ['a']], ['p/g2', ['a']]]);
    expect(by(both.sides.groups)).toEqual([['p/alle', ['a']], ['p/boern', ['a']], ['p/laerere', ['b']]]);
    expect(by(both.sides.areas)).toEqual([['p/vand', ['a', 'b']], ['p/mad', []]]);
  });

  it('can be placed only where both sides are named, and what cannot is told', () => {
    const [goalsGroups] = both.matrices;
    expect(goalsGroups).toMatchObject({ rows: 'goals', columns: 'groups', leftOut: 1, cells: [[['p/a'], ['p/a'], []], [['p/a'], ['p/a'], []]] });
    expect(both.silent).toEqual({ goals: ['p/b'], groups: [], areas: [] });
  });

  it('a goal that names its target groups leaves no hole at the others', () => {
    expect(both.matrices[0]?.holes).toEqual([{ row: 'p/g1', column: 'p/laerere' }]);
  });

  it('of a plan that names no goals there is no matrix of goals: it says nothing, which is no hole', () => {
    const silent = covered(plan('{ id: a, title: A, targetGroups: [boern] }'));
    expect(silent.matrices.map(({ rows, columns }) => [rows, columns])).toEqual([['groups', 'areas']]);
    expect(silent.silent.goals).toEqual(['p/a']);
  });

  it('intentions count only in a plan that has nothing else', () => {
    expect(by(covered(plan('{ id: a, title: A, goals: g1 }, { id: b, title: B, goals: g2, commitment: intent }')).sides.goals)).toEqual([['p/g1', ['a']], ['p/g2', []]]);
    expect(covered(plan('{ id: b, title: B, goals: g2, commitment: intent }'))).toMatchObject({ counted: 'intent', initiatives: 1 });
    expect(covered(plan(''))).toMatchObject({ counted: 'firm', initiatives: 0, matrices: [] });
  });
});

describe('principles', () => {
  const register = `kind: register
id: r
principles:
  - { id: et, title: Et, since: 2025-01-01 }
  - { id: to, title: To, since: 2025-01-01 }
  - { id: tre, title: Tre, since: 2027-01-01 }
`;
  const net = `kind: network
id: n
title: Net
meetings:
  - { id: m1, date: 2026-02-01, principles: et }
  - { id: m2, date: 2026-09-01, principles: to }
`;
  const told = (asOf: string) => of(plan('{ id: a, title: A, principles: [et] }'), { 'r.yaml': register, 'n.yaml': net }, asOf).principles;

  it('are those in force on the day, with the meetings held by then and the items that use them', () => {
    expect(told('2026-06-01').principles).toMatchObject([{ text: 'Et', meetings: ['n/m1'], items: ['p/a'] }, { text: 'To', meetings: [], items: [] }]);
    expect(told('2026-06-01').meetings.map(({ ref }) => ref)).toEqual(['n/m1']);
    expect(told('2026-10-01').principles[1]).toMatchObject({ meetings: ['n/m2'] });
  });
});
