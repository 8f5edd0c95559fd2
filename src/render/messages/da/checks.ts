import type { CheckWords, FindingCounts } from '../checks.ts';
import { coverage } from './checks/coverage.ts';
import { file } from './checks/file.ts';
import { measurability } from './checks/measurability.ts';
import { networks } from './checks/networks.ts';
import { ownership } from './checks/ownership.ts';
import { people } from './checks/people.ts';
import { status } from './checks/status.ts';
import { structure } from './checks/structure.ts';
import { suppression } from './checks/suppression.ts';
import { time } from './checks/time.ts';

export const checks: CheckWords = {
  checks: { ...file, ...structure, ...time, ...ownership, ...status, ...measurability, ...coverage, ...networks, ...people, ...suppression },
  groups: {
    file: 'Fil og YAML',
    structure: 'Opbygning',
    time: 'Tid',
    ownership: 'Ejerskab og løfter',
    status: 'Status',
    measurability: 'Målbarhed',
    coverage: 'Dækning og årshjul',
    networks: 'Netværk',
    people: 'Personer og tekst',
    suppression: 'Skjulte fund',
  },
  severities: { error: 'fejl', warning: 'advarsel', info: 'bemærkning' },
  related: {
    first: 'står først her',
    target: 'står her',
    'waits-for': 'det, der ventes på',
    'reported-here': 'oplyst her',
    'entry-before': 'posten før',
    'ended-here': 'meldt her',
    'moved-from': 'flyttet herfra',
    'goes-on': 'ringen fortsætter her',
    'next-plan': 'den næste plan',
  },
  summary: ({ files, errors, warnings, infos, suppressed }) => [
    `${files} ${files === 1 ? 'fil' : 'filer'}`,
    `${errors} fejl`,
    `${warnings} ${warnings === 1 ? 'advarsel' : 'advarsler'}`,
    `${infos} ${infos === 1 ? 'bemærkning' : 'bemærkninger'}`,
    ...hiddenCount(suppressed),
  ],
  startHere: 'Start her:',
  notShown: (count) => `${count} fund mere står kun i loggen`,
  document: {
    title: 'Tjek af planer',
    columns: { line: 'Linje', severity: 'Alvor', item: 'Punkt', finding: 'Fund', check: 'Tjek' },
  },
};

const hiddenCount = ({ ignored, baseline }: FindingCounts['suppressed']): string[] => {
  const hidden = ignored + baseline;
  return hidden === 0 ? [] : [`${hidden} ${hidden === 1 ? 'skjult' : 'skjulte'}`];
};
