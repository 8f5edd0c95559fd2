import { resolve } from 'node:path';
import { Option } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import type { Finding } from '../analysis/run-checks.ts';
import { checks } from '../analysis/checks/index.ts';
import { nearest } from '../model/nearest.ts';
import { parsers } from '../model/read-yaml.ts';
import { checkData, findingsOf, type FindingsOptions } from '../render/findings.ts';
import { formats as allFormats } from '../render/formats/index.ts';
import { loadChecks, loadLanguage } from '../render/messages/index.ts';
import { repositoryNames, withAnnotations } from './annotations.ts';
import { loadBaseline, writeBaseline } from './baseline.ts';
import { allFindings, toldOf } from './checked.ts';
import type { CommandModule } from './command.ts';
import { examine, examineAtOnce } from './examine.ts';
import { exitCodeOf, type FailLevel, failLevels } from './exit-code.ts';
import type { FixOptions } from './fix.ts';
import type { Answer, Keep, Question } from './kept.ts';
import { languageOfReport } from './language.ts';
import { type Loaded, type Located, locate } from './load.ts';
import { listOption, outputOptions, readOptions, viewFrom } from './options.ts';
import { deliver, mayDeliver, type Output, outputsOf } from './outputs.ts';
import { Refusal } from './refusal.ts';
import type { World } from './world.ts';

interface CheckOptions extends FixOptions {
  failOn?: FailLevel;
  except?: string;
  updateBaseline?: boolean;
  watch?: boolean;
  cache?: boolean;
}

/** Those made for findings, and two that print anything. */
const formats = [...allFormats.filter(({ takes }) => takes === 'findings').map(({ id }) => id), 'markdown', 'json'];

export const { configure, run }: CommandModule = {
  configure(command, words) {
    readOptions(command, words)
      .addOption(new Option('--fail-on <severity>', words.options['fail-on']).choices(failLevels).default('error'))
      .option('--only <checks>', words.options.only)
      .option('--except <checks>', words.options.except)
      .option('--fix', words.options.fix)
      .option('--dry-run', words.options['dry-run'])
      .option('--update-baseline', words.options['update-baseline'])
      .option('--since <revision>', words.options.since)
      .option('--watch', words.options.watch)
      .option('--cache', words.options.cache)
      .addOption(new Option('--parser <parser>', words.options.parser).choices(parsers).default(undefined, parsers[0]));
    outputOptions(command, words, formats);
  },

  async run(call) {
    const { world, paths } = call;
    const options = call.options as CheckOptions;
    refuseMixed(options);
    if (options.watch) {
      const { watching } = await import('./watch.ts');
      return watching(call, (again) => run({ ...again, options: { ...again.options, watch: false } }));
    }
    const outputs = withAnnotations(outputsOf('check', formats, options), options, world);
    const only = checksNamed('--only', options.only);
    const except = checksNamed('--except', options.except);
    const located = await locate(paths, options, world);
    const { settings } = located;
    const view = viewFrom(options, settings, world);
    const wanted = ({ id }: { id: string }): boolean => (only.size === 0 || only.has(id)) && !except.has(id);
    const cwd = resolve(world.cwd, options.directory ?? '.');
    const tell = (answer: Answer, sources: Sources): Promise<0 | 1> => told(answer, sources, outputs, options, located, cwd, world);

    const keep = await keepOf({ located, view, checks: checks.map(({ id }) => id).filter((id) => wanted({ id })), parser: options.parser }, options, cwd, world);
    const kept = keep?.answer();
    if (keep && kept) return tell(kept, keep.sources(located.all));

    let examined = await examine(located, view, wanted, { ...options, whole: options.fix || options.since !== undefined }, world, keep?.read);
    if (examined.heard.files === 0) throw new Refusal((words) => words.refused.noPlanFiles([...located.asked]));
    const before = keep ? keep.baseline : loadBaseline(located, cwd);
    const since = await sinceRevision(examined.loaded, options, world);
    if (options.fix && examined.loaded) {
      mayDeliver(outputs, options, world, located.paths);
      const { fixFiles } = await import('./fix.ts');
      const toldOfOne = (one: Loaded): Finding[] => toldOf(allFindings(one, view, wanted), settings, wanted, before).findings.filter(since);
      const loaded = await fixFiles(examined.loaded, toldOfOne, options, world);
      if (options.dryRun) return exitCodeOf(toldOfOne(loaded), options.failOn ?? 'error');
      examined = examineAtOnce(loaded, view, wanted);
    }
    const { heard, language, sources } = examined;
    const baseline = options.updateBaseline ? await writeBaseline(toldOf(heard, settings, wanted, null), before, located, options, world) : before;
    const result = toldOf(heard, settings, wanted, baseline);
    const answer = { told: { ...result, findings: result.findings.filter(since) }, language };
    const code = await tell(answer, baseline ? [...sources, baseline.source] : sources);
    await keep?.keep(answer);
    return code;
  },
};

