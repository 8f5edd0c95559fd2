import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Block, type Document, heading, list, paragraph, plainText, type Table } from '../../../src/render/document.ts';
import { clean } from '../../../src/render/docx/text.ts';
import { render } from '../../../src/render/formats/docx.ts';
import { scratch } from '../../cli/run.ts';
import { workspaceOf } from '../../workspace.ts';
import { anyBlock } from '../any-text.ts';
import { headingsIn, reportsOf } from '../reports/report.ts';

const folder = scratch();
const runs = (program: string): boolean => spawnSync(program, ['--version']).error === undefined && spawnSync('pdftotext', ['-v']).error === undefined;

/** What LibreOffice prints of a file, page by page, laid out as on paper. */
function printed(names: readonly string[]): Map<string, string[]> {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const files = names.map((name) => join(folder, `${name}.docx`));
  spawnSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files], { timeout: 110_000 });
  return new Map(names.map((name) => {
    spawnSync('pdftotext', ['-layout', join(folder, `${name}.pdf`)]);
    return [name, readFileSync(join(folder, `${name}.txt`), 'utf8').split('\f').slice(0, -1)];
  }));
}

const workspace = workspaceOf();
const draft = reportsOf(workspace, '2018-03-01').evaluate(2017);
const status = reportsOf(workspace, '2017-10-03', 'en').status();
const rows = Array.from({ length: 200 }, (_, at) => [[`Initiativ ${at + 1} om ældre og unges brug af selvbetjeningsløsninger`], ['Digitaliseringsstyrelsen'], [String(at)]]);
const table: Table = { kind: 'table', columns: [{ title: 'Initiativ', flex: true, rowHeader: true }, { title: 'Ejer' }, { title: 'Antal', align: 'right' }], rows };
const long: Document = { lang: 'da', title: 'En lang plan', blocks: [heading(2, 'Alle initiativer'), table, paragraph('Slut')] };
const hostile: Document = {
  lang: 'da',
  title: '<w:p/>]]>\u0000\u202e&amp;',
  blocks: [...fc.sample(anyBlock, { numRuns: 60, seed: 1 }), list(['{headings-0}', ' og resten'])] satisfies Block[],
};

// Where LibreOffice is missing the tests are seen to be skipped; in CI they fail.
describe.skipIf(process.env.CI !== 'true' && !runs('soffice'))('in LibreOffice', () => {
  let pages = new Map<string, string[]>();
  const pagesOf = (name: string): string[] => pages.get(name) ?? [];

  beforeAll(async () => {
    mkdirSync(join(folder, 'profile'));
    for (const [name, document] of Object.entries({ draft, status, long, hostile })) {
      writeFileSync(join(folder, `${name}.docx`), await render(document, {}));
    }
    pages = printed(['draft', 'status', 'long', 'hostile']);
  }, 120_000);

  it.each([['draft', draft], ['status', status]] as const)('the table of contents of the %s names every chapter with its page', (name, document) => {
    const all = pagesOf(name);
    for (const [at, title] of headingsIn(document, 2).entries()) {
      const entry = new RegExp(`^ *${at + 1} +${escaped(title)} ?\\.{3,} ?(\\d+)$`, 'm').exec(all.join('\n'));
      const page = all[Number(entry?.[1]) - 1] ?? '';
      expect({ title, on: page }).toEqual({ title, on: expect.stringMatching(new RegExp(`^ *${at + 1} +${escaped(title)}$`, 'm')) });
    }
  });

  it('numbers headings level by level, and pages of how many', () => {
    const all = pagesOf('draft');
    expect(all.join('\n')).toMatch(/^ *3\.1 +A1 Kommunikation om fuldmagtsløsning$/m);
    expect(all.map((page) => /Side (\d+) af (\d+)/.exec(page)?.slice(1))).toEqual(all.map((_, at) => [String(at + 1), String(all.length)]));
    expect(pagesOf('status')[0]).toContain('Page 1 of ');
  });

  it('shows what a blank asks for', () => {
    expect(pagesOf('draft').join('\n').match(/\[Hvad har indsatsen lært os\?\]/g)).toHaveLength(15);
  });

  it('repeats the header of a table on every page, and splits no row', () => {
    const withRows = pagesOf('long').filter((page) => page.includes('Initiativ '));
    expect(withRows.length).toBeGreaterThan(3);
    for (const page of withRows) expect(page).toMatch(/^ *Initiativ +Ejer +Antal$/m);
    expect(pagesOf('long').join('\n').match(/Digitaliseringsstyrelsen/g)).toHaveLength(rows.length);
  });

  it('opens a file of hostile text, and shows it', () => {
    const all = pagesOf('hostile').join('\n');
    expect(all).toContain(clean(hostile.title));
    expect(all).toContain(plainText(['{headings-0}', ' og resten']));
  });
});

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&').replaceAll(' ', String.raw`\s+`);
