import type { CheckMessages } from '../../checks.ts';
import { quoted } from '../../quoted.ts';

export const status = {
  overdue: {
    title: 'Frist overskredet',
    message: ({ text, to, days, reported }, { date, number, plural }) =>
      `Frist overskredet med ${number(days)} ${plural(days, 'dag', 'dage')}: ${quoted(text)} sluttede ${date(to)}${reported ? '' : ', og intet er oplyst'}`,
    hint: () => 'skriv i loggen, at det er gennemført, eller en ny frist med reason og by',
  },
} satisfies Partial<CheckMessages>;
