import { stripVTControlCharacters } from 'node:util';
import * as fc from 'fast-check';
import stringWidth from 'fast-string-width';
import { describe, expect, it } from 'vitest';
import type { Chart } from '../../src/render/charts/chart.ts';
import type { Document, Figure } from '../../src/render/document.ts';
import type { RenderOptions } from '../../src/render/formats/format.ts';
import { render as renderMarkdown } from '../../src/render/formats/markdown.ts';
import { render } from '../../src/render/formats/terminal.ts';
import { anyText } from './any-text.ts';
import { anyBars, anyMatrix, anyTimeline } from './charts/any-chart.ts';
import { samples } from './charts/samples.ts';

const figureOf = (chart: Chart, more: Partial<Figure> = {}): Figure => ({
  kind: 'figure',
  id: 'figur',
  caption: 'Initiativerne på et øjeblik',
  alt: 'Hvad der er at se',
  chart,
  table: { kind: 'table', columns: [{ title: 'Område' }, { title: 'Antal', align: 'right' }], rows: [[['Borgere'], ['12']]] },
  ...more,
});

const documentOf = (...blocks: Document['blocks']): Document => ({ lang: 'da', title: 'Plan', blocks });
const show = (figure: Figure, options: Partial<RenderOptions> = {}) => render(documentOf(figure), { color: 0, unicode: true, lang: 'da', ...options });

describe('pictures on a terminal', () => {
  const drawn = [
    ['bars', samples.bars],
    ['progress', samples.progress],
    ['timeline', samples.timeline],
    ['matrix', samples.matrix],
  ] as const;

  it.each(drawn.flatMap(([name, chart]) => [40, 80, 160].map((width) => [name, width, chart] as const)))('%s at %i columns', async (name, width, chart) => {
    await expect(show(figureOf(chart), { width })).toMatchFileSnapshot(`golden/chart-${name}-${width}.txt`);
  });

  it.each(drawn)('%s in ASCII', async (name, chart) => {
    const ascii = show(figureOf(chart), { width: 80, unicode: false });
    await expect(ascii).toMatchFileSnapshot(`golden/chart-${name}-ascii.txt`);
    // The words are the plan's own; the picture around them is ASCII.
    expect(ascii.replaceAll(/[·æøåÆØÅé]/g, '')).toMatch(/^[\n\x20-\x7e]*$/);
  });

  it.each([
    ['lines', samples.lines],
  ] as const)('of %s show the figures behind them', (_, chart) => {
    expect(show(figureOf(chart))).toContain('Borgere');
  });

  it('for pages only are left out, and so is what is said elsewhere and cannot be drawn', () => {
    const nothing = show(figureOf(samples.lines, { repeats: true }));
    expect(nothing).toBe('Plan\n');
    expect(show(figureOf(samples.timeline, { pagesOnly: true }))).toBe('Plan\n');
    expect(show(figureOf(samples.timeline, { repeats: true }))).toContain('◆');
    expect(renderMarkdown(documentOf(figureOf(samples.timeline, { repeats: true })))).toBe('# Plan\n');
    expect(renderMarkdown(documentOf(figureOf(samples.timeline)))).toContain('| Borgere | 12 |');
  });

  it('that repeat a long list are left out', () => {
    const [group] = samples.timeline.groups;
    const long = { ...samples.timeline, groups: Array.from({ length: 9 }, () => ({ title: null, rows: group?.rows ?? [] })) };
    expect(show(figureOf(long, { repeats: true }))).toBe('Plan\n');
    expect(show(figureOf(long))).toContain('Borgere');
  });

  it('say the same without colour, and name every sign that occurs', () => {
    const plain = show(figureOf(samples.bars), { width: 80 });
    expect(stripVTControlCharacters(show(figureOf(samples.bars), { width: 80, color: 1 }))).toBe(plain);
    for (const word of ['● Grøn', '▲ Gul', '■ Rød', '○ Grå', '– Intet lys']) expect(plain).toContain(word);
  });

  it('have as many signs as there are things, while they fit', () => {
    expect(show(figureOf(samples.bars), { width: 100 })).toContain('●●●●●●●▲▲■○○○○○○○○–');
  });

  it('never are wider than the screen, nor show what hides, whatever they hold', () => {
    fc.assert(
      fc.property(fc.oneof(anyBars, anyTimeline, anyMatrix), anyText, fc.integer({ min: 40, max: 160 }), fc.boolean(), (chart, caption, width, unicode) => {
        const shown = show(figureOf(chart, { caption }), { width, unicode });
        const lines = shown.split('\n');
        expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(width);
        expect(lines.filter((line) => /\s$/.test(line))).toEqual([]);
        expect(shown).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\ufeff]/);
      }),
      { numRuns: 200 },
    );
  });
});
