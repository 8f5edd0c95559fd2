import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { bin, planspor, type Ran, scratch } from './run.ts';

const folder = scratch();
let number = 0;

function newFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  number += 1;
  const cwd = join(folder, String(number));
  mkdirSync(cwd);
  for (const [name, content] of Object.entries(files)) writeFileSync(join(cwd, name), content);
  return cwd;
}

const init = (cwd: string, ...argv: string[]): Promise<Ran> => planspor(['init', '--lang', 'en', ...argv], { cwd });

/** The file is there, has its schema beside it, and `check` has nothing against it. */
async function valid(cwd: string, file: string): Promise<string> {
  const { stdout, code } = await planspor(['check', file, '--lang', 'en'], { cwd });
  expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringMatching(/1 file · 0 errors · /) });
  const text = readFileSync(join(cwd, file), 'utf8');
  expect(text.split('\n')[0]).toBe('# yaml-language-server: $schema=./planspor.schema.json');
  expect(JSON.parse(readFileSync(join(cwd, file, '../planspor.schema.json'), 'utf8'))).toHaveProperty('definitions.plan');
  return text;
}

describe('init', () => {
  it('begins a plan, and says how to go on', async () => {
    const cwd = newFolder();
    expect(await init(cwd, '--title', 'En sundere skoledag', '--period', '2024', '--owner', 'Skoleforvaltningen')).toEqual({
      code: 0, stderr: '', stdout: 'wrote plans/en-sundere-skoledag-2024.yaml\nlook it over with: planspor check plans/en-sundere-skoledag-2024.yaml\n',
    });
    expect(await valid(cwd, 'plans/en-sundere-skoledag-2024.yaml')).toContain(
      'kind: plan\nid: en-sundere-skoledag-2024\ntitle: En sundere skoledag\nlanguage: en\nperiod: { from: 2024-01-01, to: 2024-12-31 }\nowner: Skoleforvaltningen\n\n# Initiatives are written like this',
    );
  });

  it('makes an id of a long title', async () => {
    const cwd = newFolder();
    expect((await init(cwd, '--title', 'Bæredygtig håndtering af træer på øerne, på kommunens pladser og på kysten', '--period', '2024')).stderr).toBe('');
    expect(await valid(cwd, 'plans/baeredygtig-haandtering-af-traeer-paa-2024.yaml')).toContain('\nid: baeredygtig-haandtering-af-traeer-paa-2024\n');
  });

  it.each(['network', 'register'])('begins a %s', async (kind) => {
    const cwd = newFolder();
    expect((await init(cwd, 'x.yaml', '--kind', kind, '--title', 'Fælles')).code).toBe(0);
    expect(await valid(cwd, 'x.yaml')).toContain(`kind: ${kind}\nid: faelles\n`);
  });

  it('gives an example that is right when its comment marks are taken away', async () => {
    for (const [kind, lang] of [['plan', 'da'], ['plan', 'en'], ['network', 'da'], ['network', 'en'], ['register', 'da'], ['register', 'en']] as const) {
      const cwd = newFolder();
      await planspor(['init', 'x.yaml', '--kind', kind, '--title', 'X', '--period', '2024', '--lang', lang], { cwd });
      const text = readFileSync(join(cwd, 'x.yaml'), 'utf8');
      const [start = '', example = ''] = text.split(/\n\n# .*:\n#\n/);
      const uncommented = example.replaceAll(/^# ?/gm, '').replace(/\n\n[^]*$/, '\n');
      writeFileSync(join(cwd, 'x.yaml'), `${start}\n${uncommented}`);
      expect(uncommented).toContain('- ');
      await valid(cwd, 'x.yaml');
    }
  });

  it('only shows the file with --dry-run', async () => {
    const cwd = newFolder();
    const { stdout, code } = await init(cwd, '--title', 'X', '--period', '2024', '--dry-run');
    expect({ code, there: readdirSync(cwd) }).toEqual({ code: 0, there: [] });
    expect(stdout).toContain('\nid: x-2024\n');
  });

  it('never writes over a file without --force, and never over what it reads', async () => {
    const cwd = newFolder({ 'a.yaml': 'mine\n', 't.csv': 'Titel\nx\n' });
    expect(await init(cwd, 'a.yaml', '--title', 'X', '--period', '2024')).toEqual({ code: 2, stdout: '', stderr: 'planspor: a.yaml exists. Choose another file, or use --force to replace it. Nothing was changed.\n' });
    expect(readFileSync(join(cwd, 'a.yaml'), 'utf8')).toBe('mine\n');
    expect((await init(cwd, 't.csv', '--from', 't.csv', '--period', '2024', '--force')).stderr).toContain('t.csv is the file being read');
    expect((await init(cwd, 'a.yaml', '--title', 'X', '--period', '2024', '--force')).code).toBe(0);
    await valid(cwd, 'a.yaml');
    symlinkSync('nowhere.yaml', join(cwd, 'dangling.yaml'));
    expect(await init(cwd, 'dangling.yaml', '--title', 'X', '--period', '2024')).toMatchObject({ code: 2, stderr: expect.stringContaining('dangling.yaml') });
    chmodSync(join(cwd, 'a.yaml'), 0o444);
    expect((await init(cwd, 'a.yaml', '--title', 'X', '--period', '2024')).code).toBe(2);
  });

  it.each([
    [['--period', '2024'], 'a title is missing'],
    [['--title', 'X'], 'a period is missing'],
    [['--title', 'X', '--period', 'engang'], '--period "engang" is not a period.'],
    [['--title', 'X', '--period', '2024', '--id', 'Plan 1'], '"Plan 1" cannot be an id: only lower-case letters a-z, digits and hyphens. Try plan-1.'],
    [['--title', '日本', '--period', '2024'], 'write an id with --id'],
    [['--title', 'X', '--period', '2024', '--owner', 'kl'], 'it did not become a valid file: '],
    [['--kind', 'plans', '--title', 'X'], '--kind cannot be "plans". Did you mean plan?'],
    [['--from', 'a.docx'], 'a.docx: --from takes a plan (.yaml) or a spreadsheet (.xlsx, .csv).'],
    [['--from', 'none.xlsx', '--period', '2024'], 'none.xlsx does not exist.'],
    [['--from', 'none.csv', '--kind', 'network'], '--from makes plans'],
  ])('refuses %j: %s', async (argv, sentence) => {
    const cwd = newFolder();
    const { code, stdout, stderr } = await init(cwd, ...argv);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`planspor: ${sentence}`);
    expect(readdirSync(cwd)).toEqual([]);
  });

  it('refuses an id that the workspace has already', async () => {
    const cwd = newFolder();
    await init(cwd, '--title', 'X', '--period', '2024');
    expect(await init(cwd, 'plans/other.yaml', '--title', 'X', '--period', '2024')).toMatchObject({ code: 2, stderr: expect.stringContaining('x-2024') });
    expect(existsSync(join(cwd, 'plans/other.yaml'))).toBe(false);
  });
});

describe('init on a terminal', () => {
  it('asks for what the options do not say', async () => {
    const cwd = newFolder();
    const { screen, code } = await typed(cwd, ['init', '--lang', 'da'], ['', 'En sundere skoledag', 'engang', '2024', '', 'Skoleforvaltningen']);
    expect(screen).toContain('Titel: ');
    expect(screen.match(/Periode, fx/g)).toHaveLength(2);
    expect(screen).toContain('[en-sundere-skoledag-2024]');
    expect(screen).toContain('skrev plans/en-sundere-skoledag-2024.yaml');
    expect(code).toBe(0);
    expect(await valid(cwd, 'plans/en-sundere-skoledag-2024.yaml')).toContain('owner: Skoleforvaltningen');
  });

  it('does not ask when all is said, and ends when nobody answers', async () => {
    const cwd = newFolder();
    expect(await typed(cwd, ['init', '--title', 'X', '--period', '2024', '--lang', 'en'], [])).toMatchObject({ code: 0, screen: expect.not.stringContaining('Title:') });
    expect(await typed(cwd, ['init', '--lang', 'en'], ['plan', '\u0004'])).toMatchObject({ code: 2, screen: expect.stringContaining('stopped. Nothing was written.') });
  });
});

/** Types lines into the program on a terminal of its own, each when the one before has been answered. */
function typed(cwd: string, argv: readonly string[], lines: readonly string[]): Promise<{ screen: string; code: number | null }> {
  return new Promise((done, fail) => {
    const command = [process.execPath, bin, ...argv].map((word) => `'${word}'`).join(' ');
    const child = spawn('script', ['-qec', command, '/dev/null'], { cwd, env: { PATH: process.env.PATH, HOME: cwd, TERM: 'xterm', LC_ALL: 'C.UTF-8' } });
    const left = [...lines];
    let screen = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      screen += text;
      const line = /[:\])] ?$/.test(screen) || screen.endsWith('] ') ? left.shift() : undefined;
      if (line !== undefined) child.stdin.write(line === '\u0004' ? line : `${line}\n`);
    });
    child.on('error', fail).on('close', (code) => done({ screen, code }));
  });
}

