import { resolve } from 'node:path';
import { feedbackOf } from '../analysis/feedback.ts';
import { existsSync } from '../io/exists.ts';
import { isFolder } from '../io/files.ts';
import { nearest } from '../model/nearest.ts';
import type { Meeting, Network } from '../model/network.ts';
import type { Workspace } from '../model/workspace.ts';
import type { CommandModule } from './command.ts';
import type { ReportOptions } from './options.ts';
import { Refusal } from './refusal.ts';
import { chosenPlans } from './chosen-plans.ts';
import { reportOptions, runReport } from './run-report.ts';
import type { World } from './world.ts';

export const { configure, run }: CommandModule = {
  configure(command, words) {
    command.argument('<network|meeting>', words.arguments.gathering);
    reportOptions(command, words, 'feedback');
  },

  run(call) {
    const [asked = '', ...paths] = call.paths;
    const options = call.options as ReportOptions;
    return runReport(
      { ...call, paths: isFile(asked, options, call.world) ? [asked, ...paths] : paths },
      {
        name: 'feedback',
        plans: (loaded, view) => (options.plan ? chosenPlans(loaded, options, view) : []),
        language: ({ workspace }) => gatheringNamed(asked, workspace).network.language,
        analyse(snapshot, plans, lang) {
          const { network, meeting } = gatheringNamed(asked, snapshot.workspace);
          return feedbackOf(snapshot, network, meeting, options.plan ? plans : null, lang);
        },
      },
    );
  },
};

const isFile = (word: string, { directory }: ReportOptions, world: World): boolean => {
  const cwd = resolve(world.cwd, directory ?? '.');
  return existsSync(cwd, word) && !isFolder(resolve(cwd, word));
};

/** A network by its id or its file, or the only meeting of an id. */
function gatheringNamed(asked: string, { networks }: Workspace): { network: Network; meeting: Meeting | null } {
  const network = networks.find(({ id, file }) => id === asked || file === asked.replace(/^(?:\.\/)+/, ''));
  if (network) return { network, meeting: null };
  const all = networks.flatMap((one) => one.meetings.map((meeting) => ({ network: one, meeting })));
  const [only, another] = all.filter(({ meeting: { ref, id } }) => ref === asked || id === asked);
  if (another) throw new Refusal((words) => words.refused.ambiguousRef(asked, all.filter(({ meeting }) => meeting.id === asked).map(({ meeting }) => meeting.ref).slice(0, 5)));
  if (only) return only;
  const ids = networks.map(({ id }) => id);
  const near = nearest(asked, [...ids, ...all.flatMap(({ meeting: { id, ref } }) => [id, ref])]);
  throw new Refusal((words) => words.refused.unknownGathering(asked, near, ids.slice(0, 5)));
}
