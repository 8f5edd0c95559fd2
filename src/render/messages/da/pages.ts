import type { PageWords } from '../pages.ts';
import { coverage } from './pages/coverage.ts';
import { file } from './pages/file.ts';
import { measurability } from './pages/measurability.ts';
import { networks } from './pages/networks.ts';
import { ownership } from './pages/ownership.ts';
import { people } from './pages/people.ts';
import { status } from './pages/status.ts';
import { structure } from './pages/structure.ts';
import { suppression } from './pages/suppression.ts';
import { time } from './pages/time.ts';

export const pages: PageWords = {
  pages: {
    ...file, ...structure, ...time, ...ownership, ...status, ...measurability, ...coverage, ...networks, ...people, ...suppression,
  },
  fixHeading: 'Sådan retter du det',
  bad: 'Forkert',
  good: 'Rigtigt',
  optionsHeading: 'Indstillinger i planspor.yaml',
  settings: {
    staleAfter: 'dage uden nyt, før en status er gammel',
    openAfter: 'dage, som "snarest" må stå',
    openBefore: 'dage før tidsrummet, hvor datoen skal være sat',
    fiscalYearStart: 'regnskabsårets første dag, fx "04-01"; ellers læses "regnskabsåret 2026-27" ikke',
  },
  standard: (value) => ` (standard: ${value})`,
  silenceHeading: 'Hvis fundet skal accepteres',
  silence: {
    here: 'På linjen eller over',
    known: 'Kendte fund',
    everywhere: 'Hele tjekket',
    on: 'Slå tjekket til',
  },
  inSettings: ' i planspor.yaml',
  reason: 'begrundelse',
  listTitle: (count) => `${count} tjek`,
  check: 'Tjek',
  severity: 'Alvor',
  off: 'slået fra',
  finds: 'Finder',
  listMore: 'Hvorfor, eksempler og hvordan det rettes:',
};
