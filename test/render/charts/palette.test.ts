import { describe, expect, it } from 'vitest';
import type { Look } from '../../../src/render/charts/chart.ts';
import { looks, palette } from '../../../src/render/charts/palette.ts';
import { svgOf } from '../../../src/render/charts/svg.ts';
import { elementsOf } from './read-svg.ts';
import { samples } from './samples.ts';

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

describe('the colours of pictures', () => {
  it('measure black on white as 21', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  });

  const below = (least: number, pairs: (readonly [string, string])[]) => pairs.filter(([one, other]) => contrast(one, other) < least);

  it('give text a contrast of 4.5 on everything it stands on', () => {
    const onCard = [palette.text, palette.softText, palette.today].map((text) => [text, palette.card] as const);
    expect(below(4.5, [...onCard, [palette.text, palette.markPale]])).toEqual([]);
  });

  it('give marks, edges and patterns a contrast of 3 to the card and to what they lie on', () => {
    const onCard = [palette.mark, palette.today, palette.softText, palette.hole].map((mark) => [mark, palette.card] as const);
    const onPale = [palette.mark, palette.today].map((mark) => [mark, palette.markPale] as const);
    const parts = Object.values(looks).flatMap(({ ink, pale }) => [[ink, palette.card] as const, ...(ink === pale ? [] : [[ink, pale] as const])]);
    expect(below(3, [...onCard, ...onPale, ...parts])).toEqual([]);
  });

  it('are all that a picture uses, and text is written in those for text only', () => {
    const texts = new Set<string>([palette.text, palette.softText, palette.today]);
    const known = new Set<string>([...Object.values(palette), ...(Object.keys(looks) as Look[]).flatMap((look) => Object.values(looks[look]))]);
    const elements = Object.values(samples).flatMap((chart) => elementsOf(svgOf(chart, { id: 'x', title: '', description: '', lang: 'da' })));
    const used = elements.flatMap(({ attributes }) => [attributes.fill, attributes.stroke]).filter((colour) => colour?.startsWith('#'));
    expect(used.filter((colour) => colour === undefined || !known.has(colour))).toEqual([]);
    expect(elements.filter(({ name, attributes }) => name === 'text' && !texts.has(attributes.fill ?? '')).map(({ text }) => text)).toEqual([]);
  });

  it('hold on a dark page as on a light one, because the first thing drawn is a card of their own under everything', () => {
    for (const chart of Object.values(samples)) {
      const [root, , , ...drawn] = elementsOf(svgOf(chart, { id: 'x', title: '', description: '', lang: 'da' }));
      const card = drawn.find(({ name, attributes }) => name === 'rect' && attributes.rx === '6');
      expect(card?.attributes.fill).toBe(palette.card);
      expect([card?.attributes.width, card?.attributes.height].map(Number)).toEqual([root?.attributes.width, root?.attributes.height].map((size) => Number(size) - 1));
      expect(JSON.stringify(drawn)).not.toContain('currentColor');
    }
  });
});
