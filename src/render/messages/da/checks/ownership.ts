import type { CheckMessages } from '../../checks.ts';

export const ownership = {
  'no-owner': {
    title: 'Ingen ejer',
    message: () => 'Ingen ejer angivet',
    hint: () => 'tilføj owner: …',
  },
} satisfies Partial<CheckMessages>;
