import { references, referencesFor, showOf, type ShowResult } from '../analysis/show.ts';
import type { Snapshot } from '../analysis/snapshot.ts';
import { nearest } from '../model/nearest.ts';
import type { CommandModule } from './command.ts';
import { Refusal } from './refusal.ts';
import { reportOptions, runReport } from './run-report.ts';

export const { configure, run }: CommandModule = {
  configure(command, words) {
    command.argument('<ref>', words.arguments.ref);
    reportOptions(command, words, 'show');
  },

  run(call) {
    const [asked = '', ...paths] = call.paths;
    return runReport(
      { ...call, paths },
      {
        name: 'show',
        plans: ({ workspace }) => [...workspace.plans],
        analyse: (snapshot, _plans, lang) => found(asked, snapshot, lang),
      },
    );
  },
};

/** A short reference means the only current plan, or network, that has it; a full one is taken whatever its age. */
function found(asked: string, snapshot: Snapshot, lang: string): ShowResult {
  const all = referencesFor(snapshot, asked);
  const meant = asked.includes('/') ? all : all.filter(({ current }) => current);
  const [only, another] = meant;
  const result = only && !another ? showOf(snapshot, only.ref, lang) : null;
  if (result) return result;
  const candidates = all.map(({ ref }) => ref).slice(0, 5);
  if (another) throw new Refusal((words) => words.refused.ambiguousRef(asked, candidates));
  const ids = references(snapshot).map(({ ref }) => (asked.includes('/') ? ref : ref.slice(ref.indexOf('/') + 1)));
  throw new Refusal((words) => words.refused.unknownRef(asked, nearest(asked, ids), candidates));
}
