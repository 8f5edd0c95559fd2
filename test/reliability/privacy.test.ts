import { homedir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { personalDataIn } from '../../src/model/personal-data.ts';
import { planspor, tenLines } from '../cli/run.ts';
import { folderWith } from '../io/folder.ts';
import { workspaceOf } from '../workspace.ts';
import { filesIn } from './folders.ts';
import { here } from './in-process.ts';
import { day, readers } from './readers.ts';

/** Made up, every one of them. */
const personal = {
  cpr: ['010190-0000', '0101900000', '311299 0000', '311299 - 0000', '290296-0000', 'CPR: 150585-0000', 'cpr-nr. 150585-0000', '(150585-0000)', '150585-0000,', '150585-0000.'],
  phone: [
    '22 33 44 55', '+45 22 33 44 55', '0045 22334455', '+4522334455', 'tlf. 22334455', 'Tlf: 22 33 44 55', 'mobil 2233 4455', 'telefon 22-33-44-55', 'ring til 22334455', '2233 4455', 'tlf.nr. 22334455',
    'Mob. 22334455', 'på 22 33 44 55.', '+45 2233 4455',
  ],
  email: ['anne.holm@skole.example', 'anne.marie.holm@kommune.dk', 'aho82@gmail.com', 'bent@hotmail.com', 'søren.ærø@kommune.dk', 'Anne.Holm@Region.dk', 'holm-jensen.anne@styrelse.dk', '<anne.holm@skole.dk>', 'mailto:anne.holm@skole.dk', 'anne_holm@live.dk'],
} as const;

/** Numbers and addresses of something else than a person. */
const impersonal = [
  'CVR 34 05 11 78', 'CVR-nr. 34051178', 'EAN 5798000123456', 'sag 2026-1234', 'j.nr. 2026-12345678', '2016 2020', '3.000.000 kr.', '22 34 56 78 kr.', 'kl. 12.00-13.00', '2026-10-31', '31.10.2026',
  'kontakt@kommune.example', 'post@digst.dk', 'digital.inklusion@kommune.example', 'info@borger.dk', 'https://example.dk/12345678', 'ISBN 978-87-12345-67-8', '§ 12 34', 'side 12-34', '10-20 30-40', 'version 1.2.3.4',
  '0,12345678', 'afsnit 22.33.44.55', '4bc22334455', '1881', '112', 'uge 22 33 44', '100.000.000',
];

const sentences = [(value: string) => `Ring eller skriv: ${value}`, (value: string) => `${value} er kontakt`, (value: string) => `Aftalt med ${value} i foråret`, (value: string) => `- { id: x, title: "${value}" }`];
const placed = (values: readonly string[]): string[] => values.flatMap((value) => sentences.map((put) => put(value)));

describe('personal data', () => {
  it.each(Object.entries(personal))('is found: nine of ten of %s, wherever it stands', (kind, values) => {
    const cases = placed(values);
    const missed = cases.filter((text) => !personalDataIn(text).some((one) => one.kind === kind));
    expect({ missed, enough: missed.length * 10 <= cases.length }).toMatchObject({ enough: true });
  });

  it('is not seen in numbers and addresses of other things', () => {
    expect(placed(impersonal).filter((text) => personalDataIn(text).length > 0)).toEqual([]);
  });

  it('is not in the real plans, and nobody is told that it is', () => {
    expect(workspaceOf().sources.flatMap(({ file, text }) => personalDataIn(text).map(({ start }) => `${file} at ${start}`))).toEqual([]);
  });

  it('is covered in everything that check prints and writes', async () => {
    const secrets = ['010190-0000', '22 33 44 55', 'anne.holm@skole.example'];
    const plan = `${tenLines.replace('Skoleforvaltningen', 'Anne, anne.holm@skole.example')}    description: "CPR 010190-0000, ring 22 33 44 55"\n# ring 22 33 44 55\nfølger: 010190-0000\n`;
    const cwd = folderWith({ 'plans/plan.yaml': plan, 'plans/network.yaml': 'kind: network\nid: n\ntitle: Net\n# 010190-0000\ncontact: anne.holm@skole.example\nmeetings: x 22 33 44 55\n' });
    const told = [];
    for (const format of ['text', 'json', 'github', 'gitlab', 'sarif', 'junit', 'checkstyle', 'markdown']) told.push(await here(['check', '-f', format, ...day], { cwd }));
    told.push(await planspor(['check', '--color', 'always', '--width', '120', ...day], { cwd }));
    for (const { stdout, stderr } of told) {
      expect(stdout.replaceAll('\\', '')).toMatch(/01\*{4}|22 \*\*/);
      for (const secret of secrets) expect(stdout + stderr).not.toContain(secret);
    }
    await here(['check', '--update-baseline', ...day], { cwd });
    const baseline = Object.entries(filesIn(cwd)).find(([name]) => name.endsWith('planspor-baseline.yaml'))?.[1] ?? '';
    expect(baseline).toContain('personal-data');
    for (const secret of secrets) expect(baseline).not.toContain(secret);
  });
});

describe('the machine it runs on', () => {
  it('leaves no path and no home folder in any report', async () => {
    const cwd = folderWith({ 'plans/plan.yaml': tenLines });
    for (const words of readers) {
      const { stdout, stderr, code } = await here([...words, ...day], { cwd });
      expect(code).toBe(0);
      for (const own of [cwd, homedir()]) expect(stdout + stderr).not.toContain(own);
    }
    for (const [argv, name] of [[['status'], 'r.html'], [['deadlines'], 'r.ics'], [['check'], 'r.sarif'], [['export'], 'r.ndjson']] as const) {
      await here([...argv, ...day, '-o', name], { cwd });
      const text = filesIn(cwd)[name] ?? '';
      expect(text).not.toBe('');
      for (const own of [cwd, homedir()]) expect(text).not.toContain(own);
    }
  });
});
