import { statusOf } from '../analysis/status.ts';
import type { CommandModule } from './index.ts';
import { reportOptions, runReport } from './run-report.ts';

export const { configure, run }: CommandModule = {
  configure: (command, words) => reportOptions(command, words, 'status'),
  run: (call) => runReport(call, { name: 'status', analyse: statusOf }),
};
