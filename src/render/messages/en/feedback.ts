import type { FeedbackWords } from '../feedback.ts';
import { language } from './language.ts';

const { plural, number } = language;

export const feedback: FeedbackWords = {
  title: 'What became of the suggestions',
  counts: 'Suggestions',
  suggestion: 'Suggestion',
  meeting: 'Meeting',
  noArea: 'No area',
  became: 'What became of it',
  standing: 'How it goes',
  as: 'as',
  inPlan: 'in',
  noReason: 'no reason is stated',
  notThereYet: 'the plan is not there yet',
  unanswered: (plan, date) => `${plan} took effect on ${date} without an answer`,
  nothing: 'No suggestions are recorded.',
  waiting: (count) => `${number(count)} ${plural(count, 'suggestion waits', 'suggestions wait')} for an answer.`,
  forPlan: 'for',
  plan: 'For the plan',
};
