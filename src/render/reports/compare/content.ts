import type { FieldChange, FieldName } from '../../../analysis/compare/fields.ts';
import type { ItemChange } from '../../../analysis/compare/item.ts';
import type { PlanChange } from '../../../analysis/compare/plan.ts';
import type { KpiRule } from '../../../model/kpi.ts';
import { type Block, type Cell, type Inline, muted } from '../../document.ts';
import { aside } from '../times.ts';
import { joined, type Words } from '../words.ts';
import { chapter, flexible, itemCell, type Level, what } from './table.ts';

/** What is written otherwise of the items; owners and times have chapters of their own. */
export function contentBlocks(items: readonly ItemChange[], words: Words, level: Level): Block[] {
  const { compare } = words;
  const rows = items.flatMap((item) =>
    item.fields.filter(({ field }) => field !== 'owner').map((change): Cell[] => [itemCell(item, words), [compare.fields[change.field]], ...sidesOf(change, words)]),
  );
  return chapter(compare.headings.content, [what(words), { title: compare.field }, flexible(compare.before), flexible(compare.now)], rows, level);
}

export function planFieldBlocks({ fields }: PlanChange, words: Words, level: Level): Block[] {
  const { compare } = words;
  const rows = fields.map((change): Cell[] => [[compare.fields[change.field]], ...sidesOf(change, words)]);
  return chapter(compare.headings.plan, [{ title: compare.field, rowHeader: true }, flexible(compare.before), flexible(compare.now)], rows, level);
}

/** Of a list only what was taken away and what came. */
export function sidesOf({ field, from, to }: FieldChange, words: Words): [Cell, Cell] {
  if (field === 'period' || (from.length < 2 && to.length < 2)) return [valueCell(field, from, words), valueCell(field, to, words)];
  const [gone, come] = [from.filter((one) => !to.includes(one)), to.filter((one) => !from.includes(one))];
  const { less, more } = words.compare;
  return [partCell(field, gone, from, less, words), partCell(field, come, to, more, words)];
}

/** A part of a list, marked where it is not the whole of it. */
function partCell(field: FieldName, part: readonly string[], whole: readonly string[], mark: string, words: Words): Cell {
  if (part.length === 0) return [];
  return [...valueCell(field, part, words), ...aside(part.length < whole.length && mark)];
}

export function valueCell(field: FieldName, values: readonly string[], words: Words): Cell {
  if (values.length === 0) return [muted('–')];
  const between = field === 'place' ? ' · ' : field === 'period' ? ` ${words.common.periodTo} ` : '; ';
  return joined(values.map((value): Inline[] => [valueText(field, value, words)]), between);
}

function valueText(field: FieldName, value: string, { compare, labels, own }: Words): Inline {
  if (field === 'commitment') return compare.commitment[value as 'firm' | 'intent'];
  if (field === 'continuous' || field === 'event') return compare.yes;
  return field === 'rule' ? labels.kpiRule[value as KpiRule] : own(value);
}
