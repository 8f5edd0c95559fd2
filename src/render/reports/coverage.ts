import type { CoveragePortfolio } from '../../analysis/coverage-portfolio.ts';
import type { CoverageMatrix, CoverageSide, PlanCoverage, ServedThing } from '../../analysis/plan-coverage.ts';
import type { CoverageResult, PrincipleCoverage } from '../../analysis/served.ts';
import { type Block, type Cell, type Document, facts, type Figure, foreign, heading, type Inline, type Lang, list, mostFolded, muted, paragraph, type Parts, type Table } from '../document.ts';
import { coverageOverview, holesIn } from './coverage/portfolio.ts';
import { matrixFigure } from './figures/coverage.ts';
import { idOf } from './item-cells.ts';
import { mostInARow } from './portfolio.ts';
import { labelled } from './short-title.ts';
import { aside } from './times.ts';
import { joined, type Words, wordsIn } from './words.ts';

const sides: readonly CoverageSide[] = ['goals', 'groups', 'areas'];

/** What serves what, plan by plan, with the holes by name; then the principles and the meetings that took them up. */
export function coverageReport(result: CoverageResult, lang: Lang): Document {
  const words = wordsIn(lang, lang);
  const [only, ...others] = result.plans;
  const alone = only && others.length === 0 ? only : null;
  const { portfolio } = result;
  const folded = portfolio !== null && result.plans.length > mostInARow;
  const overview = portfolio ? coverageOverview(portfolio, result.principles.principles, folded && result.plans.length <= mostFolded, words) : [];
  const title = words.coverage.title(words.language.date(result.asOf));
  const principles = principleBlocks(result.principles, portfolio !== null, words);
  if (folded) return { lang, title, subtitle: [words.portfolio.count(result.plans.length)], blocks: [...overview, ...principles], parts: partsOf(result.plans, portfolio, lang) };
  const plans = result.plans.flatMap((plan): Block[] => {
    const own = wordsIn(lang, plan.language);
    return [...(alone ? [] : [heading(2, own.own(plan.title))]), ...planBlocks(plan, own, alone ? 2 : 3)];
  });
  return {
    lang,
    title,
    ...(alone && { subtitle: [wordsIn(lang, alone.language).own(alone.title)] }),
    blocks: [...overview, ...plans, ...principles],
  };
}

/** The chapters of each plan, without pictures: those are in the report of the plan alone. */
function partsOf(plans: readonly PlanCoverage[], portfolio: CoveragePortfolio, lang: Lang): Parts {
  const words = wordsIn(lang, lang);
  const holes = new Map(portfolio.plans.map((plan) => [plan.ref, holesIn(plan)]));
  return {
    title: words.portfolio.parts,
    hint: [words.portfolio.hint],
    all: plans.map((plan) => {
      const own = wordsIn(lang, plan.language);
      return {
        id: plan.id,
        title: [own.own(plan.title)],
        summary: [words.coverage.portfolio.holes(holes.get(plan.id) ?? 0)],
        blocks: () => planBlocks(plan, own, 3).filter(({ kind }) => kind !== 'figure'),
      };
    }),
  };
}

function planBlocks(plan: PlanCoverage, words: Words, level: 2 | 3): Block[] {
  const { coverage, language } = words;
  if (sides.every((side) => plan.sides[side].length === 0)) return [paragraph(coverage.nothing)];
  const told = sides.filter((side) => plan.sides[side].length > 0);
  const absent = sides.filter((side) => !told.includes(side));
  const silent = [
    ...(absent.length > 0 ? [[coverage.absent(absent)]] : []),
    ...told.filter((side) => plan.silent[side].length > 0).map((side): Inline[] => silentLine(plan, side, words)),
  ];
  return [
    facts([coverage.initiatives, language.number(plan.initiatives), ...aside(plan.counted === 'intent' && coverage.intents)]),
    ...(silent.length > 0 ? [list(...silent)] : []),
    ...holeBlocks(plan, words, level),
    ...plan.matrices.map((matrix) => figureOf(matrix, plan, words)),
    ...told.filter((side) => says(plan, side)).flatMap((side): Block[] => [heading(level, coverage.sides[side]), servedTable(plan.sides[side], side, words)]),
  ];
}

/** Whether any initiative names anything of a side; else it is the plan that says nothing, and no hole. */
const says = ({ silent, initiatives }: PlanCoverage, side: CoverageSide): boolean => silent[side].length < initiatives;

function silentLine(plan: PlanCoverage, side: CoverageSide, { coverage }: Words): Inline[] {
  const refs = plan.silent[side];
  if (!says(plan, side)) return [coverage.silent(side)];
  return [coverage.silentSome(side, refs.length, plan.initiatives), muted(`: ${refs.map(idOf).join(', ')}`)];
}

function figureOf({ rows, columns, cells, leftOut }: CoverageMatrix, { id, sides: things }: PlanCoverage, words: Words): Figure {
  const counted = things[rows].map((thing, at) => ({ label: nameOf(thing), counts: (cells[at] ?? []).map(({ length }) => length) }));
  return matrixFigure(`${id}-${rows}-${columns}`, { row: rows, column: columns, rows: counted, columns: things[columns].map(nameOf), left: leftOut }, words);
}

