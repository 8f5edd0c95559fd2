import * as fc from 'fast-check';
import type { Block, Cell, Document, Inline, Span } from '../../src/render/document.ts';

const hostile = [
  '::', ':', '##[', '##', '[', '\u001b[31m', '\u009b', '\u202e', '\u200b', '\u200d', '\ufeff', '\ufe0f', '👨‍👩‍👧', '🫶🏽', '🇩🇰', '1️⃣',
  '日本語', 'ｶﾞ', 'e\u0301', '\u0301', 'ส้ม', 'नि', '한', 'ᄀ', 'ᅡ', 'æøå', '\n', '\r\n', '\r', '\t', ' ', '  ', '\u00a0', '\u3000', 'a', 'b1', '-', '+',
  '# ', '> ', '1. ', '2) ', '* ', '**', '_', '`', '``', '~~', '|', '\\', '\\|', '<b>', '<!--', '&amp;', '&', 'amp;', '@team', '@', 'a@b.dk',
  'http://x.dk/a_b', 'www.x.dk', '![a](b)', '[a]', '(b)', '[^1]:', '---', '===', '$x$', '$&', '$1', 'xxx', '.', ',', '"', '=', '\u2028', '\ud800',
];

/** Text that tries to be something else: a command, a table cell, a heading, a wide or unseen character. */
export const anyText = fc.oneof(
  fc.array(fc.constantFrom(...hostile), { maxLength: 12 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.lorem({ maxCount: 12 }),
);

export const anySpan: fc.Arbitrary<Span> = fc.record(
  {
    text: anyText,
    strong: fc.constant(true as const),
    code: fc.constant(true as const),
    muted: fc.constant(true as const),
    light: fc.constantFrom('green', 'yellow', 'red', 'grey', 'none'),
    blank: fc.constant(true as const),
  },
  { requiredKeys: ['text'] },
);

export const anyInlines: fc.Arbitrary<Inline[]> = fc.array(fc.oneof(anyText, anySpan), { maxLength: 4 });

const anyTable = fc.integer({ min: 1, max: 5 }).chain((size) =>
  fc.record({
    kind: fc.constant('table' as const),
    columns: fc.array(fc.record({ title: anyText }), { minLength: size, maxLength: size }),
    rows: fc.array(fc.array(anyInlines as fc.Arbitrary<Cell>, { minLength: size, maxLength: size }), { maxLength: 4 }),
  }),
);

export const anyBlock: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('heading' as const), level: fc.constantFrom(2 as const, 3 as const, 4 as const), text: anyInlines }),
  fc.record({ kind: fc.constant('paragraph' as const), text: anyInlines }),
  fc.record({ kind: fc.constant('list' as const), items: fc.array(anyInlines, { maxLength: 3 }) }),
  fc.record({ kind: fc.constant('facts' as const), rows: fc.array(fc.record({ term: anyText, value: anyInlines }), { maxLength: 3 }) }),
  anyTable,
  fc.record({ kind: fc.constant('callout' as const), tone: fc.constant('note' as const), label: anyText, text: anyInlines }),
  fc.record({ kind: fc.constant('blank' as const), text: anyText }),
  fc.record({ kind: fc.constant('listing' as const), language: fc.constant('yaml' as const), text: fc.array(anyText).map((lines) => lines.join('\n')) }),
);

export const anyDocument: fc.Arbitrary<Document> = fc.record({
  lang: fc.constant('da' as const),
  title: anyText,
  blocks: fc.array(anyBlock, { maxLength: 4 }),
});
