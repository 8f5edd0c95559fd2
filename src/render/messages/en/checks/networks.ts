import type { CheckMessages } from '../../checks.ts';
import { quoted } from '../../quoted.ts';
import { status } from './status.ts';

export const networks = {
  'too-few-meetings': {
    title: 'Too few meetings',
    message: ({ promised, years }, { number, and }) => {
      const held = years.map((one) => `${number(one.held)} in ${one.year}`);
      return `${promised === 1 ? 'One meeting a year is promised' : `${number(promised)} meetings a year are promised`}, but there were ${and(held)}`;
    },
    hint: () => 'add the meetings that are missing, or correct meetingsPerYear',
  },
  'input-without-answer': {
    title: 'Input without answer',
    message: ({ text, plan, inForce }, { date }) =>
      `The input ${quoted(text)} is not answered, but the plan ${quoted(plan.id)} took effect on ${date(inForce)}`,
    hint: () => 'write disposition: adopted, changed, deferred or declined, and a reason',
  },
  'follow-up-overdue': {
    title: 'Follow-up late',
    message: status.overdue.message,
    hint: () => 'report it as completed in log, or decide a new deadline with reason and by',
  },
} satisfies Partial<CheckMessages>;
