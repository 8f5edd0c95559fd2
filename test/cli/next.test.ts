import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { planspor, scratch, tenLines } from './run.ts';

const onDay = ['--as-of', '2018-03-01'];

async function drafted(cwd: string, ...argv: string[]): Promise<string> {
  const { stdout, stderr, code } = await planspor(['next', ...argv], { cwd });
  expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  return stdout;
}

describe('the plan of 2018 from that of 2017', () => {
  const cwd = scratch();
  cpSync('plans', join(cwd, 'plans'), { recursive: true });

  it.each(['da', 'en'])('is drafted from results, programme and the network, in %s', async (lang) => {
    await expect(await drafted(cwd, 'handlingsplan-2017', ...onDay, '--lang', lang)).toMatchFileSnapshot(`golden/handlingsplan-2018-${lang}.yaml`);
  });

  it('is a plan that every command reads, and follows the old one without a gap', async () => {
    await drafted(cwd, 'handlingsplan-2017', ...onDay, '-o', 'plans/handlingsplan-2018.yaml');
    const { stdout } = await planspor(['check', 'plans', ...onDay, '-f', 'json'], { cwd });
    const { findings, summary } = JSON.parse(stdout);
    expect(summary.errors).toBe(0);
    expect(findings.filter(({ check }: { check: string }) => ['not-carried-over', 'future-plan', 'log-order'].includes(check))).toEqual([]);
    const status = JSON.parse((await planspor(['status', ...onDay, '-f', 'json'], { cwd })).stdout);
    expect(status.plans.map(({ id }: { id: string }) => id)).toEqual(['handlingsplan-2018']);
    // Nobody has decided anything yet, so nothing counts.
    expect(status.plans[0].counts.initiatives).toBe(0);
    expect(status.plans[0].items.filter(({ kind }: { kind: string }) => kind === 'initiative')).toHaveLength(18);
  });

  it('is not written over a plan that is there', async () => {
    const before = readFileSync(join(cwd, 'plans/handlingsplan-2018.yaml'), 'utf8');
    const argv = ['next', 'handlingsplan-2017', ...onDay, '--id', 'handlingsplan-2019', '-o', 'plans/handlingsplan-2018.yaml'];
    expect(await planspor(argv, { cwd })).toMatchObject({ code: 2, stderr: expect.stringContaining('handlingsplan-2018.yaml') });
    expect(readFileSync(join(cwd, 'plans/handlingsplan-2018.yaml'), 'utf8')).toBe(before);
  });
});

const evaluated = `kind: plan
id: skoledag-2026
title: Handlingsplan for en sundere skoledag
period: { from: 2026-01-01, to: 2026-12-31 }
owner: Skoleforvaltningen
budget: { amount: 100000, currency: DKK }
sources: [{ id: s1, title: Byrådets beslutning }]
products:
  - { id: evaluering, kind: evaluation, to: Byrådet, deadline: primo 2027, delivered: { on: 2027-01-15 } }
areas:
  - id: vand
    title: Vand
    initiatives:
      - id: vandposter
        title: Nye vandposter
        deadline: ultimo oktober 2026
        source: { document: s1, line: 4 }
        log:
          - { on: 2026-05-01, status: in-progress }
          - { on: 2026-11-01, deadline: 2026-12-15, reason: Frost, by: Skoleforvaltningen }
        evaluation: { result: partly, summary: Fem af ti, next: continue, reason: Fem skoler mangler, on: 2027-01-10 }
        deliverables:
          - { id: kort, title: Kort over vandposter, log: [{ on: 2026-06-01, status: done }] }
          - { id: skilte, title: Skilte, after: [kort], relates: [{ to: kort, kind: uses }], event: true, deadline: 2026-09-01 }
      - id: kampagne
        title: Kampagne
        evaluation: { result: achieved, summary: Set af alle, next: change, reason: Målrettes de ældste elever, on: 2027-01-10 }
      - id: koelere
        title: Vandkølere
        evaluation: { result: not-achieved, summary: For dyre, next: drop, reason: Prisen steg, on: 2027-01-10 }
  - id: mad
    title: Mad
    initiatives:
      - { id: frugt, title: Frugt, log: [{ on: 2026-03-01, status: done }] }
kpis:
  - id: skoler
    title: Skoler med vandpost
    rule: at-least
    unit: skoler
    dataSource: Skoleforvaltningen
    baseline: { on: 2025-12-31, value: 2 }
    targets: [{ by: 2026-12-31, value: 10 }, { by: 2028-12-31, value: 20 }]
    values: [{ on: 2026-12-01, value: 7 }]
    initiatives: [vandposter, koelere]
risks:
  - { id: frost, text: Frosten kommer tidligt, items: [vandposter, koelere], log: [{ on: 2026-11-01, note: Den kom }] }
decisions:
  - { id: navne, kind: decide, text: Skal vandposterne have navne? }
`;

