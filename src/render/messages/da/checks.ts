import type { CheckWords } from '../checks.ts';
import { file } from './checks/file.ts';
import { measurability } from './checks/measurability.ts';
import { ownership } from './checks/ownership.ts';
import { status } from './checks/status.ts';
import { structure } from './checks/structure.ts';
import { time } from './checks/time.ts';

export const checks: CheckWords = {
  checks: { ...file, ...structure, ...time, ...ownership, ...status, ...measurability },
  groups: {
    file: 'Fil og YAML',
    structure: 'Opbygning',
    time: 'Tid',
    ownership: 'Ejerskab og løfter',
    status: 'Status',
    measurability: 'Målbarhed',
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
  },
  summary: ({ files, errors, warnings, infos }) => [
    `${files} ${files === 1 ? 'fil' : 'filer'}`,
    `${errors} fejl`,
    `${warnings} ${warnings === 1 ? 'advarsel' : 'advarsler'}`,
    `${infos} ${infos === 1 ? 'bemærkning' : 'bemærkninger'}`,
  ],
  startHere: 'Start her:',
};
