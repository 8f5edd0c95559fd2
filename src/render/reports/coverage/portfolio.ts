import type { CoverageCounts, CoveragePortfolio, SharedThing } from '../../../analysis/coverage-portfolio.ts';
import type { PrincipleCoverage } from '../../../analysis/served.ts';
import { type Block, type Cell, type Figure, type Inline, list, muted, type Table } from '../../document.ts';
import { groupBlocks, type Overview, planBlocks, summaryBlocks } from '../portfolio.ts';
import { plainNames } from '../rows.ts';
import type { Words } from '../words.ts';

type Side = 'goals' | 'groups';

/** What the plans serve together: what nobody serves, what they share, and the plans by their holes. */
export function coverageOverview(portfolio: CoveragePortfolio, principles: PrincipleCoverage['principles'], linked: boolean, words: Words): Block[] {
  const { goals, targetGroups } = portfolio;
  const overview = overviewOf(portfolio, linked, words);
  return [
    ...summaryBlocks(portfolio, overview, words),
    ...holeBlocks(portfolio, principles, words),
    ...sharedTable(targetGroups, 'groups', words),
    ...programmeFigure(portfolio, words),
    ...sharedTable(goals, 'goals', words),
    ...groupBlocks(portfolio, overview, words),
    ...planBlocks(portfolio, overview, words),
  ];
}

export const holesIn = ({ unservedGoals, unservedGroups, unservedAreas }: CoverageCounts): number => (unservedGoals ?? 0) + (unservedGroups ?? 0) + (unservedAreas ?? 0);

const inOrder: readonly (keyof CoverageCounts)[] = ['initiatives', 'unservedGoals', 'unservedGroups', 'unservedAreas', 'withoutGoal', 'withoutGroup'];
const asked: ReadonlySet<keyof CoverageCounts> = new Set(['initiatives', 'unservedGoals', 'unservedGroups']);

function overviewOf({ plans }: CoveragePortfolio, linked: boolean, { coverage: { portfolio }, portfolio: { initiatives } }: Words): Overview<CoverageCounts> {
  // Columns of nothing but noughts would hide the others; what is asked about most is told whatever it is.
  const told = inOrder.filter((count) => plans.some((plan) => (asked.has(count) ? plan[count] !== null : (plan[count] ?? 0) > 0)));
  return {
    counts: told.map((of) => ({ of, title: of === 'initiatives' ? initiatives : portfolio.counts[of] })),
    order: portfolio.order,
    first: [holesIn, ({ withoutGoal, withoutGroup }) => withoutGoal + withoutGroup],
    linked: () => linked,
  };
}

/** By name what all plans together leave out. */
function holeBlocks({ goals, targetGroups, plans: all }: CoveragePortfolio, principles: PrincipleCoverage['principles'], words: Words): Block[] {
  const { portfolio } = words.coverage;
  const without = (title: string, things: readonly SharedThing[]): Inline[][] => {
    const empty = things.filter(({ plans }) => plans.length === 0);
    return empty.length > 0 ? [[`${title}: `, ...plainNames(empty, words)]] : [];
  };
  const silent = ([['goals', 'unservedGoals'], ['groups', 'unservedGroups']] as const).flatMap(([side, count]): Inline[][] => {
    const plans = all.filter((plan) => plan[count] === null).length;
    return plans > 0 ? [[portfolio.silentPlans(side, plans)]] : [];
  });
  const unnamed = principles.filter(({ items }) => items.length === 0);
  const found = [
    ...without(portfolio.unserved.goals, goals),
    ...without(portfolio.unserved.groups, targetGroups),
    ...(unnamed.length > 0 ? [[`${portfolio.unnamedPrinciples}: `, ...plainNames(unnamed, words)]] : []),
    ...silent,
  ];
  return found.length > 0 ? [list(...found)] : [];
}

function sharedTable(things: readonly SharedThing[], side: Side, words: Words): Table[] {
  if (things.length === 0) return [];
  const { coverage: { portfolio }, figures, language, portfolio: { initiatives } } = words;
  const sorted = things.toSorted((a, b) => a.plans.length - b.plans.length || b.holes.length - a.holes.length || language.compare(a.text, b.text));
  const right = (title: string) => ({ title, align: 'right' as const });
  return [
    {
      kind: 'table',
      caption: portfolio.shared[side],
      columns: [{ title: figures.coverage.sides[side], rowHeader: true, flex: true }, right(portfolio.named), right(portfolio.serving), right(portfolio.lacking), right(initiatives)],
      rows: sorted.map((thing): Cell[] => [
        plainNames([thing], words),
        ...[thing.named, thing.plans.length, thing.holes.length, thing.initiatives].map((count): Cell => [language.number(count)]),
      ]),
    },
  ];
}

/** More of either is a table to be looked things up in, and no picture. */
const mostInPicture = 24;

/** Which programmes reach which target groups. */
function programmeFigure({ programmes, targetGroups }: CoveragePortfolio, words: Words): Figure[] {
  if (programmes.length < 2 || programmes.length > mostInPicture || targetGroups.length < 2 || targetGroups.length > mostInPicture) return [];
  const { coverage: { portfolio }, portfolio: { programme, noProgramme }, language } = words;
  const rows = programmes
    .toSorted((a, b) => Number(a.title === null) - Number(b.title === null) || language.compare(a.title ?? '', b.title ?? ''))
    .map(({ ref, title, language: lang }) => ({
      label: title ?? noProgramme,
      name: title === null ? muted(noProgramme) : lang === words.lang ? title : { text: title, lang },
      counts: targetGroups.map(({ byProgramme }) => byProgramme.find((one) => one.programme === ref)?.plans ?? 0),
    }));
  const columns = targetGroups.map(({ text }) => text);
  const holes = rows.flatMap(({ counts }) => counts).filter((count) => count === 0).length;
  return [
    {
      kind: 'figure',
      id: 'programmes-groups',
      caption: portfolio.caption,
      alt: portfolio.alt(rows.length, columns.length, holes),
      chart: { kind: 'matrix', columns, rows: rows.map(({ label, counts }) => ({ label, counts })), legend: { count: portfolio.count, hole: portfolio.hole } },
      table: {
        kind: 'table',
        columns: [{ title: programme, rowHeader: true, flex: true }, ...columns.map((title) => ({ title, align: 'right' as const }))],
        rows: rows.map(({ name, counts }) => [[name], ...counts.map((count) => [language.number(count)])]),
      },
    },
  ];
}
