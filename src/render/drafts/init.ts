import type { FileKind } from '../../model/schema/by-kind.ts';
import type { Remark, TableItem, TablePlan } from '../../model/table/read-plan.ts';
import { type Draft, type DraftEntry, draftEntries, type DraftListItem, draftValue } from '../draft.ts';
import type { EditWords } from '../messages/edit.ts';
import { schemaLine } from './next.ts';

/** What a new file begins with. */
export interface Opening {
  kind: FileKind;
  id: string;
  title: string;
  language: string;
  /** Plans only. */
  period: { from: string; to?: string } | null;
  owner: string | null;
}

type InitWords = EditWords['init'];

const opening = ({ kind, id, title, language, period, owner }: Opening): DraftEntry[] =>
  draftEntries({ kind, id, title, language, ...(period && { period }), ...(owner !== null && { owner }) });

/** An empty file, with how to go on. */
export const emptyDraft = (start: Opening, { skeleton }: InitWords): Draft => ({ head: [schemaLine], entries: opening(start), tail: skeleton[start.kind] });

/** What belongs to the year that has passed, wherever it stands. */
const left = new Set([
  'log', 'values', 'evaluation', 'assessments', 'ended', 'approval', 'dated', 'inForce', 'delivered', 'decisions', 'source', 'sources', 'origin', 'follows', 'format',
]);
/** What was decided for it, and is now only to be thought of. */
const told = new Set(['deadline', 'forecast', 'window', 'starts', 'targets', 'budget']);

/** A plan with the structure of another. */
export function templateDraft(start: Opening, template: { id: string; title: string; data: object }, words: InitWords): Draft {
  const replaced = new Set(['kind', 'id', 'title', 'language', 'period', 'number', ...(start.owner === null ? [] : ['owner'])]);
  const rest = Object.fromEntries(Object.entries(template.data).filter(([key]) => !replaced.has(key)));
  const { entries, above } = keptOf(rest, words);
  return { head: [schemaLine, ...words.template(template.id, template.title), ...above], entries: [...opening(start), ...entries], tail: [] };
}

function keptOf(map: object, words: InitWords): { entries: DraftEntry[]; above: string[] } {
  const entries: DraftEntry[] = [];
  const above: string[] = [];
  for (const [key, value] of Object.entries(map) as [string, unknown][]) {
    if (left.has(key)) continue;
    if (told.has(key)) above.push(words.was(key, saidOf(value)));
    else if (!Array.isArray(value) || !value.some(isMap)) entries.push({ key, value: draftValue(withoutLeft(value)) });
    else entries.push({ key, value: { list: value.map((one: unknown) => itemOf(one, key, words)) } });
  }
  return { entries, above };
}

/** Lists whose things stand apart. */
const apart = new Set(['sections', 'areas', 'initiatives']);

function itemOf(value: unknown, key: string, words: InitWords): DraftListItem {
  if (!isMap(value)) return { value: draftValue(value) };
  const { entries, above } = keptOf(value, words);
  return { value: { map: entries }, ...(above.length > 0 && { above }), ...(apart.has(key) && { apart: true as const }) };
}

const isMap = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);

function withoutLeft(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutLeft);
  if (!isMap(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => !left.has(key)).map(([key, one]: [string, unknown]) => [key, withoutLeft(one)]));
}

/** What was written, in one line. */
function saidOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(saidOf).join('; ');
  if (!isMap(value)) return String(value);
  return Object.entries(value).filter(([key]) => !left.has(key)).map(([key, one]: [string, unknown]) => (key === 'value' || key === 'text' ? saidOf(one) : `${key} ${saidOf(one)}`)).join(', ');
}

/** A plan made of a table, with what could not be placed as comments where it stood. */
export function tableDraft(start: Opening, table: TablePlan, file: string, on: string | null, words: InitWords): Draft {
  const { areas, targetGroups, organisations, unread } = table;
  const [only] = areas;
  const isFlat = areas.length === 0 || (areas.length === 1 && only?.title === null);
  const untitled = words.noArea;
  return {
    head: [
      schemaLine,
      ...words.table(file, table.sheet, on),
      ...(unread.length > 0 ? [words.unread, ...unread.map((one) => `- ${words.remark(one)}`)] : []),
    ],
    entries: [
      ...opening(start),
      ...(targetGroups.length > 0 ? [{ key: 'targetGroups', value: draftValue(targetGroups) }] : []),
      ...(organisations.length > 0 ? [{ key: 'organisations', value: draftValue(organisations) }] : []),
      ...(isFlat
        ? itemsEntry('initiatives', only?.items ?? [], words)
        : [{ key: 'areas', value: { list: areas.map(({ id, title, items }): DraftListItem => ({
            apart: true,
            value: { map: [...draftEntries({ id, title: title ?? untitled }), ...itemsEntry('initiatives', items, words)] },
          })) } }]),
    ],
    tail: [],
  };
}

const itemsEntry = (key: string, items: readonly TableItem[], words: InitWords): DraftEntry[] =>
  items.length > 0 ? [{ key, value: { list: items.map((item) => tableItem(item, key, words)) } }] : [];

function tableItem({ fields, remarks, deliverables }: TableItem, key: string, words: InitWords): DraftListItem {
  const above = remarks.map((one: Remark) => words.remark(one));
  return {
    value: { map: [...draftEntries(fields), ...itemsEntry('deliverables', deliverables, words)] },
    ...(above.length > 0 && { above }),
    ...(apart.has(key) && { apart: true as const }),
  };
}
