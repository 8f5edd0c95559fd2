import type { Page } from '../../pages.ts';

export const measurability = {
  'kpi-no-baseline': {
    why: '"Must not fall" can only be decided if one knows where it began. Without a baseline the figure cannot be judged. A baseline is easy to find now and often impossible to obtain in a year.',
    fix: 'Add baseline with day, value and preferably source.',
  },
  'kpi-no-target': {
    why: 'Without a target nobody can say whether the result is good enough, and the discussion comes once the figure is known. Words such as "mostly positive" are a target too, if the method says how much it takes.',
    fix: 'Add targets with day and value, scale for a rating, or method that says when the words are met.',
  },
  'kpi-no-source': {
    why: 'If nobody is set to measure, nothing is measured. It is usually discovered when the evaluation must be written, and then the figure cannot be had for the time that has passed.',
    fix: 'Write dataSource (who delivers the figure) or method (how it is computed).',
  },
  'kpi-value-type': {
    why: 'Only numbers can be compared with a target. "N/A" in the place of a number looks like a measurement and is none, and then the trend cannot be computed.',
    fix: 'Write the number alone, and put reservations in approx or source. If nothing was measured, leave the value out.',
  },
  'kpi-incomparable': {
    why: 'Two figures that measure different things show no trend, even if they have the same name. That is how a new way of counting becomes a rise or a fall that never took place.',
    fix: 'Make two KPIs, each with its definition, or work out the baseline in the new way.',
  },
  'kpi-overdue-measurement': {
    why: 'The plan promises a measurement at fixed intervals, and the latest is missing. A hole in the series hides when the trend turned, and can rarely be filled afterwards.',
    fix: 'Obtain the figure and write it under values. If it is measured less often, correct frequency.',
  },
  'goal-not-measured': {
    why: 'A goal that no figure follows can only be evaluated on impressions. Not every goal can be measured, but then that should be a choice.',
    fix: 'Name the goal in goals on the KPI that follows it, or add one of the type evidence.',
  },
} satisfies Record<string, Page>;
