import type { Page } from '../../pages.ts';

export const networks = {
  'too-few-meetings': {
    why: 'The network has promised its members a number of meetings a year, and a year that has ended had fewer. The meetings are where the plan hears from those it is for.',
    fix: 'Add the meetings that were held. If the promise has changed, correct meetingsPerYear.',
  },
  'input-without-answer': {
    why: 'The plan has taken effect, and a suggestion for it is still unanswered. Those who spent time on contributing must be able to see what became of it, also when the answer is no.',
    fix: 'Write disposition: adopted, or changed, deferred, declined with a reason.',
  },
  'follow-up-overdue': {
    why: 'Something that was promised at a meeting should have been done. If it is still open at the next meeting, it becomes hard to get people to contribute again.',
    fix: 'Report it as finished in log, or agree on a new deadline. If it has become part of the plan, write becomes.',
  },
} satisfies Record<string, Page>;
