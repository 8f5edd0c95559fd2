import type { Page } from '../../pages.ts';

export const suppression = {
  'unused-ignore': {
    why: 'En undtagelse, der ikke længere undtager noget, står og venter på at skjule det næste fund af samme slags. Måske er fejlen rettet; måske er tjekkets navn stavet forkert.',
    fix: 'Slet kommentaren eller linjen i planspor-baseline.yaml. Er navnet stavet forkert, så ret det.',
  },
} satisfies Record<string, Page>;
