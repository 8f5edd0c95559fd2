import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { widthOf } from '../../../src/render/charts/text.ts';
import { advancesOf } from './ttf.ts';

const root = join(import.meta.dirname, '../../..');
const fonts = { regular: 'assets/fonts/SourceSans3-Regular.ttf', bold: 'assets/fonts/SourceSans3-Bold.ttf' };

/** Latin with all its accents, Greek and Cyrillic, and the signs that reports use. */
const ranges: [first: number, last: number][] = [[0x20, 0x7e], [0xa0, 0x24f], [0x370, 0x45f], [0x2010, 0x2027], [0x2030, 0x203a]];

function generated(): string {
  const lines = Object.entries(fonts).flatMap(([weight, file]) => {
    const advance = advancesOf(join(root, file));
    const rows = ranges.map(([first, last]) => {
      const widths = Array.from({ length: last - first + 1 }, (_, at) => advance(first + at) ?? 0);
      return `    [0x${first.toString(16)}, '${widths.map((width) => width.toString(36)).join(' ')}'],`;
    });
    return [`  ${weight}: [`, ...rows, '  ],'];
  });
  return [
    '// Written by `npm run generate` from the fonts in assets/fonts, so that text is measured without them.',
    '',
    '/** The first character of each range, and the widths from there on in thousandths of the size, in base 36; 0 where there is no glyph. */',
    "export const fontWidths: Readonly<Record<'regular' | 'bold', readonly (readonly [number, string])[]>> = {",
    ...lines,
    '};',
    '',
  ].join('\n');
}

describe('the widths of the shipped font', () => {
  it('stand in src/render/charts/font-widths.ts; `npm run generate` writes them', () => {
    const file = join(root, 'src/render/charts/font-widths.ts');
    const text = generated();
    if (process.env.UPDATE === '1') writeFileSync(file, text);
    expect(existsSync(file) && readFileSync(file, 'utf8')).toBe(text);
  });

  it('are those of the font, for every character of Danish and English', () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyzæøåABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ0123456789 .,;:!?()[]–—…·“”»«'];
    const wrong = [false, true].flatMap((bold) => {
      const advance = advancesOf(join(root, fonts[bold ? 'bold' : 'regular']));
      return letters.filter((letter) => widthOf(letter, { size: 1000, bold, slack: 1 }) !== advance(letter.codePointAt(0) ?? 0));
    });
    expect(wrong).toEqual([]);
  });
});
