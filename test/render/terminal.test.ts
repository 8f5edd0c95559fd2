import { stripVTControlCharacters } from 'node:util';
import * as fc from 'fast-check';
import fastStringWidth from 'fast-string-width';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { paragraph, strong, type Document } from '../../src/render/document.ts';
import type { RenderOptions } from '../../src/render/formats/format.ts';
import { render } from '../../src/render/formats/terminal.ts';
import { anyDocument } from './any-text.ts';
import { sample } from './sample.ts';

const show = (document: Document, options: Partial<RenderOptions> = {}) =>
  render(document, { color: 0, unicode: true, lang: 'da', ...options });

const withBlocks = (...blocks: Document['blocks']): Document => ({ lang: 'da', title: 'Plan', blocks });

describe('a document on a terminal', () => {
  it.each([40, 80, 160])('at %i columns', async (width) => {
    await expect(show(sample, { width })).toMatchFileSnapshot(`golden/terminal-${width}.txt`);
  });

  it('in ASCII', async () => {
    await expect(show(sample, { width: 80, unicode: false })).toMatchFileSnapshot('golden/terminal-ascii.txt');
  });

  it('in colour', async () => {
    const coloured = show(sample, { width: 80, color: 1 });
    await expect(coloured.replaceAll('\u001b', '␛')).toMatchFileSnapshot('golden/terminal-colour.txt');
    expect(stripVTControlCharacters(coloured)).toBe(show(sample, { width: 80 }));
  });

  it('in a pipe, as on 100 columns', () => {
    expect(show(sample)).toBe(show(sample, { width: 100 }));
  });

  it('keeps colours within a line', () => {
    const long = show(withBlocks(paragraph(strong('lange ord '.repeat(20)))), { width: 40, color: 1 });
    const lines = long.replaceAll('\u001b', '␛').split('\n').filter((line) => line.includes('lange'));
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) expect(line).toMatch(/^ {2}␛\[1m[^␛]+␛\[22m$/);
  });

  it('lets a table of many rows keep its columns', () => {
    const rows = Array.from({ length: 120 }, (_, at) => [[`række ${at}`], [String(at * 100)]]);
    const table = { kind: 'table' as const, columns: [{ title: 'Navn' }, { title: 'Antal', align: 'right' as const }], rows };
    const lines = show(withBlocks(table)).trimEnd().split('\n').slice(2);
    expect(lines).toHaveLength(122);
    expect(new Set(lines.map((line) => line.length))).toEqual(new Set([18]));
  });

  it.each(['blåbærgrød', '日本語', 'ﾊﾝｶｸ', '한국어', 'العربية', 'e\u0301n', 'ส้ม', '👨‍👩‍👧', '👩🏽‍💻', '🇩🇰', '1️⃣', '❤️', '✅', '● ▲ ■ ○ – …'])(
    'keeps the columns right of %s',
    (text) => {
      const rows = [[[text], ['|']], [['x'.repeat(20)], ['|']]];
      const table = { kind: 'table' as const, columns: [{ title: 'A' }, { title: 'B' }], rows };
      const bars = show(withBlocks(table)).split('\n').filter((line) => line.endsWith('|'));
      expect(bars.map((line) => stringWidth(line))).toEqual([25, 25]);
    },
  );

  it.each(['ord ', 'x', '日', '\n\u00a0'])('takes time in proportion to a text of many %j', (text) => {
    const long = text.repeat(40_000);
    const table = { kind: 'table' as const, columns: [{ title: 'Navn', flex: true as const }], rows: [[[long]]] };
    expect(show(withBlocks(paragraph(long), table)).length).toBeGreaterThan(80_000);
  }, 10_000);

  it.each([
    ['two texts that meet', [':', ':error::x']],
    ['two texts that meet in a log group', ['a ##', '[group]x']],
    ['a long word that is cut', ['x'.repeat(18) + '::error::x']],
  ])('gives a build no command: %s', (_, text) => {
    expect(show(withBlocks(paragraph(...text)), { width: 20 })).not.toMatch(/^\s*::|##\[/m);
  });

  it('keeps to the width, shows what is hidden and commands nothing, whatever the content', () => {
    fc.assert(
      fc.property(anyDocument, fc.integer({ min: 20, max: 130 }), fc.boolean(), (document, width, unicode) => {
        const shown = show(document, { width, unicode });
        for (const line of shown.split('\n')) {
          expect(fastStringWidth(line)).toBeLessThanOrEqual(width);
          expect(line).toBe(line.trimEnd());
        }
        expect(shown).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029]/u);
        expect(shown).not.toMatch(/^\s*::|##\[/m);
        expect(stripVTControlCharacters(show(document, { width, unicode, color: 3 })).replace(/[^\S\n]+$/gm, '')).toBe(shown);
      }),
      { numRuns: 500 },
    );
  });
});
