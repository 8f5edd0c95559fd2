import { describe, expect, it } from 'vitest';
import type { DeadlinesResult } from '../../src/analysis/deadlines.ts';
import type { EvaluationResult } from '../../src/analysis/evaluation.ts';
import type { ItemResult } from '../../src/analysis/results.ts';
import type { StatusResult } from '../../src/analysis/status.ts';
import type { CheckData } from '../../src/render/findings.ts';
import { planspor } from './run.ts';

/** What the program promises about the plans it was made from. */

async function json<Result>(...argv: string[]): Promise<Result> {
  const { stdout, stderr, code } = await planspor([...argv, '--format', 'json']);
  expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  return JSON.parse(stdout) as Result;
}

const statusOn = async (...day: string[]): Promise<StatusResult['plans'][number]> => {
  const { plans } = await json<StatusResult>('status', '--plan', 'handlingsplan-2017', ...day);
  return plans[0] as StatusResult['plans'][number];
};

const item = ({ items }: { items: ItemResult[] }, id: string): ItemResult =>
  items.find(({ ref }) => ref === `handlingsplan-2017/${id}`) as ItemResult;

const unmentioned = ['bo-a3', 'bo-b1', 'bo-b4', 'bo-d2', 'bo-d4', 'vi-a', 'vi-b', 'vi-c'];

describe('check, as of 3 October 2017', () => {
  it('finds no error, and the weaknesses that a reader of the documents would name', async () => {
    const { findings, summary } = await json<CheckData>('check', 'plans', '--as-of', '2017-10-03');
    const of = (check: string): string[] =>
      findings.filter((one) => one.check === check && one.file === 'plans/handlingsplan-2017.yaml').map(({ item: id }) => id ?? '');
    expect(summary).toMatchObject({ files: 5, errors: 0 });
    expect(of('no-owner')).toHaveLength(12);
    expect(of('no-deadline')).toHaveLength(13);
    expect(of('continuous-without-review')).toEqual(['vi-c']);
    expect(of('not-reported')).toEqual(unmentioned);
    expect(of('kpi-no-baseline')).toEqual(['kpi-3']);
    expect(of('kpi-no-source')).toContain('kpi-2');
    expect(of('kpi-no-target')).toEqual(['kpi-2']);
    for (const { line, column, endLine, endColumn } of findings) {
      expect(Math.min(line, column, endLine, endColumn)).toBeGreaterThan(0);
    }
  });

  it('is silent today about what has passed: the plan is closed', async () => {
    const { findings } = await json<CheckData>('check', 'plans');
    const timely = new Set(['not-reported', 'stale-status', 'overdue', 'forecast-passed', 'open-date', 'kpi-overdue-measurement']);
    expect(findings.filter(({ check, file }) => timely.has(check) && file.includes('2017'))).toEqual([]);
  });
});

