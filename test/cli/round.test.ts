import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { cellOf, fillIn, opened } from '../round/filling.ts';
import { isMissing } from '../tool.ts';
import { planFolders, planspor, type Ran, scratch } from './run.ts';

const folder = scratch();

const plan = (id: string, more = ''): string => `kind: plan
id: ${id}
title: Handlingsplan ${id}
language: da
period: { from: 2017-01-01, to: 2017-12-31 }
initiatives:
  # vandet først
  - id: vand
    title:   "Vandposter"
    owner: Skoleforvaltningen
    deadline: ultimo oktober 2017 # lovet
  - id: frugt
    title: Frugt
${more}`;

const folders = planFolders();
const withPlans = (files: Readonly<Record<string, string>> = { 'plan.yaml': plan('skole-2017') }): string => folders(files);

const textOf = (cwd: string, name = 'plan.yaml'): string => readFileSync(join(cwd, 'plans', name), 'utf8');
const run = (cwd: string, command: string, ...argv: string[]): Promise<Ran> => planspor([command, '--lang', 'en', ...argv], { cwd });
const collect = (cwd: string, ...argv: string[]): Promise<Ran> => run(cwd, 'collect', '--as-of', '2017-10-03', ...argv);
const school = 'forms/skoleforvaltningen.xlsx';

/** Collected, with the school's answers filled in. */
async function answered(filling: Parameters<typeof fillIn>[1], files?: Readonly<Record<string, string>>): Promise<string> {
  const cwd = withPlans(files);
  expect((await collect(cwd)).code).toBe(0);
  await fillIn(join(cwd, school), filling);
  return cwd;
}

describe('collect', () => {
  it('writes a form for each owner and one for what nobody owns, and says how to go on', async () => {
    const cwd = withPlans();
    expect(await collect(cwd)).toEqual({
      code: 0, stderr: '',
      stdout: 'forms/skoleforvaltningen.xlsx: 1 item\nforms/no-owner.xlsx: 1 item\nsend each form to its owner; when they are back: planspor merge forms/*.xlsx\n',
    });
    expect(readdirSync(join(cwd, 'forms')).sort()).toEqual(['no-owner.xlsx', 'skoleforvaltningen.xlsx']);
    expect(textOf(cwd)).toBe(plan('skole-2017'));
  });

  it('speaks the language of the plan unless told otherwise', async () => {
    const cwd = withPlans();
    await planspor(['collect', '--as-of', '2017-10-03', '--to', 'skemaer/'], { cwd });
    expect(readdirSync(join(cwd, 'skemaer'))).toContain('uden-ejer.xlsx');
    const titles = async (file: string) => (await opened(readFileSync(join(cwd, file)))).worksheets[0]?.getColumn(3).values.slice(2, 4);
    expect(await titles('skemaer/skoleforvaltningen.xlsx')).toEqual(['Statusskema: Skoleforvaltningen', 'Status pr. 3. oktober 2017']);
    await collect(cwd);
    expect(await titles(school)).toEqual(['Status form: Skoleforvaltningen', 'Status as at 3 October 2017']);
  });

  it('never writes over a form without --force: it may hold answers', async () => {
    const cwd = await answered({ 'skole-2017/vand': { status: 'Completed' } });
    const before = readFileSync(join(cwd, school));
    expect(await collect(cwd)).toEqual({
      code: 2, stdout: '',
      stderr: 'planspor: forms/skoleforvaltningen.xlsx and 1 more of the forms exist and may hold answers. Choose another folder with --to, or replace them with --force. Nothing was written.\n',
    });
    expect(readFileSync(join(cwd, school))).toEqual(before);
    expect((await collect(cwd, '--force')).code).toBe(0);
    expect(readFileSync(join(cwd, school))).not.toEqual(before);
  });

  it('gives each owner a name of its own that no system takes for anything else', async () => {
    const owners = ['../../etc/passwd', 'CON', 'Æble & Søn', 'AEBLE SOEN', '日本', 'No owner', '..', 'C:\\Windows'];
    const items = owners.map((owner, at) => `  - { id: i${at}, title: T, owner: ${JSON.stringify(owner)} }\n`).join('');
    const cwd = withPlans({ 'plan.yaml': plan('skole-2017', items) });
    expect((await collect(cwd)).code).toBe(0);
    expect(readdirSync(join(cwd, 'forms')).sort()).toEqual([
      'aeble-soen-2.xlsx', 'aeble-soen.xlsx', 'c-windows.xlsx', 'con-2.xlsx', 'etc-passwd.xlsx', 'no-owner-2.xlsx', 'no-owner.xlsx', 'owner-2.xlsx', 'owner.xlsx', 'skoleforvaltningen.xlsx',
    ]);
    expect(readdirSync(cwd).sort()).toEqual(['forms', 'plans']);
  });

  it('keeps hostile words inert', async () => {
    const cwd = withPlans({ 'plan.yaml': plan('skole-2017').replace('title: Frugt', String.raw`title: "=HYPERLINK(\"http://x.dk\")\u202e#N/A"`) });
    expect((await collect(cwd)).code).toBe(0);
    const title = cellOf(await opened(readFileSync(join(cwd, 'forms/no-owner.xlsx'))), 'skole-2017/frugt', 'title');
    expect([title.type, title.text]).toEqual([3, '=HYPERLINK("http://x.dk")<U+202E>#N/A']);
  });

  it('asks nothing where there is nothing to ask', async () => {
    const cwd = withPlans({ 'plan.yaml': plan('skole-2017').replaceAll('    title:', '    commitment: intent\n    title:') });
    expect(await collect(cwd)).toMatchObject({ code: 2, stderr: 'planspor: there is nothing to ask about: everything is finished, cancelled or only an intention.\n' });
    expect(readdirSync(cwd)).toEqual(['plans']);
  });
});

