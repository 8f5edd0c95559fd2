import type { FormItem, FormKpi, FormPart, StatusForm } from '../../analysis/round/forms.ts';
import type { Day } from '../../model/day.ts';
import { type FormSheetKind, formKeys, formQuestions, formVersion, ownSheet, questionColumns } from '../../model/form/keys.ts';
import { nameIn } from '../../model/localised.ts';
import { statuses } from '../../model/schema/item.ts';
import { type Lang, plainText } from '../document.ts';
import { linesIn, textOf, titleLook } from '../formats/xlsx.ts';
import { deadlineCell, type ItemLookup, lookupOf, statusCell } from '../reports/item-cells.ts';
import { figureCell } from '../reports/kpi-cells.ts';
import { type Words, wordsIn } from '../reports/words.ts';
import type { RoundWords } from '../messages/round.ts';
import { type CellLook, type Choice, type FormSheet, letters, writeForm, type WrittenCell } from '../xlsx/hucre.ts';

/** Columns that nobody sees: the reference and the fingerprint. */
const hiddenColumns = 2;
const frozenColumns = 4;

const open: CellLook = { fill: 'FFF9DB', wrap: true, open: true };
const question: CellLook = { ...open, format: '@' };
const plain: CellLook = { wrap: true };
const strong: CellLook = { wrap: true, bold: true };
const closed: CellLook = { fill: 'ECEEF1' };

/** A form as an Excel workbook: what is known is locked, what is asked is yellow. Same plans, same day, same bytes. */
export function statusForm(form: StatusForm, asOf: Day, lang: Lang, words: RoundWords): Promise<Uint8Array> {
  const name = form.owner ? nameIn(form.owner, lang) : '';
  const title = words.form.title(name === '' ? null : name);
  const scales = scalesIn(form);
  const said = (part: FormPart): Spoken => ({ ...wordsIn(lang, part.language), form: words.form });
  const sheets = [
    ...(form.parts.some(({ items }) => items.length > 0) ? [sheetOf('items', form.parts.map((part) => ({ part, rows: itemRows(part, said(part)) })), words)] : []),
    ...(form.parts.some(({ kpis }) => kpis.length > 0) ? [sheetOf('kpis', form.parts.map((part) => ({ part, rows: part.kpis.map((kpi) => kpiRow(kpi, scales, said(part))) })), words)] : []),
  ];
  const { language, labels } = wordsIn(lang, lang);
  const written = sheets.map((sheet, at) => laidOut(sheet, { title, about: words.form.about(language.date(asOf)), by: at === 0 ? name : null }, words));
  return writeForm(textOf(title), asOf, written, { name: ownSheet, rows: ownRows(form, asOf, name, statuses.map((status) => labels.status[status]), scales) });
}

interface Spoken extends Words {
  form: RoundWords['form'];
}

/** A cell with what may be chosen for it. */
interface Asked extends WrittenCell {
  choice?: Pick<Choice, 'from' | 'message'>;
}

interface FormTable {
  kind: FormSheetKind;
  name: string;
  columns: readonly { key: string; title: string; width: number }[];
  parts: readonly { title: string; rows: readonly (readonly Asked[])[] }[];
}

const widths: Readonly<Record<string, number>> = {
  ref: 8, stamp: 8, number: 7, title: 34, due: 19, last: 21, status: 18, progress: 10, count: 9, deadline: 17, reason: 23, note: 32, unit: 22, latest: 24, value: 26, on: 20, source: 34,
};

function sheetOf(kind: FormSheetKind, parts: readonly { part: FormPart; rows: readonly (readonly Asked[])[] }[], { form }: RoundWords): FormTable {
  const titles: Readonly<Record<string, string>> = { ...form.columns, ref: '', stamp: '', ...(kind === 'kpis' && { title: form.columns.kpi }) };
  const isCounted = parts.some(({ part }) => part.items.some(({ countable }) => countable));
  const kept = formKeys[kind].map((key) => key !== 'count' || isCounted);
  return {
    kind,
    name: form.sheets[kind],
    columns: formKeys[kind].map((key) => ({ key, title: titles[key] ?? '', width: widths[key] ?? 10 })).filter((_, at) => kept[at]),
    parts: parts.flatMap(({ part, rows }) => (rows.length > 0 ? [{ title: part.title, rows: rows.map((row) => row.filter((_, at) => kept[at])) }] : [])),
  };
}

const cell = (value: string | null, look: CellLook): Asked => ({ value: value === null ? null : textOf(value), look });
const own = (value: string): Asked => ({ value, look: {} });

function itemRows({ items }: FormPart, words: Spoken): Asked[][] {
  const all = lookupOf(items);
  return items.map((item) => itemRow(item, all, words));
}

function itemRow(item: FormItem, all: ItemLookup, words: Spoken): Asked[] {
  const { form } = words;
  const due = plainText(deadlineCell(item, all, words));
  const status = plainText(statusCell(item, words));
  const others = item.owner.slice(1);
  const context = [
    ...(item.partOf ? [form.partOf([item.partOf.number, item.partOf.title].filter(Boolean).join(' '))] : []),
    ...(others.length > 0 ? [form.together(words.language.and(others))] : []),
  ];
  return [
    own(item.ref),
    own(item.stamp),
    cell(item.number, plain),
    cell([item.title, ...context].join('\n'), item.kind === 'deliverable' ? plain : strong),
    cell(item.overdue ? `${due}\n${words.labels.lightReason['deadline-passed']}` : due, plain),
    cell(item.lastReported === null ? status : form.reported(status, item.lastReported), plain),
    { ...cell(null, open), choice: { from: `${ownSheet}!$C$1:$C$${statuses.length}`, message: form.chooseFrom } },
    { ...cell(null, open), choice: { from: [0, 100], message: form.within(100) } },
    !item.countable ? cell(null, closed) : { ...cell(null, open), choice: { from: [0, 1e9], message: form.within(null) } },
    cell(null, question),
    cell(null, question),
    cell(null, question),
  ];
}