describe('status', () => {
  it('as of 3 October 2017: what nobody mentioned is not reported, and nothing is called not started', async () => {
    const plan = await statusOn('--as-of', '2017-10-03');
    for (const id of unmentioned) expect(item(plan, id)).toMatchObject({ status: 'not-reported', light: 'grey' });
    expect(plan.gaps.notReported.map((ref) => ref.split('/')[1])).toEqual(unmentioned);
    expect(plan.items.filter(({ status }) => status === 'not-started')).toEqual([]);
    expect(plan.counts.byStatus).toEqual({ 'in-progress': 6, scheduled: 1, 'not-reported': 8 });
    expect(plan.gaps.noOwner).toHaveLength(12);
    expect(plan.gaps.noDeadline).toHaveLength(14);
  });

  it('as of 3 October 2017: films in progress, kit in another channel, folders expected in late October, autumn not late', async () => {
    const plan = await statusOn('--as-of', '2017-10-03');
    for (const id of ['bo-d1', 'bo-d1-1', 'bo-d1-2', 'bo-d1-3']) expect(item(plan, id).status).toBe('in-progress');
    expect(item(plan, 'bo-c1').deviations).toMatchObject([{ kind: 'channel', text: 'Borger.dk → digst.dk' }]);
    expect(item(plan, 'bo-a2-1').forecast).toMatchObject({ text: 'ultimo oktober 2017', from: '2017-10-21', to: '2017-10-31' });
    expect(item(plan, 'bo-b1-2')).toMatchObject({ deadline: { text: 'i efteråret 2017', to: '2017-11-30' }, overdue: false });
    expect(item(plan, 'bo-d3')).toMatchObject({ status: 'scheduled', inferred: true });
  });

  it('as of 15 December 2017: the autumn deadline has passed with nothing reported', async () => {
    const plan = await statusOn('--as-of', '2017-12-15');
    expect(item(plan, 'bo-b1')).toMatchObject({ light: 'red', lightReason: 'deadline-passed-not-reported', overdue: true, daysLate: 15 });
    expect(item(plan, 'bo-d3')).toMatchObject({ overdue: false, light: 'grey' });
    const { stdout } = await planspor(['status', '--as-of', '2017-12-15', '--width', '160']);
    expect(stdout).toMatch(/B1 Informationssikkerhed i .*Rød: frist overskredet, ikke oplyst/);
  });

  it('as of 2 June 2017: knows nothing of October', async () => {
    const plan = await statusOn('--as-of', '2017-06-02');
    expect(plan.counts.byStatus).toEqual({ 'not-reported': 15 });
    expect(plan.items.filter(({ deviations, forecast, notes }) => deviations.length > 0 || forecast || notes.length > 0)).toEqual([]);
  });

  it('as it could be written on 3 October 2017: differs only where something was told later', async () => {
    const later = await statusOn('--as-of', '2017-10-03');
    const then = await statusOn('--as-of', '2017-10-03', '--known-by', '2017-10-03');
    const changed = later.items.filter((one, at) => JSON.stringify(one) !== JSON.stringify(then.items[at])).map(({ ref }) => ref.split('/')[1]);
    expect(changed).toEqual(['bo-d3', 'bo-d3-1']);
    expect(item(later, 'bo-d3-1').deadline?.to).toBe('2017-12-07');
    expect(item(then, 'bo-d3-1').deadline).toBeNull();
  });
});

describe('deadlines', () => {
  const on = (day: string): Promise<DeadlinesResult> => json('deadlines', '--as-of', day);

  it('as of 30 October 2023: the applicants’ deadline in 16 days, a window that is no deadline, and a date still to come', async () => {
    const result = await on('2023-10-30');
    expect(result.dueSoon).toMatchObject([{ ref: 'politisk-aftale-2023/ansoegningsrunde-1', daysLeft: 16, deadline: { to: '2023-11-15', clock: '12:00' } }]);
    expect(result.windows).toMatchObject([{ deadline: { text: 'medio 2024' } }]);
    expect(result.open.map(({ deadline }) => deadline?.text)).toContain('marts 2024');
    expect(result.overdue).toEqual([]);
  });

  it('as of 20 November 2023: it has passed, and nobody is late', async () => {
    const result = await on('2023-11-20');
    expect(JSON.stringify([result.overdue, result.dueSoon, result.later])).not.toContain('ansoegningsrunde-1');
  });
});

describe('evaluate, as of 1 March 2018', () => {
  it('has the chapters in order, every initiative, and blanks that are seen and counted', async () => {
    const { plans } = await json<EvaluationResult>('evaluate', '--year', '2017', '--as-of', '2018-03-01');
    const { stdout } = await planspor(['evaluate', '--year', '2017', '--as-of', '2018-03-01']);
    expect([...stdout.matchAll(/^## (.*)$/gm)].map(([, title]) => title).slice(0, 8)).toEqual([
      'Baggrund og formål', 'Sammenfatning', 'Borgere', 'Virksomheder', "Redegørelse for KPI'er",
      'Tilbagemeldinger fra netværk', 'Læring og anbefalinger', 'Betydning for næste års plan',
    ]);
    expect(plans[0]?.initiatives).toHaveLength(15);
    expect(stdout.match(/\*\*\\\[/g)).toHaveLength(plans[0]?.blanks ?? 0);
    expect(stdout).toContain(`${plans[0]?.blanks} felter mangler`);
    expect(plans[0]?.kpis[2]).toMatchObject({ judgement: 'cannot-be-measured', missing: ['baseline', 'value', 'account'] });
  });
});
