import type { InitiativeResult, PlanResult } from '../../../analysis/plan-result.ts';
import type { Figure } from '../../document.ts';
import type { CoverageSide as Side } from '../../messages/figures.ts';
import { labelled } from '../short-title.ts';
import type { Words } from '../words.ts';

/** The pairs that are worth a matrix, the most telling first. */
const pairs: readonly (readonly [Side, Side])[] = [['goals', 'groups'], ['goals', 'areas'], ['groups', 'areas']];

/**
 * What the initiatives serve, by the first pair of sub-goals, target groups and areas that the plan tells of; none
 * where it tells of no pair. An initiative that names one side only cannot be placed, and is said to be left out.
 */
export function coverageMatrix(plan: PlanResult, words: Words): Figure[] {
  const initiatives = allOf(plan);
  const sides: Record<Side, { ref: string; label: string }[]> = {
    goals: plan.goals.map(({ ref, text }) => ({ ref, label: text })),
    groups: plan.targetGroups.map(({ ref, text }) => ({ ref, label: text })),
    areas: [...new Map(initiatives.flatMap(({ area }) => (area === null ? [] : [[area.ref, area]]))).values()],
  };
  const tells = ([row, column]: readonly [Side, Side]): boolean =>
    sides[row].length > 1 && sides[column].length > 1 && initiatives.some(({ serves }) => serves[row].size > 0 && serves[column].size > 0);
  const pair = pairs.find(tells);
  if (!pair) return [];

  const [row, column] = pair;
  const placed = initiatives.filter(({ serves }) => serves[row].size > 0 && serves[column].size > 0);
  const rows = sides[row].map(({ ref, label }) => ({
    label,
    counts: sides[column].map((one) => placed.filter(({ serves }) => serves[row].has(ref) && serves[column].has(one.ref)).length),
  }));
  const left = initiatives.length - placed.length;
  return [matrixFigure(`${plan.id}-coverage`, { row, column, rows, columns: sides[column].map(({ label }) => label), left }, words)];
}

/** How many initiatives serve each pair; `left` are those that cannot be placed. */
export interface Counted {
  row: Side;
  column: Side;
  rows: { label: string; counts: number[] }[];
  columns: string[];
  left: number;
}

export function matrixFigure(id: string, { row, column, rows, columns, left }: Counted, words: Words): Figure {
  const holes = rows.flatMap(({ counts }) => counts).filter((count) => count === 0).length;
  const said = words.figures.coverage;
  return {
    kind: 'figure',
    id,
    caption: [`${said.caption(row, column)}.`, ...(left > 0 ? [said.leftOut(left)] : [])].join(' '),
    alt: said.alt({ side: row, count: rows.length }, { side: column, count: columns.length }, holes),
    chart: { kind: 'matrix', columns, rows, legend: { count: said.count, hole: said.hole } },
    table: {
      kind: 'table',
      columns: [{ title: said.sides[row], rowHeader: true, flex: true }, ...columns.map((title) => ({ title, align: 'right' as const }))],
      rows: rows.map(({ label, counts }) => [[words.own(label)], ...counts.map((count) => [words.language.number(count)])]),
    },
  };
}

interface Placed {
  area: { ref: string; label: string } | null;
  serves: Record<Side, ReadonlySet<string>>;
}

/** The initiatives that are promised, each with what it and its deliverables name. */
function allOf({ sections, areas, initiatives }: PlanResult): Placed[] {
  const place = (some: readonly InitiativeResult[], area: Placed['area']): Placed[] =>
    some.filter(({ intent }) => !intent).map((one) => {
      const goals = [one, ...one.deliverables].flatMap((part) => part.goals.map(({ ref }) => ref));
      return { area, serves: { goals: new Set(goals), groups: new Set(one.reaches), areas: new Set(area === null ? [] : [area.ref]) } };
    });
  const named = (part: { ref: string; label: string | null; title: string | null }, others = ''): Placed['area'] => {
    const label = [others, labelled(part)].filter(Boolean).join(' · ');
    return label === '' ? null : { ref: part.ref, label };
  };
  return [
    ...sections.flatMap((section) => [...section.areas.flatMap((area) => place(area.initiatives, area.title === null ? named(section) : named(area, labelled(section)))), ...place(section.initiatives, named(section))]),
    ...areas.flatMap((area) => place(area.initiatives, named(area))),
    ...place(initiatives, null),
  ];
}
