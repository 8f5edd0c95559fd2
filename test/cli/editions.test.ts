import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { planspor, scratch } from './run.ts';

const cwd = scratch();
const plan = `kind: plan
id: skoledag
title: Handlingsplan for en sundere skoledag
period: { from: 2026-01-01, to: 2026-12-31 }
initiatives:
  - id: vandposter
    title: Nye vandposter på alle skoler
    owner: Skoleforvaltningen
    deadline: ultimo oktober 2026
    log:
      - { on: 2026-03-01, status: in-progress, note: Fire skoler er færdige. }
      - { on: 2026-04-01, status: on-hold, note: Leverandøren overvejer konkurs., internal: true }
  - id: forhandling
    title: Genforhandling med leverandøren
    internal: true
decisions:
  - { id: budget, kind: decide, text: Skal der findes flere penge?, internal: true }
  - { id: navne, kind: decide, text: Skal vandposterne have navne? }
risks:
  - { id: konkurs, text: Leverandøren kan gå konkurs, internal: true }
kpis:
  - id: skoler
    title: Skoler med vandpost
    rule: at-least
    dataSource: Skoleforvaltningen
    baseline: { on: 2025-12-31, value: 2 }
    targets: [{ by: 2026-12-31, value: 12 }]
    values:
      - { on: 2026-03-01, value: 4 }
      - { on: 2026-04-01, value: 3, internal: true }
evaluation:
  summary: { on: 2026-04-15, text: "Tilvejebringelsen af kildevandsforsyningsfaciliteter på samtlige uddannelsesinstitutioner er påbegyndt i overensstemmelse med forudsætningerne, idet leverandørforholdene dog nødvendiggør genovervejelse af tidsplanlægningen og genforhandling af leverancebetingelserne i forlængelse heraf." }
`;
const network = `kind: network
id: skolenet
title: Netværk for skolemad
contact: netvaerk@example.org
meetings:
  - id: foraar
    date: 2026-03-15
    inputs:
      - { id: kolde, text: Vandet skal være koldt, for: skoledag }
`;

beforeAll(() => {
  writeFileSync(join(cwd, 'plan.yaml'), plan);
  writeFileSync(join(cwd, 'net.yaml'), network);
});

const told = async (...argv: string[]): Promise<string> => {
  const { stdout, stderr, code } = await planspor([argv[0] ?? '', '.', '--as-of', '2026-05-01', ...argv.slice(1)], { cwd });
  expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  return stdout;
};

describe('a public report', () => {
  it.each([['status'], ['status', '-f', 'json'], ['deadlines'], ['evaluate'], ['plan'], ['list'], ['list', '--light', 'yellow']])('holds nothing internal: %s %s', async (...argv) => {
    const shown = await told(...argv, '--audience', 'public');
    expect(shown).not.toMatch(/konkurs|Genforhandling med|flere penge|on-hold|example\.org/i);
    expect(await told(...argv)).not.toBe(shown);
  });

  it('tells what is left as if the rest had never been told', async () => {
    const shown = JSON.parse(await told('status', '-f', 'json', '--audience', 'public'));
    expect(shown.plans[0].items).toMatchObject([{ ref: 'skoledag/vandposter', status: 'in-progress' }]);
    expect(shown.plans[0].kpis[0].latest.value).toBe('4');
    expect(shown.plans[0].decisions).toHaveLength(1);
  });
});

it('a report for a network begins with what the network waits for', async () => {
  const at = (text: string, words: string): number => text.indexOf(words);
  const [theirs, ours] = [await told('status', '--audience', 'network'), await told('status')];
  expect(at(theirs, 'Vandet skal være koldt')).toBeLessThan(at(theirs, 'Til beslutning'));
  expect(at(ours, 'Vandet skal være koldt')).toBeGreaterThan(at(ours, 'Til beslutning'));
});

describe('--sources', () => {
  const lines = plan.split('\n');
  const lineWith = (words: string): number => lines.findIndex((line) => line.includes(words)) + 1;

  it('names file and line of every item, of what was told of it, and of every figure', async () => {
    const shown = await told('status', '--sources', '-f', 'markdown');
    const row = (title: string): string => shown.split('\n').find((line) => line.startsWith('|') && line.includes(title)) ?? '';
    expect(row('Nye vandposter')).toContain(`plan.yaml:${lineWith('id: vandposter')}, ${lineWith('on-hold')}`);
    expect(row('Skoler med vandpost')).toContain(`plan.yaml:${lineWith('value: 2')}, ${lineWith('value: 3')}, ${lineWith('value: 12')}`);
    expect(await told('status')).not.toContain('plan.yaml:');
  });

  it('names a line of the real plan that says it', async () => {
    const { stdout } = await planspor(['show', 'bo-b1-2', '--as-of', '2017-12-15', '--sources']);
    const line = Number(/handlingsplan-2017\.yaml:(\d+)/.exec(stdout)?.[1]);
    expect(readFileSync('plans/handlingsplan-2017.yaml', 'utf8').split('\n')[line - 1]).toContain('id: bo-b1-2');
  });
});

it('a draft says how hard its summary is to read', async () => {
  expect(await told('evaluate')).toMatch(/Sammenfatningens lixtal er \d\d \(meget svær\); sigt efter højst 45\./);
});