const given = `kind: network
id: skolenet
title: Netværk for skolemad
meetings:
  - id: efteraar
    date: 2026-10-15
    plans: skoledag-2026
    inputs:
      - { id: kolde, text: Vandet skal være koldt }
      - { id: brus, text: Vand med brus, disposition: declined, reason: For dyrt, on: 2026-12-01 }
      - { id: fjern, text: Om noget andet, for: en-anden-plan }
`;

describe('what the evaluation has decided', () => {
  const cwd = scratch();
  writeFileSync(join(cwd, 'skoledag.yaml'), evaluated);
  writeFileSync(join(cwd, 'net.yaml'), given);
  const draft = (...argv: string[]) => drafted(cwd, 'skoledag-2026', '.', '--as-of', '2027-01-20', ...argv);

  it('is followed, and the rest is left to a person', async () => {
    await expect(await draft()).toMatchFileSnapshot('golden/skoledag-2027.yaml');
  });

  it('holds from the day it was decided', async () => {
    const before = await drafted(cwd, 'skoledag-2026', '.', '--as-of', '2026-12-31');
    expect(before).toContain('id: koelere');
    expect(before).not.toMatch(/Målrettes|Prisen steg/);
  });

  it('makes a valid plan under another id, title and period', async () => {
    await draft('--id', 'vand-2027', '--title', 'Vand til alle', '--period', '2027-03-01/2028-02-29', '-o', 'vand.yaml');
    const text = readFileSync(join(cwd, 'vand.yaml'), 'utf8');
    expect(text).toContain('id: vand-2027\ntitle: Vand til alle\nperiod: { from: 2027-03-01, to: 2028-02-29 }\nfollows: skoledag-2026');
    const { stdout } = await planspor(['check', '.', '--as-of', '2027-03-02', '-f', 'json'], { cwd });
    expect(JSON.parse(stdout).summary.errors).toBe(0);
  });
});

describe('refusals', () => {
  const cwd = scratch();
  writeFileSync(join(cwd, 'a.yaml'), tenLines);
  writeFileSync(join(cwd, 'b.yaml'), tenLines.replace('sundere-skoledag-2026', 'uden-slut').replace(', to: 2026-12-31', ''));
  writeFileSync(join(cwd, 'c.yaml'), tenLines.replace('sundere-skoledag-2026', 'uden-aar'));

  it.each([
    [['skoledag'], /no plan "skoledag"/],
    [[], /missing argument|needs|plan/],
    [['uden-slut'], /--period/],
    [['uden-aar'], /--id/],
    [['sundere-skoledag-2026', '.', '--id', 'Ny Plan'], /Ny Plan/],
    [['sundere-skoledag-2026', '.', '--id', 'uden-slut'], /b\.yaml/],
    [['sundere-skoledag-2026', '.', '--period', 'snart'], /snart/],
  ])('%j', async (argv, expected) => {
    const [plan, ...rest] = argv;
    const words = plan === undefined ? [] : [plan, ...(rest.length > 0 ? rest : ['.'])];
    const { code, stdout, stderr } = await planspor(['next', ...words], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(expected);
  });
});
