import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { planspor, scratch } from '../cli/run.ts';
import { browsing, hasBrowser } from './browser.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const reports = [
  ['status', '--as-of', '2017-10-03'],
  ['status', '--as-of', '2023-10-30'],
  ['deadlines', '--as-of', '2017-10-03'],
  ['evaluate', '--year', '2017', '--as-of', '2018-03-01'],
  ['plan', '--plan', 'handlingsplan-2017'],
  ['list', '--as-of', '2017-12-15'],
  ['show', 'bo-b1-2', '--as-of', '2017-12-15'],
  ['status', '--as-of', '2017-12-15', '--since', '2017-06-02'],
  ['compare', '--from', '2017-06-02', '--to', '2017-12-15'],
  ['feedback', 'netvaerk-digital-inklusion', '--as-of', '2018-03-01'],
  ['coverage', '--as-of', '2017-10-03'],
  ['coverage', 'test/cli/national/plans', '--as-of', '2026-06-01'],
  ['compare', 'test/cli/national/plans', '--from', '2026-04-01', '--as-of', '2026-06-01'],
];

const folder = scratch();
const fileOf = (at: number, lang: string): string => join(folder, `${at}-${lang}.html`);

beforeAll(async () => {
  if (!hasBrowser) return;
  for (const [at, argv] of reports.entries()) {
    for (const lang of ['da', 'en']) {
      const { code, stderr } = await planspor([...argv, '--lang', lang, '-o', fileOf(at, lang)]);
      if (code !== 0) throw new Error(`${argv.join(' ')}: ${stderr}`);
    }
  }
}, 60_000);

const cases = reports.flatMap((argv, at) => ['da', 'en'].map((lang) => ({ name: argv.slice(0, 3).join(' '), at, lang })));

describe.skipIf(!hasBrowser)('in a browser', () => {
  const open = browsing();

  async function opened(file: string, options?: Parameters<typeof open>[0]): Promise<Page & { asked: string[]; wrong: string[] }> {
    const page = await open(options);
    const seen = { asked: [] as string[], wrong: [] as string[] };
    page.on('request', (request) => seen.asked.push(request.url()));
    page.on('pageerror', (error) => seen.wrong.push(error.message));
    page.on('console', (message) => seen.wrong.push(message.text()));
    await page.goto(`file://${file}`);
    return Object.assign(page, seen);
  }

  interface Found {
    passes: unknown[];
    violations: { id: string; nodes: { html: string }[] }[];
  }

  /** What a tester's tool finds; it must have looked at something. */
  async function violations(page: Page): Promise<string[]> {
    await page.evaluate(axe);
    const options = JSON.stringify({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
    const found = await page.evaluate<Found>(`axe.run(${options})`);
    expect(found.passes.length).toBeGreaterThan(20);
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`);
  }

  it('the tester finds what is wrong', async () => {
    const page = await opened(fileOf(0, 'da'));
    await page.evaluate('document.querySelector("main").insertAdjacentHTML("beforeend", "<h6></h6><a href=x></a>")');
    expect((await violations(page)).join()).toMatch(/link-name/);
    await page.close();
  });

  it.each(cases)('$name in $lang excludes nobody, by day and by night', async ({ at, lang }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await opened(fileOf(at, lang), { colorScheme });
      expect(await violations(page)).toEqual([]);
      await page.close();
    }
  });

  it.each(cases)('$name in $lang asks nobody for anything, and fits a telephone', async ({ at, lang }) => {
    const page = await opened(fileOf(at, lang), { viewport: { width: 320, height: 640 } });
    expect(page.asked).toEqual([`file://${fileOf(at, lang)}`]);
    expect(page.wrong).toEqual([]);
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    await page.close();
  });

  it('rows are kept by owner and light from the keyboard, and the count is told', async () => {
    const page = await opened(fileOf(0, 'da'));
    const shown = () => page.locator('tbody tr[data-light]:visible').count();
    expect(await shown()).toBeGreaterThan(15);
    await page.getByLabel('Trafiklys', { exact: true }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await page.getByLabel('Trafiklys', { exact: true }).inputValue()).toBe('Grå');
    await expect.poll(() => page.getByRole('status').textContent()).toBe('8 af 15 vises');
    await page.getByLabel('Ejer', { exact: true }).selectOption('Slots- og Kulturstyrelsen');
    await expect.poll(() => page.getByRole('status').textContent()).toBe('1 af 15 vises');
    expect(await page.getByRole('heading', { name: 'Borgere · A Digital Post' }).count()).toBe(0);
    await page.close();
  });

  it('a table is sorted from the keyboard, and its parts stay with it', async () => {
    const page = await opened(fileOf(5, 'da'));
    const first = () => page.locator('tbody th').first().textContent();
    const header = page.getByRole('button', { name: 'Initiativ' }).or(page.getByRole('button').first());
    await header.first().focus();
    await page.keyboard.press('Enter');
    const ascending = await first();
    await page.keyboard.press('Enter');
    expect(await first()).not.toBe(ascending);
    expect(await page.locator('th[aria-sort=descending]').count()).toBe(1);
    await page.close();
  });

  it('everything is there without the script', async () => {
    const [bare, whole] = [await opened(fileOf(0, 'da'), { javaScriptEnabled: false }), await opened(fileOf(0, 'da'))];
    const text = async (page: Page) => (await page.locator('main table').allTextContents()).join('\n').replaceAll(/\s+/g, ' ');
    expect(await text(bare)).toBe(await text(whole));
    expect(await bare.locator('select, button').count()).toBe(0);
    await Promise.all([bare.close(), whole.close()]);
  });
});
