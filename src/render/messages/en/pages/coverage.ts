import type { Page } from '../../pages.ts';

export const coverage = {
  'uncovered-goal': {
    why: 'A goal that no initiative contributes to is a promise without action. Either the initiative is missing or the link is, and then the plan looks thinner than it is.',
    fix: 'Name the goal in goals on the initiatives that contribute to it, or take it out of the plan.',
  },
  'uncovered-target-group': {
    why: 'The target group stands in the plan, but no initiative is aimed at it. Those who are hardest to reach are often the ones who end up without an effort.',
    fix: 'Name the group in targetGroups on the initiative, the area or the section. If it only helps to reach others, write kind: intermediary on the group.',
  },
  'uncovered-principle': {
    why: 'A principle that neither an initiative nor a meeting works with is only words. Between them, network and plan should get round to them all.',
    fix: 'Name the principle in principles on the initiative or meeting that takes it up.',
  },
  'evaluation-missing': {
    why: 'The evaluation has been delivered or should have been, but something in the plan has not been judged. What did not go well is the easiest to forget, and that is where the next plan has most to learn.',
    fix: 'Write evaluation with result on every initiative and account on every KPI. If an initiative cannot be judged, write result: not-assessable.',
  },
  'assessment-differs': {
    why: 'An outside assessment and the owner’s own report disagree on whether the work is finished. Both are shown, but the reader must know what the difference comes from.',
    fix: 'Talk to both. Correct the log if it is behind; otherwise explain the difference in a note and accept the finding.',
  },
  'evaluation-incomplete': {
    why: 'A result without some words on why cannot be used next year. A decision to continue or to close needs a reason that others can follow.',
    fix: 'Write summary for the result, and reason for next.',
  },
  'product-overdue': {
    why: 'The plan itself promises a status report, an evaluation or a new plan to somebody. If it does not come in time, decisions are made without it.',
    fix: 'Write delivered with day and place once it is delivered. If it was postponed, correct the deadline and say why.',
  },
  'future-plan': {
    why: 'A network has made suggestions for a plan that does not exist yet. That is in order, but easily forgotten when the plan is written.',
    fix: 'Create the plan with the id that the suggestion names, once the work on it begins.',
  },
  'not-carried-over': {
    why: 'A new plan has replaced the old one, and an unfinished initiative has disappeared. Neither the new plan nor the evaluation says what became of it.',
    fix: 'Write origin on it in the new plan, or end it in the evaluation of the old one with next: close, drop or merge.',
  },
} satisfies Record<string, Page>;
