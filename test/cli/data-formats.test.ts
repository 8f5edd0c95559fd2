import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ExcelJS from 'exceljs';
import { parseCsv } from 'hucre/csv';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/command/main.ts';
import { isMissing } from '../tool.ts';
import { bin, planspor, scratch, tenLines } from './run.ts';

const folder = scratch();
const plans = resolve('plans');
const out = (name: string): string => join(folder, name);
const ran = async (...argv: string[]) => expect(await planspor(argv)).toMatchObject({ code: 0, stdout: '', stderr: '' });

describe('a report in several forms', () => {
  it('is written in one run that reads the plans once', () => {
    const forms = ['md', 'xlsx', 'json'].map((ending) => out(`rapport.${ending}`));
    const trace = out('trace.txt');
    const argv = [bin, 'status', plans, '--as-of', '2017-10-03', ...forms.flatMap((file) => ['-o', file])];
    const { status } = spawnSync('strace', ['-f', '-e', 'trace=openat', '-o', trace, process.execPath, ...argv], { encoding: 'utf8' });
    expect(status).toBe(0);
    const opened = readFileSync(trace, 'utf8').split('\n').filter((line) => line.includes('handlingsplan-2017.yaml'));
    expect(opened).toHaveLength(1);
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(['rapport.json', 'rapport.md', 'rapport.xlsx']));
    expect(readFileSync(out('rapport.xlsx')).subarray(0, 2).toString()).toBe('PK');
  });

  it('is the same, byte for byte, in every time zone and locale', () => {
    const made = (name: string, env: Record<string, string>): Buffer[] => {
      const home = out(name);
      mkdirSync(home);
      const run = (...argv: string[]) => execFileSync(process.execPath, [bin, ...argv], { cwd: home, env: { PATH: process.env.PATH, ...env } });
      run('status', plans, '--as-of', '2017-10-03', '--lang', 'da', '-o', 's.xlsx');
      run('deadlines', plans, '--as-of', '2017-10-03', '--lang', 'da', '-o', 'd.ics', '-o', 'd.csv', '-o', 'd.xlsx', '--remind', '2w', '--todo', '--csv', 'da');
      run('evaluate', plans, '--year', '2017', '--as-of', '2018-03-01', '--lang', 'da', '-o', 'e.xlsx');
      run('list', plans, '--as-of', '2017-10-03', '--lang', 'da', '-o', 'l.csv', '-o', 'l.xlsx');
      run('export', plans, '--as-of', '2017-10-03', '--lang', 'da', '-o', 'x.ndjson', '-o', 'x.csv', '-o', 'x.xlsx');
      return readdirSync(home).sort().map((file) => readFileSync(join(home, file)));
    };
    const here = made('here', { TZ: 'Europe/Copenhagen', LC_ALL: 'da_DK.UTF-8' });
    const there = made('there', { TZ: 'America/New_York', LC_ALL: 'C' });
    expect(here).toHaveLength(10);
    expect(here.map((bytes, at) => bytes.equals(there[at] ?? Buffer.alloc(0)))).toEqual(here.map(() => true));
  });

  it.each(['America/New_York', 'Europe/Copenhagen', 'Pacific/Kiritimati'])('has its days on the same day for a reader in %s', (zone) => {
    // The second library reads the file in a process of that zone.
    const script = `
      const ExcelJS = require('exceljs');
      const book = new ExcelJS.Workbook();
      book.xlsx.readFile(process.argv[1]).then(() => {
        const day = book.worksheets[0].getRow(2).values.find((value) => value instanceof Date);
        console.log(day.toISOString().slice(0, 10));
      });`;
    execFileSync(process.execPath, [bin, 'status', plans, '--as-of', '2017-10-03', '-o', out(`day-${zone.replace('/', '-')}.xlsx`)], { env: { PATH: process.env.PATH, TZ: zone } });
    const read = execFileSync(process.execPath, ['-e', script, out(`day-${zone.replace('/', '-')}.xlsx`)], { encoding: 'utf8', env: { PATH: process.env.PATH, TZ: zone } });
    expect(read.trim()).toBe('2017-10-03');
  });
});

