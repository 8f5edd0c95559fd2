import type { Page } from '../../pages.ts';

export const people = {
  'personal-data': {
    why: 'Plans are kept in git and become public, and what has once been saved stays in the history. A civil registration number, a private telephone number or a private e-mail address therefore has no place in them. The finding never repeats the value in full.',
    fix: 'Write a unit or a shared mailbox instead. If the file has already been shared, talk to your data protection officer.',
  },
  readability: {
    why: 'A plan is read by many who did not write it. The LIX number counts long words and long sentences; it is only a pointer, and the check is off by default.',
    fix: 'Divide the long sentences, put the one who acts first, and rephrase long compound words.',
    options: { limit: 'the highest LIX number', words: 'shorter texts are not measured' },
  },
} satisfies Record<string, Page>;
