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
  fixHeading: 'How to fix it',
  bad: 'Wrong',
  good: 'Right',
  optionsHeading: 'Settings in planspor.yaml',
  settings: {
    staleAfter: 'days without news before a status is old',
    openAfter: 'days that "snarest" (as soon as possible) may stand',
    openBefore: 'days before the announced period when the date must be set',
    fiscalYearStart: 'first day of the fiscal year, "04-01"; else "fiscal year 2026-27" is not read',
  },
  standard: (value) => ` (default: ${value})`,
  silenceHeading: 'To accept what was found',
  silence: {
    here: 'On the line or above',
    known: 'Known findings',
    everywhere: 'The whole check',
    on: 'Switch it on',
  },
  inSettings: ' in planspor.yaml',
  reason: 'reason',
  listTitle: (count) => `${count} checks`,
  check: 'Check',
  severity: 'Severity',
  off: 'off',
  finds: 'Finds',
  listMore: 'Why, examples and how to fix it:',
};
