import * as fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { reveal } from '../../src/render/display.ts';
import { lightShapes, toSpan, type Block, type Inline } from '../../src/render/document.ts';
import { render } from '../../src/render/formats/markdown.ts';
import { anyDocument, anyInlines, anyText } from './any-text.ts';

const parse = (markdown: string): Root => fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

function words(node: Nodes): string {
  if (node.type === 'break' || (node.type === 'html' && node.value === '<br>')) return ' ';
  if ('children' in node) return node.children.map(words).join('');
  return node.type === 'text' || node.type === 'inlineCode' ? node.value : `{${node.type}}`;
}

const even = (text: string) => text.replace(/\s+/g, ' ').trim();

const meant = (inlines: readonly Inline[]) =>
  even(
    inlines
      .map(toSpan)
      .map((span) => {
        const text = reveal(span.text, { newlines: 'keep' });
        return span.blank ? `[${text}]` : span.light ? `${lightShapes[span.light].shape} ${text}` : text;
      })
      .join(''),
  );

function types(node: Nodes): string[] {
  return [node.type, ...('children' in node ? node.children.flatMap(types) : [])];
}

const bodyOf = (...blocks: Block[]) => parse(render({ lang: 'da', title: 'Plan', blocks })).children.slice(1);

const allowed = new Set(['paragraph', 'text', 'inlineCode', 'strong', 'break', 'link']);

describe('Markdown read back', () => {
  it('gives the same words in a paragraph, and nothing but words', () => {
    fc.assert(
      fc.property(anyInlines, (text) => {
        const body = bodyOf({ kind: 'paragraph', text });
        expect(even(body.map(words).join(''))).toBe(meant(text));
        expect(body.length).toBe(meant(text) === '' ? 0 : 1);
        for (const type of body.flatMap(types)) expect(allowed).toContain(type);
      }),
      { numRuns: 1_000 },
    );
  });

  it('gives the same words in every cell, and a cell for each column', () => {
    const rows = fc.array(fc.tuple(anyInlines, anyInlines, anyInlines), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(anyText, rows, (title, cells) => {
        const columns = [{ title }, { title: 'B', align: 'right' as const }, { title: 'C' }];
        const [table, ...others] = bodyOf({ kind: 'table', columns, rows: cells });
        expect(others).toEqual([]);
        expect(table?.type).toBe('table');
        const read = table?.type === 'table' ? table.children.map((row) => row.children.map((cell) => even(words(cell)))) : [];
        expect(read).toEqual([[meant([title]), 'B', 'C'], ...cells.map((row) => row.map(meant))]);
      }),
      { numRuns: 500 },
    );
  });

  it('gives the same words in headings, lists, facts and callouts', () => {
    fc.assert(
      fc.property(anyInlines, anyText, (text, term) => {
        const blocks: Block[] = [
          { kind: 'heading', level: 2, text },
          { kind: 'list', items: [text, ['b']] },
          { kind: 'facts', rows: [{ term, value: text }] },
          { kind: 'callout', tone: 'note', label: term, text },
          { kind: 'list', ordered: true, items: [text] },
        ];
        const body = bodyOf(...blocks);
        expect(body.map(({ type }) => type)).toEqual(['heading', 'list', 'list', 'blockquote', 'list']);
        const labelled = even(`${meant([`${term}:`])} ${meant(text)}`);
        expect(body.map((node) => even(words(node)))).toEqual([meant(text), even(`${meant(text)}b`), labelled, labelled, meant(text)]);
      }),
      { numRuns: 500 },
    );
  });

  it('holds no hidden character and no command to a build', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const markdown = render(document);
        expect(markdown).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029]/u);
        expect(markdown).not.toMatch(/^\s*::|##\[/m);
      }),
    );
  });
});
