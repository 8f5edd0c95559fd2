import type { CoverageWords } from '../coverage.ts';
import { language } from './language.ts';

const { plural, number } = language;
const things = { goals: 'et delmål', groups: 'en af planens målgrupper', areas: 'et område' } as const;
const none = { goals: 'intet delmål', groups: 'ingen af planens målgrupper', areas: 'intet område' } as const;
const sides = { goals: 'Delmål', groups: 'Målgrupper', areas: 'Områder' } as const;

export const coverage: CoverageWords = {
  title: (date) => `Dækning pr. ${date}`,
  nothing: 'Planen nævner hverken delmål, målgrupper eller områder.',
  initiatives: 'Initiativer',
  intents: 'hensigter; intet er lovet endnu',
  absent: (missing) => `Planen nævner ingen ${language.or(missing.map((side) => sides[side].toLowerCase()))}.`,
  silent: (side) => `Intet initiativ nævner ${things[side]}, så det kan ikke opgøres, hvad der dækker hvad.`,
  silentSome: (side, count, all) =>
    `${number(count)} af ${number(all)} initiativer nævner ${none[side]}`,
  sides,
  count: 'Antal',
  servedBy: 'Initiativer',
  holes: 'Huller',
  noHoles: 'Ingen huller.',
  unserved: { goals: 'Delmål uden initiativ', groups: 'Målgrupper uden initiativ', areas: 'Områder uden initiativ' },
  pair: (rows, columns) => `${sides[rows]} og ${sides[columns].toLowerCase()}`,
  pairsWithout: 'uden noget initiativ, der nævner begge',
  principles: 'Principper og møder',
  principle: 'Princip',
  meeting: 'Møder',
  items: 'Punkter i planerne',
  caption: 'Principper, som møderne har taget op',
  alt: (principles, meetings, untaken) =>
    `${number(principles)} ${plural(principles, 'princip', 'principper')} mod ${number(meetings)} ${plural(meetings, 'møde', 'møder')}: ${untaken === 0 ? 'alle er taget op' : `${number(untaken)} er ikke taget op på noget møde`}.`,
  taken: 'Taget op',
  notTaken: 'Ikke taget op på mødet',
  untaken: 'Principper, som intet møde har taget op',
  silentMeetings: (count) => `${number(count)} ${plural(count, 'møde nævner', 'møder nævner')} intet princip.`,
  portfolio: {
    order: 'Planerne med flest huller først',
    counts: { unservedGoals: 'Delmål udækket', unservedGroups: 'Målgrupper udækket', unservedAreas: 'Områder udækket', withoutGoal: 'Uden delmål', withoutGroup: 'Uden målgruppe' },
    silentPlans: (side, plans) => `I ${number(plans)} ${plural(plans, 'plan', 'planer')} nævner intet initiativ ${things[side]}, så det kan ikke opgøres, hvad der mangler (–)`,
    holes: (count) => (count === 0 ? 'ingen huller' : `${number(count)} ${plural(count, 'hul', 'huller')}`),
    shared: { goals: 'Delmål på tværs af planerne, de mindst dækkede først', groups: 'Målgrupper på tværs af planerne, de mindst dækkede først' },
    unserved: { goals: 'Delmål, som ingen plan har initiativer til', groups: 'Målgrupper, som ingen plan har initiativer til' },
    unnamedPrinciples: 'Principper, som ingen plan nævner',
    named: 'Planer, der nævner',
    serving: 'Planer med initiativ',
    lacking: 'Nævner uden initiativ',
    caption: 'Planer med initiativer til hver målgruppe, program for program',
    alt: (programmes, groups, holes) =>
      `${number(programmes)} programmer mod ${number(groups)} målgrupper: ${holes === 0 ? 'alle par har planer' : `${number(holes)} par har ingen plan`}.`,
    count: 'Antal planer',
    hole: 'Hul: ingen plan har initiativer til målgruppen',
  },
};
