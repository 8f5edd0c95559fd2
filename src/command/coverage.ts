import { coverageOf } from '../analysis/served.ts';
import type { CommandModule } from './command.ts';
import type { Loaded } from './load.ts';
import { reportOptions, runReport } from './run-report.ts';

export const { configure, run }: CommandModule = {
  configure: (command, words) => reportOptions(command, words, 'coverage'),
  run: (call) =>
    runReport(call, {
      name: 'coverage',
      analyse: (snapshot, plans, lang, loaded) => coverageOf(snapshot, plans, networksOf(loaded), lang),
    }),
};

/** Those that were asked for; beside named files all that stand there, since principles belong to no plan. */
const networksOf = ({ workspace, asked, named }: Loaded): Loaded['workspace']['networks'] =>
  workspace.networks.filter(({ file }) => named.size > 0 || asked.has(file));
