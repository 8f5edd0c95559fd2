import { exportRows, type ExportRow, type RowKind, rowKinds } from '../analysis/export.ts';
import { Snapshot } from '../analysis/snapshot.ts';
import type { View } from '../analysis/view.ts';
import { nearest } from '../model/nearest.ts';
import type { Plan } from '../model/plan.ts';
import { exportWorkbook } from '../render/sheets/export.ts';
import type { CommandModule } from './command.ts';
import { dataOptions, dataOptionsOf } from './data-options.ts';
import { exitCodes } from './exit-code.ts';
import { languageOfReport } from './language.ts';
import { loadAll, type Loaded, locate, type Located } from './load.ts';
import { loadGroups } from './load-groups.ts';
import { audienceOption, listOption, outputOptions, planOption, readOptions, type ReportOptions, viewFrom } from './options.ts';
import { deliver, type Output, outputsOf } from './outputs.ts';
import { Refusal } from './refusal.ts';
import { chosenPlans, editionFor } from './chosen-plans.ts';
import { refuseDamaged, refuseDamagedGroup } from './damage.ts';
import type { World } from './world.ts';

interface ExportOptions extends ReportOptions {
  rows?: string;
}

const formats = ['ndjson', 'csv', 'xlsx'] as const;
const kinds = Object.keys(rowKinds) as RowKind[];
/** What most tables are about, for a file that holds one. */
const usual: RowKind = 'item';

export const { configure, run }: CommandModule = {
  configure(command, words) {
    readOptions(command, words, words.arguments.allPlans).option('--known-by <day>', words.options['known-by']);
    audienceOption(planOption(command, words), words).option('--rows <kinds>', `${words.options.rows} (${words.choices}: ${kinds.join(', ')})`);
    dataOptions(command, words, formats);
    return outputOptions(command, words, formats);
  },

  async run({ world, paths, options: given }) {
    const options = given as ExportOptions;
    const outputs = outputsOf('export', formats, options);
    dataOptionsOf(options, outputs);
    const wanted = kindsOf(options.rows);
    if (options.rows !== undefined && wanted.length > 1 && outputs.some(({ format }) => format.id === 'csv')) {
      throw new Refusal((words) => words.refused.notTogether('--format csv', `--rows ${wanted.join(',')}`));
    }
    const located = await locate(paths, options, world);
    const view = viewFrom(options, located.settings, world);
    const groups = options.plan || outputs.some(({ format }) => format.takes !== 'rows') ? null : loadGroups(located);
    if (groups && firstPlan(groups)) return exportGroups(groups, { located, outputs, wanted, options, view, world });
    const found = await loadAll(located, options, world);
    refuseDamaged(found, view);
    const loaded = { ...found, workspace: editionFor(options, found.workspace) };
    const { workspace, asked } = loaded;
    const plans = chosenPlans(loaded, { ...options, all: true }, view);
    const networks = options.plan ? [] : workspace.networks.filter(({ file }) => asked.has(file));
    const lang = languageOfReport(options.lang, workspace.settings.language, plans[0]?.language);
    const snapshot = new Snapshot(workspace, view);
    const rowsOf = (...some: RowKind[]) => exportRows(snapshot, { plans, networks }, some, lang);
    const columnsOf = (kind: RowKind) => [{ name: 'row', type: 'text' as const }, ...rowKinds[kind].columns];
    const makers = {
      rows: () => rowsOf(...wanted),
      sheets: () => {
        const tables = wanted.map((kind) => ({ kind, columns: columnsOf(kind), rows: rowsOf(kind) }));
        return exportWorkbook(tables, view.asOf, wanted.includes(usual) ? usual : (wanted[0] ?? usual));
      },
    };
    await deliver(outputs, makers, options, lang, world, loaded.paths);
    return exitCodes.done;
  },
};

interface Export {
  located: Located;
  outputs: readonly Output[];
  wanted: readonly RowKind[];
  options: ExportOptions;
  view: View;
  world: World;
}

/** More files than are held at once: the rows of some of them, then of the next, in the memory that the largest group takes. */
async function exportGroups(groups: Iterable<Loaded>, { located, outputs, wanted, options, view, world }: Export): Promise<number> {
  const lang = languageOfReport(options.lang, located.settings.language, firstPlan(groups)?.language);
  const whole = function* (): Generator<Loaded> {
    for (const group of groups) {
      refuseDamagedGroup(group, located, view);
      yield group;
    }
  };
  const rows = function* (): Generator<ExportRow> {
    for (const group of whole()) {
      const workspace = editionFor(options, group.workspace);
      const scope = { plans: workspace.plans.filter(({ file }) => group.asked.has(file)), networks: workspace.networks.filter(({ file }) => group.asked.has(file)) };
      yield* exportRows(new Snapshot(workspace, view), scope, wanted, lang);
    }
  };
  // What was printed cannot be taken back; a file gets its new content only when all is done.
  if (outputs.some(({ file }) => file === null)) for (const group of whole()) void group;
  await deliver(outputs, { rows }, options, lang, world, located.paths);
  return exitCodes.done;
}

function firstPlan(groups: Iterable<Loaded>): Plan | undefined {
  for (const { workspace, asked } of groups) {
    const plan = workspace.plans.find(({ file }) => asked.has(file));
    if (plan) return plan;
  }
  return undefined;
}

/** In the order of the table, whatever the order they are named in; all where none is. */
function kindsOf(text: string | undefined): RowKind[] {
  if (text === undefined) return kinds;
  const named = listOption(text);
  const known = new Set<string>(kinds);
  const wrong = named.find((one) => !known.has(one));
  if (wrong !== undefined || named.length === 0) throw new Refusal((words) => words.refused.choice('--rows', wrong ?? text, kinds, nearest(wrong ?? text, kinds)));
  return kinds.filter((kind) => named.includes(kind));
}
