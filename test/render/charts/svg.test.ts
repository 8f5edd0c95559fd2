import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { overlaps } from '../../../src/render/charts/canvas.ts';
import type { Chart } from '../../../src/render/charts/chart.ts';
import { pictureOf } from '../../../src/render/charts/png.ts';
import { svgOf } from '../../../src/render/charts/svg.ts';
import { fontFiles } from '../../../src/io/fonts.ts';
import { anyText } from '../any-text.ts';
import { anyBars, anyChart, anyLines, anyMatrix, anyTimeline } from './any-chart.ts';
import { elementsOf, textBoxes } from './read-svg.ts';
import { samples } from './samples.ts';

const described = { id: 'figur', title: 'Et billede', description: 'Hvad der er at se', lang: 'da' };
const widths = [360, 720, 1100];

describe('pictures as SVG', () => {
  const all = Object.entries<Chart>(samples).flatMap(([name, chart]) => widths.map((width) => [name, width, chart] as const));

  it.each(all)('%s at %i pixels, looked at', async (name, width, chart) => {
    await expect(svgOf(chart, described, width).replaceAll('><', '>\n<')).toMatchFileSnapshot(`golden/${name}-${width}.svg`);
  });

  it('say what they are to those who do not see them', () => {
    const svg = svgOf(samples.bars, { ...described, title: 'Lys & tal', description: 'A < B' });
    const [root, title, desc] = elementsOf(svg);
    expect(root?.attributes).toMatchObject({ role: 'img', lang: 'da', 'aria-labelledby': 'figur-title figur-desc' });
    expect([title, desc].map((element) => [element?.attributes.id, element?.text])).toEqual([['figur-title', 'Lys & tal'], ['figur-desc', 'A < B']]);
  });

  it('tell every part of a bar by its shape or pattern and its word, not by its colour alone', () => {
    const elements = elementsOf(svgOf(samples.bars, described));
    expect(elements.filter(({ name }) => name === 'pattern').map(({ attributes }) => attributes.id)).toEqual(['figur-yellow', 'figur-red', 'figur-grey']);
    expect(elements.filter(({ name }) => name === 'text').map(({ text }) => text)).toEqual(expect.arrayContaining(['Grøn', 'Gul', 'Rød', 'Grå', 'Intet lys']));
  });

  it('keep the whole of a label that was shortened', () => {
    const svg = svgOf(samples.timeline, described, 360);
    const long = samples.timeline.groups[0]?.rows[1]?.label ?? '';
    expect(elementsOf(svg).filter(({ name }) => name === 'title').map(({ text }) => text)).toContain(long);
  });

  it('draw only what they know: no mark for a row without a day, whose note stands there instead', () => {
    const undated: Chart = { ...samples.timeline, groups: [{ title: null, rows: [{ label: 'A4', light: null, said: '', marks: [], note: 'ingen frist' }] }] };
    const elements = elementsOf(svgOf(undated, described));
    expect(elements.filter(({ name }) => name === 'path')).toEqual([]);
    expect(elements.map(({ text }) => text)).toContain('ingen frist');
  });
});

