import type { Document, Heading } from '../document.ts';
import { Anchors } from '../html/anchors.ts';
import { blocksHtml } from '../html/blocks.ts';
import { inlines, words } from '../html/inline.ts';
import type { PageWords } from '../html/page-words.ts';
import { script } from '../html/script.ts';
import { style } from '../html/style.ts';
import { type Html, html, raw } from '../html/template.ts';
import { loadPage } from '../messages/index.ts';

/** With fewer chapters a table of contents is longer than what it saves. */
const fewestChapters = 4;

/**
 * A document as one page that asks nobody for anything: looks and script stand in it, and the browser is told to run and
 * fetch nothing else. Whatever a text holds is shown as that text.
 */
export async function render(document: Document): Promise<string> {
  const { lang, title, titleLang, subtitle, blocks } = document;
  const said = await loadPage(lang);
  const anchors = new Anchors(blocks);
  const policy = `default-src 'none'; style-src '${await hashOf(style)}'; script-src '${await hashOf(script)}'; base-uri 'none'; form-action 'none'`;
  const { filters } = said;
  const page = html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${raw(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="planspor">
<title>${words([title])}</title>
<style>${raw(style)}</style>
</head>
<body>
<a class="skip" href="#content">${said.skip}</a>
<header>
<h1${titleLang && titleLang !== lang ? html` lang="${titleLang}"` : null}>${inlines([title], false)}</h1>
${subtitle ? html`<p class="subtitle">${inlines(subtitle)}</p>\n` : null}</header>
${contents(document, anchors, said)}<main id="content" data-title="${filters.title}" data-owner="${filters.owner}" data-light="${filters.light}" data-all="${filters.all}" data-sort="${filters.sort}" data-shown="${filters.shown}">
${blocksHtml(blocks, anchors, said)}</main>
<script>${raw(script)}</script>
</body>
</html>
`;
  return page.text;
}

function contents({ blocks }: Document, anchors: Anchors, said: PageWords): Html | null {
  const chapters = blocks.filter((block): block is Heading => block.kind === 'heading' && block.level === 2);
  if (chapters.length < fewestChapters) return null;
  return html`<nav aria-label="${said.contents}">
<details open><summary>${said.contents}</summary>
<ol>
${chapters.map((chapter) => html`<li><a href="#${anchors.of(chapter)}">${inlines(chapter.text, false)}</a></li>\n`)}</ol>
</details>
</nav>
`;
}

/** As a content security policy names what it allows. */
async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}