function kpiRow(kpi: FormKpi, scales: ReadonlyMap<string, number>, words: Spoken): Asked[] {
  const { form } = words;
  const scale = scales.get(kpi.ref);
  const column = scale === undefined ? null : letters(scale);
  return [
    own(kpi.ref),
    own(kpi.stamp),
    cell(kpi.number, plain),
    cell([kpi.title, ...(kpi.dataSource.length > 0 ? [form.measuredBy(words.language.and(kpi.dataSource))] : [])].join('\n'), strong),
    cell(kpi.type === 'number' ? form.number(kpi.unit) : form.asked[kpi.type], plain),
    cell(plainText(figureCell(kpi.latest, kpi, words)), plain),
    { ...cell(null, kpi.type === 'number' || kpi.type === 'share' ? open : question), ...(column && { choice: { from: `${ownSheet}!$${column}$1:$${column}$${kpi.scale.length}`, message: form.chooseFrom } }) },
    cell(null, question),
    cell(null, question),
  ];
}

/** The heading of a sheet: what it is, how to fill it in, and on the first of them who fills it in. */
interface Heading {
  title: string;
  about: string;
  /** The owner's name, which stands there already; null on a sheet that does not ask. */
  by: string | null;
}

function laidOut({ kind, name, columns, parts }: FormTable, { title, about, by }: Heading, { form }: RoundWords): FormSheet {
  const rows: Asked[][] = [columns.map(({ key }) => own(key))];
  const lines: number[] = [1];
  const merged: { row: number; from: number; to: number }[] = [];
  const sizes = columns.map(({ width }) => width);
  const last = columns.length - 1;
  const across = sizes.slice(hiddenColumns).reduce((sum, width) => sum + width, 0);
  const put = (row: readonly Asked[], height: number): void => {
    rows.push([...row]);
    lines.push(height);
  };
  const empty = (mark: string): Asked[] => columns.map((_, at) => (at === 0 ? own(mark) : { value: null, look: { fill: 'FFFFFF' } }));
  const banner = (mark: string, text: string, look: CellLook, height = linesIn(text, across)): void => {
    merged.push({ row: rows.length, from: hiddenColumns, to: last });
    put(empty(mark).map((one, at) => (at < hiddenColumns ? one : cell(at === hiddenColumns ? text : null, look))), height);
  };
  banner('#title', title, { size: 16, bold: true }, 1.6);
  banner('#title', about, { bold: true });
  for (const text of form.intro[kind]) banner('#title', text, plain);
  if (by !== null) {
    const answer = columns.findIndex(({ key }) => key === questionColumns[kind]);
    for (const mark of formQuestions) {
      const asked = empty(mark);
      asked[hiddenColumns] = cell(mark === '#by' ? form.by : form.told, { wrap: true, side: 'right' });
      asked[answer] = cell(mark === '#by' && by !== '' ? by : null, question);
      asked[answer + 1] = cell(null, question);
      merged.push({ row: rows.length, from: hiddenColumns, to: answer - 1 }, { row: rows.length, from: answer, to: answer + 1 });
      put(asked, 1.3);
    }
  }
  const titles = columns.map(({ title: text }, at) => (at < hiddenColumns ? own('#title') : cell(text, titleLook)));
  put(titles, Math.max(...columns.map(({ title: text, width }) => linesIn(text, width))));
  const frozen = { rows: rows.length, columns: frozenColumns };
  const choices: Choice[] = [];
  for (const part of parts) {
    banner('#title', part.title, { bold: true, fill: 'F3F5F8' });
    for (const row of part.rows) {
      row.forEach(({ choice }, column) => {
        if (choice) choices.push({ row: rows.length, column, title: form.notAllowed, ...choice });
      });
      put(row, Math.max(1.3, ...row.map(({ value }, at) => (at < hiddenColumns ? 1 : linesIn(value, sizes[at] ?? 0)))));
    }
  }
  return { name, foot: textOf(`${title} · ${about}`), widths: sizes, rows, lines, hiddenColumns, frozen, merged, choices };
}

/** The scales of ratings, each in its own column of the hidden sheet, behind the statuses. */
const scalesIn = ({ parts }: StatusForm): Map<string, number> =>
  new Map(parts.flatMap(({ kpis }) => kpis.filter(({ type, scale }) => type === 'rating' && scale.length > 0).map(({ ref }) => ref)).map((ref, at) => [ref, 3 + at]));

/** What the hidden sheet holds: facts with their keys, and beside them the words of the lists. */
function ownRows({ owner, parts }: StatusForm, asOf: Day, name: string, statusWords: readonly string[], scales: ReadonlyMap<string, number>): string[][] {
  const facts = [['form', formVersion], ['asOf', asOf], ['owner', owner?.ref ?? ''], ['name', textOf(name)], ...parts.map(({ id }) => ['plan', id])];
  const lists = [statusWords, ...parts.flatMap(({ kpis }) => kpis.filter(({ ref }) => scales.has(ref)).map(({ scale }) => scale.map(textOf)))];
  const height = Math.max(facts.length, ...lists.map((list) => list.length));
  return Array.from({ length: height }, (_, at) => [facts[at]?.[0] ?? '', facts[at]?.[1] ?? '', ...lists.map((list) => list[at] ?? '')]);
}
