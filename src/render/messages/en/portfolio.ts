import type { PortfolioWords } from '../portfolio.ts';
import { language } from './language.ts';

const { number, plural } = language;

export const portfolio: PortfolioWords = {
  heading: 'The portfolio',
  count: (plans) => `${number(plans)} ${plural(plans, 'plan', 'plans')}`,
  plan: 'Plan',
  plans: 'Plans',
  programme: 'Programme',
  organisation: 'Organisation',
  order: 'The plans with most missed deadlines first',
  noProgramme: 'No programme stated',
  noOwner: 'No owner stated',
  lights: 'Lights of the plans',
  initiatives: 'Initiatives',
  overdue: 'Overdue',
  dueSoon: (within) => `Within ${number(within)} ${plural(within, 'day', 'days')}`,
  undated: 'No deadline',
  notReported: 'Not reported',
  parts: 'Plan by plan',
  entries: 'The deadlines',
  firstOf: (shown, all) => `These are the first ${number(shown)} of ${number(all)}. All of them are in a workbook (xlsx) or in the data (json).`,
  hint: 'There are too many plans to show one by one. See one of them with --plan and its id, or all of them in a workbook (xlsx) or as data (json).',
  entriesHint: 'There are too many deadlines to show here. See those of one plan with --plan and its id, those of one owner with --owner, or all of them in a workbook (xlsx), as csv or as data (json).',
};
