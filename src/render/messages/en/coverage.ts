import type { CoverageWords } from '../coverage.ts';
import { language } from './language.ts';

const { plural, number } = language;
const things = { goals: 'a sub-goal', groups: "one of the plan's target groups", areas: 'an area' } as const;
const none = { goals: 'no sub-goal', groups: "none of the plan's target groups", areas: 'no area' } as const;
const sides = { goals: 'Sub-goals', groups: 'Target groups', areas: 'Areas' } as const;

export const coverage: CoverageWords = {
  title: (date) => `Coverage as at ${date}`,
  nothing: 'The plan names neither sub-goals, target groups nor areas.',
  initiatives: 'Initiatives',
  intents: 'intentions; nothing is promised yet',
  absent: (missing) => `The plan names no ${language.or(missing.map((side) => sides[side].toLowerCase()))}.`,
  silent: (side) => `No initiative names ${things[side]}, so it cannot be told what covers what.`,
  silentSome: (side, count, all) =>
    `${number(count)} of ${number(all)} initiatives ${plural(count, 'names', 'name')} ${none[side]}`,
  sides,
  count: 'Count',
  servedBy: 'Initiatives',
  holes: 'Holes',
  noHoles: 'No holes.',
  unserved: { goals: 'Sub-goals without an initiative', groups: 'Target groups without an initiative', areas: 'Areas without an initiative' },
  pair: (rows, columns) => `${sides[rows]} and ${sides[columns].toLowerCase()}`,
  pairsWithout: 'without any initiative that names both',
  principles: 'Principles and meetings',
  principle: 'Principle',
  meeting: 'Meetings',
  items: 'Items in the plans',
  caption: 'Principles that the meetings have taken up',
  alt: (principles, meetings, untaken) =>
    `${number(principles)} ${plural(principles, 'principle', 'principles')} against ${number(meetings)} ${plural(meetings, 'meeting', 'meetings')}: ${untaken === 0 ? 'all are taken up' : `${number(untaken)} ${plural(untaken, 'is', 'are')} taken up at no meeting`}.`,
  taken: 'Taken up',
  notTaken: 'Not taken up at the meeting',
  untaken: 'Principles that no meeting has taken up',
  silentMeetings: (count) => `${number(count)} ${plural(count, 'meeting names', 'meetings name')} no principle.`,
  portfolio: {
    order: 'The plans with most holes first',
    counts: { unservedGoals: 'Sub-goals uncovered', unservedGroups: 'Target groups uncovered', unservedAreas: 'Areas uncovered', withoutGoal: 'Without sub-goal', withoutGroup: 'Without target group' },
    silentPlans: (side, plans) => `In ${number(plans)} ${plural(plans, 'plan', 'plans')} no initiative names ${things[side]}, so it cannot be told what is missing (–)`,
    holes: (count) => (count === 0 ? 'no holes' : `${number(count)} ${plural(count, 'hole', 'holes')}`),
    shared: { goals: 'Sub-goals across the plans, the least covered first', groups: 'Target groups across the plans, the least covered first' },
    unserved: { goals: 'Sub-goals that no plan has initiatives for', groups: 'Target groups that no plan has initiatives for' },
    unnamedPrinciples: 'Principles that no plan names',
    named: 'Plans that name it',
    serving: 'Plans with an initiative',
    lacking: 'Name it without one',
    caption: 'Plans with initiatives for each target group, programme by programme',
    alt: (programmes, groups, holes) =>
      `${number(programmes)} programmes against ${number(groups)} target groups: ${holes === 0 ? 'every pair has plans' : `${number(holes)} ${plural(holes, 'pair has', 'pairs have')} no plan`}.`,
    count: 'Number of plans',
    hole: 'Hole: no plan has initiatives for the target group',
  },
};
