import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Chart } from '../../../src/render/charts/chart.ts';
import { svgOf } from '../../../src/render/charts/svg.ts';
import type { Document } from '../../../src/render/document.ts';
import { workspaceFrom, workspaceOf } from '../../workspace.ts';
import { reportsOf } from '../reports/report.ts';
import { largePlan } from './large-plan.ts';
import { samples } from './samples.ts';

const hasChromium = spawnSync('chromium', ['--version']).status === 0;
const folder = mkdtempSync(join(tmpdir(), 'planspor-browser-'));
afterAll(() => rmSync(folder, { recursive: true }));

const chartsIn = ({ blocks }: Document): Chart[] => blocks.flatMap((block) => (block.kind === 'figure' ? [block.chart] : []));
const real = reportsOf(workspaceOf(), '2017-12-15');
const large = reportsOf(workspaceFrom({ 'plans/stor.yaml': largePlan() }), '2026-09-01', 'en');
const charts = [...Object.values<Chart>(samples), ...[real.status(), real.deadlines(), real.plan(), real.evaluate(2017), large.status(), large.evaluate(2026)].flatMap(chartsIn)];

/** Runs in the page: the texts that touch each other or leave their picture, as the browser measures them with its own fonts. */
const measure = `
  const boxes = (svg) => [...svg.querySelectorAll('text')].map((text) => [text, text.getBBox()]);
  const touch = (a, b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y + 2 < b.y + b.height - 2 && b.y + 2 < a.y + a.height - 2;
  const wrong = [];
  let seen = 0;
  for (const svg of document.querySelectorAll('svg')) {
    const all = boxes(svg);
    seen += all.length;
    const { width, height } = svg.viewBox.baseVal;
    for (const [at, [text, box]] of all.entries()) {
      if (box.x < 0 || box.y < 0 || box.x + box.width > width || box.y + box.height > height) wrong.push('outside: ' + text.textContent);
      for (const [other, next] of all.slice(at + 1)) if (touch(box, next)) wrong.push(text.textContent + ' | ' + other.textContent);
    }
  }
  document.body.textContent = 'SEEN ' + JSON.stringify({ seen, wrong }) + ' END';
`;

// A machine without the browser skips this visibly; the build must have it.
describe.skipIf(!hasChromium && process.env.CI !== 'true')('pictures in a browser', () => {
  it.each([360, 720, 1100])('at %i pixels no text touches another in the fonts that the browser has', (width) => {
    const pictures = charts.map((chart, at) => svgOf(chart, { id: `f${at}`, title: 'Billede', description: 'Billede', lang: 'da' }, width));
    const page = join(folder, `${width}.html`);
    writeFileSync(page, `<!doctype html><html lang="da"><meta charset="utf-8"><title>Billeder</title><body>${pictures.join('')}<script>${measure}</script></body></html>`);
    const profile = join(folder, `profile-${width}`);
    const dom = execFileSync('chromium', ['--headless', '--no-sandbox', '--disable-gpu', `--user-data-dir=${profile}`, '--dump-dom', `file://${page}`], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1e8 });
    const said = /SEEN (.*) END/.exec(dom)?.[1] ?? '';
    expect(said).toMatch(/^\{"seen":\d{3,},"wrong":\[\]\}$/);
  });
});
