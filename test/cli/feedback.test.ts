import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FeedbackResult } from '../../src/analysis/feedback.ts';
import { planspor, scratch } from './run.ts';

const plan = `kind: plan
id: skoledag-2027
title: En sundere skoledag 2027
period: { from: 2027-01-01, to: 2027-12-31 }
inForce: 2027-01-01
areas:
  - id: vand
    label: A
    title: Vand
    initiatives:
      - id: koeling
        number: A1
        title: Kølede vandposter
        owner: Skoleforvaltningen
        deadline: ultimo oktober 2027
        log: [{ on: 2027-02-01, status: in-progress }]
  - id: mad
    label: B
    title: Mad
    initiatives: [{ id: frugt, title: Frugt hver dag }]
`;
const network = `kind: network
id: skolenet
title: Netværk for skolemad
meetings:
  - id: efteraar
    date: 2026-10-15
    theme: Vand og mad
    inputs:
      - { id: kolde, text: Vandet skal være koldt, for: skoledag-2027, disposition: adopted, becomes: skoledag-2027/koeling, on: 2026-12-01 }
      - { id: brus, text: Vand med brus, for: skoledag-2027, area: vand, disposition: declined, reason: For dyrt, on: 2026-12-01 }
      - { id: frugt, text: Frugt to gange om dagen, for: skoledag-2027, area: B, disposition: changed, becomes: skoledag-2027/frugt, reason: "Én gang, fordi der ikke er råd til to", on: 2026-12-01 }
      - { id: suppe, text: Suppe om vinteren, for: skoledag-2027, area: Varm mad, disposition: deferred, reason: Køkkenerne bygges om, on: 2026-12-01 }
      - { id: bord, text: Flere borde, for: skoledag-2027 }
  - id: foraar
    date: 2027-03-01
    inputs:
      - { id: is, text: Is om sommeren, for: skoledag-2028 }
      - { id: navne, text: Kun til os selv, internal: true }
`;

const cwd = scratch();
writeFileSync(join(cwd, 'plan.yaml'), plan);
writeFileSync(join(cwd, 'net.yaml'), network);

async function told(...argv: string[]): Promise<string> {
  const { stdout, stderr, code } = await planspor(['feedback', ...argv], { cwd });
  expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  return stdout;
}

const data = async (...argv: string[]): Promise<FeedbackResult> => JSON.parse(await told(...argv, '-f', 'json')) as FeedbackResult;
const textsOf = ({ areas }: FeedbackResult): [string | null, string[]][] => areas.map(({ area, inputs }) => [area, inputs.map(({ ref }) => ref.replace('skolenet/', ''))]);

/** Reviewed by eye; run with `-u` after a change that is meant. */
describe('what goes back to the network', () => {
  it.each(['da', 'en'])('in %s', async (lang) => {
    await expect(await told('skolenet', '.', '--as-of', '2027-03-15', '--lang', lang, '--width', '100')).toMatchFileSnapshot(`golden/feedback-${lang}.txt`);
  });

  it('in Markdown, page and Word', async () => {
    expect(await told('skolenet', '.', '--as-of', '2027-03-15', '-f', 'markdown')).toContain('| Vand med brus | 15. oktober 2026 | Ikke taget med: For dyrt (2026-12-01) |'.replace('brus', 'brus (til skoledag-2027)'));
    await told('skolenet', '.', '-o', 'a.html', '-o', 'a.docx', '-o', 'a.json');
  });
});

describe('the answers', () => {
  it('stand area by area: by the area that is named, by its letter, and by where the suggestion was taken up', async () => {
    expect(textsOf(await data('skolenet', '.', '--as-of', '2027-03-15'))).toEqual([
      ['A Vand', ['kolde', 'brus']],
      ['B Mad', ['frugt']],
      ['Varm mad', ['suppe']],
      [null, ['bord', 'is', 'navne']],
    ]);
  });

  it('are those of the day', async () => {
    const before = await data('skolenet', '.', '--as-of', '2026-11-01');
    expect(before.counts).toEqual({ open: 5 });
    // Nothing tells yet what it will become.
    expect(before.areas.flatMap(({ inputs }) => inputs).every(({ becomes, reason, on }) => becomes === null && reason === null && on === null)).toBe(true);
    const after = await data('skolenet', '.', '--as-of', '2027-03-15');
    expect(after.counts).toEqual({ adopted: 1, declined: 1, changed: 1, deferred: 1, open: 3 });
  });

  it('say what it became, how that goes, and since when the open ones should have been answered', async () => {
    const inputs = new Map((await data('skolenet', '.', '--as-of', '2027-03-15')).areas.flatMap((one) => one.inputs.map((input) => [input.ref, input])));
    expect(inputs.get('skolenet/kolde')?.becomes).toMatchObject({ text: 'Kølede vandposter', number: 'A1', status: 'in-progress', owner: ['Skoleforvaltningen'], plan: { text: 'En sundere skoledag 2027' } });
    expect(inputs.get('skolenet/bord')).toMatchObject({ unansweredSince: '2027-01-01', for: { exists: true } });
    expect(inputs.get('skolenet/is')).toMatchObject({ unansweredSince: null, for: { ref: 'skoledag-2028', exists: false } });
  });

  it('are those of one meeting, or about one plan, where that is asked for', async () => {
    expect(textsOf(await data('foraar', '.', '--as-of', '2027-03-15'))).toEqual([[null, ['is', 'navne']]]);
    expect(textsOf(await data('skolenet/foraar', '.', '--as-of', '2027-03-15'))).toEqual([[null, ['is', 'navne']]]);
    expect((await data('net.yaml', '--plan', 'skoledag-2027', '--as-of', '2027-03-15')).counts.open).toBe(1);
  });

  it('leave out what is internal where everybody reads', async () => {
    expect(await told('skolenet', '.', '--as-of', '2027-03-15')).toContain('Kun til os selv');
    expect(await told('skolenet', '.', '--as-of', '2027-03-15', '--audience', 'public')).not.toContain('Kun til os selv');
  });

  it('come in the language of the network where there is no plan at all', async () => {
    const alone = scratch();
    cpSync(join(cwd, 'net.yaml'), join(alone, 'net.yaml'));
    writeFileSync(join(alone, 'tomt.yaml'), 'kind: network\nid: tomt\ntitle: Tomt\n');
    const only = network.replaceAll(/, becomes: [^,]*/g, '');
    writeFileSync(join(alone, 'net.yaml'), only);
    expect((await planspor(['feedback', 'skolenet', '.', '--as-of', '2027-03-15'], { cwd: alone })).stdout).toContain('Hvad der blev af forslagene');
    expect((await planspor(['feedback', 'tomt', '.'], { cwd: alone })).stdout).toContain('Ingen forslag er registreret.');
  });

  it('head the status that is written for the networks', async () => {
    const { stdout } = await planspor(['status', '.', '--as-of', '2027-03-15', '--audience', 'network', '-f', 'markdown'], { cwd });
    expect(stdout.indexOf('Ikke taget med: For dyrt')).toBeGreaterThan(0);
    expect(stdout.indexOf('Ikke taget med: For dyrt')).toBeLessThan(stdout.indexOf('Til beslutning'));
  });

  it.each([
    [['skolenett'], /Did you mean skolenet\?/],
    [['foraaar'], /Did you mean foraar\?/],
    [[], /missing/],
  ])('of nothing that is there: %j', async (argv, expected) => {
    const { code, stdout, stderr } = await planspor(['feedback', ...argv, ...(argv.length > 0 ? ['.'] : []), '--lang', 'en'], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(expected);
  });
});