describe('merge', () => {
  it('writes the answers into the log, says where, who is silent, and changes nothing the second time', async () => {
    const cwd = await answered({ 'skole-2017/vand': { status: 'In progress', progress: 40, deadline: 'ultimo november 2017', reason: 'Frost', note: 'To skoler: mangler' } });
    const lines = '    log:\n      - on: 2017-10-03\n        status: in-progress\n        progress: 40\n        deadline: ultimo november 2017\n        reason: Frost\n        by: Skoleforvaltningen\n        note: "To skoler: mangler"\n';
    const dry = await run(cwd, 'merge', 'forms/*.xlsx', '--dry-run');
    expect(dry).toMatchObject({ code: 0, stdout: expect.stringContaining('+      - on: 2017-10-03\n'), stderr: '1 answer from 2 forms would be written; nothing was changed\nnothing filled in about items without an owner\n' });
    expect(textOf(cwd)).toBe(plan('skole-2017'));
    expect(await run(cwd, 'merge', 'forms/*.xlsx')).toEqual({
      code: 0, stderr: '',
      stdout:
        'plans/plan.yaml:13: skole-2017/vand Vandposter: in progress, progress 40 per cent, new deadline: ultimo november 2017, note, as at 3 October 2017\n' +
        '1 answer from 2 forms written\nnothing filled in about items without an owner\n',
    });
    expect(textOf(cwd)).toBe(plan('skole-2017').replace('# lovet\n', `# lovet\n${lines}`));
    const once = textOf(cwd);
    expect(await run(cwd, 'merge', 'forms/*.xlsx')).toMatchObject({ code: 0, stderr: '', stdout: '0 answers from 2 forms written · 1 already there\nnothing filled in about items without an owner\n' });
    expect(textOf(cwd)).toBe(once);
    expect((await planspor(['check', 'plans', '--as-of', '2017-10-03', '--lang', 'en'], { cwd })).code).toBe(0);
  });

  it('says who has sent no form', async () => {
    const cwd = await answered({ 'skole-2017/vand': { status: 'Completed' } });
    expect((await run(cwd, 'merge', school)).stdout).toContain('1 answer from 1 form written\nno form for items without an owner\n');
  });

  it('names every cell that it cannot take, and takes the rest', async () => {
    const cwd = await answered({ 'skole-2017/vand': { status: 'Completed' } });
    await fillIn(join(cwd, 'forms/no-owner.xlsx'), { 'skole-2017/frugt': { status: 'Complete it', progress: 140, deadline: 'snart nok' } });
    expect(await run(cwd, 'merge', 'forms/*.xlsx')).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('1 answer from 2 forms written · 1 not written\n'),
      stderr:
        'forms/no-owner.xlsx: Status!G10: “Complete it” is no status. Did you mean completed? Choose from the list.\n' +
        'forms/no-owner.xlsx: Status!H10: “140” is not a percentage from 0 to 100.\n' +
        'forms/no-owner.xlsx: Status!I10: “snart nok” is not a deadline. Write for example 2018-03-31 or “late March 2018”.\n',
    });
    expect(textOf(cwd)).toContain('status: done');
    expect((await planspor(['merge', 'forms/*.xlsx', '--lang', 'da'], { cwd })).stderr).toContain('forms/no-owner.xlsx: Status!H10: »140« er ikke en procent fra 0 til 100.\n');
  });

  it('shows a plan that has changed since, and leaves that answer alone', async () => {
    const cwd = await answered({ 'skole-2017/vand': { status: 'In progress' } });
    await fillIn(join(cwd, 'forms/no-owner.xlsx'), { 'skole-2017/frugt': { note: 'Set' } });
    await run(cwd, 'update', 'vand', '--on', '2017-10-05', '--status', 'done');
    const before = textOf(cwd);
    expect(await run(cwd, 'merge', 'forms/*.xlsx')).toMatchObject({
      code: 1,
      stderr: 'forms/skoleforvaltningen.xlsx: Status!G10: skole-2017/vand Vandposter: the plan has changed since the form was made, and now says: completed, 5 October 2017. Not written; if the answer still holds, write it with planspor update.\n',
      stdout: expect.stringContaining('1 answer from 2 forms written · 1 not written\n'),
    });
    expect(textOf(cwd).replace('    log:\n      - on: 2017-10-03\n        note: Set\n', '')).toBe(before);
  });

  it('shows two forms that differ about one item, and takes neither', async () => {
    const cwd = await answered({ 'skole-2017/vand': { status: 'In progress' } });
    copyFileSync(join(cwd, school), join(cwd, 'forms/kopi.xlsx'));
    await fillIn(join(cwd, 'forms/kopi.xlsx'), { 'skole-2017/vand': { status: 'Completed' } });
    const { code, stderr } = await run(cwd, 'merge', 'forms/*.xlsx');
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr:
        'forms/kopi.xlsx: Status!G10: skole-2017/vand Vandposter: answered differently in forms/skoleforvaltningen.xlsx Status!G10. None was written; empty those that do not hold and merge again.\n' +
        'forms/skoleforvaltningen.xlsx: Status!G10: skole-2017/vand Vandposter: answered differently in forms/kopi.xlsx Status!G10. None was written; empty those that do not hold and merge again.\n',
    });
    expect(textOf(cwd)).toBe(plan('skole-2017'));
  });

  it('refuses what would be an error in the plan, and that alone', async () => {
    const cwd = await answered({ 'skole-2017/vand': { status: 'Completed' } });
    await fillIn(join(cwd, 'forms/no-owner.xlsx'), { 'skole-2017/frugt': { note: 'Set' } }, { by: 'kommunen' });
    const { code, stdout, stderr } = await run(cwd, 'merge', 'forms/*.xlsx');
    expect({ code, stdout }).toMatchObject({ code: 1, stdout: expect.stringContaining('1 answer from 2 forms written · 1 not written\n') });
    expect(stderr).toMatch(/^forms\/no-owner\.xlsx: Status!K10: .*kommunen.* Not written\.\n/);
    expect(textOf(cwd)).not.toContain('kommunen');
  });

  it('writes all plans or none', async () => {
    const cwd = await answered({ 'a-2017/vand': { status: 'Completed' }, 'b-2017/vand': { status: 'In progress' } }, { 'a.yaml': plan('a-2017'), 'b.yaml': plan('b-2017') });
    chmodSync(join(cwd, 'plans/b.yaml'), 0o444);
    expect(await run(cwd, 'merge', 'forms/*.xlsx')).toMatchObject({ code: 2, stdout: '', stderr: 'planspor: plans/b.yaml is read-only. Use --force to replace it. Nothing was changed.\n' });
    expect([textOf(cwd, 'a.yaml'), textOf(cwd, 'b.yaml')]).toEqual([plan('a-2017'), plan('b-2017')]);
    expect((await run(cwd, 'merge', 'forms/*.xlsx', '--force')).code).toBe(0);
    expect([textOf(cwd, 'a.yaml'), textOf(cwd, 'b.yaml')]).toEqual([expect.stringContaining('status: done'), expect.stringContaining('status: in-progress')]);
  });

  it('takes answers about follow-ups of networks, and plans that are in no workspace', async () => {
    const network = 'kind: network\nid: net\ntitle: Netværk\nmeetings:\n  - id: m1\n    date: 2017-02-01\n    followUps:\n      - { id: brev, title: Send brevet, owner: Skoleforvaltningen }\n';
    const cwd = await answered({ 'net/brev': { status: 'Completed' }, 'skole-2017/vand': { progress: 100 } }, { 'plan.yaml': plan('skole-2017'), 'net.yaml': network });
    expect((await run(cwd, 'merge', 'forms/*.xlsx')).code).toBe(0);
    expect(textOf(cwd, 'net.yaml')).toContain('owner: Skoleforvaltningen, log: [{ on: 2017-10-03, status: done, by: Skoleforvaltningen }] }');
    const alone = withPlans({});
    writeFileSync(join(alone, 'egen.yaml'), plan('skole-2017'));
    expect((await collect(alone, 'egen.yaml')).code).toBe(0);
    await fillIn(join(alone, school), { 'skole-2017/vand': { status: 'Completed' } });
    expect((await run(alone, 'merge', 'forms/*.xlsx', 'egen.yaml')).stdout).toMatch(/^egen\.yaml:13: skole-2017\/vand /);
  });

  it('understands a star by itself, and passes over what Excel keeps beside an open workbook', async () => {
    const cwd = await answered({ 'skole-2017/vand': { status: 'Completed' } });
    writeFileSync(join(cwd, 'forms/~$skoleforvaltningen.xlsx'), 'x'.repeat(165));
    expect(await run(cwd, 'merge', 'forms/*.xlsx')).toMatchObject({ code: 0, stdout: expect.stringContaining('1 answer from 2 forms') });
    expect(await run(cwd, 'merge', 'forms/x*.xlsx')).toMatchObject({ code: 2, stderr: 'planspor: there are no forms at forms/x*.xlsx.\n' });
    expect(await run(cwd, 'merge', 'nowhere/*.xlsx')).toMatchObject({ code: 2, stderr: 'planspor: nowhere does not exist.\n' });
    expect(await run(cwd, 'merge', 'plans')).toMatchObject({ code: 2, stderr: 'planspor: name the forms, such as forms/*.xlsx.\n' });
  });
});

