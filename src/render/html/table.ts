import { type Cell, type Column, plainText, type Table } from '../document.ts';
import { inlines, words } from './inline.ts';
import { type Html, html } from './template.ts';

/**
 * A table that is one to a screen reader also where a narrow screen shows its rows as cards: the roles are said, since a
 * browser forgets them when the display changes. Each row carries what readers may keep it by.
 * @param label id of the heading that names it where it has no caption
 */
export function tableHtml(table: Table, id: string, label: string | null): Html {
  const { caption, columns, rows, rowIds } = table;
  const named = caption ? html` aria-labelledby="${id}-caption"` : label === null ? null : html` aria-labelledby="${label}"`;
  return html`<div class="table">
<table role="table" id="${id}"${named}>
${caption ? html`<caption id="${id}-caption">${caption}</caption>\n` : null}<thead role="rowgroup"><tr role="row">${columns.map(headerCell)}</tr></thead>
<tbody role="rowgroup">
${rows.map((cells, at) => row(table, cells, at, rowIds?.[at] ?? null))}</tbody>
</table>
</div>
`;
}

const headerCell = ({ title, align }: Column): Html => html`<th role="columnheader" scope="col"${align ? html` class="${align}"` : null}>${title}</th>`;

function row({ columns, nested }: Table, cells: readonly Cell[], at: number, id: string | null): Html {
  const kept = columns.flatMap(({ filter }, column) => (filter ? [html` data-${filter}="${keptBy(filter, cells[column] ?? [])}"`] : []));
  const isNested = nested?.[at] ?? false;
  return html`<tr role="row"${id === null ? null : html` id="${id}"`}${kept}${isNested ? html` class="nested"` : null}>${columns.map((column, place) => cell(column, cells[place] ?? [], columns.length >= crowd))}</tr>\n`;
}

/** A light is kept by its colour's word, without the reason; an owner by the whole name. */
function keptBy(filter: NonNullable<Column['filter']>, parts: Cell): string {
  if (filter === 'owner') return words(parts);
  const light = parts.find((part) => typeof part === 'object' && part.light);
  return light === undefined ? '' : plainText([light]);
}

/** Characters that stand in one line however narrow their column, such as "not stated". */
const short = 14;
/** Characters from which on the name of a row is given room, where so many columns would take it. */
const long = 60;
const crowd = 4;

function cell({ title, align, rowHeader }: Column, parts: Cell, crowded: boolean): Html {
  const { length } = plainText(parts);
  const size = rowHeader ? (crowded && length > long ? ['long'] : []) : length <= short ? ['short'] : [];
  const kinds = [...(align ? [align] : []), ...size].join(' ');
  const kind = kinds === '' ? null : html` class="${kinds}"`;
  if (rowHeader) return html`<th role="rowheader" scope="row"${kind}>${inlines(parts)}</th>`;
  return html`<td role="cell"${kind} data-label="${title}">${inlines(parts)}</td>`;
}
