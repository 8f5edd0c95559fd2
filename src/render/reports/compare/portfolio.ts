import type { ChangeCounts, ChangePortfolio, Motion, PlanMotion } from '../../../analysis/compare/portfolio.ts';
import type { PortfolioPlan } from '../../../analysis/portfolio.ts';
import { type Block, type Cell, light, muted, paragraph } from '../../document.ts';
import { type Overview, portfolioBlocks, type Standing } from '../portfolio.ts';
import type { Words } from '../words.ts';

/** Which plans slipped, which moved and which stand still. */
export const changeOverview = (portfolio: ChangePortfolio, linked: (plan: string) => boolean, words: Words): Block[] => [
  ...portfolioBlocks(portfolio, overviewOf(portfolio, linked, words), words),
  paragraph(muted(words.compare.portfolio.meaning)),
];

type Row = PortfolioPlan<ChangeCounts, PlanMotion>;

const inOrder: readonly (keyof ChangeCounts)[] = ['later', 'worse', 'still', 'finished', 'changed', 'added', 'dropped'];

function overviewOf({ plans }: ChangePortfolio, linked: (plan: string) => boolean, words: Words): Overview<ChangeCounts, PlanMotion> {
  const { compare: { portfolio }, language } = words;
  const motions = (Object.keys(portfolio.motion) as Motion[]).flatMap((motion) => {
    const count = plans.filter((plan) => plan.motion === motion).length;
    return count > 0 ? [`${portfolio.motion[motion]} ${language.number(count)}`] : [];
  });
  // Columns of nothing but noughts would hide the others.
  const told = inOrder.filter((count) => plans.some((plan) => plan[count] > 0));
  return {
    counts: told.map((of) => ({ of, title: portfolio.counts[of], ...(of === 'still' && { only: 'groups' as const }) })),
    order: portfolio.order,
    first: [({ later }) => later, ({ worse }) => worse, ({ still }) => still, ({ changed, added, dropped }) => changed + added + dropped],
    standing: standingOf(words),
    facts: [[portfolio.motionOf, motions.join(' · ')]],
    linked,
  };
}

const standingOf = (words: Words): Standing<ChangeCounts, PlanMotion>[] => [
  { column: { title: words.common.light, filter: 'light' }, cell: (plan) => lightCell(plan, words) },
  { column: { title: words.compare.portfolio.motionOf }, cell: ({ motion }) => [words.compare.portfolio.motion[motion]] },
];

/** The light of now stands first: by that the rows are kept. */
function lightCell({ light: now, lightBefore }: Row, { labels, compare }: Words): Cell {
  const before = lightBefore === null || lightBefore === now ? [] : [light(lightBefore, labels.light[lightBefore])];
  if (now === null) return before;
  return [light(now, labels.light[now]), ...(before.length > 0 ? [` (${compare.before.toLowerCase()} `, ...before, ')'] : [])];
}
