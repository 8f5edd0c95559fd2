import * as fc from 'fast-check';
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import type { Document, Light } from '../../src/render/document.ts';
import { render } from '../../src/render/formats/html.ts';
import { day, night, type Palette } from '../../src/render/html/palette.ts';
import { script } from '../../src/render/html/script.ts';
import { anyDocument } from './any-text.ts';
import { sample } from './sample.ts';

type Element = DefaultTreeAdapterMap['element'];

function elementsIn(page: string): Element[] {
  const walk = (node: DefaultTreeAdapterMap['node']): Element[] => [
    ...('tagName' in node ? [node] : []),
    ...('childNodes' in node ? node.childNodes.flatMap(walk) : []),
  ];
  return walk(parse(page, { onParseError: ({ code }) => expect(code).toBe('nothing wrong') }));
}

const named = (elements: readonly Element[], ...names: string[]): Element[] => elements.filter(({ tagName }) => names.includes(tagName));
const attribute = (element: Element | undefined, name: string): string | undefined => element?.attrs.find((one) => one.name === name)?.value;

const textOf = (node: DefaultTreeAdapterMap['node'] | undefined): string => {
  if (!node) return '';
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterMap['textNode']).value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
};

describe('a page', () => {
  it('says its language and title, has one heading of level 1, and skips no level', async () => {
    const elements = elementsIn(await render(sample));
    expect(attribute(named(elements, 'html')[0], 'lang')).toBe('da');
    expect(textOf(named(elements, 'title')[0])).toBe(sample.title);
    const levels = named(elements, 'h1', 'h2', 'h3', 'h4').map(({ tagName }) => Number(tagName.slice(1)));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, at) => expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1));
  });

  it('names every table, and every cell its column and row', async () => {
    const elements = elementsIn(await render(sample));
    const ids = elements.flatMap((one) => attribute(one, 'id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    for (const table of named(elements, 'table')) expect(ids).toContain(attribute(table, 'aria-labelledby'));
    expect(named(elements, 'th').map((one) => attribute(one, 'scope'))).toEqual(expect.arrayContaining(['col', 'row']));
    for (const cell of named(elements, 'td')) expect(attribute(cell, 'data-label')).toBeTruthy();
  });

  it('has an anchor for each chapter, and a table of contents that leads there', async () => {
    const chapters: Document = { ...sample, blocks: ['Æbler', 'Ål', 'Æbler', '!!'].map((text) => ({ kind: 'heading', level: 2, text: [text] })) };
    const elements = elementsIn(await render(chapters));
    expect(named(elements, 'h2').map((one) => attribute(one, 'id'))).toEqual(['aebler', 'aal', 'aebler-2', 'del']);
    expect(named(elements, 'a').map((one) => attribute(one, 'href'))).toEqual(['#content', '#aebler', '#aal', '#aebler-2', '#del']);
  });

  it('shows a light by shape and word, a blank by brackets, and marks what is in another language', async () => {
    const page = await render(sample);
    expect(page).toContain('<span class="light yellow"><span aria-hidden="true">▲</span> gul</span>');
    expect(page).toContain('<mark>[godt, middel eller dårligt]</mark>');
    expect(page).toContain('<span lang="en">Borger.dk</span>');
  });

  it('lets nothing run or load but its own looks and script', async () => {
    const page = await render(sample);
    const policy = attribute(named(elementsIn(page), 'meta').find((one) => attribute(one, 'http-equiv')), 'content');
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/=]{44}'; script-src 'sha256-[\w+/=]{44}'; base-uri 'none'; form-action 'none'$/);
    expect(page).not.toMatch(/\bhttps?:|\burl\(|@import| style=/);
  });

  it('keeps every text a text', async () => {
    const shape = (elements: readonly Element[]): string[] => elements.map(({ tagName, attrs }) => [tagName, ...attrs.map(({ name }) => name)].join(' '));
    await fc.assert(
      fc.asyncProperty(anyDocument, async (document) => {
        const elements = elementsIn(await render(document));
        expect(named(elements, 'script').map(textOf)).toEqual([script]);
        for (const one of shape(elements)) expect(one).not.toMatch(/\bon|\bsrc\b|\bstyle\b(?!$)|^(?:iframe|object|embed|form|input|img|base)\b/);
        for (const { attrs } of elements) for (const { name, value } of attrs) if (name === 'href') expect(value).toMatch(/^#[\w-]+$/);
      }),
      { numRuns: 300 },
    );
  });
});

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: string, other: string): number {
  const luminance = (hex: string): number => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

describe.each([['by day', day], ['by night', night]] as [string, Palette][])('colours %s', (_, { ground, shade, text, muted, accent, edge, lights, blank }) => {
  it('let every text be read', () => {
    for (const on of [ground, shade]) {
      for (const ink of [text, muted, accent, ...Object.values<string>(lights as Record<Light, string>)]) expect(contrast(ink, on)).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast(blank.text, blank.ground)).toBeGreaterThanOrEqual(4.5);
  });

  it('let edges be seen', () => {
    for (const line of [edge, accent, blank.edge]) expect(contrast(line, ground)).toBeGreaterThanOrEqual(3);
  });
});
