import type * as z from 'zod/v4/core';
import { safeParse } from 'zod/v4/core';
import { Catalogue } from './build/catalogue.ts';
import { FileReader } from './build/file-reader.ts';
import { type FileIndex, indexFile } from './build/index-file.ts';
import { type Elsewhere, Lookups, nowhere } from './build/lookup.ts';
import { type RawNetwork, readNetwork } from './build/network.ts';
import { type RawPlan, readPlan } from './build/plan.ts';
import { type RawRegister, readRegister } from './build/register.ts';
import { type Rest, restOf } from './build/rest.ts';
import { Times } from './build/times.ts';
import type { Network } from './network.ts';
import type { Plan } from './plan.ts';
import type { Problem } from './problem.ts';
import { readYaml, type Source } from './read-yaml.ts';
import type { Register } from './register.ts';
import { type FileKind, schemas } from './schema/by-kind.ts';
import { fits } from './schema/fits.ts';
import { problemsOf } from './schema/issues.ts';
import { slugPattern } from './schema/parts.ts';
import type { Settings } from './settings.ts';

/** Files read together, so that references between them can be followed. */
export interface Workspace {
  sources: readonly Source[];
  plans: readonly Plan[];
  networks: readonly Network[];
  registers: readonly Register[];
  /** Everything that reading found wrong, in no particular order. */
  problems: readonly Problem[];
  settings: Settings;
  /** The ids of all plans there are, those included that stand elsewhere or could not be read. */
  planIds: () => readonly string[];
  /** What these files are a part of; null where they are all there is. */
  whole: Whole | null;
}

/** A workspace too large to be held at once, of which some files are held. */
export interface Whole {
  /** What all its files hold, by id alone. */
  catalogue: () => Catalogue;
  /** One of its files, read anew. */
  source: (file: string) => Source | undefined;
}

interface Indexed {
  source: Source;
  kind: FileKind;
  index: FileIndex;
}

interface Valid extends Indexed {
  raw: unknown;
}

/** A file whose shape is wrong, and what is left of it when the mistakes are taken out. */
interface Broken extends Indexed {
  rest: Rest | null;
}

interface Validated {
  valid?: Valid;
  broken?: Broken;
  /** Of a text with a mistake in its YAML. */
  index?: FileIndex;
  problems: Problem[];
}

/**
 * Reads texts into plans, networks and registers; what cannot be read becomes problems, never an exception.
 * @param whole what the texts are a part of; whatever one of them refers to must be among them all the same
 */
export function readWorkspace(sources: readonly Source[], settings: Settings, whole: Whole | null = null): Workspace {
  const validated = sources.map((source) => ({ source, ...validate(source) }));
  const valid = validated.flatMap((one) => one.valid ?? []);
  const broken = validated.flatMap((one) => one.broken ?? []);

  const elsewhere = whole ? elsewhereIn(whole) : nowhere(() => new Catalogue(validated.flatMap(entriesOf)));
  const lookups = new Lookups([...valid, ...broken, ...validated].flatMap(({ index }) => index ?? []), elsewhere);
  const times = new Times(settings);
  const plans: Plan[] = [];
  const networks: Network[] = [];
  const registers: Register[] = [];
  const read = valid.flatMap((one) => {
    const reader = readerOf(one, one.raw, lookups, times);
    const content = readAs(one.kind, reader, one.raw);
    if (content?.kind === 'plan') plans.push(content);
    else if (content?.kind === 'network') networks.push(content);
    else if (content) registers.push(content);
    return reader.problems;
  });
  const problems = [
    ...sources.flatMap((source) => source.problems),
    ...validated.flatMap((one) => one.problems),
    ...duplicateIds(validated.flatMap((one) => one.valid ?? one.broken ?? [])),
    ...read,
    ...broken.flatMap((one) => problemsInRest(one, lookups, times)),
  ];
  const planIds = (): string[] => [...elsewhere.catalogue().fileIds(['plan'])];
  return { sources, plans, networks, registers, problems, settings, planIds, whole };
}

/** What many files hold, by id alone; no file is kept once the next is read. */
export function catalogueOf(sources: Iterable<Source>): Catalogue {
  const entries = function* (): Generator<FileIndex | null> {
    for (const source of sources) yield* entriesOf({ source, ...validate(source) });
  };
  return new Catalogue(entries());
}

/** What a file adds to a catalogue; null for what could not be made out of it. */
function entriesOf({ source, valid, broken, index }: Validated & { source: Source }): (FileIndex | null)[] {
  const known = indexOf({ valid, broken, index });
  if (!known) return source.problems.length > 0 ? [null] : [];
  return broken && !slugPattern.test(known.fileId) ? [known, null] : [known];
}

const indexOf = ({ valid, broken, index }: Pick<Validated, 'valid' | 'broken' | 'index'>): FileIndex | null => (valid ?? broken)?.index ?? index ?? null;

const elsewhereIn = ({ catalogue, source: sourceOf }: Whole): Elsewhere => ({
  catalogue,
  indexOf: (file) => {
    const source = sourceOf(file);
    return source ? indexOf(validate(source)) : null;
  },
});


