import type { DueCounts, DuePortfolio, Lit, Portfolio, PortfolioGroup, PortfolioPlan, Sums } from '../../analysis/portfolio.ts';
import { type Block, type Cell, type Column, facts, heading, type Inline, light, type Light, muted, paragraph, type Table } from '../document.ts';
import { joined, type Words } from './words.ts';

/** More plans than this are an overview, with their chapters behind it. */
export const mostInARow = 10;

/** A browser, and whoever reads, holds so many rows with ease; those that follow call for attention least. */
export const mostRows = 1000;

/** A table as far as it can be looked over, and how much of it that is. */
export function firstRows(table: Table, { portfolio }: Words): Block[] {
  const all = table.rows.length;
  return all <= mostRows ? [table] : [{ ...table, rows: table.rows.slice(0, mostRows) }, paragraph(portfolio.firstOf(mostRows, all))];
}

/** How a report tells of many plans: what it counts of them, and which call for attention first. */
export interface Overview<Counts, Stands = Lit> {
  /** In the order of the columns. */
  counts: readonly Count<Counts>[];
  /** Above the table of the plans. */
  order: string;
  /** What a plan with more of it stands before others by, the weightiest first; then come the titles. */
  first: readonly ((plan: PortfolioPlan<Counts, Stands>) => number)[];
  /** How each plan stands, where that is more than its light. */
  standing?: readonly Standing<Counts, Stands>[];
  /** Of all plans together. */
  facts?: readonly [term: string, ...Inline[]][];
  /** The plans that are parts of the document too. */
  linked?: (plan: string) => boolean;
}

export interface Count<Counts> {
  of: keyof Counts;
  title: string;
  /** Where it is left out of the others. */
  only?: 'plans' | 'groups';
}

export interface Standing<Counts, Stands> {
  column: Column;
  cell: (plan: PortfolioPlan<Counts, Stands>) => Cell;
}

const lights: readonly Light[] = ['red', 'yellow', 'green', 'grey', 'none'];

/** The plans at a glance: all of them, by programme, by organisation, one by one. */
export function portfolioBlocks<Counts extends Record<keyof Counts, number | null>, Stands extends Lit>(portfolio: Portfolio<Counts, Stands>, overview: Overview<Counts, Stands>, words: Words): Block[] {
  return [...summaryBlocks(portfolio, overview, words), ...groupBlocks(portfolio, overview, words), ...planBlocks(portfolio, overview, words)];
}

/** What all plans come to. */
export function summaryBlocks<Counts extends Record<keyof Counts, number | null>, Stands extends Lit>(portfolio: Portfolio<Counts, Stands>, { counts, facts: more = [] }: Overview<Counts, Stands>, words: Words): Block[] {
  const { portfolio: said, language: { number }, labels } = words;
  const shown = lightsIn(portfolio);
  const sum = (count: keyof Counts): number => portfolio.plans.reduce((all, plan) => all + (plan[count] ?? 0), 0);
  return [
    heading(2, said.heading),
    facts(
      [said.plans, number(portfolio.plans.length)],
      ...more,
      ...(shown.length > 0 ? [[said.lights, ...joined(shown.map((colour): Inline[] => [light(colour, labels.light[colour]), ` ${number(portfolio.plans.filter((plan) => plan.light === colour).length)}`]), '   ')] satisfies [string, ...Inline[]]] : []),
      ...counts.filter(({ only }) => only !== 'groups').map(({ of, title }): [string, string] => [title, number(sum(of))]),
    ),
  ];
}

const lightsIn = <Counts, Stands extends Lit>({ plans }: Portfolio<Counts, Stands>): Light[] => {
  const found = new Set(plans.map((plan) => plan.light));
  return lights.filter((colour) => found.has(colour));
};

/** The plans by programme and by organisation. */
export const groupBlocks = <Counts, Stands extends Lit>(portfolio: Portfolio<Counts, Stands>, overview: Overview<Counts, Stands>, words: Words): Block[] => [
  ...groupTable(portfolio.programmes, words.portfolio.programme, words.portfolio.noProgramme, lightsIn(portfolio), overview, words),
  ...groupTable(portfolio.organisations, words.portfolio.organisation, words.portfolio.noOwner, lightsIn(portfolio), overview, words).flatMap((table) => firstRows(table, words)),
];

