import { Option } from 'commander';
import { runChecks } from '../analysis/run-checks.ts';
import { checks } from '../analysis/checks/index.ts';
import { nearest } from '../model/nearest.ts';
import type { Workspace } from '../model/workspace.ts';
import { checkData, findingsOf } from '../render/findings.ts';
import { loadChecks, loadLanguage } from '../render/messages/index.ts';
import { exitCodeOf, type FailLevel, failLevels } from './exit-code.ts';
import type { CommandModule } from './index.ts';
import { languageOfReport } from './language.ts';
import { load } from './load.ts';
import { listOption, outputOptions, type ReadOptions, readOptions, viewFrom } from './options.ts';
import { deliver, outputsOf } from './outputs.ts';
import { Refusal } from './refusal.ts';

interface CheckOptions extends ReadOptions {
  failOn?: FailLevel;
  only?: string;
  except?: string;
}

const formats = ['text', 'json'] as const;

export const { configure, run }: CommandModule = {
  configure(command, words) {
    readOptions(command, words)
      .addOption(new Option('--fail-on <severity>', words.options['fail-on']).choices(failLevels).default('error'))
      .option('--only <checks>', words.options.only)
      .option('--except <checks>', words.options.except);
    outputOptions(command, words, formats);
  },

  async run({ world, paths, options: given }) {
    const options = given as CheckOptions;
    const outputs = outputsOf('check', formats, options);
    const only = checksNamed('--only', options.only);
    const except = checksNamed('--except', options.except);
    const loaded = await load(paths, options, world);
    const { workspace, asked } = loaded;
    const view = viewFrom(options, workspace.settings, world);
    const result = runChecks(workspace, view, asked, ({ id }) => (only.size === 0 || only.has(id)) && !except.has(id));
    if (result.files === 0) throw new Refusal((words) => words.refused.noPlanFiles([...asked]));

    const lang = languageOfReport(options.lang, workspace.settings.language, languageOfContent(workspace));
    const shown = options.quiet ? { ...result, findings: result.findings.filter(({ severity }) => severity === 'error') } : result;
    const findings = findingsOf(shown, {
      sources: workspace.sources,
      words: await loadChecks(lang),
      language: await loadLanguage(lang),
      verbose: options.verbose ?? false,
      command: ['planspor check', ...paths].join(' '),
    });
    await deliver(outputs, { findings: () => findings, data: () => checkData(findings) }, options, lang, world, loaded.paths);
    return exitCodeOf(result.findings, options.failOn ?? 'error');
  },
};

/** Files without a readable language are taken for Danish, as the format says. */
const languageOfContent = ({ plans, networks, registers }: Workspace): string =>
  [...plans, ...networks, ...registers][0]?.language ?? 'da';

function checksNamed(option: string, text: string | undefined): Set<string> {
  const ids: readonly string[] = checks.map(({ id }) => id);
  const named = listOption(text);
  const unknown = named.find((id) => !ids.includes(id));
  if (unknown !== undefined) {
    throw new Refusal((words) => words.refused.choice(option, unknown, ids, nearest(unknown, ids)));
  }
  return new Set(named);
}
