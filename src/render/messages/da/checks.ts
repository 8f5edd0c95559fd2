import type { CheckWords } from '../checks.ts';
import { file } from './checks/file.ts';
import { ownership } from './checks/ownership.ts';
import { status } from './checks/status.ts';
import { structure } from './checks/structure.ts';
import { time } from './checks/time.ts';

export const checks: CheckWords = {
  checks: { ...file, ...structure, ...time, ...ownership, ...status },
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
    target: 'findes her',
    'waits-for': 'venter på dette',
    'reported-here': 'oplyst her',
  },
  summary: ({ files, errors, warnings, infos }) => [
    `${files} ${files === 1 ? 'fil' : 'filer'}`,
    `${errors} fejl`,
    `${warnings} ${warnings === 1 ? 'advarsel' : 'advarsler'}`,
    `${infos} ${infos === 1 ? 'bemærkning' : 'bemærkninger'}`,
  ],
  startHere: 'Start her:',
};
