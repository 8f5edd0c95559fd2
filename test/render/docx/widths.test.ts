import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measure } from '../../../src/render/docx/measure.ts';
import { columnWidths } from '../../../src/render/docx/widths.ts';

const room = 9000;
const column = (grows: boolean, ...texts: string[]) => ({ grows, cells: texts.map((text) => measure([text], 19)) });
const total = (widths: readonly number[]): number => widths.reduce((sum, one) => sum + one, 0);

describe('the widths of columns', () => {
  it('leave the room that nobody needs to those that grow', () => {
    const [name = 0, count = 0] = columnWidths([column(true, 'Initiativ', 'Film'), column(false, 'Antal', '7')], room, 200);
    expect(count).toBeLessThan(1000);
    expect(name + count).toBe(room);
  });

  it('go where there is most to say, and keep every word whole', () => {
    const long = 'Nye vejledninger til digitale fuldmagter er samlet i et oplysningskit. '.repeat(4);
    const [text = 0, owner = 0, day = 0] = columnWidths([column(true, 'Status', long), column(false, 'Ejer', 'Digitaliseringsstyrelsen'), column(false, 'Frist', '2017-10-03')], room, 200);
    expect(text).toBeGreaterThan(owner);
    expect(owner).toBeGreaterThan(measure(['Digitaliseringsstyrelsen'], 19).word + 200);
    expect(day).toBeGreaterThan(measure(['2017-10-03'], 19).word + 200);
  });

  it('are whole, add up to the page, and leave no column without room, whatever is in them', () => {
    const anyColumn = fc.tuple(fc.boolean(), fc.array(fc.oneof(fc.lorem(), fc.string({ maxLength: 400 })), { minLength: 1, maxLength: 5 }));
    fc.assert(
      fc.property(fc.array(anyColumn, { minLength: 1, maxLength: 9 }), (columns) => {
        const [first, ...others] = columns.map(([grows, texts]) => column(grows, ...texts));
        const widths = columnWidths([{ cells: first?.cells ?? [], grows: true }, ...others], room, 200);
        expect(total(widths)).toBe(room);
        for (const width of widths) expect(Number.isInteger(width) && width > 100).toBe(true);
      }),
    );
  });
});