type Sources = FindingsOptions['sources'];

/** Puts into words what was found, and delivers it. */
async function told({ told: result, language }: Answer, sources: Sources, outputs: readonly Output[], options: CheckOptions, { settings, paths }: Located, cwd: string, world: World): Promise<0 | 1> {
  const lang = languageOfReport(options.lang, settings.language, language);
  const shown = options.quiet ? { ...result, findings: result.findings.filter(({ severity }) => severity === 'error') } : result;
  const findings = findingsOf(shown, {
    sources,
    words: await loadChecks(lang),
    language: await loadLanguage(lang),
    verbose: options.verbose ?? false,
    inRepository: repositoryNames(cwd, world),
    version: packageJson.version,
  });
  const document = async () => (await import('../render/reports/check.ts')).checkReport(findings, lang);
  await deliver(outputs, { findings: () => findings, data: () => checkData(findings), document }, options, lang, world, paths);
  return exitCodeOf(result.findings, options.failOn ?? 'error');
}

/** Where answers are kept: only for who asks for it, and not where a check writes or asks git. */
async function keepOf(question: Question, { cache, fix, updateBaseline, since }: CheckOptions, cwd: string, world: World): Promise<Keep | null> {
  if (!cache || fix || updateBaseline || since !== undefined) return null;
  return (await import('./kept.ts')).Keep.open(question, cwd, world);
}

/** Options that would get in each other's way. */
function refuseMixed(options: CheckOptions): void {
  const { watch, updateBaseline, fix, dryRun, format, output } = options;
  const mixed: readonly [unknown, string, unknown, string][] = [
    [watch, '--watch', updateBaseline, '--update-baseline'],
    [watch, '--watch', fix, '--fix'],
    [dryRun, '--dry-run', updateBaseline, '--update-baseline'],
    [dryRun, '--dry-run', format, '--format'],
    [dryRun, '--dry-run', output, '--output'],
  ];
  for (const [one, its, other, name] of mixed) if (one && other) throw new Refusal((words) => words.refused.notTogether(its, name));
  if (dryRun && !fix) throw new Refusal((words) => words.refused.needs('--dry-run', '--fix'));
}

/** Which findings `--since` leaves: without it, all. */
async function sinceRevision(loaded: Loaded | null, options: CheckOptions, world: World): Promise<(finding: Finding) => boolean> {
  if (options.since === undefined || !loaded) return () => true;
  const { changedSince } = await import('./since.ts');
  return changedSince(options.since, loaded, options, world);
}

function checksNamed(option: string, text: string | undefined): Set<string> {
  const ids: readonly string[] = checks.map(({ id }) => id);
  const named = listOption(text);
  const unknown = named.find((id) => !ids.includes(id));
  if (unknown !== undefined) {
    throw new Refusal((words) => words.refused.choice(option, unknown, ids, nearest(unknown, ids)));
  }
  return new Set(named);
}
