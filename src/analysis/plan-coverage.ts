import type { Item } from '../model/item.ts';
import type { Area, Plan } from '../model/plan.ts';
import type { NameLookup, NameResult } from './names.ts';
import { meet, type TargetGroups } from './target-groups.ts';

export type CoverageSide = 'goals' | 'groups' | 'areas';

export interface PlanCoverage {
  id: string;
  title: string;
  language: string;
  /** What is counted: promised initiatives, or in a plan of mere intentions these. */
  counted: 'firm' | 'intent';
  initiatives: number;
  sides: Record<CoverageSide, ServedThing[]>;
  /** The initiatives that name nothing of a side, by full reference. */
  silent: Record<CoverageSide, string[]>;
  matrices: CoverageMatrix[];
}

/** A sub-goal, a target group or an area with the initiatives that serve it. */
export interface ServedThing extends NameResult {
  /** Full references; none is a hole. */
  by: string[];
  /** Of an area: its own label and title, and those of its section; `text` has all of it. */
  area?: { label: string | null; title: string | null; section: { label: string | null; title: string } | null };
}

/** One pair of sides; only initiatives that name something of both can be placed. */
export interface CoverageMatrix {
  rows: CoverageSide;
  columns: CoverageSide;
  /** Row by row, in the order of the sides: the initiatives of each pair. */
  cells: string[][][];
  /** Initiatives that cannot be placed. */
  leftOut: number;
  /** Pairs that nothing serves, by full reference; pairs that the plan itself rules out are none. */
  holes: { row: string; column: string }[];
}

const pairs: readonly (readonly [CoverageSide, CoverageSide])[] = [['goals', 'groups'], ['goals', 'areas'], ['groups', 'areas']];

interface Placed {
  item: Item;
  serves: Record<CoverageSide, ReadonlySet<string>>;
}

export function planCoverage(plan: Plan, groups: TargetGroups, name: NameLookup): PlanCoverage {
  const firm = plan.initiatives.filter(({ intent }) => !intent);
  const initiatives = firm.length > 0 ? firm : plan.initiatives;
  const wanted = plan.targetGroups.filter(({ ref, found }) => found && groups.get(ref)?.intermediary === false).map(({ ref }) => ref);
  const placed = initiatives.map((item): Placed => {
    const parts = [item, ...item.deliverables];
    const reached = parts.flatMap(({ targetGroups }) => targetGroups.map(({ ref }) => ref));
    return {
      item,
      serves: {
        goals: new Set(parts.flatMap(({ goals }) => goals.map(({ ref }) => ref))),
        groups: new Set(wanted.filter((ref) => reached.some((one) => meet(one, ref, groups)))),
        areas: new Set(item.area === null ? [] : [item.area]),
      },
    };
  });
  const goals = new Set([...plan.goals.map(({ ref }) => ref), ...placed.flatMap(({ serves }) => [...serves.goals])]);
  const sides: Record<CoverageSide, Omit<ServedThing, 'by'>[]> = {
    goals: [...goals].map(name),
    groups: wanted.map(name),
    areas: plan.areas.map((area) => areaName(area, plan)),
  };
  const served = (side: CoverageSide): ServedThing[] => sides[side].map((thing) => ({ ...thing, by: refsOf(placed, (serves) => serves[side].has(thing.ref)) }));
  const silent = (side: CoverageSide): string[] => refsOf(placed, (serves) => serves[side].size === 0);
  return {
    id: plan.id,
    title: plan.title,
    language: plan.language,
    counted: firm.length > 0 || initiatives.length === 0 ? 'firm' : 'intent',
    initiatives: initiatives.length,
    sides: { goals: served('goals'), groups: served('groups'), areas: served('areas') },
    silent: { goals: silent('goals'), groups: silent('groups'), areas: silent('areas') },
    matrices: pairs.flatMap((pair) => matrixOf(pair, sides, placed, (row, column) => isRuledOut(plan, row, column, groups))),
  };
}

/** None where no initiative names both. */
function matrixOf([rows, columns]: readonly [CoverageSide, CoverageSide], sides: Record<CoverageSide, readonly NameResult[]>, placed: readonly Placed[], ruledOut: (row: string, column: string) => boolean): CoverageMatrix[] {
  const both = placed.filter(({ serves }) => serves[rows].size > 0 && serves[columns].size > 0);
  if (both.length === 0) return [];
  const cells = sides[rows].map((row) => sides[columns].map((column) => refsOf(both, (serves) => serves[rows].has(row.ref) && serves[columns].has(column.ref))));
  const holes = sides[rows].flatMap((row, at) =>
    sides[columns].flatMap((column, across) => (cells[at]?.[across]?.length === 0 && !ruledOut(row.ref, column.ref) ? [{ row: row.ref, column: column.ref }] : [])),
  );
  return [{ rows, columns, cells, leftOut: placed.length - both.length, holes }];
}

const refsOf = (placed: readonly Placed[], test: (serves: Placed['serves']) => boolean): string[] => placed.flatMap(({ item, serves }) => (test(serves) ? [item.ref] : []));

/** A goal that names its target groups is for no others. */
function isRuledOut({ goals }: Plan, row: string, column: string, groups: TargetGroups): boolean {
  const named = goals.find(({ ref }) => ref === row)?.targetGroups ?? [];
  return named.length > 0 && groups.has(column) && !named.some(({ ref }) => meet(ref, column, groups));
}

/** "Borgere · A Digital Post": letters may repeat in another section. */
function areaName(area: Area, plan: Plan): Omit<ServedThing, 'by'> {
  const section = plan.sections.find(({ ref }) => ref === area.section);
  const own = [area.label, area.title].filter((part) => part !== null).join(' ') || area.id;
  return {
    ref: area.ref,
    text: [section?.title, own].filter((part) => part !== undefined).join(' · '),
    lang: plan.language,
    area: { label: area.label, title: area.title, section: section ? { label: section.label, title: section.title } : null },
  };
}
