import type { SharedThing } from '../../analysis/coverage-portfolio.ts';
import type { CoverageSide, PlanCoverage, ServedThing } from '../../analysis/plan-coverage.ts';
import type { CoverageResult, PrincipleCoverage } from '../../analysis/served.ts';
import type { Lang } from '../document.ts';
import { idOf } from '../reports/item-cells.ts';
import type { Sheet, Workbook } from '../sheet.ts';
import { filledSheet, number, text } from './table.ts';
import { type TableWords, tableWordsIn } from './words.ts';

const sides: readonly CoverageSide[] = ['goals', 'groups', 'areas'];

/** What serves what: the plans at a glance, what they share, and everything that nothing serves, a row each. */
export function coverageSheets(result: CoverageResult, lang: Lang): Workbook {
  const words = tableWordsIn(lang);
  return {
    title: words.words.coverage.title(words.words.language.date(result.asOf)),
    asOf: result.asOf,
    sheets: [
      overviewSheet(result, words),
      ...sharedSheet(result, words),
      ...holeSheet(result, words),
      ...servedSheet(result, words),
      ...silentSheet(result, words),
      ...principleSheet(result.principles, words),
    ].flat(),
  };
}

function overviewSheet({ plans, portfolio }: CoverageResult, words: TableWords): Sheet[] {
  const { coverage, compare } = words.words;
  const owners = new Map(portfolio?.plans.map(({ ref, owner }) => [ref, owner.join('; ')]));
  const counts = coverage.portfolio.counts;
  // Of a side that no initiative names anything of, nothing can be told.
  const unserved = (plan: PlanCoverage, side: CoverageSide): number | null =>
    plan.silent[side].length === plan.initiatives ? null : plan.sides[side].filter(({ by }) => by.length === 0).length;
  return filledSheet<PlanCoverage>(
    words.sheets.overview,
    plans,
    [
      text('plan', ({ title }) => title),
      text('id', ({ id }) => id),
      text('owner', ({ id }) => owners.get(id)),
      number('initiatives', ({ initiatives }) => initiatives),
      number({ title: counts.unservedGoals }, (plan) => unserved(plan, 'goals')),
      number({ title: counts.unservedGroups }, (plan) => unserved(plan, 'groups')),
      number({ title: counts.unservedAreas }, (plan) => unserved(plan, 'areas')),
      number({ title: counts.withoutGoal }, ({ silent }) => silent.goals.length),
      number({ title: counts.withoutGroup }, ({ silent }) => silent.groups.length),
      text({ title: compare.fields.commitment }, ({ counted }) => (counted === 'intent' ? coverage.intents : null)),
    ],
    words,
  );
}

/** What no plan has alone, with how many plans serve it. */
function sharedSheet({ portfolio }: CoverageResult, words: TableWords): Sheet[] {
  const { coverage, figures, portfolio: { initiatives } } = words.words;
  const rows = portfolio ? (['goals', 'groups'] as const).flatMap((side) => (side === 'goals' ? portfolio.goals : portfolio.targetGroups).map((thing) => ({ side, thing }))) : [];
  return filledSheet<{ side: 'goals' | 'groups'; thing: SharedThing }>(
    words.sheets.shared,
    rows,
    [
      text('kind', ({ side }) => figures.coverage.sides[side]),
      text('title', ({ thing }) => thing.text),
      text('id', ({ thing }) => thing.ref),
      number({ title: coverage.portfolio.named }, ({ thing }) => thing.named),
      number({ title: coverage.portfolio.serving }, ({ thing }) => thing.plans.length),
      number({ title: coverage.portfolio.lacking }, ({ thing }) => thing.holes.length),
      number({ title: initiatives }, ({ thing }) => thing.initiatives),
    ],
    words,
  );
}

interface Hole {
  plan: PlanCoverage;
  side: CoverageSide;
  thing: string;
  together: string | null;
}

/** A hole a row: what nothing serves, and pairs that nothing serves together. */
function holeSheet({ plans }: CoverageResult, words: TableWords): Sheet[] {
  const { figures } = words.words;
  return filledSheet<Hole>(
    words.sheets.holes,
    plans.flatMap(holesIn),
    [
      text('plan', ({ plan }) => plan.title),
      text('partOf', ({ plan }) => plan.id),
      text('kind', ({ side }) => figures.coverage.sides[side]),
      text('title', ({ thing }) => thing),
      text('together', ({ together }) => together),
    ],
    words,
  );
}

function holesIn(plan: PlanCoverage): Hole[] {
  const isServed = ({ by }: ServedThing): boolean => by.length > 0;
  const alone = sides
    .filter((side) => plan.silent[side].length < plan.initiatives)
    .flatMap((side) => plan.sides[side].filter((thing) => !isServed(thing)).map((thing) => ({ plan, side, thing: thing.text, together: null })));
  const pairs = plan.matrices.flatMap(({ rows, columns, holes }) => {
    const [row, column] = [rows, columns].map((side) => new Map(plan.sides[side].filter(isServed).map(({ ref, text: name }) => [ref, name])));
    return holes.flatMap((hole) => {
      const [thing, together] = [row?.get(hole.row), column?.get(hole.column)];
      return thing !== undefined && together !== undefined ? [{ plan, side: rows, thing, together }] : [];
    });
  });
  return [...alone, ...pairs];
}

function servedSheet({ plans }: CoverageResult, words: TableWords): Sheet[] {
  const { figures, portfolio: { initiatives } } = words.words;
  return filledSheet<{ plan: PlanCoverage; side: CoverageSide; thing: ServedThing }>(
    words.sheets.coverage,
    plans.flatMap((plan) => sides.flatMap((side) => plan.sides[side].map((thing) => ({ plan, side, thing })))),
    [
      text('plan', ({ plan }) => plan.title),
      text('partOf', ({ plan }) => plan.id),
      text('kind', ({ side }) => figures.coverage.sides[side]),
      text('title', ({ thing }) => thing.text),
      number({ title: initiatives }, ({ thing }) => thing.by.length),
      text('servedBy', ({ thing }) => thing.by.map(idOf).join('; ')),
    ],
    words,
  );
}

/** The initiatives that name nothing of a side. */
function silentSheet({ plans }: CoverageResult, words: TableWords): Sheet[] {
  const { counts } = words.words.coverage.portfolio;
  const titles = { goals: counts.withoutGoal, groups: counts.withoutGroup } as const;
  return filledSheet<{ plan: PlanCoverage; gap: string; ref: string }>(
    words.sheets.gaps,
    plans.flatMap((plan) => (['goals', 'groups'] as const).flatMap((side) => plan.silent[side].map((ref) => ({ plan, gap: titles[side], ref })))),
    [text('plan', ({ plan }) => plan.title), text('gap', ({ gap }) => gap), text('id', ({ ref }) => ref)],
    words,
  );
}

function principleSheet({ principles }: PrincipleCoverage, words: TableWords): Sheet[] {
  const { coverage, portfolio } = words.words;
  return filledSheet<PrincipleCoverage['principles'][number]>(
    words.sheets.principles,
    principles,
    [
      text('title', (one) => one.text),
      text('id', ({ ref }) => ref),
      number({ title: coverage.meeting }, ({ meetings }) => meetings.length),
      number({ title: portfolio.plans }, ({ items }) => new Set(items.map((ref) => ref.split('/')[0])).size),
      number({ title: coverage.items }, ({ items }) => items.length),
    ],
    words,
  );
}