describe('merge refuses, reads no further and changes nothing:', () => {
  /** Some 60 kB that would become 64 MB. */
  const bomb = zipSync({ '[Content_Types].xml': strToU8('x'), 'xl/workbook.xml': strToU8('x'), 'xl/worksheets/sheet1.xml': new Uint8Array(64 * 1024 * 1024) }, { level: 9 });

  it.each<[string, () => Promise<Uint8Array> | Uint8Array, string]>([
    ['a zip bomb', () => bomb, 'is larger than any form; it was not opened'],
    ['a zip bomb that says it is small', () => lying(bomb), 'is damaged'],
    ['more bytes than any form has', () => new Uint8Array(17 * 1024 * 1024), 'is larger than any form; it was not opened'],
    ['a workbook of another kind', () => writeXlsx({ sheets: [{ name: 'Status', rows: [['ref', 'stamp', 'status'], ['skole-2017/vand', '', 'done']] }] }), 'is not a status form that planspor collect has written'],
    ['a form of a later version', () => writeXlsx({ sheets: [{ name: 'planspor', rows: [['form', '99'], ['asOf', '2017-10-03']] }] }), 'was written by another version'],
    ['a form without a day', () => writeXlsx({ sheets: [{ name: 'planspor', rows: [['form', '1'], ['asOf', '2017-02-30']] }] }), 'is not a status form'],
    ['a zip that is no workbook', () => zipSync({ 'a.txt': strToU8('x') }), 'is not an Excel workbook'],
    ['a workbook with a password', () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0), 'has a password'],
    ['no zip at all', () => strToU8('status: done'), 'is not an Excel workbook'],
    ['a damaged workbook', () => zipSync({ 'xl/workbook.xml': strToU8('<workbook') }), 'is damaged'],
  ])('%s', async (_, bytes, words) => {
    const cwd = await answered({ 'skole-2017/vand': { status: 'Completed' } });
    writeFileSync(join(cwd, 'fremmed.xlsx'), await bytes());
    const alone = await run(cwd, 'merge', 'fremmed.xlsx');
    expect({ code: alone.code, stdout: alone.stdout }).toEqual({ code: 2, stdout: '' });
    expect(alone.stderr).toMatch(/^planspor: fremmed\.xlsx [^\n]*\n$/);
    expect(alone.stderr).toContain(words);
    expect(textOf(cwd)).toBe(plan('skole-2017'));
    // Beside a form it is passed over, and named.
    const both = await run(cwd, 'merge', 'fremmed.xlsx', school);
    expect({ code: both.code, stderr: both.stderr }).toEqual({ code: 1, stderr: expect.stringContaining(words) });
    expect(textOf(cwd)).toContain('status: done');
  });

  it('cells where no form has any, without making room for all between', async () => {
    const cwd = await answered({ 'skole-2017/vand': { status: 'Completed' } });
    const far = '<row r="49999"><c r="P49999"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>';
    const parts = unzipSync(readFileSync(join(cwd, school)));
    parts['xl/worksheets/sheet1.xml'] = strToU8(strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array()).replace('</sheetData>', far));
    writeFileSync(join(cwd, school), zipSync(parts));
    expect(await run(cwd, 'merge', school)).toMatchObject({ code: 0, stderr: '' });
    expect(textOf(cwd)).toContain('status: done');
  });

  it('a plan that cannot be relied on', async () => {
    const cwd = await answered({ 'skole-2017/vand': { status: 'Completed' } });
    const broken = `${plan('skole-2017')}    deadline: hurtigst muligt\n`;
    writeFileSync(join(cwd, 'plans/plan.yaml'), broken);
    expect(await run(cwd, 'merge', school)).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(/^planspor: plans\/plan\.yaml:14:15: /) });
    expect(textOf(cwd)).toBe(broken);
  });
});

