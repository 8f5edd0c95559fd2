import type { Portfolio, PortfolioGroup, PortfolioPlan } from '../../analysis/portfolio.ts';
import { type Block, type Cell, type Column, facts, heading, type Inline, light, type Light, muted, type Table } from '../document.ts';
import { joined, type Words } from './words.ts';

/** More plans than this are an overview, with their chapters behind it. */
export const mostInARow = 10;

/** What a report counts of plans and groups of them, in the order of the columns. */
export type Count = 'initiatives' | 'overdue' | 'dueSoon' | 'undated' | 'notReported';

const lights: readonly Light[] = ['red', 'yellow', 'green', 'grey', 'none'];

/**
 * The plans at a glance: all of them, by programme, by organisation, one by one.
 * @param linked whether each plan is a part of the document too
 */
export function portfolioBlocks(portfolio: Portfolio, counts: readonly Count[], linked: boolean, words: Words): Block[] {
  const said = words.portfolio;
  const shown = lights.filter((colour) => portfolio.plans.some((plan) => plan.light === colour));
  const sum = (count: Count): number => portfolio.plans.reduce((all, plan) => all + plan[count], 0);
  return [
    heading(2, said.heading),
    facts(
      [said.plans, words.language.number(portfolio.plans.length)],
      ...(shown.length > 0 ? [[said.lights, ...joined(shown.map((colour): Inline[] => [light(colour, words.labels.light[colour]), ` ${words.language.number(portfolio.plans.filter((plan) => plan.light === colour).length)}`]), '   ')] satisfies [string, ...Inline[]]] : []),
      ...counts.map((count): [string, string] => [titleOf(count, portfolio, words), words.language.number(sum(count))]),
    ),
    ...groupTable(portfolio.programmes, said.programme, said.noProgramme, portfolio, counts, shown, words),
    ...groupTable(portfolio.organisations, said.organisation, said.noOwner, portfolio, counts, shown, words),
    planTable(portfolio, counts, linked, words),
  ];
}

function titleOf(count: Count, { within }: Portfolio, { portfolio }: Words): string {
  return count === 'dueSoon' ? portfolio.dueSoon(within) : portfolio[count];
}

const countColumn = (title: string): Column => ({ title, align: 'right' });

/** Nothing where no plan names any. */
function groupTable(groups: readonly PortfolioGroup[], title: string, none: string, portfolio: Portfolio, counts: readonly Count[], shown: readonly Light[], words: Words): Table[] {
  if (groups.every((group) => group.title === null)) return [];
  const { number, compare } = words.language;
  const sorted = groups.toSorted((a, b) => Number(a.title === null) - Number(b.title === null) || compare(a.title ?? '', b.title ?? ''));
  const counted = counts.filter((count) => count !== 'initiatives');
  return [
    {
      kind: 'table',
      caption: title,
      columns: [
        { title, rowHeader: true, flex: true },
        countColumn(words.portfolio.plans),
        ...shown.map((colour) => countColumn(words.labels.light[colour])),
        ...counted.map((count) => countColumn(titleOf(count, portfolio, words))),
      ],
      rows: sorted.map((group) => [
        [group.title === null ? muted(none) : inOwn(group.title, group.language, words)],
        [number(group.plans)],
        ...shown.map((colour): Cell => [number(group.byLight[colour])]),
        ...counted.map((count): Cell => [number(group[count])]),
      ]),
    },
  ];
}

function planTable(portfolio: Portfolio, counts: readonly Count[], linked: boolean, words: Words): Table {
  const { common, labels, language } = words;
  const hasLights = portfolio.plans.some((plan) => plan.light !== null);
  const hasOwners = portfolio.plans.some((plan) => plan.owner.length > 0);
  const sorted = portfolio.plans.toSorted((a, b) => b.overdue - a.overdue || language.compare(a.title, b.title) || (a.ref < b.ref ? -1 : 1));
  const row = (plan: PortfolioPlan): Cell[] => {
    const title = inOwn(plan.title, plan.language, words);
    return [
      [linked ? { ...(typeof title === 'string' ? { text: title } : title), to: plan.ref } : title, ' ', muted(`(${plan.ref})`)],
      ...(hasOwners ? [[plan.owner.length > 0 ? plan.owner.join(', ') : muted(common.notStated)]] : []),
      ...(hasLights ? [plan.light === null ? [] : [light(plan.light, labels.light[plan.light])]] : []),
      ...counts.map((count): Cell => [language.number(plan[count])]),
    ];
  };
  return {
    kind: 'table',
    caption: words.portfolio.order,
    columns: [
      { title: words.portfolio.plan, rowHeader: true, flex: true },
      ...(hasOwners ? [{ title: common.owner, flex: true as const, filter: 'owner' as const }] : []),
      ...(hasLights ? [{ title: common.light, filter: 'light' as const }] : []),
      ...counts.map((count) => countColumn(titleOf(count, portfolio, words))),
    ],
    rows: sorted.map(row),
  };
}

const inOwn = (text: string, lang: string, words: Words): Inline => (lang === words.lang ? text : { text, lang });
