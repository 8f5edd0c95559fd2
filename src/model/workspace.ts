import type * as z from 'zod/v4/core';
import { safeParse } from 'zod/v4/core';
import { FileReader } from './build/file-reader.ts';
import { type FileIndex, indexFile } from './build/index-file.ts';
import { Lookups } from './build/lookup.ts';
import { type RawNetwork, readNetwork } from './build/network.ts';
import { type RawPlan, readPlan } from './build/plan.ts';
import { type RawRegister, readRegister } from './build/register.ts';
import type { Network } from './network.ts';
import type { Plan } from './plan.ts';
import type { Problem } from './problem.ts';
import { readYaml, type Source } from './read-yaml.ts';
import type { Register } from './register.ts';
import { type FileKind, schemas } from './schema/by-kind.ts';
import { problemsOf } from './schema/issues.ts';
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
}

interface Valid {
  source: Source;
  kind: FileKind;
  raw: unknown;
  index: FileIndex;
}

/** Reads texts into plans, networks and registers; what cannot be read becomes problems, never an exception. */
export function readWorkspace(sources: readonly Source[], settings: Settings): Workspace {
  const problems: Problem[] = sources.flatMap((source) => source.problems);
  const leftOut: FileIndex[] = [];
  let unread = false;
  const valid = sources.flatMap((source) => {
    const result = validate(source);
    problems.push(...result.problems);
    if (!result.valid && result.index) leftOut.push(result.index);
    unread ||= !result.valid && !result.index && source.problems.length > 0;
    return result.valid ? [result.valid] : [];
  });
  problems.push(...duplicateIds(valid));

  const lookups = new Lookups([...valid.map(({ index }) => index), ...leftOut], unread);
  const plans: Plan[] = [];
  const networks: Network[] = [];
  const registers: Register[] = [];
  for (const { source, kind, raw, index } of valid) {
    const language = (raw as { language?: string }).language ?? 'da';
    const reader = new FileReader(source.file, index, language, lookups, settings);
    if (kind === 'plan') {
      const read = readPlan(reader, raw as RawPlan);
      if (read) plans.push(read);
    } else if (kind === 'network') networks.push(readNetwork(reader, raw as RawNetwork));
    else registers.push(readRegister(reader, raw as RawRegister));
    problems.push(...reader.problems);
  }
  return { sources, plans, networks, registers, problems, settings };
}

/**
 * A file whose YAML or shape is wrong is told about and left out of everything else. What it names can still be
 * referred to, so that one mistake in a register is not a hundred in the plans.
 */
function validate(source: Source): { valid?: Valid; index?: FileIndex; problems: Problem[] } {
  const { data, file } = source;
  if (data === undefined) {
    return source.problems.length > 0 ? { problems: [], ...whatIsLeft(source) } : { problems: [notAPlan(file, null)] };
  }
  const kind = writtenKind(data);
  if (!isFileKind(kind)) return { problems: [notAPlan(file, kind)] };
  const schema: z.$ZodType = schemas[kind];
  const result = safeParse(schema, data);
  const index = indexFile(source, kind);
  if (!result.success) return { index, problems: problemsOf(result.error.issues, schema, source) };
  return { valid: { source, kind, raw: result.data, index }, index, problems: [] };
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

function duplicateIds(valid: readonly Valid[]): Problem[] {
  const problems: Problem[] = [];
  const files = new Map<string, Valid>();
  for (const one of valid) {
    const { index, source } = one;
    for (const { id, place, first } of index.duplicates) {
      problems.push({ check: 'duplicate-id', ...place, facts: { id, across: false }, related: [{ ...first, note: 'first' }] });
    }
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
