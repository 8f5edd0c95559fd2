import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExportRow } from '../../src/analysis/export.ts';
import { hiddenCharacters } from '../../src/render/display.ts';
import { render } from '../../src/render/formats/ndjson.ts';
import { anyCellText } from './any-sheet.ts';

describe('NDJSON', () => {
  it('is one object a line, in the order of its columns', () => {
    expect([...render([{ row: 'plan', ref: 'skole', owner: ['a', 'b'], light: null }, { row: 'item', ref: 'skole/vand', overdue: true }])].join('')).toBe(
      '{"row":"plan","ref":"skole","owner":["a","b"],"light":null}\n{"row":"item","ref":"skole/vand","overdue":true}\n',
    );
    expect([...render([])]).toEqual([]);
  });

  it('makes no more rows than it gives away', () => {
    let made = 0;
    const rows = function* (): Generator<ExportRow> {
      for (; made < 100_000; made += 1) yield { row: 'item', ref: `plan/${made}`, title: 'x'.repeat(100) };
    };
    const [first = ''] = render(rows());
    expect(first.length).toBeLessThan(70_000);
    expect(made).toBeLessThan(1000);
  });

  it('whatever stands in it, it is one line, comes back the same, and hides and commands nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ row: fc.constant('item' as const), title: anyCellText, owner: fc.array(anyCellText) })), (rows) => {
        const text = [...render(rows)].join('');
        const lines = text.split('\n').slice(0, -1);
        expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(rows);
        for (const line of lines) expect(line.match(hiddenCharacters())).toBeNull();
        expect(text).not.toMatch(/##\[|^\s*::/m);
      }),
    );
  });
});
