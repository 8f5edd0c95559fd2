import { statusOf } from '../analysis/status.ts';
import type { CommandModule } from './index.ts';
import { outputOptions, planOptions, readOptions } from './options.ts';
import { runReport } from './run-report.ts';

const formats = ['table', 'markdown', 'json'] as const;

export const { configure, run }: CommandModule = {
  configure(command, words) {
    planOptions(readOptions(command, words), words);
    outputOptions(command, words, formats, 'table');
  },

  run: (call) =>
    runReport(call, {
      name: 'status',
      formats,
      usual: 'table',
      analyse: statusOf,
      report: async () => (await import('../render/reports/status.ts')).statusReport,
    }),
};