/** What nothing serves at all, then the pairs of things that are served, but by nothing in common. */
function holeBlocks(plan: PlanCoverage, words: Words, level: 2 | 3): Block[] {
  const { coverage } = words;
  const empty = sides.flatMap((side): Inline[][] => {
    const things = says(plan, side) ? plan.sides[side].filter(({ by }) => by.length === 0) : [];
    return things.length === 0 ? [] : [[`${coverage.unserved[side]}: `, ...called(things, words)]];
  });
  const pairs = plan.matrices.flatMap((matrix): Block[] => {
    const rows = rowsOf(matrix, plan, words);
    return rows.length > 0 ? [paragraph(`${coverage.pair(matrix.rows, matrix.columns)} ${coverage.pairsWithout}:`), list(...rows)] : [];
  });
  const found = [...(empty.length > 0 ? [list(...empty)] : []), ...pairs];
  if (!sides.some((side) => plan.sides[side].length > 0 && says(plan, side))) return [];
  return [heading(level, coverage.holes), ...(found.length > 0 ? found : [paragraph(coverage.noHoles)])];
}

function rowsOf({ rows, columns, holes }: CoverageMatrix, plan: PlanCoverage, words: Words): Inline[][] {
  const isServed = ({ by }: ServedThing): boolean => by.length > 0;
  return plan.sides[rows].filter(isServed).flatMap((row): Inline[][] => {
    const missing = new Set(holes.filter((hole) => hole.row === row.ref).map(({ column }) => column));
    const without = plan.sides[columns].filter((column) => isServed(column) && missing.has(column.ref));
    return without.length === 0 ? [] : [[...called([row], words), ': ', ...called(without, words)]];
  });
}

type Named = Pick<ServedThing, 'text' | 'lang' | 'area'>;

/** An area by its short names, "Borgere · A Digital Post". */
function nameOf({ text, area }: Named): string {
  if (!area || (area.label === null && area.title === null)) return text;
  return [...(area.section ? [labelled(area.section)] : []), labelled(area)].join(' · ');
}

const called = (things: readonly Named[], words: Words): Inline[] =>
  joined(things.map((thing): Inline[] => [thing.lang === words.lang ? nameOf(thing) : foreign(thing.lang, nameOf(thing))]), '; ');

function servedTable(things: readonly ServedThing[], side: CoverageSide, words: Words): Table {
  const { coverage, figures, language } = words;
  return {
    kind: 'table',
    columns: [{ title: figures.coverage.sides[side], rowHeader: true, flex: true }, { title: coverage.count, align: 'right' }, { title: coverage.servedBy, flex: true }],
    rows: things.map((thing): Cell[] => [called([thing], words), [language.number(thing.by.length)], [thing.by.map(idOf).join(', ')]]),
  };
}

/**
 * The principles in force against the meetings that took any of them up.
 * @param many whether there are too many plans and meetings to name them all
 */
function principleBlocks({ principles, meetings }: PrincipleCoverage, many: boolean, words: Words): Block[] {
  if (principles.length === 0) return [];
  const { coverage } = words;
  const taken = new Set(principles.flatMap((one) => one.meetings));
  const shown = meetings.filter(({ ref }) => taken.has(ref));
  const silent = meetings.length - shown.length;
  const untaken = principles.filter((one) => one.meetings.length === 0);
  const table: Table = many ? countedPrinciples(principles, words) : {
    kind: 'table',
    columns: [{ title: coverage.principle, rowHeader: true, flex: true }, { title: coverage.meeting, flex: true }, { title: coverage.items, flex: true }],
    rows: principles.map((one): Cell[] => [
      called([one], words),
      one.meetings.length > 0 ? [shown.filter(({ ref }) => one.meetings.includes(ref)).map(meetingName).join(', ')] : [muted('–')],
      one.items.length > 0 ? [one.items.map(idOf).join(', ')] : [muted('–')],
    ]),
  };
  const figure: Figure = {
    kind: 'figure',
    id: 'principles-meetings',
    repeats: true,
    caption: coverage.caption,
    alt: coverage.alt(principles.length, shown.length, untaken.length),
    chart: {
      kind: 'matrix',
      columns: shown.map(meetingName),
      rows: principles.map((one) => ({ label: one.text, counts: shown.map(({ ref }) => Number(one.meetings.includes(ref))) })),
      legend: { count: coverage.taken, hole: coverage.notTaken },
    },
    table,
  };
  return [
    heading(2, coverage.principles),
    ...(untaken.length > 0 ? [list([`${coverage.untaken}: `, ...called(untaken, words)])] : []),
    ...(shown.length > 0 && !many ? [figure] : []),
    table,
    ...(silent > 0 ? [paragraph(coverage.silentMeetings(silent))] : []),
  ];
}

/** Of many plans how many take a principle up, those with the fewest first. */
function countedPrinciples(principles: PrincipleCoverage['principles'], words: Words): Table {
  const { coverage, portfolio, language } = words;
  const counted = principles.map((one) => ({ one, meetings: one.meetings.length, plans: new Set(one.items.map((ref) => ref.split('/')[0])).size, items: one.items.length }));
  const sorted = counted.toSorted((a, b) => a.plans - b.plans || a.meetings - b.meetings || language.compare(a.one.text, b.one.text));
  return {
    kind: 'table',
    columns: [{ title: coverage.principle, rowHeader: true, flex: true }, ...[coverage.meeting, portfolio.plans, coverage.items].map((title) => ({ title, align: 'right' as const }))],
    rows: sorted.map(({ one, meetings, plans, items }): Cell[] => [called([one], words), ...[meetings, plans, items].map((count): Cell => [language.number(count)])]),
  };
}

/** By its day, or where the text does not date it by its id. */
const meetingName = ({ ref, date }: PrincipleCoverage['meetings'][number]): string => date?.to ?? idOf(ref);
