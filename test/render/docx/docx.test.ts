import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, blank, type Document, type Figure, foreign, heading, ordered, paragraph, toWrite } from '../../../src/render/document.ts';
import { room } from '../../../src/render/docx/page.ts';
import { clean } from '../../../src/render/docx/text.ts';
import { render } from '../../../src/render/formats/docx.ts';
import { workspaceOf } from '../../workspace.ts';
import { elements } from '../../xml.ts';
import { anyDocument, anyText } from '../any-text.ts';
import { blanksIn, reportsOf } from '../reports/report.ts';
import { sample } from '../sample.ts';
import { body, inWord, paragraphs, part, partsOf, rowsOf, styled, textOf, valueOf } from './word.ts';

const workspace = workspaceOf();
const show = (...blocks: Block[]): Document => ({ lang: 'da', title: 'Prøve', blocks });
const chapters = (count: number): Block[] => Array.from({ length: count }, (_, at) => heading(2, `Kapitel ${at + 1}`));

describe('a document in Word', () => {
  const written = inWord(sample);

  it('has a title, and headings that number themselves by their style', async () => {
    const parts = await written;
    expect(paragraphs(body(parts))[0]).toEqual({ style: 'Title', text: sample.title });
    expect(styled(body(parts), 'Heading1')).toEqual(['Til beslutning', 'Borgere · A Digital Post', 'Næste skridt', 'Vurdering']);
    expect(styled(body(parts), 'Heading2')).toEqual(['Målinger']);
    expect(styled(body(parts), 'Heading3')).toEqual(['Sådan læses status']);
    const styles = elements(part(parts, 'word/styles.xml'), 'w:style');
    const levels = [1, 2, 3].map((level) => styles.find((style) => style.attributes['w:styleId'] === `Heading${level}`));
    expect(levels.map((style) => style && valueOf(style, 'w:ilvl'))).toEqual(['0', '1', '2']);
    expect(new Set(levels.map((style) => style && valueOf(style, 'w:numId'))).size).toBe(1);
    const texts = elements(part(parts, 'word/numbering.xml'), 'w:lvlText').map((one) => one.attributes['w:val']);
    expect(texts).toEqual(expect.arrayContaining(['%1', '%1.%2', '%1.%2.%3']));
  });

  it('repeats the header of a table, splits no row, and gives every column a width of its own', async () => {
    for (const table of elements(body(await written), 'w:tbl')) {
      const rows = elements(table, 'w:tr');
      expect(rows.every((row) => elements(row, 'w:cantSplit').length === 1)).toBe(true);
      const look = elements(table, 'w:tblLook')[0]?.attributes;
      expect(rows.filter((row) => elements(row, 'w:tblHeader').length > 0)).toEqual(look?.['w:firstRow'] === 'true' ? rows.slice(0, 1) : []);
      const widths = elements(table, 'w:gridCol').map((one) => Number(one.attributes['w:w']));
      expect(widths.reduce((sum, one) => sum + one, 0)).toBe(room);
      for (const row of rows) expect(elements(row, 'w:tcW').map((one) => Number(one.attributes['w:w']))).toEqual(widths);
    }
    expect(rowsOf(body(await written))).toContainEqual(['Initiativ', 'Ejer', 'Frist', 'Status', 'Lys']);
  });

  it('says a light by its shape and its word, beside its colour', async () => {
    const rows = rowsOf(body(await written));
    expect(rows).toContainEqual(['Læseadgang for pårørende, værger og andre med fuldmagt', 'Digitaliseringsstyrelsen', 'ultimo oktober 2017', 'i gang', '▲\u00a0gul']);
    expect(rows[0]).toEqual(['Trafiklys', '●\u00a0grøn 7 · ▲\u00a0gul 0 · ■\u00a0rød 0 · ○\u00a0grå 8']);
  });

  it('has lists with real numbers, and each that counts begins at one', async () => {
    const parts = await inWord(show(ordered(['a'], ['b']), paragraph('x'), ordered(['c'])));
    const numbers = elements(body(parts), 'w:p').map((one) => valueOf(one, 'w:numId'));
    expect(numbers[1]).toBeDefined();
    expect(numbers[1]).toBe(numbers[2]);
    expect(numbers[4]).not.toBe(numbers[1]);
    expect(paragraphs(body(parts)).map(({ text }) => text)).toEqual(['Prøve', 'a', 'b', 'x', 'c']);
  });

  it('keeps the lines of a listing, and its indentation', async () => {
    const parts = await inWord(show({ kind: 'listing', language: 'yaml', text: 'a:\n  - b\r\n' }));
    expect(styled(body(parts), 'Listing')).toEqual(['a:\n  - b']);
  });

  it('says in which language everything is', async () => {
    const languageOf = async (document: Document) => elements(part(await inWord(document), 'word/styles.xml'), 'w:lang')[0]?.attributes['w:val'];
    expect(await languageOf(sample)).toBe('da-DK');
    expect(await languageOf({ ...sample, lang: 'en' })).toBe('en-GB');
    const mixed = body(await inWord({ ...show(paragraph('dansk ', foreign('en', 'English'), foreign('"><x', 'no language'))), titleLang: 'ar' }));
    const runs = elements(mixed, 'w:r').map((run) => [textOf(run), elements(run, 'w:lang')[0]?.attributes['w:val']]);
    expect(runs).toEqual([['Prøve', 'ar'], ['dansk ', undefined], ['English', 'en-GB'], ['no language', undefined]]);
  });

  it('has the page and the number of pages below, in the language of the document', async () => {
    const fields = (root: ReturnType<typeof body>) => elements(root, 'w:instrText').map(({ text }) => text);
    for (const [lang, said] of [['da', 'Side  af '], ['en', 'Page  of ']] as const) {
      const parts = await inWord({ ...sample, lang });
      for (const name of ['word/footer1.xml', 'word/footer2.xml']) {
        expect(textOf(part(parts, name))).toBe(said);
        expect(fields(part(parts, name))).toEqual(['PAGE', 'NUMPAGES']);
      }
    }
  });

  it('has its title among the properties, and no time of day', async () => {
    const core = part(await written, 'docProps/core.xml');
    expect(core.children.map(({ name, text }) => [name, text])).toEqual([
      ['dc:title', sample.title],
      ['dc:creator', 'planspor'],
      ['cp:lastModifiedBy', 'planspor'],
      ['cp:revision', '1'],
    ]);
  });

  it('is the same bytes each time, also in one process', async () => {
    expect(Buffer.from(await render(sample, {})).equals(Buffer.from(await render(sample, {})))).toBe(true);
  });
});

