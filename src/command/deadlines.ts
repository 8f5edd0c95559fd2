import { Option } from 'commander';
import { deadlinesFrom, deadlinesOf } from '../analysis/deadlines.ts';
import { type DeadlineOptions as Asked, duesIn } from '../analysis/dues.ts';
import { gathering } from '../analysis/gathering.ts';
import type { Settings } from '../model/settings.ts';
import type { CommandModule } from './command.ts';
import { exitCodes } from './exit-code.ts';
import { mustBeKnown } from './known-owner.ts';
import { daysOption, type ReportOptions } from './options.ts';
import { reportOptions, runReport } from './run-report.ts';

interface DeadlineOptions extends ReportOptions {
  within?: string;
  owner?: string;
  failOn?: 'overdue' | 'never';
}

export const { configure, run }: CommandModule = {
  configure(command, words) {
    reportOptions(command, words, 'deadlines')
      .option('--within <days>', words.options.within)
      .option('--owner <name>', words.options.owner)
      .addOption(new Option('--fail-on <what>', words.options['fail-on-overdue']).choices(['overdue', 'never']).default('never'));
  },

  run(call) {
    const { within, owner, failOn } = call.options as DeadlineOptions;
    const days = within === undefined ? null : daysOption('--within', within);
    const optionsFor = (settings: Settings, lang: string): Asked => ({ within: days ?? settings.dueWithin, owner: owner ?? null, lang });
    return runReport(call, {
      name: 'deadlines',
      analyse(snapshot, plans, lang) {
        mustBeKnown(owner, snapshot.workspace);
        return deadlinesOf(snapshot, plans, optionsFor(snapshot.workspace.settings, lang));
      },
      // Whether somebody of that name is anywhere is known only when all is read.
      ...(owner === undefined && {
        gather: () =>
          gathering(
            (snapshot, plans, lang) => duesIn(snapshot, plans, optionsFor(snapshot.workspace.settings, lang)),
            (dues, view, settings, lang) => deadlinesFrom(dues, view, settings, optionsFor(settings, lang)),
          ),
      }),
      exitCode: ({ overdue }) => (failOn === 'overdue' && overdue.length > 0 ? exitCodes.findings : exitCodes.done),
    });
  },
};
