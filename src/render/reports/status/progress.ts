import type { ItemResult } from '../../../analysis/results.ts';
import type { PlanStatus } from '../../../analysis/status.ts';
import { type Block, type Cell, heading, type Table } from '../../document.ts';
import { deadlineCell, type ItemLookup, lightCell, ownerCell, statusCell, titleCell } from '../item-cells.ts';
import { labelled } from '../short-title.ts';
import type { Words } from '../words.ts';

/** How far the initiatives have come: a table for each area, or for the areas together that have no title. */
export function progressBlocks(plan: PlanStatus, items: ItemLookup, words: Words, level: 2 | 3): Block[] {
  return groupsOf(plan, words).flatMap(({ title, initiatives }) => [
    heading(level, title === '' ? words.status.moreInitiatives : words.own(title)),
    progressTable(initiatives, items, words),
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

function progressTable(initiatives: readonly ItemResult[], items: ItemLookup, words: Words): Table {
  const { common } = words;
  return {
    kind: 'table',
    columns: [
      { title: common.initiative, rowHeader: true, flex: true },
      { title: common.owner, flex: true },
      { title: common.deadline, flex: true },
      { title: common.status },
      { title: common.light },
    ],
    rows: initiatives.flatMap((item) => rowsOf(item, items, words)),
  };
}

/** An initiative, and those of its deliverables that say something else than it does. */
function rowsOf(item: ItemResult, items: ItemLookup, words: Words): Cell[][] {
  const own = cellsOf(item, items, words);
  const others = [...items.values()].filter((one) => one.parent === item.ref && isTold(one));
  return [
    [titleCell(item, words), ownerCell(item, words), ...own],
    ...others.filter((one) => saysMore(one, item)).map((one) => [
      ['– ', ...titleCell(one, words)],
      sameOwner(one, item) ? [] : ownerCell(one, words),
      ...cellsOf(one, items, words),
    ]),
  ];
}

const cellsOf = (item: ItemResult, items: ItemLookup, words: Words): Cell[] => [
  deadlineCell(item, items, words),
  statusCell(item, words),
  lightCell(item, items, words),
];

function saysMore(one: ItemResult, initiative: ItemResult): boolean {
  if (one.status !== initiative.status || one.light !== initiative.light) return true;
  const shown = initiative.judgedDeadline?.deadline ?? initiative.deadline;
  return one.deadline?.text !== shown?.text || one.forecast?.text !== initiative.forecast?.text || one.moves > 0;
}

const isTold = ({ lastReported, deadline, window }: ItemResult): boolean => lastReported !== null || deadline !== null || window !== null;

const sameOwner = (one: ItemResult, other: ItemResult): boolean => one.owner.join() === other.owner.join();
