/**
 * Keeps rows by owner and light, and sorts tables. The page is whole without it; what it adds is there only when it runs.
 * It works from the file system and asks nobody for anything. A nested row goes where the row before it goes.
 */
export const script = String.raw`'use strict';
(() => {
  const main = document.querySelector('main');
  const said = main.dataset;
  const make = (tag, props, ...children) => {
    const element = Object.assign(document.createElement(tag), props);
    element.append(...children);
    return element;
  };

  const groupsOf = (table) => {
    const groups = [];
    for (const row of table.tBodies[0].rows) {
      if (row.classList.contains('nested') && groups.length > 0) groups.at(-1).push(row);
      else groups.push([row]);
    }
    return groups;
  };

  const tables = [...main.querySelectorAll('table')];
  const kept = tables.filter((table) => table.querySelector('tbody tr[data-owner], tbody tr[data-light]'));
  const valueOf = (row, key, group) => row.dataset[key] || group[0].dataset[key] || '';

  const chooser = (key, label) => {
    const values = new Set(kept.flatMap((table) => groupsOf(table).flatMap((group) => group.map((row) => valueOf(row, key, group)))));
    values.delete('');
    if (values.size < 2) return null;
    const sorted = [...values].sort(new Intl.Collator(document.documentElement.lang).compare);
    const select = make('select', { id: 'keep-' + key }, make('option', { value: '' }, said.all), ...sorted.map((value) => make('option', { value }, value)));
    return { key, select, element: make('p', {}, make('label', { htmlFor: select.id }, label), select) };
  };

  const choosers = [chooser('owner', said.owner), chooser('light', said.light)].filter(Boolean);
  if (choosers.length > 0) {
    const status = make('p', { role: 'status' });
    status.setAttribute('role', 'status');
    const form = make('form', { className: 'keep' }, ...choosers.map(({ element }) => element), status);
    form.setAttribute('aria-label', said.title);
    form.addEventListener('submit', (event) => event.preventDefault());
    const keep = () => {
      let shown = 0;
      let all = 0;
      for (const table of kept) {
        let here = 0;
        for (const group of groupsOf(table)) {
          const fits = group.some((row) => choosers.every(({ key, select }) => !select.value || valueOf(row, key, group) === select.value));
          for (const row of group) row.hidden = !fits;
          here += fits ? 1 : 0;
          all += 1;
        }
        shown += here;
        const box = table.closest('.table');
        box.hidden = here === 0;
        const heading = box.previousElementSibling;
        if (heading && /^H[2-6]$/.test(heading.tagName)) heading.hidden = here === 0;
      }
      status.textContent = said.shown.replace('#', shown).replace('#', all);
    };
    form.addEventListener('change', keep);
    const first = kept[0].closest('.table');
    const before = /^H[2-6]$/.test(first.previousElementSibling?.tagName ?? '') ? first.previousElementSibling : first;
    before.before(form);
    keep();
  }

  const compare = new Intl.Collator(document.documentElement.lang, { numeric: true }).compare;
  for (const table of tables) {
    if (groupsOf(table).length < 3) continue;
    const headers = [...table.tHead.rows[0].cells];
    headers.forEach((header, column) => {
      const button = make('button', { type: 'button', title: said.sort }, ...header.childNodes);
      button.addEventListener('click', () => {
        const down = header.getAttribute('aria-sort') === 'ascending';
        for (const other of headers) other.removeAttribute('aria-sort');
        header.setAttribute('aria-sort', down ? 'descending' : 'ascending');
        const text = (group) => group[0].cells[column].textContent.trim();
        const sorted = groupsOf(table).sort((a, b) => (down ? compare(text(b), text(a)) : compare(text(a), text(b))));
        table.tBodies[0].append(...sorted.flat());
      });
      header.append(button);
    });
  }
})();
`;
