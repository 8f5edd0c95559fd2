import { svgOf } from '../charts/svg.ts';
import type { Block, Callout, Figure, Heading, List, Part, Parts } from '../document.ts';
import type { PageWords } from './page-words.ts';
import type { Anchors } from './anchors.ts';
import { inlines, words } from './inline.ts';
import { tableHtml } from './table.ts';
import { type Html, html, raw } from './template.ts';

/** Chapters that open at a click, or when a link leads into them; the browser lays them out only then. */
export function partsHtml({ title, all }: Parts, anchors: Anchors, said: PageWords): Html {
  const part = ({ id, title: name, summary, blocks }: Part): Html => {
    const made = blocks();
    anchors.add(made);
    return html`<details class="part"><summary><h2>${inlines(name, false)}</h2> <span class="muted">${inlines(summary, false)}</span></summary>
<div id="${id}">
${blocksHtml(made, anchors, said)}</div>
</details>
`;
  };
  return html`<section class="parts" aria-label="${title}">
${all.map(part)}</section>
`;
}

/** The blocks of a document; a table without a caption is named by the heading before it. */
export function blocksHtml(blocks: readonly Block[], anchors: Anchors, said: PageWords): Html[] {
  let heading: string | null = null;
  return blocks.map((block) => {
    if (block.kind === 'heading') heading = anchors.of(block);
    return blockHtml(block, anchors, heading, said);
  });
}

function blockHtml(block: Block, anchors: Anchors, heading: string | null, said: PageWords): Html {
  switch (block.kind) {
    case 'heading':
      return headingHtml(block, anchors.of(block));
    case 'paragraph':
      return html`<p>${inlines(block.text)}</p>\n`;
    case 'list':
      return listHtml(block);
    case 'facts':
      return html`<dl>\n${block.rows.map(({ term, value }) => html`<div><dt>${term}</dt><dd>${inlines(value)}</dd></div>\n`)}</dl>\n`;
    case 'table':
      return tableHtml(block, anchors.of(block), heading);
    case 'figure':
      return figureHtml(block, anchors.of(block), said);
    case 'callout':
      return calloutHtml(block);
    case 'blank':
      return html`<p><mark class="passage">[${inlines([block.text])}]</mark></p>\n`;
    case 'listing':
      return html`<pre><code>${block.text}</code></pre>\n`;
  }
}

function headingHtml({ level, text }: Heading, id: string): Html {
  const tag = raw(`h${level}`);
  return html`<${tag} id="${id}">${inlines(text, false)}</${tag}>\n`;
}

function listHtml({ items, ordered }: List): Html {
  const tag = raw(ordered ? 'ol' : 'ul');
  return html`<${tag}>\n${items.map((item) => html`<li>${inlines(item)}</li>\n`)}</${tag}>\n`;
}

const calloutHtml = ({ tone, label, text }: Callout): Html =>
  html`<div role="note" class="callout ${tone}"><p><strong>${label}:</strong> ${inlines(text)}</p></div>\n`;

/** Pixels: the words in a picture have a size of their own, so a telephone gets a picture of its own. */
const widths = { wide: 860, narrow: 300 };

/** The picture is for those who see it; its figures are there for everybody. */
function figureHtml({ chart, caption, alt, table }: Figure, id: string, said: PageWords): Html {
  const drawn = (size: keyof typeof widths): Html =>
    html`<div class="picture ${size}">${raw(svgOf(chart, { id: `${id}-${size}`, title: words([caption]), description: words([alt]), lang: said.lang }, widths[size]))}</div>\n`;
  return html`<figure id="${id}">
${drawn('wide')}${drawn('narrow')}<figcaption>${caption}</figcaption>
<details><summary>${said.data}</summary>
${tableHtml({ ...table, caption: table.caption ?? caption }, `${id}-data`, null)}</details>
</figure>
`;
}