describe('options of one format', () => {
  it('are refused where their format is not asked for', async () => {
    for (const [option, format] of [['--csv=da', 'csv'], ['--todo', 'ics'], ['--remind=14d', 'ics']] as const) {
      const { code, stderr } = await planspor(['deadlines', '--as-of', '2017-10-03', option]);
      expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining(`--format ${format}`) });
    }
    expect((await planspor(['deadlines', '--as-of', '2017-10-03', '-f', 'ics', '--remind', 'soon'])).stderr).toContain('--remind');
    expect((await planspor(['status', '--as-of', '2017-10-03', '-f', 'ics'])).code).toBe(2);
  });

  it('do what they say', async () => {
    await ran('deadlines', '--as-of', '2017-10-03', '-o', out('husk.ics'), '--remind', '2w', '--todo');
    const calendar = new ICAL.Component(ICAL.parse(readFileSync(out('husk.ics'), 'utf8')) as [string, unknown[], unknown[]]);
    const [event, task] = ['vevent', 'vtodo'].map((kind) => calendar.getFirstSubcomponent(kind));
    expect(event?.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger')?.toString()).toBe('-P13DT15H');
    expect(task?.getFirstPropertyValue('due')?.toString()).toBe('2017-11-30');

    await ran('list', '--as-of', '2017-10-03', '--lang', 'da', '-o', out('dansk.csv'), '--csv', 'da');
    const text = readFileSync(out('dansk.csv'), 'utf8');
    expect(text.startsWith('\ufeffHører til;Type;Nr.;Titel;')).toBe(true);
    expect(parseCsv(text, { delimiter: ';' })).toHaveLength(16);
  });
});

describe('a workbook on standard output', () => {
  const written = async (isTTY: boolean) => {
    const parts: (string | Uint8Array)[] = [];
    const said: string[] = [];
    const stream = { isTTY, columns: isTTY ? 80 : undefined, colors: 0 as const };
    const code = await main({
      argv: ['list', '--as-of', '2017-10-03', '-f', 'xlsx', '--lang', 'en'],
      cwd: process.cwd(),
      env: {},
      now: 0,
      stdout: { ...stream, write: async (text) => void parts.push(text) },
      stderr: { ...stream, write: async (text) => void said.push(String(text)) },
    });
    return { code, parts, said };
  };

  it('goes through a pipe as it is', async () => {
    const { code, parts, said } = await written(false);
    expect({ code, said }).toEqual({ code: 0, said: [] });
    expect(Buffer.from(parts[0] ?? '').subarray(0, 2).toString()).toBe('PK');
  });

  it('is not thrown at a screen', async () => {
    expect(await written(true)).toEqual({ code: 2, parts: [], said: ['planspor: that form is not text and cannot be shown on a screen. Write it to a file with -o.\n'] });
  });
});

describe('hostile text in every field', () => {
  const nasty = '"=HYPERLINK(\\"http://x.example\\") ::error::x\\u202e <b>&amp; |\\r\\nBEGIN:VEVENT"';
  const hostile = tenLines.replace('Handlingsplan for en sundere skoledag', nasty).replace('Nye vandposter på alle skoler', nasty).replace('Skoleforvaltningen', nasty);

  it('stays text in every form', async () => {
    const home = scratch();
    writeFileSync(join(home, 'plan.yaml'), hostile);
    const run = async (...argv: string[]) => expect(await planspor(argv, { cwd: home })).toMatchObject({ code: 0, stderr: '' });
    await run('status', 'plan.yaml', '--as-of', '2026-05-01', '-o', 's.xlsx');
    await run('deadlines', 'plan.yaml', '--as-of', '2026-05-01', '-o', 'd.csv', '-o', 'd.ics');
    await run('export', 'plan.yaml', '--as-of', '2026-05-01', '-o', 'x.ndjson', '-o', 'x.csv');
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(join(home, 's.xlsx'));
    book.eachSheet((sheet) => sheet.eachRow((row) => row.eachCell((cell) => expect([ExcelJS.ValueType.Formula, ExcelJS.ValueType.Hyperlink]).not.toContain(cell.type))));
    for (const name of ['d.csv', 'x.csv']) {
      for (const row of parseCsv(readFileSync(join(home, name), 'utf8'))) for (const field of row) expect(String(field)).not.toMatch(/^\s*[=+@]/);
    }
    const calendar = new ICAL.Component(ICAL.parse(readFileSync(join(home, 'd.ics'), 'utf8')) as [string, unknown[], unknown[]]);
    expect(calendar.getAllSubcomponents('vevent')).toHaveLength(1);
    const lines = readFileSync(join(home, 'x.ndjson'), 'utf8').trimEnd().split('\n');
    for (const line of lines) expect(() => JSON.parse(line) as unknown).not.toThrow();
    expect(lines.join('')).not.toMatch(/\u202e/);
  });
});

describe.skipIf(isMissing('soffice'))('LibreOffice reads the workbook', () => {
  it('with the days and words of the report, and nothing to be repaired', async () => {
    await ran('deadlines', '--as-of', '2017-12-15', '--lang', 'da', '-o', out('frister.xlsx'), '-o', out('frister.csv'));
    const profile = `-env:UserInstallation=file://${out('office')}`;
    // Comma, quotation mark, UTF-8, from the first line, cells as they are shown.
    const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false';
    execFileSync('soffice', ['--headless', profile, '--convert-to', filter, '--outdir', out('calc'), out('frister.xlsx')], { stdio: 'ignore' });
    const [theirs, ours] = ['calc/frister.csv', 'frister.csv'].map((name) => parseCsv(readFileSync(out(name), 'utf8')).map((row) => row.map(String)));
    expect(theirs).toEqual(ours);
  }, 60_000);
});
