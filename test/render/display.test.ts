import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { display, reveal } from '../../src/render/display.ts';
import { anyText } from './any-text.ts';

describe('text for people', () => {
  it.each([
    ['Danish as it is', 'Blåbærgrød på Ærø – 74,3\u00a0% «ja» é', 'Blåbærgrød på Ærø – 74,3\u00a0% «ja» é'],
    ['other scripts', 'العربية 日本語 Tiếng Việt', 'العربية 日本語 Tiếng Việt'],
    ['a family', '👨‍👩‍👧', '👨‍👩‍👧'],
    ['a flag and a heart', '🏳️‍🌈 ❤️ 🇩🇰', '🏳️‍🌈 ❤️ 🇩🇰'],
    ['a keycap', '1️⃣', '1️⃣'],
    ['a skin colour', '👩🏽‍💻', '👩🏽‍💻'],
    ['a joiner outside emoji', 'a\u200db', 'a<U+200D>b'],
    ['escape', '\u001b[2J', '\\x1b[2J'],
    ['bell, backspace, NUL', '\u0007\b\0', '\\x07\\x08\\x00'],
    ['DEL and C1', '\u007f\u009b31m', '\\x7f\\x9b31m'],
    ['bidi override', 'a\u202eb', 'a<U+202E>b'],
    ['bidi isolates', '\u2066x\u2069', '<U+2066>x<U+2069>'],
    ['zero width and byte order mark', 'a\u200bb\ufeff', 'a<U+200B>b<U+FEFF>'],
    ['soft hyphen', 'plan\u00adspor', 'plan<U+00AD>spor'],
    ['tag characters', 'a\u{e0041}', 'a<U+E0041>'],
    ['a selector after a letter', 'a\ufe0f', 'a<U+FE0F>'],
    ['half a surrogate pair', 'a\ud800', 'a<U+D800>'],
    ['line separators', 'a\u2028b\u2029', 'a<U+2028>b<U+2029>'],
    ['tab', 'a\tb', 'a b'],
    ['a lone return', 'a\rb', 'a\\x0db'],
    ['line breaks', 'a\nb\r\nc', 'a b c'],
  ])('%s', (_, text, shown) => {
    expect(display(text)).toBe(shown);
    expect(reveal(text)).toBe(shown);
  });

  it('shows each character in the same way, alone and beside one that cannot be seen', () => {
    for (let code = 0; code <= 0xffff; code += 1) {
      const character = String.fromCharCode(code);
      expect(`${reveal(character)}<U+202E>`).toBe(reveal(`${character}\u202e`));
    }
  });

  it('keeps line breaks where asked', () => {
    expect(display('a\r\nb\nc', { newlines: 'keep' })).toBe('a\nb\nc');
  });

  it.each([
    ['::error::x', '\\::error::x'],
    ['  ::add-mask::x', '  \\::add-mask::x'],
    ['fe80::1 og std::vector', 'fe80::1 og std::vector'],
    ['a ##[error]x', 'a ##\\[error]x'],
    ['a\n::set-output', 'a\n\\::set-output'],
  ])('keeps a build from obeying %j', (text, shown) => {
    expect(display(text, { newlines: 'keep' })).toBe(shown);
  });

  it('shows everything, whatever the text, and changes nothing the second time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const shown = display(text, { newlines: 'keep' });
        expect(shown).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029\u200b\u2060\ufeff]/u);
        expect(shown).not.toMatch(/^\s*::/m);
        expect(shown).not.toContain('##[');
        expect(display(shown, { newlines: 'keep' })).toBe(shown);
      }),
    );
  });
});
