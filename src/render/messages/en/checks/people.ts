import type { CheckMessages } from '../../checks.ts';

export const people = {
  'personal-data': {
    title: 'Personal data',
    message: ({ kind, shown }) => {
      const what = { cpr: 'a Danish civil registration (CPR) number', phone: 'a telephone number', email: "a person's e-mail address" }[kind];
      const instead = { cpr: 'Delete it', phone: 'Name a role instead', email: 'Use a shared mailbox' }[kind];
      return `${shown} looks like ${what}. ${instead}; what is committed stays in the history of git`;
    },
  },
  readability: {
    title: 'Hard to read',
    message: ({ lix, limit }, { number }) =>
      `The text has LIX ${number(lix)} (${degree(lix)}); the limit is ${number(limit)}. Try shorter sentences and fewer long words`,
  },
} satisfies Partial<CheckMessages>;

const degree = (lix: number): string => (lix >= 55 ? 'very hard' : lix >= 45 ? 'hard' : lix >= 35 ? 'medium' : 'easy');
