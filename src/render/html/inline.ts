import { type Inline, lightShapes, plainText, type Span, toSpan } from '../document.ts';
import { Html, html } from './template.ts';

/** Inlines in their order; a line break is one where `breaks` allows it, else a space. */
export const inlines = (parts: readonly Inline[], breaks = true): Html[] => parts.map((part) => span(toSpan(part), breaks));

function span({ text, strong, code, muted, lang, light, blank, to }: Span, breaks: boolean): Html {
  if (to) return html`<a href="#${to}">${span({ text, ...(lang && { lang }) }, breaks)}</a>`;
  if (light) return html`<span class="light ${light}"><span aria-hidden="true">${lightShapes[light].shape}</span> ${text}</span>`;
  if (blank) return html`<mark>[${lines(text, breaks)}]</mark>`;
  const body = code ? html`<code>${lines(text, breaks)}</code>` : lines(text, breaks);
  const weighted = strong ? html`<strong>${body}</strong>` : body;
  if (muted) return html`<span class="muted"${lang ? html` lang="${lang}"` : null}>${weighted}</span>`;
  return lang ? html`<span lang="${lang}">${weighted}</span>` : weighted;
}

function lines(text: string, breaks: boolean): Html {
  const [first = '', ...others] = text.split(/\r?\n/);
  return html`${first}${others.map((line) => (breaks ? html`<br>${line}` : html` ${line}`))}`;
}

/** The words alone, on one line, for an attribute. */
export const words = (parts: readonly Inline[]): string => plainText(parts).replaceAll(/\s+/g, ' ').trim();
