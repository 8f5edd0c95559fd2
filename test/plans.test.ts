import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runChecks } from '../src/analysis/run-checks.ts';
import { planItems } from '../src/analysis/snapshot.ts';
import type { Citation } from '../src/model/common.ts';
import { findPlanFiles } from '../src/io/files.ts';
import type { Network } from '../src/model/network.ts';
import type { Plan } from '../src/model/plan.ts';
import { viewOn, workspaceOf } from './workspace.ts';

const workspace = workspaceOf();
const plan = (id: string): Plan => workspace.plans.find((one) => one.id === id) as Plan;
const network = (id: string): Network => workspace.networks.find((one) => one.id === id) as Network;
const ids = (things: readonly { id: string }[]): string[] => things.map(({ id }) => id);

const plan2017 = plan('handlingsplan-2017');
const [register] = workspace.registers;

/** `s0:13` for each line cited. */
const lines = (citations: readonly Citation[]): string[] =>
  citations.map(({ document, line }) => `${document?.split('/')[1]}:${line}`);

describe('the action plan for 2017, as its document has it', () => {
  it('has two sections with seven areas, whose letters repeat', () => {
    expect(ids(plan2017.sections)).toEqual(['borgere', 'virksomheder']);
    expect(plan2017.sections.map(({ areas }) => areas.map(({ label }) => label))).toEqual([['A', 'B', 'C', 'D'], ['A', 'B', 'C']]);
  });

  it('has 15 initiatives, 12 for citizens and 3 for businesses, with 25 and 6 deliverables', () => {
    const counts = plan2017.sections.map(({ areas }) => {
      const initiatives = areas.flatMap((area) => area.initiatives);
      return [initiatives.length, initiatives.flatMap(({ deliverables }) => deliverables).length];
    });
    expect(counts).toEqual([[12, 25], [3, 6]]);
    expect(planItems(plan2017).filter(({ intent }) => intent)).toEqual([]);
  });

  it('has four sub-goals, three KPIs, four products and two context figures with their words kept', () => {
    expect(plan2017.goals).toHaveLength(4);
    expect(plan2017.kpis).toHaveLength(3);
    expect(plan2017.products.map(({ kind }) => kind).sort()).toEqual(['evaluation', 'kpi-account', 'next-plan', 'status']);
    expect(plan2017.figures.map(({ approx, value }) => `${approx} ${value}`)).toEqual(['ca. 4', 'godt 8']);
  });

  it('states one deadline and, for three initiatives, an owner', () => {
    expect(planItems(plan2017).filter(({ deadline }) => deadline?.basis === 'stated').map(({ id }) => id)).toEqual(['bo-b1-2']);
    expect(ids(plan2017.initiatives.filter(({ owners }) => owners.length > 0))).toEqual(['vi-a', 'vi-b', 'vi-c']);
  });

  it('keeps what waits for what apart from what is only related', () => {
    const waits = planItems(plan2017).flatMap(({ id, after }) => after.map(({ to, basis }) => `${id} < ${to?.ref.split('/')[1]} ${basis}`));
    expect(waits).toEqual([
      'bo-b1-2 < bo-b1-1 implied',
      'bo-b3-2 < bo-b3-1 implied',
      'bo-c1-1 < bo-a3-3 stated',
      'vi-a-2 < vi-a-1 stated',
      'vi-b-1 < vi-a-2 stated',
    ]);
    const ties = planItems(plan2017).flatMap(({ id, relates }) => relates.map(({ to, kind }) => `${id} ${kind} ${to?.ref.split('/')[1]}`));
    expect(ties).toEqual(['bo-b1 with initiativ-9-3', 'bo-b4 uses initiativ-9-1', 'bo-d4-2 part-of bo-d3-1']);
  });

  it('tells the seven status facts of 3 October 2017, each with its line', () => {
    const entries = planItems(plan2017).flatMap(({ log }) => log);
    expect(new Set(entries.map(({ on }) => on))).toEqual(new Set(['2017-10-03']));
    const cited = new Set(entries.flatMap(({ sources }) => lines(sources)).filter((line) => line.startsWith('s0')));
    for (const fact of ['s0:13', 's0:14', 's0:15', 's0:16', 's0:19', 's0:69', 's0:51']) expect(cited).toContain(fact);
    expect(entries.map(({ status }) => status).filter((status) => status === 'done')).toEqual([]);
  });

  it('says nothing of the eight initiatives that nobody mentioned', () => {
    const silent = plan2017.initiatives.filter((item) => [item, ...item.deliverables].every(({ log }) => log.length === 0));
    expect(ids(silent)).toEqual(['bo-a3', 'bo-b1', 'bo-b4', 'bo-d2', 'bo-d4', 'vi-a', 'vi-b', 'vi-c']);
  });
});

