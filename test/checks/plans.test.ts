import { describe, expect, it } from 'vitest';
import { runChecks, type Finding } from '../../src/analysis/run-checks.ts';
import type { CheckId } from '../../src/analysis/checks/index.ts';
import { viewOn, workspaceOf } from '../workspace.ts';

const workspace = workspaceOf('plans');
const asked = new Set(workspace.sources.map(({ file }) => file));
const on = (day: string): Finding[] => runChecks(workspace, viewOn(day), asked).findings;

const in2017 = (findings: readonly Finding[], check: CheckId): string[] =>
  findings.filter((one) => one.check === check && one.file.endsWith('handlingsplan-2017.yaml')).map(({ thing }) => thing?.id ?? '');

describe('the plan of 2017 on the day of the meeting', () => {
  const findings = on('2017-10-03');

  it('has no errors, and nor have the other files', () => {
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('names the 12 of 15 initiatives without an owner', () => {
    expect(in2017(findings, 'no-owner')).toEqual(['bo-a1', 'bo-a2', 'bo-a3', 'bo-b1', 'bo-b2', 'bo-b3', 'bo-b4', 'bo-c1', 'bo-d1', 'bo-d2', 'bo-d3', 'bo-d4']);
  });

  it('names the 13 without a deadline, and the ongoing one for its missing review instead', () => {
    expect(in2017(findings, 'no-deadline')).toHaveLength(13);
    expect(in2017(findings, 'no-deadline')).not.toContain('bo-b1');
    expect(in2017(findings, 'continuous-without-review')).toEqual(['vi-c']);
  });

  it('names the 8 of which nothing is told', () => {
    expect(in2017(findings, 'not-reported')).toEqual(['bo-a3', 'bo-b1', 'bo-b4', 'bo-d2', 'bo-d4', 'vi-a', 'vi-b', 'vi-c']);
  });

  it('names what each KPI lacks', () => {
    expect(in2017(findings, 'kpi-no-baseline')).toEqual(['kpi-3']);
    expect(in2017(findings, 'kpi-no-source')).toEqual(['kpi-1', 'kpi-2']);
    expect(in2017(findings, 'kpi-no-target')).toEqual(['kpi-2']);
    expect(in2017(findings, 'goal-not-measured')).toHaveLength(1);
  });

  it('tells what is not stated outright once for each place', () => {
    expect(in2017(findings, 'inferred')).toEqual(['statusafrapportering', 'kpi-redegoerelse', 'opdateret-plan', 'bo-d3-1']);
  });

  it('finds nothing that has passed, moved or is in conflict', () => {
    const others: CheckId[] = ['overdue', 'stale-status', 'forecast-passed', 'log-order', 'status-conflict', 'moved-deadline', 'open-date', 'deadline-outside-period', 'deadline-before-dependency'];
    expect(others.flatMap((check) => in2017(findings, check))).toEqual([]);
  });
});

describe('as time passes', () => {
  const dependent: CheckId[] = ['not-reported', 'stale-status', 'overdue', 'forecast-passed', 'kpi-overdue-measurement'];
  const told = (day: string): string[] => dependent.flatMap((check) => in2017(on(day), check).map((id) => `${check} ${id}`));

  it('nothing is late before the plan is dated', () => {
    expect(told('2017-05-21')).toEqual([]);
  });

  it('a forecast passes without news', () => {
    expect(told('2017-11-01')).toContain('forecast-passed bo-a2-1');
    expect(told('2017-10-31')).not.toContain('forecast-passed bo-a2-1');
  });

  it('what was promised for 2017 is late in 2018', () => {
    expect(told('2018-01-01').filter((one) => one.startsWith('overdue'))).toEqual(
      ['bo-a1-2', 'bo-a2', 'bo-a2-1', 'bo-b1-2', 'bo-b2-1', 'bo-b3-1', 'bo-c1', 'bo-d1-1', 'bo-d1-2', 'bo-d1-3'].map((id) => `overdue ${id}`),
    );
  });

  it('a plan that is closed is left in peace', () => {
    expect(told('2026-11-22')).toEqual([]);
    expect(in2017(on('2026-11-22'), 'no-owner')).toHaveLength(12);
  });

  it('an announced meeting without a date is missed from 30 days on, and as long as it is shown', () => {
    const owed = (day: string): number => on(day).filter(({ check, file }) => check === 'open-date' && file.endsWith('netvaerk-digital-inklusion.yaml')).length;
    expect(['2023-11-25', '2023-11-26', '2024-03-15', '2024-09-30', '2024-10-01'].map(owed)).toEqual([0, 1, 1, 1, 0]);
  });
});