describe('init --from a plan', () => {
  it('keeps structure and ids, and leaves out what belongs to the year', async () => {
    const cwd = newFolder();
    const { code, stderr } = await init(cwd, 'plan-2018.yaml', '--from', `${process.cwd()}/plans/handlingsplan-2017.yaml`, '--id', 'plan-2018', '--period', '2018', '--owner', 'KL');
    // Alone in its folder the plan has lost the register that its references lead to.
    expect({ code, stderr: stderr.slice(0, 43) }).toEqual({ code: 2, stderr: 'planspor: it did not become a valid file: "' });
    mkdirSync(join(cwd, 'plans'));
    writeFileSync(join(cwd, 'plans/register.yaml'), readFileSync('plans/register.yaml'));
    for (const name of ['netvaerk-digital-inklusion.yaml', 'myndighedsnetvaerk.yaml', 'politisk-aftale-2023.yaml', 'handlingsplan-2017.yaml']) writeFileSync(join(cwd, 'plans', name), readFileSync(`plans/${name}`));
    expect(await init(cwd, 'plans/plan-2018.yaml', '--from', 'plans/handlingsplan-2017.yaml', '--id', 'plan-2018', '--period', '2018')).toMatchObject({ code: 0, stderr: '' });
    const text = await valid(cwd, 'plans/plan-2018.yaml');
    expect(text).not.toMatch(/^ *(?:log|evaluation|values|source|approval):/m);
    expect(text).toContain('# Template: handlingsplan-2017 (');
    expect(text).toContain('# In the template: deadline: i efteråret 2017');
    const idsIn = (of: string): string[] => [...of.matchAll(/^ *- (?:\{ )?id: ((?:bo|vi)-[^\s,]+)/gm)].map(([, id = '']) => id);
    expect(idsIn(text)).toEqual(idsIn(readFileSync('plans/handlingsplan-2017.yaml', 'utf8')));
  });

  it('needs an id of its own and a plan without mistakes', async () => {
    const cwd = newFolder({ 'a.yaml': 'kind: plan\nid: a\ntitle: A\nperiod: { from: 2026, to: 2026 }\n', 'b.yaml': 'kind: plan\nid: b\ntitel: B\n', 'c.yaml': 'kind: register\nid: c\n' });
    expect(await init(cwd, '--from', 'a.yaml', '--id', 'a', '--period', '2024')).toMatchObject({ code: 2, stderr: expect.stringContaining('write an id with --id') });
    expect(await init(cwd, '--from', 'b.yaml', '--id', 'x', '--period', '2024')).toMatchObject({ code: 2, stderr: expect.stringMatching(/^planspor: b\.yaml:\d+:\d+: .* Put the template right first\.\n$/) });
    expect(await init(cwd, '--from', 'c.yaml', '--id', 'x', '--period', '2024')).toMatchObject({ code: 2, stderr: 'planspor: c.yaml is not a plan; only a plan can be a template.\n' });
  });
});

const rows = [
  ['Handleplan 2024', null, null, null, null, null],
  ['Indsatsområde', 'Initiativ', 'Leverance', 'Frist', 'Status', 'Budget'],
  ['Digital Post', 'Fuldmagt', 'Vejledning', new Date(Date.UTC(2024, 2, 15)), 'I gang', 100_000],
  [null, null, 'Film', 'når loven er vedtaget', 'Planlagt', null],
  ['Sikkerhed', '=cmd|x', null, 'ultimo juni 2024', 'går fint', null],
];
const merges = [{ startRow: 2, endRow: 3, startCol: 0, endCol: 0 }, { startRow: 2, endRow: 3, startCol: 1, endCol: 1 }];
const workbook = (): Promise<Uint8Array> => writeXlsx({ sheets: [{ name: 'Forside', rows: [['Velkommen']] }, { name: 'Plan', rows, merges }] });

describe('init --from a table', () => {
  it('drafts a plan of a workbook, and lists what it did not read by address', async () => {
    const cwd = newFolder({ 'plan.xlsx': await workbook() });
    const { code, stdout, stderr } = await init(cwd, '--from', 'plan.xlsx', '--period', '2024', '--on', '2023-11-01');
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'wrote plans/plan-2024.yaml with 2 initiatives\nlook it over with: planspor check plans/plan-2024.yaml\n' });
    expect(stderr).toBe(
      'plan.xlsx: Forside: the whole sheet\nplan.xlsx: A1: Handleplan 2024 (above the headings)\nplan.xlsx: F2 Budget: column is not known; what it holds stands as comments\nplan.xlsx: E5 Status: går fint (not a known status)\n',
    );
    expect(await valid(cwd, 'plans/plan-2024.yaml')).toContain(`areas:
  - id: digital-post
    title: Digital Post
    initiatives:
      - id: fuldmagt
        title: Fuldmagt
        deliverables:
          # F3 Budget: 100000
          - id: vejledning
            title: Vejledning
            deadline: 2024-03-15
            log:
              - { on: 2023-11-01, status: in-progress, source: "plan.xlsx, E3" }
          - id: film
            title: Film
            deadline: { text: når loven er vedtaget, open: true }
            log:
              - { on: 2023-11-01, status: scheduled, source: "plan.xlsx, E4" }

  - id: sikkerhed
    title: Sikkerhed
    initiatives:
      # E5 Status: går fint (not a known status)
      - { id: cmd-x, title: "=cmd|x", deadline: ultimo juni 2024 }
`);
  });

  it('reads what LibreOffice has saved: merged cells, a true day, per cent, text that looks like a formula', async () => {
    const cwd = newFolder({ 'plan.xlsx': readFileSync(join(import.meta.dirname, 'tables/saved-by-libreoffice.xlsx')) });
    const { code, stderr } = await init(cwd, '--from', 'plan.xlsx', '--period', '2027', '--on', '2023-11-01');
    expect({ code, stderr }).toEqual({ code: 0, stderr: 'plan.xlsx: Forside: the whole sheet\nplan.xlsx: A1: Handleplan (above the headings)\nplan.xlsx: E4 Fremdrift: 1 (not per cent)\n' });
    const text = await valid(cwd, 'plans/plan-2027.yaml');
    for (const said of ['title: Fuldmagt\n    owner: KL\n    deliverables:\n', 'deadline: 2027-03-15\n', 'progress: 40\n', 'deadline: ultimo marts\n', 'title: "=1+1"\n', 'deadline: "2027"\n', 'progress: 80\n']) expect(text).toContain(said);
  });

  it('reads what Danish Excel writes as CSV', async () => {
    const cwd = newFolder({ 'tabel.csv': Buffer.from('Initiativ;M\u00e5lgruppe;Ansvarlig\r\nR\u00e5d til \u00e6ldre;\u00c6ldre, Unge;it\r\n', 'latin1') });
    expect(await init(cwd, '--from', 'tabel.csv', '--period', '2024')).toMatchObject({ code: 0, stderr: '' });
    expect(await valid(cwd, 'plans/tabel-2024.yaml')).toContain('    title: Råd til ældre\n    owner: it\n    targetGroups: [aeldre, unge]\n');
  });

  it('reads what Excel writes as CSV in UTF-8, whose first heading has a mark of the encoding before it', async () => {
    const cwd = newFolder({ 'tabel.csv': '\uFEFF"Titel";"Ejer"\r\n"Råd; nye";KL\r\n' });
    expect(await init(cwd, '--from', 'tabel.csv', '--period', '2024')).toMatchObject({ code: 0, stderr: '' });
    expect(await valid(cwd, 'plans/tabel-2024.yaml')).toContain('{ id: raad-nye, title: Råd; nye, owner: KL }');
  });

  it('takes the sheet that is named', async () => {
    const cwd = newFolder({ 'plan.xlsx': await workbook() });
    expect((await init(cwd, '--from', 'plan.xlsx', '--period', '2024', '--sheet', 'Plam')).stderr).toBe('planspor: there is no sheet "Plam". Did you mean Plan? There are Forside and Plan.\n');
    expect((await init(cwd, '--from', 'plan.xlsx', '--period', '2024', '--sheet', 'Forside')).stderr).toBe('planspor: plan.xlsx has no column called Initiative, Activity, Title or Deliverable.\n');
  });

  const hostile = ['planspor-ignore no-owner: x', '\u202etxet', '${x}', '%PDF', '# x', "'; rm -rf", '<script>', '\u0007bell', '{ a: b', '- x', 'a\nid: b', '::error::x'];
  it.each(hostile)('leaves %j what it is: words', async (text) => {
    const cwd = newFolder({ 'plan.xlsx': await writeXlsx({ sheets: [{ name: text.replaceAll(/[^\w ]/g, '') || 'x', rows: [['Titel', 'Ejer', 'Frist', 'Status', text], [text, text, text, text, text]] }] }) });
    const { code, stderr } = await init(cwd, '--from', 'plan.xlsx', '--period', '2024');
    expect({ code, stderr }).toMatchObject({ code: 0 });
    expect(await valid(cwd, 'plans/plan-2024.yaml')).not.toMatch(/^#+[ \t]*planspor-ignore|^ *id: b$/m);
  });

  it.each<[string, string, () => Promise<Uint8Array> | Uint8Array, string]>([
    ['no workbook', 'x.xlsx', () => Buffer.from('hello'), 'x.xlsx is not an Excel workbook.'],
    ['another kind of zip', 'x.xlsx', () => zipSync({ 'content.xml': new Uint8Array(9) }), 'x.xlsx is not an Excel workbook.'],
    ['half a workbook', 'x.xlsx', async () => (await workbook()).slice(0, 2000), 'x.xlsx is not an Excel workbook.'],
    ['one with a password', 'x.xlsx', () => Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'x.xlsx has a password or is in Excel'],
    ['a damaged sheet', 'x.xlsx', () => zipSync({ 'xl/workbook.xml': Buffer.from('<workbook') }), 'x.xlsx is damaged'],
    ['a zip bomb', 'x.xlsx', () => zipSync({ 'xl/workbook.xml': new Uint8Array(200 * 1024 * 1024) }), 'x.xlsx is too large to be a plan.'],
    ['a zip bomb that lies about its size', 'x.xlsx', () => lying(zipSync({ 'xl/workbook.xml': new Uint8Array(200 * 1024 * 1024) })), 'x.xlsx is damaged'],
    ['too many bytes', 'x.csv', () => new Uint8Array(17 * 1024 * 1024), 'x.csv is too large to be a plan.'],
    ['a table of something else', 'x.csv', () => Buffer.from('Navn;Alder\nx;4\n'), 'x.csv has no column called'],
  ])('refuses %s', async (_, name, content, sentence) => {
    const cwd = newFolder({ [name]: await content() });
    const { code, stdout, stderr } = await init(cwd, '--from', name, '--period', '2024');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`planspor: ${sentence}`);
    expect(readdirSync(cwd)).toEqual([name]);
  });
});

/** The same archive, whose directory says that its first part unpacks to a hundred bytes. */
function lying(archive: Uint8Array): Uint8Array {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  for (let at = 0; at < archive.length - 4; at += 1) {
    const signature = view.getUint32(at, true);
    if (signature === 0x04034b50) view.setUint32(at + 22, 100, true);
    if (signature === 0x02014b50) view.setUint32(at + 24, 100, true);
  }
  return archive;
}
