import { plansResult } from '../analysis/plan-result.ts';
import type { CommandModule } from './command.ts';
import { reportOptions, runReport } from './run-report.ts';

export const { configure, run }: CommandModule = {
  configure: (command, words) => reportOptions(command, words, 'plan'),
  run: (call) => runReport(call, { name: 'plan', analyse: plansResult }),
};
