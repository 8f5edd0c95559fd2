import { kpiValueIn } from '../analysis/edit/said-value.ts';
import { kpisIn, type KpiTarget, positionOf } from '../analysis/edit/target.ts';
import { anew } from '../io/anew.ts';
import type { Day } from '../model/common.ts';
import type { WritableMap, WritableValue } from '../model/edit-write.ts';
import { nearest } from '../model/nearest.ts';
import type { Settings } from '../model/settings.ts';
import { readTime, type TimeResult } from '../model/time/index.ts';
import type { EditWords } from '../render/messages/edit.ts';
import { saidOfValue } from '../render/said-entry.ts';
import type { Call, CommandModule } from './command.ts';
import { dayOf, type EntryOptions, mayBeWritten, refusal, several, todayIn, writeOptions } from './edit-options.ts';
import { targetsOf } from './entry-targets.ts';
import { exitCodes } from './exit-code.ts';
import { citationOf, oneOrMany, sourceOf } from './update.ts';
import { writeEntries } from './write-entries.ts';

interface RecordOptions extends EntryOptions {
  targetGroup?: string;
  approx?: string;
}

export const { configure, run }: CommandModule = {
  configure(command, words) {
    command
      .argument('<kpi>', words.arguments.kpi)
      .argument('<value>', words.arguments.value)
      .argument('[paths...]', words.arguments.paths)
      .option('--on <time>', words.options['value-on'])
      .option('--known <day>', words.options.known)
      .option('--source <source>', words.options.source, several)
      .option('--target-group <ref>', words.options['value-group'])
      .option('--approx <word>', words.options.approx)
      .option('--dry-run', words.options['dry-entry']);
    writeOptions(command, words);
  },

  run: (call) => anew((locks) => record(call, { ...(call.options as RecordOptions), locks })),
};

async function record({ world, paths: [asked = '', value = '', ...paths] }: Call, options: RecordOptions): Promise<number> {
  mayBeWritten({ '<value>': value, '--on': options.on, '--approx': options.approx, '--source': options.source, '--target-group': options.targetGroup });
  const asking = {
    refs: [asked], paths, all: kpisIn,
    on: (settings: Settings) => lastDayOf(options.on, settings) ?? (lacksYear(options.on, settings) ? todayIn(settings, world) : dayOf('--on', options.on, settings, world)),
    unfit: ({ noKpi }: EditWords['refused'], ref: string) => noKpi(ref),
  };
  const { loaded, targets } = await targetsOf(asking, options, world);
  const { settings, sources } = loaded.workspace;
  const additions = targets.map((target) => {
    const on = lastDayOf(options.on, settings, target) ?? dayOf('--on', options.on, settings, world);
    const known = options.known === undefined ? on : dayOf('--known', options.known, settings, world);
    if (known < on) throw refusal(({ refused }) => refused.knownBefore);
    const entry: WritableMap = {
      on: options.on ?? on,
      ...(known !== on && { known }),
      ...(options.approx !== undefined && { approx: options.approx }),
      value: valueOf(value, target),
      ...(options.targetGroup !== undefined && { targetGroup: options.targetGroup }),
      ...(options.source && { source: oneOrMany(options.source.map((words) => citationOf(words, sourceOf(target, sources)))) }),
    };
    return { target, entry, position: positionOf(target, on), on };
  });
  const unit = targets[0]?.kpi.unit ?? null;
  await writeEntries(loaded, additions, additions[0]?.on ?? todayIn(settings, world), ({ entry }, speech) => saidOfValue(entry, unit, speech), options, world);
  return exitCodes.done;
}

/** The last day of what the figure describes, which need not be one day ("ultimo februar 2017"). */
function lastDayOf(text: string | undefined, settings: Settings, target?: KpiTarget): Day | null {
  const result = text === undefined ? null : read(text, settings, target);
  return result?.ok ? result.time.to : null;
}

/** The year of "ultimo februar" is the plan's, which is not known before the KPI is. */
function lacksYear(text: string | undefined, settings: Settings): boolean {
  const result = text === undefined ? null : read(text, settings);
  return result !== null && !result.ok && result.reason === 'no-year';
}

function read(text: string, { conventions, timeZone, fiscalYearStart }: Settings, target?: KpiTarget): TimeResult {
  const { start, end } = target?.plan.period ?? {};
  const period = { ...(start && { from: start }), ...(end && { to: end }) };
  return readTime(text, { conventions, timeZone, period, ...(fiscalYearStart && { fiscalYearStart }) });
}

/** The value as the KPI's type has it; whatever else is refused with what would fit. */
function valueOf(text: string, { kpi }: KpiTarget): WritableValue {
  const { value, unfit } = kpiValueIn(text, kpi);
  if (unfit === undefined) return value;
  const { scale } = kpi;
  throw refusal(({ refused: { value: words } }) =>
    ({ number: () => words.number(text), rating: () => words.rating(text, scale, nearest(text, scale)), 'no-scale': () => words.noScale, tally: () => words.tally(text) })[unfit](),
  );
}
