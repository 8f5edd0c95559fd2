import type { CheckMessages } from '../../checks.ts';
import { quoted } from '../../quoted.ts';
import { status } from './status.ts';

export const networks = {
  'too-few-meetings': {
    title: 'For få møder',
    message: ({ promised, years }, { number, and }) => {
      const held = years.map((one) => `${number(one.held)} i ${one.year}`);
      return `${promised === 1 ? 'Et årligt møde er lovet' : `${number(promised)} årlige møder er lovet`}, men der var ${and(held)}`;
    },
    hint: () => 'tilføj de møder, der mangler, eller ret meetingsPerYear',
  },
  'input-without-answer': {
    title: 'Forslag uden svar',
    message: ({ text, plan, inForce }, { date }) =>
      `Forslaget ${quoted(text)} er ikke besvaret, men planen ${quoted(plan.id)} trådte i kraft ${date(inForce)}`,
    hint: () => 'skriv disposition: adopted, changed, deferred eller declined, og reason',
  },
  'follow-up-overdue': {
    title: 'Opfølgning overskredet',
    message: status.overdue.message,
    hint: () => 'meld den færdig i log, eller beslut en ny frist med reason og by',
  },
} satisfies Partial<CheckMessages>;