describe('the other documents', () => {
  it('the agreement of 2023: five efforts, and a grant pool with a deadline for its applicants and a second round', () => {
    const agreement = plan('politisk-aftale-2023');
    expect(agreement.areas[0]?.initiatives).toHaveLength(5);
    const pool = agreement.initiatives.find(({ id }) => id === 'tilskudspulje');
    const [first, second] = pool?.deliverables ?? [];
    expect(first).toMatchObject({ event: true, deadline: { to: '2023-11-15', clock: '12:00' } });
    expect(second).toMatchObject({ deadline: null, window: { text: 'medio 2024', from: '2024-05-01', to: '2024-08-31' } });
  });

  it('the network for digital inclusion: seven contributions, two meetings, three inputs to a plan that is still to come', () => {
    const inclusion = network('netvaerk-digital-inklusion');
    expect(inclusion.contributes).toHaveLength(7);
    expect(inclusion.meetings.map(({ date }) => date?.to)).toEqual(['2017-10-03', '2023-10-26']);
    expect(inclusion.meetings.map(({ agenda }) => agenda.length)).toEqual([8, 10]);
    const inputs = inclusion.meetings.flatMap((meeting) => meeting.inputs);
    expect(inputs.map((input) => input.for?.ref)).toEqual(Array(3).fill('handlingsplan-2018'));
    expect(inputs.every((input) => input.for?.found === false)).toBe(true);
    expect(inclusion.next).toMatchObject([{ when: { text: 'marts 2024' }, dateFixed: false, announced: '2023-10-26' }]);
  });

  it('the authority network: five meetings, three without a stated date, and which took up which principle', () => {
    const authorities = network('myndighedsnetvaerk');
    expect(authorities.meetingsPerYear).toBe(2);
    expect(authorities.meetings.map(({ date }) => date?.to ?? null)).toEqual(['2023-02-28', '2023-09-13', null, null, null]);
    expect(authorities.meetings.map(({ agenda }) => agenda.length)).toEqual([6, 6, 8, 8, 10]);
    expect(authorities.meetings.map(({ principles }) => principles.length)).toEqual([0, 0, 0, 2, 2]);
    expect(authorities.meetings.slice(0, 2).map(({ participants }) => participants)).toEqual([
      { value: 80, approx: 'omkring' },
      { value: 65, approx: 'cirka' },
    ]);
    expect(authorities.next).toMatchObject([{ when: { text: 'efteråret 2025' }, dateFixed: false }]);
    expect(register?.principles).toHaveLength(4);
  });
});

describe('every file', () => {
  const files = findPlanFiles(['plans'], process.cwd()).map(({ path }) => readFileSync(path, 'utf8'));

  it('is free of errors', () => {
    const { findings } = runChecks(workspace, viewOn('2017-10-03'), new Set(workspace.sources.map(({ file }) => file)));
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('cites a source for every item, entry, KPI, goal and meeting', () => {
    const things = [
      ...workspace.plans.flatMap((one) => [...planItems(one), ...planItems(one).flatMap(({ log }) => log), ...one.kpis, ...one.goals, ...one.products, ...one.figures]),
      ...workspace.networks.flatMap(({ meetings, followUps }) => [...meetings, ...followUps, ...meetings.flatMap((meeting) => [...meeting.followUps, ...meeting.inputs])]),
    ];
    expect(things.filter(({ sources }) => sources.length === 0)).toEqual([]);
    expect(things.length).toBeGreaterThan(90);
  });

  it('names the JSON Schema for editors', () => {
    for (const text of files) expect(text).toMatch(/^# yaml-language-server: \$schema=\.\/planspor\.schema\.json\n/);
  });

  it('holds no telephone number, no civil registration number and no mailbox but the functional one', () => {
    for (const text of files) {
      expect(text).not.toMatch(/\b\d{6}-?\d{4}\b|\b(?:tlf|telefon)\S*\s*\d|\b\d{4} \d{4}\b|\b\d{2} \d{2} \d{2} \d{2}\b/i);
      expect([...text.matchAll(/[\w.]+@[\w.]+/g)].map(([address]) => address).filter((address) => address !== 'digitalinklusion@digst.dk')).toEqual([]);
    }
  });
});
