import { type Example, plan } from './example.ts';

const owned = (comment: string): string => plan(`initiatives:
${comment}  - id: vandposter
    title: Nye vandposter på alle skoler
    owner: Skoleforvaltningen`);

export const suppression = {
  'unused-ignore': {
    bad: owned('  # planspor-ignore no-owner: aftales i marts\n'),
    good: owned(''),
  },
} satisfies Record<string, Example>;