const countColumn = (title: string): Column => ({ title, align: 'right' });

/** Nothing where no plan names any. */
function groupTable<Counts, Stands>(groups: readonly PortfolioGroup<Counts>[], title: string, none: string, shown: readonly Light[], { counts }: Overview<Counts, Stands>, words: Words): Table[] {
  if (groups.every((group) => group.title === null)) return [];
  const { number, compare } = words.language;
  const sorted = groups.toSorted((a, b) => Number(a.title === null) - Number(b.title === null) || compare(a.title ?? '', b.title ?? ''));
  const counted = counts.filter(({ only }) => only !== 'plans');
  return [
    {
      kind: 'table',
      caption: title,
      columns: [
        { title, rowHeader: true, flex: true },
        countColumn(words.portfolio.plans),
        ...shown.map((colour) => countColumn(words.labels.light[colour])),
        ...counted.map((count) => countColumn(count.title)),
      ],
      rows: sorted.map((group) => {
        const sums: Sums<Counts> = group;
        return [
          [group.title === null ? muted(none) : inOwn(group.title, group.language, words)],
          [number(group.plans)],
          ...shown.map((colour): Cell => [number(group.byLight[colour])]),
          ...counted.map(({ of }): Cell => [number(sums[of])]),
        ];
      }),
    },
  ];
}

/** One row a plan, with what calls for attention first. */
export function planBlocks<Counts extends Record<keyof Counts, number | null>, Stands extends Lit>({ plans }: Portfolio<Counts, Stands>, { counts, order, first, standing, linked }: Overview<Counts, Stands>, words: Words): Block[] {
  const { common, labels, language } = words;
  const hasLights = plans.some((plan) => plan.light !== null);
  const hasOwners = plans.some((plan) => plan.owner.length > 0);
  const counted = counts.filter(({ only }) => only !== 'groups');
  const byLight: Standing<Counts, Stands> = { column: { title: common.light, filter: 'light' }, cell: (plan) => (plan.light === null ? [] : [light(plan.light, labels.light[plan.light])]) };
  const stands = standing ?? (hasLights ? [byLight] : []);
  const more = (a: PortfolioPlan<Counts, Stands>, b: PortfolioPlan<Counts, Stands>): number => first.reduce((found, weightOf) => found || weightOf(b) - weightOf(a), 0);
  const sorted = plans.toSorted((a, b) => more(a, b) || language.compare(a.title, b.title) || (a.ref < b.ref ? -1 : 1));
  const row = (plan: PortfolioPlan<Counts, Stands>): Cell[] => {
    const title = inOwn(plan.title, plan.language, words);
    return [
      [linked?.(plan.ref) ? { ...(typeof title === 'string' ? { text: title } : title), to: plan.ref } : title, ' ', muted(`(${plan.ref})`)],
      ...(hasOwners ? [[plan.owner.length > 0 ? plan.owner.join(', ') : muted(common.notStated)]] : []),
      ...stands.map(({ cell }) => cell(plan)),
      ...counted.map(({ of }): Cell => {
        const count = plan[of];
        return [count === null ? muted('–') : language.number(count)];
      }),
    ];
  };
  const table: Table = {
    kind: 'table',
    caption: order,
    columns: [
      { title: words.portfolio.plan, rowHeader: true, flex: true },
      ...(hasOwners ? [{ title: common.owner, flex: true as const, filter: 'owner' as const }] : []),
      ...stands.map(({ column }) => column),
      ...counted.map(({ title }) => countColumn(title)),
    ],
    rows: sorted.map(row),
  };
  return firstRows(table, words);
}

/** The plans by their missed deadlines. */
export function dueOverview({ within }: DuePortfolio, counts: readonly (keyof DueCounts)[], { portfolio }: Words): Overview<DueCounts> {
  const titleOf = (count: keyof DueCounts): string => (count === 'dueSoon' ? portfolio.dueSoon(within) : portfolio[count]);
  return {
    counts: counts.map((of) => ({ of, title: titleOf(of), ...(of === 'initiatives' && { only: 'plans' as const }) })),
    order: portfolio.order,
    first: [({ overdue }) => overdue],
  };
}

const inOwn = (text: string, lang: string, words: Words): Inline => (lang === words.lang ? text : { text, lang });
