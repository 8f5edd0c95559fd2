import type { FeedbackWords } from '../feedback.ts';
import { language } from './language.ts';

const { plural, number } = language;

export const feedback: FeedbackWords = {
  title: 'Hvad der blev af forslagene',
  counts: 'Forslag',
  suggestion: 'Forslag',
  meeting: 'Møde',
  noArea: 'Uden område',
  became: 'Hvad der blev af det',
  standing: 'Hvordan det går',
  as: 'som',
  inPlan: 'i',
  noReason: 'begrundelsen er ikke angivet',
  notThereYet: 'planen findes ikke endnu',
  unanswered: (plan, date) => `${plan} trådte i kraft ${date}, uden at der var taget stilling`,
  nothing: 'Ingen forslag er registreret.',
  waiting: (count) => `${number(count)} ${plural(count, 'forslag venter', 'forslag venter')} på svar.`,
  forPlan: 'til',
  plan: 'Til planen',
};
