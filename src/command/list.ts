import { Option } from 'commander';
import { type ListFilter, listOf } from '../analysis/list.ts';
import { statuses } from '../model/schema/item.ts';
import type { CommandModule } from './command.ts';
import type { ReportOptions } from './options.ts';
import { reportOptions, runReport } from './run-report.ts';

type ListOptions = ReportOptions & ListFilter;

export const { configure, run }: CommandModule = {
  configure(command, words) {
    reportOptions(command, words, 'list')
      .option('--owner <name>', words.options.owner)
      .option('--area <area>', words.options.area)
      .option('--target-group <group>', words.options['target-group'])
      .addOption(new Option('--status <status>', words.options.status).choices([...statuses, 'not-reported']))
      .addOption(new Option('--light <light>', words.options.light).choices(['green', 'yellow', 'red', 'grey', 'none']))
      .addOption(new Option('--kind <kind>', words.options.kind).choices(['initiative', 'deliverable', 'follow-up']));
  },

  run(call) {
    const { owner, area, targetGroup, status, light, kind } = call.options as ListOptions;
    const filter: ListFilter = {
      ...(owner !== undefined && { owner }),
      ...(area !== undefined && { area }),
      ...(targetGroup !== undefined && { targetGroup }),
      ...(status !== undefined && { status }),
      ...(light !== undefined && { light }),
      ...(kind !== undefined && { kind }),
    };
    return runReport(call, {
      name: 'list',
      analyse: (snapshot, plans, lang) => listOf(snapshot, plans, filter, lang),
    });
  },
};