describe('the table of contents', () => {
  const entries = async (...blocks: Block[]): Promise<string[]> =>
    paragraphs(body(await inWord(show(...blocks)))).filter(({ style }) => style?.startsWith('TOC')).map(({ text }) => text.trim());

  it('is left out where all headings are seen at a glance', async () => {
    expect(await entries(...chapters(4))).toEqual([]);
  });

  it('names headings as Word numbers them, but none that is empty', async () => {
    const blocks = [...chapters(2), heading(3, 'a'), heading(3, ' '), heading(4, 'for dybt'), heading(3, 'b'), ...chapters(2)];
    expect(await entries(...blocks)).toEqual(['1\tKapitel 1', '2\tKapitel 2', '2.1\ta', '2.3\tb', '3\tKapitel 1', '4\tKapitel 2']);
  });

  it('names chapters alone where it would take pages of its own', async () => {
    const many = chapters(6).flatMap((chapter) => [chapter, ...Array.from({ length: 12 }, () => heading(3, 'x'))]);
    expect(await entries(...many)).toHaveLength(6);
  });

  it('stands after what comes before the first chapter, and leads to the page of each heading', async () => {
    const parts = await inWord(show(paragraph('Kort sagt'), ...chapters(5)));
    expect(paragraphs(body(parts)).slice(0, 3).map(({ text }) => text)).toEqual(['Prøve', 'Kort sagt', 'Indhold']);
    const marks = elements(body(parts), 'w:bookmarkStart');
    expect(new Set(marks.map((mark) => mark.attributes['w:id'])).size).toBe(5);
    const names = marks.map((mark) => mark.attributes['w:name']);
    expect(elements(body(parts), 'w:hyperlink').map((link) => link.attributes['w:anchor'])).toEqual(names);
    expect(elements(body(parts), 'w:instrText').map(({ text }) => text)).toEqual(names.map((name) => `PAGEREF ${name} \\h`));
  });
});

