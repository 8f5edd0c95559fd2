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
    file: 'File and YAML',
    structure: 'Structure',
    time: 'Time',
    ownership: 'Ownership and promises',
    status: 'Status',
    measurability: 'Measurability',
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
  },
  summary: ({ files, errors, warnings, infos }) => [
    `${files} ${files === 1 ? 'file' : 'files'}`,
    `${errors} ${errors === 1 ? 'error' : 'errors'}`,
    `${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`,
    `${infos} ${infos === 1 ? 'note' : 'notes'}`,
  ],
  startHere: 'Start here:',
};
