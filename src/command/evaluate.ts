import { evaluationOf, plansOfYear } from '../analysis/evaluation.ts';
import { yearOf } from '../model/day.ts';
import type { CommandModule } from './index.ts';
import { numberOption, outputOptions, planOptions, readOptions, type ReportOptions } from './options.ts';
import { Refusal } from './refusal.ts';
import { chosenPlans, runReport } from './run-report.ts';

interface EvaluateOptions extends ReportOptions {
  year?: string;
}

const formats = ['markdown', 'table', 'json'] as const;

export const { configure, run }: CommandModule = {
  configure(command, words) {
    planOptions(readOptions(command, words), words).option('--year <year>', words.options.year);
    outputOptions(command, words, formats, 'markdown');
  },

  run(call) {
    const options = call.options as EvaluateOptions;
    const year = options.year === undefined ? null : numberOption('--year', options.year);
    return runReport(call, {
      name: 'evaluate',
      formats,
      usual: 'markdown',
      plans(loaded, view) {
        if (year === null) return chosenPlans(loaded, options, view);
        const plans = plansOfYear(loaded.workspace, year).filter(
          ({ id, file }) => (options.plan?.includes(id) ?? true) && loaded.asked.has(file),
        );
        const years = [...new Set(loaded.workspace.plans.map(({ period }) => yearOf(period.start)))].sort();
        if (plans.length === 0) throw new Refusal((words) => words.refused.noPlanOfYear(year, years));
        return plans;
      },
      analyse: (snapshot, plans, lang) =>
        evaluationOf(snapshot, plans, year ?? yearOf(plans[0]?.period.start ?? snapshot.view.asOf), lang),
      report: async () => (await import('../render/reports/evaluate.ts')).evaluationReport,
    });
  },
};
