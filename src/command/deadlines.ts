import { Option } from 'commander';
import { deadlinesOf } from '../analysis/deadlines.ts';
import { exitCodes } from './exit-code.ts';
import type { CommandModule } from './index.ts';
import { daysOption, outputOptions, planOptions, readOptions, type ReportOptions } from './options.ts';
import { runReport } from './run-report.ts';

interface DeadlineOptions extends ReportOptions {
  within?: string;
  owner?: string;
  failOn?: 'overdue' | 'never';
}

const formats = ['table', 'markdown', 'json'] as const;

export const { configure, run }: CommandModule = {
  configure(command, words) {
    planOptions(readOptions(command, words), words)
      .option('--within <days>', words.options.within)
      .option('--owner <name>', words.options.owner)
      .addOption(new Option('--fail-on <what>', words.options['fail-on-overdue']).choices(['overdue', 'never']).default('never'));
    outputOptions(command, words, formats, 'table');
  },

  run(call) {
    const { within, owner, failOn } = call.options as DeadlineOptions;
    const days = within === undefined ? null : daysOption('--within', within);
    return runReport(call, {
      name: 'deadlines',
      formats,
      usual: 'table',
      analyse: (snapshot, plans, lang) =>
        deadlinesOf(snapshot, plans, { within: days ?? snapshot.workspace.settings.dueWithin, owner: owner ?? null, lang }),
      report: async () => (await import('../render/reports/deadlines.ts')).deadlinesReport,
      exitCode: ({ overdue }) => (failOn === 'overdue' && overdue.length > 0 ? exitCodes.findings : exitCodes.done),
    });
  },
};
