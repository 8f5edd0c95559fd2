import type { ItemResult } from '../../../analysis/results.ts';
import type { PlanStatus } from '../../../analysis/status.ts';
import { type Block, type Cell, heading, type Table } from '../../document.ts';
import { deadlineCell, idOf, type ItemLookup, lightCell, ownerCell, partsOf, statusCell, titleCell } from '../item-cells.ts';
import { labelled } from '../short-title.ts';
import { sourceCell } from '../sources.ts';
import type { Words } from '../words.ts';

/** How far the initiatives have come: a table for each area, or for the areas together that have no title. */
export function progressBlocks(plan: PlanStatus, items: ItemLookup, words: Words, level: 2 | 3, cited: boolean): Block[] {
  return groupsOf(plan, words).flatMap(({ title, initiatives }) => [
    heading(level, title === '' ? words.status.moreInitiatives : words.own(title)),
    progressTable(initiatives, items, words, cited),
  ]);
}

export interface Group {
  title: string;
  initiatives: ItemResult[];
}

/** The initiatives by section and area, in the order of the plan. */
export function groupsOf({ sections, areas, items }: PlanStatus, words: Words): Group[] {
  const groups = new Map<string, Group>();
  const titles = new Map(sections.map((section) => [section.ref, labelled(section)]));
  const titled = new Map(areas.flatMap((area) => (area.title === null ? [] : [[area.ref, labelled(area)] as const])));
  for (const item of items) {
    if (item.kind !== 'initiative') continue;
    const section = item.section === null ? undefined : titles.get(item.section);
    const area = item.area === null ? undefined : titled.get(item.area);
    const title = [section, area].filter((part) => part !== undefined).join(' · ');
    const group = groups.get(title) ?? { title, initiatives: [] };
    groups.set(title, group);
    group.initiatives.push(item);
  }
  const only = groups.size === 1 ? groups.get('') : undefined;
  return only ? [{ ...only, title: words.status.initiatives }] : [...groups.values()];
}

function progressTable(initiatives: readonly ItemResult[], items: ItemLookup, words: Words, cited: boolean): Table {
  const { common } = words;
  const parts = partsOf(items);
  const rows = initiatives.flatMap((item) => rowsOf(item, parts.get(item.ref) ?? [], items, words, cited));
  return {
    kind: 'table',
    columns: [
      { title: common.initiative, rowHeader: true, flex: true },
      { title: common.owner, flex: true, filter: 'owner' },
      { title: common.deadline, flex: true },
      { title: common.status },
      { title: common.light, filter: 'light' },
      ...(cited ? [{ title: common.source, flex: true as const }] : []),
    ],
    rows: rows.map(({ cells }) => cells),
    rowIds: rows.map(({ item }) => idOf(item.ref)),
    nested: rows.map(({ nested }) => nested),
  };
}

interface Row {
  item: ItemResult;
  nested: boolean;
  cells: Cell[];
}

/** An initiative, and those of its deliverables that say something else than it does. */
function rowsOf(item: ItemResult, deliverables: readonly ItemResult[], items: ItemLookup, words: Words, cited: boolean): Row[] {
  const others = deliverables.filter((one) => isTold(one) && saysMore(one, item));
  return [
    { item, nested: false, cells: [titleCell(item, words), ownerCell(item, words), ...cellsOf(item, items, words, cited)] },
    ...others.map((one) => ({
      item: one,
      nested: true,
      cells: [['– ', ...titleCell(one, words)], sameOwner(one, item) ? [] : ownerCell(one, words), ...cellsOf(one, items, words, cited)],
    })),
  ];
}

const cellsOf = (item: ItemResult, items: ItemLookup, words: Words, cited: boolean): Cell[] => [
  deadlineCell(item, items, words),
  statusCell(item, words),
  lightCell(item, items, words),
  ...(cited ? [sourceCell([...item.sources, ...item.statusSources], words)] : []),
];

function saysMore(one: ItemResult, initiative: ItemResult): boolean {
  if (one.status !== initiative.status || one.light !== initiative.light) return true;
  const shown = initiative.judgedDeadline?.deadline ?? initiative.deadline;
  return one.deadline?.text !== shown?.text || one.forecast?.text !== initiative.forecast?.text || one.moves > 0;
}

const isTold = ({ lastReported, deadline, window }: ItemResult): boolean => lastReported !== null || deadline !== null || window !== null;

const sameOwner = (one: ItemResult, other: ItemResult): boolean => one.owner.join() === other.owner.join();