describe('blanks', () => {
  it.each(['da', 'en'] as const)('of the evaluation of 2017 are fields with a comment each (%s)', async (lang) => {
    const draft = reportsOf(workspace, '2018-03-01', lang).evaluate(2017);
    const parts = await inWord(draft);
    const count = blanksIn(draft);
    expect(count).toBe(54);
    const ids = Array.from({ length: count }, (_, at) => String(at + 1));
    for (const name of ['w:commentRangeStart', 'w:commentRangeEnd', 'w:commentReference']) {
      expect(elements(body(parts), name).map((one) => one.attributes['w:id'])).toEqual(ids);
    }
    const fields = elements(body(parts), 'w:sdt');
    expect(fields.map((field) => valueOf(field, 'w:id'))).toEqual(ids);
    for (const field of fields) {
      expect(elements(field, 'w:showingPlcHdr')).toHaveLength(1);
      expect(valueOf(field, 'w:highlight')).toBe('yellow');
      expect(textOf(field)).toMatch(/^\[.+\]$/);
    }
    expect(elements(body(parts), 'w:highlight')).toHaveLength(count);
    expect(elements(part(parts, 'word/comments.xml'), 'w:comment')).toHaveLength(count);
  });

  it('say in their comment where they are, what belongs there, and nothing of when', async () => {
    const parts = await inWord(show(
      heading(2, 'Borgere'),
      { kind: 'facts', rows: [{ term: 'Resultat', value: ['Delvist. ', toWrite('Hvorfor?')] }] },
      { kind: 'table', columns: [{ title: 'KPI', rowHeader: true }, { title: 'Redegørelse' }], rows: [[['kpi-1'], [toWrite('En sætning')]]] },
      blank('To-tre sætninger'),
    ));
    const comments = elements(part(parts, 'word/comments.xml'), 'w:comment');
    expect(comments.map((one) => paragraphs(one).map(({ text }) => text).slice(0, 2))).toEqual([
      ['Felt 1 af 3 · Borgere · Resultat', 'Her skal stå: Hvorfor?'],
      ['Felt 2 af 3 · Borgere · kpi-1 · Redegørelse', 'Her skal stå: En sætning'],
      ['Felt 3 af 3 · Borgere', 'Her skal stå: To-tre sætninger'],
    ]);
    expect(Object.keys(comments[0]?.attributes ?? {})).toEqual(['w:id', 'w:initials', 'w:author']);
    expect(rowsOf(body(parts))[0]).toEqual(['Resultat', 'Delvist. [Hvorfor?]']);
  });
});

// One pixel by one.
const dot = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
const picture = () => Promise.resolve({ width: 1, height: 1, png: Promise.resolve(new Uint8Array(dot)) });

const figure: Figure = {
  kind: 'figure',
  id: 'status',
  caption: 'Status & lys',
  alt: 'Seks i gang, "otte" ikke oplyst <x>',
  chart: { kind: 'matrix', columns: ['a'], rows: [{ label: 'b', counts: [1] }], legend: { count: 'initiativer', hole: 'ingen' } },
  table: { kind: 'table', columns: [{ title: 'Lys' }, { title: 'Antal', align: 'right' }], rows: [[['grøn'], ['7']]] },
};