describe('whatever a picture is of', () => {
  it.each([
    ['too great for a scale', [1e308, -1e308]],
    ['too small for a scale', [5e-324, 1e-323]],
    ['too near to each other', [1e15, 1e15 + 0.25]],
    ['all nothing', [0, 0]],
  ])('its figures may be %s', (_, values) => {
    const points = values.map((value, at) => ({ on: `2017-0${at + 1}-01`, value, label: String(value), approx: false }));
    const svg = svgOf({ ...samples.lines, panels: [{ title: null, points, baseline: null, targets: [], band: null }] }, described);
    expect(svg).not.toMatch(/NaN|Infinity/);
    expect(elementsOf(svg).map(({ text }) => text)).toEqual(expect.arrayContaining(points.map(({ label }) => label)));
  });

  const anyWidth = fc.constantFrom(240, 320, 360, 500, 600, 720, 1100);

  it.each([
    ['timelines', anyTimeline],
    ['bars', anyBars],
    ['lines', anyLines],
    ['matrices', anyMatrix],
  ] as [string, fc.Arbitrary<Chart>][])('no text of %s touches another or leaves the picture', (_, some) => {
    fc.assert(
      fc.property(some, anyWidth, (chart, width) => {
        const svg = svgOf(chart, described, width);
        const [, , , height = 0] = (elementsOf(svg)[0]?.attributes.viewBox ?? '').split(' ').map(Number);
        // A label without words shows nothing.
        const boxes = textBoxes(svg).filter(({ text }) => text !== '');
        const outside = boxes.filter((box) => box.left < 0 || box.right > width || box.top < 0 || box.bottom > height);
        expect(outside).toEqual([]);
        const touching = boxes.flatMap((one, at) => boxes.slice(at + 1).filter((other) => overlaps(one, other)).map((other) => [one.text, other.text]));
        expect(touching).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('is well-formed, has no style, script or link, no number that is none, and ids that are its own', () => {
    fc.assert(
      fc.property(anyChart, anyText, anyText, fc.constantFrom('a', 'plan/x y', 'æ"<'), (chart, title, description, id) => {
        const svg = svgOf(chart, { id, title, description, lang: 'da' }, 720);
        const elements = elementsOf(svg);
        const drawn = new Set(elements.map(({ name }) => name));
        for (const name of drawn) expect(['svg', 'title', 'desc', 'defs', 'pattern', 'g', 'rect', 'line', 'path', 'circle', 'text']).toContain(name);
        const attributes = elements.flatMap((element) => Object.entries(element.attributes));
        expect(attributes.filter(([key]) => /^(?:style|class|on.*|href)$/.test(key))).toEqual([]);
        expect(attributes.filter(([, value]) => /NaN|Infinity|undefined|null/.test(value))).toEqual([]);
        const ids = elements.map((element) => element.attributes.id).filter((one) => one !== undefined);
        expect(new Set(ids).size).toBe(ids.length);
        for (const one of ids) expect(one).toMatch(/^[\w-]+$/);
        expect(svg).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f\u200b\u202a-\u202e\u2066-\u2069\ufeff]/);
      }),
      { numRuns: 200 },
    );
  });
});

describe('other processes, time zones and locales', () => {
  const folder = mkdtempSync(join(tmpdir(), 'planspor-charts-'));
  const program = join(folder, 'draw.cjs');
  const chartsHere = JSON.stringify(import.meta.dirname);
  const script = `
    import { createHash } from 'node:crypto';
    import { samples } from ${chartsHere.slice(0, -1)}/samples.ts";
    import { pictureOf } from ${chartsHere.slice(0, -1)}/../../../src/render/charts/png.ts";
    import { svgOf } from ${chartsHere.slice(0, -1)}/../../../src/render/charts/svg.ts";
    const described = ${JSON.stringify(described)};
    const hash = createHash('sha256');
    for (const chart of Object.values(samples)) hash.update(svgOf(chart, described, 720));
    pictureOf(samples.timeline, described, { fonts: ${JSON.stringify(fontFiles())}, width: 720, scale: 2 }).then(({ png }) => png).then((png) => console.log(hash.update(png).digest('hex')));
  `;

  beforeAll(() => {
    buildSync({
      stdin: { contents: script, loader: 'ts', resolveDir: process.cwd() },
      bundle: true,
      platform: 'node',
      format: 'cjs',
      outfile: program,
      external: ['@resvg/resvg-js'],
      logLevel: 'error',
    });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('give the same SVG and the same PNG, byte for byte', () => {
    const drawnIn = (env: Record<string, string>) =>
      execFileSync(process.execPath, [program], { encoding: 'utf8', env: { PATH: process.env.PATH ?? '', NODE_PATH: join(process.cwd(), 'node_modules'), ...env } }).trim();
    const here = drawnIn({ TZ: 'UTC', LC_ALL: 'C' });
    expect(here).toMatch(/^[0-9a-f]{64}$/);
    expect(drawnIn({ TZ: 'Pacific/Auckland', LC_ALL: 'da_DK.UTF-8', LANG: 'da_DK' })).toBe(here);
    expect(drawnIn({ TZ: 'America/New_York', LC_ALL: 'tr_TR.UTF-8' })).toBe(here);
  });
});

describe('pictures as PNG', () => {
  const picture = (chart: Chart, scale: number) => pictureOf(chart, described, { fonts: fontFiles(), width: 720, scale });
  const drawn = async (chart: Chart, scale: number) => (await picture(chart, scale)).png;

  it.each(Object.entries(samples))('are as wide as asked for, and their size is known before they are drawn: %s', async (_, chart) => {
    const { width, height, png: drawing } = await picture(chart, 2);
    const png = Buffer.from(await drawing);
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([width, png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([720, 1440, 2 * height]);
  });

  it('show their words in the shipped font', async () => {
    const silent: Chart = { ...samples.bars, rows: samples.bars.rows.map((row) => ({ ...row, label: ' ' })) };
    const [told, untold] = await Promise.all([drawn(samples.bars, 1), drawn(silent, 1)]);
    expect(told.length).toBeGreaterThan(untold.length + 1000);
  });

  it('are not made without a font, which would take the words away silently', async () => {
    await expect(pictureOf(samples.bars, described, { fonts: [], width: 720, scale: 1 })).rejects.toThrow('fonts');
  });
});
