import type { CheckMessages } from '../../checks.ts';

export const people = {
  'personal-data': {
    title: 'Personoplysning',
    message: ({ kind, shown }) => {
      const what = { cpr: 'ligner et CPR-nummer', phone: 'ligner et telefonnummer', email: 'ligner en persons e-mailadresse' }[kind];
      const instead = { cpr: 'Slet det', phone: 'Skriv en funktion i stedet', email: 'Brug en fællespostkasse' }[kind];
      return `${shown} ${what}. ${instead}; det, der er gemt i git, bliver i historikken`;
    },
  },
  readability: {
    title: 'Svær tekst',
    message: ({ lix, limit }, { number }) =>
      `Teksten har LIX ${number(lix)} (${degree(lix)}); grænsen er ${number(limit)}. Prøv kortere sætninger og færre lange ord`,
  },
} satisfies Partial<CheckMessages>;

const degree = (lix: number): string => (lix >= 55 ? 'meget svær' : lix >= 45 ? 'svær' : lix >= 35 ? 'middel' : 'let');
