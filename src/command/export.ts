import { exportRows, type RowKind, rowKinds } from '../analysis/export.ts';
import { Snapshot } from '../analysis/snapshot.ts';
import { nearest } from '../model/nearest.ts';
import { exportWorkbook } from '../render/sheets/export.ts';
import { dataOptions, dataOptionsOf } from './data-options.ts';
import { exitCodes } from './exit-code.ts';
import type { CommandModule } from './index.ts';
import { languageOfReport } from './language.ts';
import { load } from './load.ts';
import { audienceOption, listOption, outputOptions, planOption, readOptions, type ReportOptions, viewFrom } from './options.ts';
import { deliver, outputsOf } from './outputs.ts';
import { Refusal } from './refusal.ts';
import { chosenPlans, editionFor, refuseDamaged } from './run-report.ts';

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
    const found = await load(paths, options, world);
    const view = viewFrom(options, found.workspace.settings, world);
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

/** In the order of the table, whatever the order they are named in; all where none is. */
function kindsOf(text: string | undefined): RowKind[] {
  if (text === undefined) return kinds;
  const named = listOption(text);
  const known = new Set<string>(kinds);
  const wrong = named.find((one) => !known.has(one));
  if (wrong !== undefined || named.length === 0) throw new Refusal((words) => words.refused.choice('--rows', wrong ?? text, kinds, nearest(wrong ?? text, kinds)));
  return kinds.filter((kind) => named.includes(kind));
}
