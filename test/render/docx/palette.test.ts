import { describe, expect, it } from 'vitest';
import { lightColours, palette, toneColours } from '../../../src/render/docx/palette.ts';

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [one, other].map(luminance).sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const paper = 'FFFFFF';
const highlight = 'FFFF00';
const fills = Object.values(toneColours);

describe('colours in Word', () => {
  it('of text can be read on all that it stands on', () => {
    const pairs = [
      ...[paper, palette.listing, highlight, ...fills.map(({ fill }) => fill)].map((ground) => [palette.text, ground] as const),
      ...[paper, palette.header].map((ground) => [palette.heading, ground] as const),
      [palette.muted, paper] as const,
    ];
    for (const [text, ground] of pairs) expect({ text, ground, contrast: contrast(text, ground) }).toMatchObject({ contrast: expect.toSatisfy((ratio: number) => ratio >= 4.5) as number });
  });

  it('of shapes and bars can be told from what they stand on', () => {
    for (const colour of Object.values(lightColours)) expect(contrast(colour, paper)).toBeGreaterThanOrEqual(3);
    for (const { bar, fill } of fills) expect(contrast(bar, fill)).toBeGreaterThanOrEqual(3);
  });
});