/** The same archive, whose directory says that each part unpacks to a hundred bytes. */
function lying(zip: Uint8Array): Uint8Array {
  const bytes = Buffer.from(zip);
  for (let at = bytes.indexOf('PK\u0001\u0002', 0, 'latin1'); at >= 0; at = bytes.indexOf('PK\u0001\u0002', at + 4, 'latin1')) bytes.writeUInt32LE(100, at + 24);
  return bytes;
}

describe.skipIf(isMissing('soffice'))('forms that LibreOffice has opened and saved', () => {
  const saved = (cwd: string): void => {
    const profile = `-env:UserInstallation=file://${join(folder, 'office')}`;
    execFileSync('soffice', ['--headless', profile, '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', join(cwd, 'saved'), ...readdirSync(join(cwd, 'forms')).map((name) => join(cwd, 'forms', name))], { stdio: 'ignore' });
  };

  it('say what they said, and nothing where nothing was filled in', async () => {
    const cwd = await answered({ 'skole-2017/vand': { status: 'In progress', progress: 40, deadline: '31.12.2017', reason: 'Frost', note: 'En\nto æøå =1+1' } });
    saved(cwd);
    expect(await run(cwd, 'merge', 'saved/no-owner.xlsx')).toMatchObject({ code: 0, stdout: expect.stringContaining('0 answers from 1 form written\n') });
    expect(textOf(cwd)).toBe(plan('skole-2017'));
    const ours = withPlans();
    expect((await run(ours, 'merge', join(cwd, school))).code).toBe(0);
    expect((await run(cwd, 'merge', 'saved/*.xlsx')).code).toBe(0);
    expect(textOf(cwd)).toBe(textOf(ours));
    expect(textOf(cwd)).toContain(String.raw`note: "En\nto æøå =1+1"`);
    // And still a form: whoever opens it next finds it locked, with its list.
    const bytes = readFileSync(join(cwd, 'saved/no-owner.xlsx'));
    const cell = cellOf(await opened(bytes), 'skole-2017/frugt', 'status');
    expect([cell.dataValidation.type, cell.worksheet.getColumn(1).hidden]).toEqual(['list', true]);
    expect(strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toMatch(/<sheetProtection[^>]* sheet="true"/);
  }, 90_000);
});
