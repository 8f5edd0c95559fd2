import { describe, expect, it } from 'vitest';
import { callout, code, facts, heading, list, ordered, paragraph, strong, toWrite, type Block } from '../../src/render/document.ts';
import { render } from '../../src/render/formats/markdown.ts';
import { sample } from './sample.ts';

const show = (...blocks: Block[]) => render({ lang: 'da', title: 'Plan', blocks }).replace(/^# Plan\n\n?/, '').trimEnd();

describe('a document in Markdown', () => {
  it('has one of everything', async () => {
    await expect(render(sample)).toMatchFileSnapshot('golden/markdown.md');
  });

  it.each([
    ['a pipe and a star', 'a|b *c* d_e', 'a\\|b \\*c\\* d\\_e'],
    ['HTML', '<script>', '\\<script>'],
    ['an entity', 'R&D &amp; &', 'R\\&D \\&amp; \\&'],
    ['a link', '[a](b) ![c](d)', '\\[a\\](b) !\\[c\\](d)'],
    ['a heading', '# a', '\\# a'],
    ['a number that is no list', '1. maj', '1\\. maj'],
    ['a date', '3. oktober 2017', '3\\. oktober 2017'],
    ['a dash', '- a', '\\- a'],
    ['a negative number', '-3 point', '-3 point'],
    ['a quotation', '> a', '\\> a'],
    ['a rule below', 'a\n---', 'a\\\n\\---'],
    ['a mention', 'spørg @styregruppen eller post@digst.dk', 'spørg `@styregruppen` eller post\\@digst.dk'],
    ['an address', 'https://x.dk/a_b', 'https\\://x.dk/a\\_b'],
    ['a command to a build', '::error::x ##[group]', '\\::error::x ##\\[group\\]'],
    ['an escape code', '\u001b[31m\u202e', '\\\\x1b\\[31m\\<U+202E>'],
    ['plain Danish', 'Fristen (løbende) er 74,3 % – "ja", siger vi: nu!', 'Fristen (løbende) er 74,3 % – "ja", siger vi: nu!'],
  ])('shows %s as text', (_, text, markdown) => {
    expect(show(paragraph(text))).toBe(markdown);
  });

  it('keeps a cell on its line', () => {
    const table = { kind: 'table' as const, columns: [{ title: 'A|B' }, { title: 'C', align: 'right' as const }], rows: [[['a\nb | c'], []]] };
    expect(show(table)).toBe('| A\\|B | C |\n| --- | ---: |\n| a<br>b \\| c |  |');
  });

  it('keeps neighbouring lists apart', () => {
    expect(show(list(['a']), facts(['b', 'c']), list(['d']))).toBe('- a\n\n* **b:** c\n\n- d');
    expect(show(ordered(['a']), ordered(['b']))).toBe('1. a\n\n1) b');
  });

  it('makes strong only what can be', () => {
    expect(show(paragraph(strong(' vigtigt '), 'x'))).toBe('**vigtigt** x');
    expect(show(paragraph('a', strong('(b)'), 'c'))).toBe('a(b)c');
    expect(show(paragraph(strong('a'), { text: 'b', blank: true }))).toBe('**ab**'.replace('b', '\\[b\\]'));
  });

  it('shows code and what is to be written', () => {
    expect(show(paragraph(code('a_b'), ' og ', code('a`b'), ' og ', toWrite('hvad\nher?')))).toBe('`a_b` og a\\`b og **\\[hvad her?\\]**');
    expect(show(callout('note', 'Bemærk', 'a\nb'))).toBe('> **Bemærk:** a\\\n> b');
    expect(show(heading(2, 'C #'))).toBe('## C \\#');
  });
});