describe('figures', () => {
  it('are their caption and their table where nobody draws', async () => {
    const parts = await inWord(show(figure));
    expect(styled(body(parts), 'Caption')).toEqual([figure.caption]);
    expect(rowsOf(body(parts))).toEqual([['Lys', 'Antal'], ['grøn', '7']]);
    expect(elements(body(parts), 'w:drawing')).toEqual([]);
  });

  it('are a picture with words for it, no wider than the text and not pulled out of shape, then the same', async () => {
    const asked: unknown[] = [];
    const bytes = await render(show(figure, figure), { picture: (...what) => { asked.push(what); return picture(); } });
    const root = body(partsOf(bytes));
    expect(asked[0]).toEqual([figure.chart, { id: 'status', title: figure.caption, description: figure.alt, lang: 'da' }]);
    const [first, second] = elements(root, 'wp:docPr');
    expect(first?.attributes).toMatchObject({ descr: figure.alt, title: figure.caption });
    expect(second?.attributes.id).not.toBe(first?.attributes.id);
    const size = elements(root, 'wp:extent')[0]?.attributes;
    expect(size?.cx).toBe(size?.cy);
    expect(Number(size?.cx)).toBeLessThanOrEqual(room * 635);
    expect(styled(root, 'Caption')).toEqual([figure.caption, figure.caption]);
    expect(rowsOf(root)).toHaveLength(4);
  });
});

describe('hostile text', () => {
  it('comes out as the text it is, in a file that opens', async () => {
    await fc.assert(
      fc.asyncProperty(anyDocument, anyText, async (document, more) => {
        const hostile: Document = { ...document, titleLang: more, subtitle: [foreign(more, more)], blocks: [...document.blocks, { ...figure, id: more, caption: more, alt: more }] };
        const parts = partsOf(await render(hostile, { picture }));
        expect(paragraphs(body(parts))[0]?.text).toBe(clean(document.title, { newlines: 'keep' }));
        expect(elements(part(parts, 'word/comments.xml'), 'w:comment')).toHaveLength(blanksIn(document));
        expect(elements(body(parts), 'wp:docPr')[0]?.attributes.descr).toBe(clean(more));
        for (const { text } of paragraphs(body(parts))) expect(text).not.toMatch(/[\u0000-\u0008\u202a-\u202e\ufffe\uffff]/u);
      }),
      { numRuns: 150 },
    );
  });

  it('is no place for the numbers that the library puts in', async () => {
    const said = ['{headings-0}', '{numbers-1}', '{bullets-0}', '{a}{b}', '{86bd9d0a7a1e8bf4c2d5d8ee9e0c1bd2ca3e7b2a.png}'];
    const bytes = await render(show(ordered(...said.map((text) => [text])), figure), { picture });
    expect(paragraphs(body(partsOf(bytes))).map(({ text }) => text)).toEqual(expect.arrayContaining(said));
    const name = /media\/(\w+\.png)/.exec(JSON.stringify(partsOf(bytes)))?.[1] ?? '';
    const again = body(partsOf(await render(show(paragraph(`{${name}}`), figure), { picture })));
    expect(name).not.toBe('');
    expect(paragraphs(again)[1]?.text).toBe(`{${name}}`);
  });

  it('makes no column wider than the page', async () => {
    const long = 'Databeskyttelseskonsekvensanalyse'.repeat(40);
    const parts = await inWord(show({ kind: 'table', columns: Array.from({ length: 8 }, (_, at) => ({ title: `${at} ${long}` })), rows: [Array.from({ length: 8 }, () => [long])] }));
    const widths = elements(body(parts), 'w:gridCol').map((one) => Number(one.attributes['w:w']));
    expect(widths.reduce((sum, one) => sum + one, 0)).toBe(room);
    expect(Math.min(...widths)).toBeGreaterThan(room / 16);
  });
});

describe('every report', () => {
  it.each(['da', 'en'] as const)('of the real plans is a file that opens (%s)', async (lang) => {
    const { status, deadlines, plan, list, evaluate, show: one } = reportsOf(workspace, '2017-10-03', lang);
    for (const document of [status(), deadlines(), plan(), list(), evaluate(2017), one('handlingsplan-2017/bo-a1')]) {
      expect(paragraphs(body(await inWord(document)))[0]?.text).toBe(document.title);
    }
  });
});
