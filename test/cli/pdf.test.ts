import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { has } from '../needs.ts';
import { bin, planspor, scratch } from './run.ts';

const folder = scratch();
const status = ['status', 'plans', '--as-of', '2017-10-03', '--lang', 'da'];
const at = (name: string): string => join(folder, name);

/** A browser of our own making, which does as it is told. */
function browser(name: string, ...lines: string[]): string {
  writeFileSync(at(name), ['#!/bin/sh', 'for word; do case "$word" in --print-to-pdf=*) to="${word#*=}";; --user-data-dir=*) profile="${word#*=}";; esac; done', ...lines, ''].join('\n'));
  chmodSync(at(name), 0o755);
  return at(name);
}

describe.skipIf(!has('chromium') || !has('pdfinfo', '-v'))('PDF by way of a browser', () => {
  async function written(argv: readonly string[], env: Record<string, string> = {}): Promise<Buffer> {
    expect(await planspor([...argv, '-o', at('report.pdf')], { env })).toMatchObject({ code: 0, stdout: '', stderr: '' });
    return readFileSync(at('report.pdf'));
  }
  const told = (program: string, ...argv: string[]): string => execFileSync(program, [...argv, at('report.pdf'), ...(program === 'pdftotext' ? ['-'] : [])], { encoding: 'utf8' });

  it('is tagged, titled, in its language, and numbered', async () => {
    const bytes = await written(status);
    expect(told('pdfinfo')).toMatch(/Title: +Handlingsplan om kommunikation og hjælp.*\nCreator: +planspor\n/);
    expect(told('pdfinfo')).toMatch(/Tagged: +yes/);
    expect(told('pdfinfo', '-struct')).toMatch(/H1[\s\S]*H2[\s\S]*Table[\s\S]*TH/);
    expect(told('pdfinfo')).not.toMatch(/CreationDate|ModDate/);
    expect(bytes.toString('latin1')).toMatch(/\/Lang \(da\)/);
    expect(bytes.toString('latin1')).toMatch(/\/Outlines/);
    expect(told('pdftotext')).toMatch(/\n1 ?\/ ?\d/);
  });

  it('says the headings of a table again on every page', async () => {
    await written(['deadlines', 'plans', '--as-of', '2017-10-03', '--lang', 'da']);
    expect(told('pdftotext', '-f', '2', '-l', '2')).toMatch(/^Dato\n/);
  });

  it('is the same bytes under every time zone and locale', async () => {
    const first = await written(status, { TZ: 'Europe/Copenhagen', LANG: 'da_DK.UTF-8' });
    expect((await written(status, { TZ: 'Pacific/Apia', LANG: 'de_DE.UTF-8' })).equals(first)).toBe(true);
  });

  it('prints every report, in English too', async () => {
    for (const argv of [['evaluate', '--year', '2017', '--as-of', '2018-03-01'], ['plan', '--plan', 'handlingsplan-2017']]) {
      await written([...argv, '--lang', 'en']);
      expect(told('pdftotext')).toMatch(/Sources/);
    }
  });
});

describe.skipIf(process.platform === 'win32')('a browser', () => {
  const print = (program: string, env: Record<string, string> = {}): ReturnType<typeof planspor> =>
    planspor([...status, '--lang', 'en', '-o', at('never.pdf'), ...(program === '' ? [] : ['--browser', program])], { env });
  const left = (): string[] => readdirSync(folder).filter((name) => name.startsWith('planspor-print'));

  it.each([
    ['that is not there', 'no-such-browser', 'planspor: there is no program "no-such-browser" (--browser or PLANSPOR_BROWSER). Nothing was written.\n'],
    ['that prints nothing', () => browser('mute', 'exit 0'), 'planspor: the browser could not make the PDF: it did not say why. Nothing was written.\n'],
    ['that fails', () => browser('sick', 'echo "no sandbox here" >&2', 'exit 1'), 'planspor: the browser could not make the PDF: "no sandbox here". Nothing was written.\n'],
  ])('%s is told of in one sentence, and nothing is left', async (_, program, sentence) => {
    const ran = await print(typeof program === 'string' ? program : program(), { TMPDIR: folder });
    expect(ran).toEqual({ code: 2, stdout: '', stderr: sentence });
    expect(existsSync(at('never.pdf'))).toBe(false);
    expect(left()).toEqual([]);
  });

  it('is asked for where there is none, with what can be done instead', async () => {
    const ran = await print('', { PATH: folder, PLANSPOR_BROWSER: '' });
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(/none was found\. Install Chromium, Chrome or Edge, .* -o report\.docx/);
  });

  it('may be named in the environment, by name or by path, and gets the page and no network', async () => {
    const program = browser('told', 'for word; do last="$word"; echo "$word"; done > "$0.argv"', 'cp "${last#file://}" "$to"');
    const ran = await planspor([...status, '-o', at('told.pdf')], { env: { PLANSPOR_BROWSER: 'told', PATH: `${folder}:${process.env.PATH}` } });
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(readFileSync(at('told.pdf'), 'utf8')).toMatch(/^<!doctype html>\n<html lang="da">/);
    expect(readFileSync(`${program}.argv`, 'utf8')).toContain('--host-resolver-rules=MAP * ~NOTFOUND\n');
  });

  it.each([['SIGINT', 130], ['SIGTERM', 143]] as const)('that is busy is ended on %s, and nothing is left', async (signal, code) => {
    browser('busy', 'mkdir -p "$profile"', `touch ${at('began')}-${signal}`, 'exec sleep 60');
    const child = spawn(process.execPath, [bin, ...status, '-o', at('never.pdf'), '--browser', at('busy')], { env: { ...process.env, TMPDIR: folder } });
    const ended = new Promise((done) => child.on('exit', done));
    while (!existsSync(`${at('began')}-${signal}`)) await after(20);
    child.kill(signal);
    expect(await ended).toBe(code);
    expect(left()).toEqual([]);
    expect(existsSync(at('never.pdf'))).toBe(false);
  });

  it('is of no use where its format is not asked for', async () => {
    const ran = await planspor([...status, '--lang', 'en', '--browser', 'x']);
    expect(ran).toEqual({ code: 2, stdout: '', stderr: 'planspor: --browser is used only together with --format pdf.\n' });
  });
});
