import type { Command } from 'commander';
import { amountIn, percentIn } from '../analysis/edit/said-value.ts';
import { logsIn, positionOf, type Target } from '../analysis/edit/target.ts';
import { anew } from '../io/anew.ts';
import { valueAt } from '../model/build/time-at.ts';
import type { Day } from '../model/common.ts';
import type { WritableMap, WritableValue } from '../model/edit-write.ts';
import type { Source } from '../model/read-yaml.ts';
import type { Settings } from '../model/settings.ts';
import { vocabularies } from '../model/vocabulary.ts';
import type { CommandMessages } from '../render/messages/commands.ts';
import type { EditWords } from '../render/messages/edit.ts';
import { saidOfEntry } from '../render/said-entry.ts';
import type { Call, CommandModule } from './command.ts';
import { dayOf, type EntryOptions, mayBeWritten, refusal, several, wordOf, writeOptions } from './edit-options.ts';
import { refsAndPaths, targetsOf } from './entry-targets.ts';
import { exitCodes } from './exit-code.ts';
import { writeEntries } from './write-entries.ts';

interface UpdateOptions extends EntryOptions {
  status?: string;
  progress?: string;
  count?: string;
  completion?: string;
  deadline?: string;
  forecast?: string;
  deviation?: string[];
  light?: string;
  reason?: string;
  by?: string[];
  note?: string;
}

export const { configure, run }: CommandModule = {
  configure(command, words) {
    command.argument('<ref...>', words.arguments.refs);
    entryOptions(command, words);
    writeOptions(command, words);
  },

  run: (call) => anew((locks) => update(call, { ...(call.options as UpdateOptions), locks })),
};

async function update({ world, paths: words }: Call, options: UpdateOptions): Promise<number> {
  const { refs, paths } = refsAndPaths(words);
  if (refs.length === 0) throw refusal(({ refused }) => refused.refNeeded);
  const { deadline, forecast, deviation, reason, by, note, source } = options;
  mayBeWritten({ '--deadline': deadline, '--forecast': forecast, '--deviation': deviation, '--reason': reason, '--by': by, '--note': note, '--source': source });
  const said = saidIn(options);
  const asking = {
    refs, paths, all: logsIn,
    on: (settings: Settings) => dayOf('--on', options.on, settings, world),
    unfit: ({ noLog }: EditWords['refused'], ref: string) => noLog(ref),
  };
  const { loaded, targets } = await targetsOf(asking, options, world);
  const { settings, sources } = loaded.workspace;
  const on = dayOf('--on', options.on, settings, world);
  const known = options.known === undefined ? on : dayOf('--known', options.known, settings, world);
  if (known < on) throw refusal(({ refused }) => refused.knownBefore);
  if (Object.keys(said).length === 0) throw refusal(({ refused }) => refused.nothing(targets[0]?.ref ?? ''));
  const additions = targets.map((target) => ({
    target, position: positionOf(target, on), entry: entryOf(said, on, known, options, sourceOf(target, sources)),
  }));
  await writeEntries(loaded, additions, on, ({ entry }, speech) => saidOfEntry(entry, speech), options, world);
  return exitCodes.done;
}

function entryOptions(command: Command, words: CommandMessages): void {
  command
    .option('--on <day>', words.options.on)
    .option('--known <day>', words.options.known)
    .option('--status <status>', words.options['new-status'])
    .option('--progress <percent>', words.options.progress)
    .option('--count <number>', words.options.count)
    .option('--completion <degree>', words.options.completion)
    .option('--deadline <time>', words.options.deadline)
    .option('--forecast <time>', words.options.forecast)
    .option('--deviation <kind:text>', words.options.deviation, several)
    .option('--light <light>', words.options['new-light'])
    .option('--reason <text>', words.options.reason)
    .option('--by <organisation>', words.options.by, several)
    .option('--note <text>', words.options.note)
    .option('--source <source>', words.options.source, several)
    .option('--dry-run', words.options['dry-entry']);
}

/** What the options say of an item, as a log says it; reasons, names and sources alone say nothing. */
function saidIn(options: UpdateOptions): Record<string, WritableValue> {
  const { status, completion, progress, count, deadline, forecast, deviation, light, note } = options;
  if (light !== undefined && (options.reason === undefined || options.by === undefined)) throw refusal(({ refused }) => refused.lightNeeds);
  const deviations = (deviation ?? []).map(deviationOf);
  const [first] = deviations;
  return {
    ...(status !== undefined && { status: wordOf('--status', status, vocabularies.status) }),
    ...(completion !== undefined && { completion: wordOf('--completion', completion, vocabularies.completion) }),
    ...(progress !== undefined && { progress: percentOf(progress) }),
    ...(count !== undefined && { count: amountOf('--count', count) }),
    ...(deadline !== undefined && { deadline: /^(?:withdrawn|trukket tilbage)$/i.test(deadline.trim()) ? 'withdrawn' : deadline }),
    ...(forecast !== undefined && { forecast }),
    ...(first && { deviation: deviations.length === 1 ? first : deviations }),
    ...(light !== undefined && { light: wordOf('--light', light, vocabularies.light) }),
    ...(note !== undefined && { note }),
  };
}

/** In the order that a log is usually written in. */
function entryOf(said: Readonly<Record<string, WritableValue>>, on: Day, known: Day, { reason, by, source }: UpdateOptions, file: Source | undefined): WritableMap {
  const { note, ...rest } = said;
  return {
    on,
    ...(known !== on && { known }),
    ...rest,
    ...(reason !== undefined && { reason }),
    ...(by && { by: oneOrMany(by) }),
    ...(note !== undefined && { note }),
    ...(source && { source: oneOrMany(source.map((words) => citationOf(words, file))) }),
  };
}

export const oneOrMany = (values: readonly WritableValue[]): WritableValue => (values.length === 1 ? (values[0] ?? '') : values);

export const sourceOf = ({ file }: Target, sources: readonly Source[]): Source | undefined => sources.find((one) => one.file === file);

/** `s0` or `s0:16` is a document of the file, with its line, as reports write it; anything else is words. */
export function citationOf(words: string, file: Source | undefined): WritableValue {
  const [, document, line] = /^([a-z0-9-]+)(?::([1-9]\d{0,6}))?$/.exec(words) ?? [];
  const documents = valueAt(file?.data, ['sources']);
  const isOne = Array.isArray(documents) && documents.some((one) => valueAt(one, ['id']) === document);
  if (document === undefined || !isOne) return words;
  return { document, ...(line !== undefined && { line: Number(line) }) };
}

function deviationOf(text: string): WritableMap {
  const [, kind = '', words = ''] = /^([^:]+):\s*(\S[^]*)$/.exec(text) ?? [];
  const meant = vocabularies.deviation.meant(kind);
  if (meant === null) throw refusal(({ refused }) => refused.deviation(text, vocabularies.deviation.words));
  return { kind: meant, text: words };
}

function percentOf(text: string): number {
  const number = percentIn(text);
  if (number === null) throw refusal(({ refused }) => refused.percent(text));
  return number;
}

function amountOf(option: string, text: string): number {
  const number = amountIn(text);
  if (number === null) throw refusal(({ refused }) => refused.amount(option, text));
  return number;
}
