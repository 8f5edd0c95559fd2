import { gathering } from '../analysis/gathering.ts';
import { reportedOn } from '../analysis/compare/since.ts';
import type { Standpoint } from '../analysis/compare.ts';
import type { Snapshot } from '../analysis/snapshot.ts';
import { statusFrom, statusOf, statusPieces } from '../analysis/status.ts';
import type { Call, CommandModule } from './command.ts';
import type { Loaded } from './load.ts';
import type { ReportOptions } from './options.ts';
import { pointFrom, standpointAt } from './point.ts';
import { Refusal } from './refusal.ts';
import { reportOptions, runReport } from './run-report.ts';

interface StatusOptions extends ReportOptions {
  since?: string;
}

export const { configure, run }: CommandModule = {
  configure: (command, words) => reportOptions(command, words, 'status').option('--since <day|rev>', words.options['status-since']),
  run: (call) =>
    runReport(call, {
      name: 'status',
      ...((call.options as StatusOptions).since === undefined && { gather: () => gathering(statusPieces, statusFrom) }),
      analyse: async (snapshot, plans, lang, loaded) => statusOf(snapshot, plans, lang, await lastTime(call, snapshot, loaded)),
    }),
};

/** From when on things are news: a day, with what could be told on it, or what the files said at a revision. */
async function lastTime({ options: given, paths, world }: Call, snapshot: Snapshot, loaded: Loaded): Promise<Standpoint | null> {
  const options = given as StatusOptions;
  const { since } = options;
  if (since === undefined) return null;
  const { day, revision } = pointFrom(since, loaded.workspace.settings);
  if (revision !== undefined) return standpointAt(revision, '--since', snapshot.view, { loaded, paths, options, world });
  const { asOf } = snapshot.view;
  if (day >= asOf) throw new Refusal((words) => words.refused.notBefore('--since', day, asOf));
  return reportedOn(day, snapshot);
}