function readerOf({ source, index }: Indexed, raw: unknown, lookups: Lookups, times: Times): FileReader {
  return new FileReader(source.file, index, (raw as { language?: string }).language ?? 'da', lookups, times);
}

/** Null for a plan that cannot be placed in time. */
function readAs(kind: FileKind, reader: FileReader, raw: unknown): Plan | Network | Register | null {
  if (kind === 'plan') return readPlan(reader, raw as RawPlan);
  return kind === 'network' ? readNetwork(reader, raw as RawNetwork) : readRegister(reader, raw as RawRegister);
}

/** What else is wrong in a file that is left out. References that may lead to what was taken out are given the benefit of the doubt. */
function problemsInRest(one: Broken, lookups: Lookups, times: Times): Problem[] {
  const { kind, rest } = one;
  if (!rest) return [];
  const reader = readerOf(one, rest.raw, lookups, times);
  readAs(kind, reader, rest.raw);
  return reader.problems.flatMap((problem): Problem[] => {
    const at = 'start' in problem.at ? problem.at : rest.whereIs(problem.at);
    if (at === null || (rest.losesIds && problem.check === 'unknown-reference')) return [];
    return [{ ...problem, at, ...(problem.related && { related: relatedIn(rest, problem.related) }) }];
  });
}

/** The first of two was found in what is left; a target is known by where it stands in its file. */
const relatedIn = (rest: Rest, related: NonNullable<Problem['related']>): NonNullable<Problem['related']> =>
  related.map((one) => (one.note === 'first' && !('start' in one.at) ? { ...one, at: rest.whereIs(one.at) ?? one.at } : one));

/**
 * A file whose YAML or shape is wrong is told about and left out of everything else. What it names can still be
 * referred to, so that one mistake in a register is not a hundred in the plans.
 */
function validate(source: Source): Validated {
  const { data, file } = source;
  if (data === undefined) {
    return source.problems.length > 0 ? { problems: [], ...whatIsLeft(source) } : { problems: [notAPlan(file, null)] };
  }
  const kind = writtenKind(data);
  if (!isFileKind(kind)) return { problems: [notAPlan(file, kind)] };
  const schema: z.$ZodType = schemas[kind];
  const index = indexFile(source, kind);
  const mistakes = mistakesIn(schema, data);
  if (mistakes.length === 0) return { valid: { source, kind, raw: data, index }, problems: [] };
  const rest = restOf(data, schema);
  const known: FileIndex = rest === null || rest.losesIds ? { ...index, incomplete: true } : index;
  return { broken: { source, kind, index: known, rest }, problems: problemsOf(mistakes, schema, source) };
}

/** What zod has to say; its copy of the data would be the same and is not kept. */
function mistakesIn(schema: z.$ZodType, data: unknown): readonly z.$ZodIssue[] {
  return fits(schema, data) ? [] : (safeParse(schema, data).error?.issues ?? []);
}

/** The names in what can still be made out of a text with a mistake in its YAML. */
function whatIsLeft({ file, text, problems }: Source): { index?: FileIndex } {
  if (!problems.some(({ check }) => check === 'yaml-syntax')) return {};
  const rest = readYaml(file, text, { lenient: true });
  const kind = kindOf(rest.data);
  return kind === null ? {} : { index: { ...indexFile(rest, kind), incomplete: true } };
}

const isFileKind = (kind: string | null): kind is FileKind => kind !== null && Object.hasOwn(schemas, kind);

/** What a file's data says it is; null for what is not one of ours. */
export function kindOf(data: unknown): FileKind | null {
  const kind = writtenKind(data);
  return isFileKind(kind) ? kind : null;
}

function writtenKind(data: unknown): string | null {
  if (typeof data !== 'object' || data === null || !Object.hasOwn(data, 'kind')) return null;
  const { kind } = data as { kind: unknown };
  return typeof kind === 'string' ? kind : null;
}

const notAPlan = (file: string, kind: string | null): Problem => ({
  check: 'not-a-plan-file',
  file,
  at: kind === null ? [] : ['kind'],
  facts: { kind },
});

function duplicateIds(indexed: readonly Indexed[]): Problem[] {
  const problems: Problem[] = [];
  const files = new Map<string, Indexed>();
  for (const one of indexed) {
    const { index, source } = one;
    for (const { id, place, first } of index.duplicates) {
      // Of an id that is no id, that is told.
      if (!slugPattern.test(id)) continue;
      problems.push({ check: 'duplicate-id', ...place, facts: { id, across: false }, related: [{ ...first, note: 'first' }] });
    }
    if (!slugPattern.test(index.fileId)) continue;
    const first = files.get(index.fileId);
    if (first) {
      problems.push({
        check: 'duplicate-id',
        file: source.file,
        at: ['id'],
        facts: { id: index.fileId, across: true },
        related: [{ file: first.source.file, at: ['id'], note: 'first' }],
      });
    } else files.set(index.fileId, one);
  }
  return problems;
}
