import { evaluationOf, plansOfYear } from '../analysis/evaluation.ts';
import { yearOf } from '../model/day.ts';
import type { CommandModule } from './command.ts';
import { numberOption, type ReportOptions } from './options.ts';
import { Refusal } from './refusal.ts';
import { chosenPlans } from './chosen-plans.ts';
import { reportOptions, runReport } from './run-report.ts';

interface EvaluateOptions extends ReportOptions {
  year?: string;
}

export const { configure, run }: CommandModule = {
  configure(command, words) {
    reportOptions(command, words, 'evaluate').option('--year <year>', words.options.year);
  },

  run(call) {
    const options = call.options as EvaluateOptions;
    const year = options.year === undefined ? null : numberOption('--year', options.year);
    return runReport(call, {
      name: 'evaluate',
      plans(loaded, view) {
        if (year === null) return chosenPlans(loaded, options, view);
        const plans = plansOfYear(loaded.workspace, year).filter(
          ({ id, file }) => (options.plan?.includes(id) ?? true) && loaded.asked.has(file),
        );
        const years = [...new Set(loaded.workspace.plans.map(({ period }) => yearOf(period.start)))].sort((a, b) => a - b);
        if (plans.length === 0) throw new Refusal((words) => words.refused.noPlanOfYear(year, years));
        return plans;
      },
      analyse: (snapshot, plans, lang) =>
        evaluationOf(snapshot, plans, year ?? yearOf(plans[0]?.period.start ?? snapshot.view.asOf), lang),
    });
  },
};
