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
    file: 'File and YAML',
    structure: 'Structure',
    time: 'Time',
    ownership: 'Ownership and promises',
    status: 'Status',
    measurability: 'Measurability',
    coverage: 'Coverage and cycle',
    networks: 'Networks',
    people: 'People and text',
    suppression: 'Hidden findings',
  },
  severities: { error: 'error', warning: 'warning', info: 'note' },
  related: {
    first: 'first stands here',
    target: 'stands here',
    'waits-for': 'what it waits for',
    'reported-here': 'reported here',
    'entry-before': 'the entry before',
    'ended-here': 'reported here',
    'moved-from': 'moved from here',
    'goes-on': 'the circle goes on here',
    'next-plan': 'the next plan',
  },
  summary: ({ files, errors, warnings, infos, suppressed }) => [
    `${files} ${files === 1 ? 'file' : 'files'}`,
    `${errors} ${errors === 1 ? 'error' : 'errors'}`,
    `${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`,
    `${infos} ${infos === 1 ? 'note' : 'notes'}`,
    ...hiddenCount(suppressed),
  ],
  startHere: 'Start here:',
  notShown: (count) => `${count} more ${count === 1 ? 'finding stands' : 'findings stand'} only in the log`,
  document: {
    title: 'Check of plans',
    columns: { line: 'Line', severity: 'Severity', item: 'Item', finding: 'Finding', check: 'Check' },
  },
};

const hiddenCount = ({ ignored, baseline }: FindingCounts['suppressed']): string[] => {
  const hidden = ignored + baseline;
  return hidden === 0 ? [] : [`${hidden} hidden`];
};
