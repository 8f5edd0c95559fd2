import type * as z from 'zod/v4/core';
import type { Path } from '../finding.ts';
import { asItLooks } from '../look-alike.ts';
import { nearest } from '../nearest.ts';
import type { Problem, SchemaFacts } from '../problem.ts';
import type { Source } from '../read-yaml.ts';
import { decimalPattern } from './parts.ts';

/** With more unknown keys in one map than this, the map is another kind of thing, and one finding says it best. */
const mostUnknownKeys = 10;

/** What is asked of a file to tell what is wrong with its data. */
type Written = Pick<Source, 'file' | 'data' | 'sourceOf'>;

/**
 * Turns what zod says of a file's data into problems of the format.
 * zod knows neither the text that was written nor which branch of a union the author meant; both are found here.
 */
export function problemsOf(issues: readonly z.$ZodIssue[], schema: z.$ZodType, source: Written): Problem[] {
  const problems = issues.flatMap((issue) => problemsOfIssue(issue, issue.path as Path, schema, source));
  // A slip in a key that must be there is one mistake, not two.
  const meant = new Set(problems.map(keyMeant));
  return problems.filter((one) => {
    const missing = keyMissing(one);
    return missing === null || !meant.has(missing);
  });
}

const keyMeant = ({ check, at, facts }: Problem): string | null =>
  check === 'unknown-key' && !('start' in at) ? JSON.stringify([...at.slice(0, -1), facts.nearest]) : null;

const keyMissing = ({ check, at, facts }: Problem): string | null =>
  check === 'schema' && facts.case === 'missing' && !('start' in at) ? JSON.stringify([...at, facts.key]) : null;

/** @param union the one that is asked about, where it is a branch of another */
function problemsOfIssue(issue: z.$ZodIssue, at: Path, schema: z.$ZodType, source: Written, union?: z.$ZodType): Problem[] {
  const { file } = source;
  const found = valueAt(source.data, at);
  const schemaProblem = (facts: SchemaFacts): Problem => ({
    check: 'schema',
    file,
    at: facts.case === 'missing' ? at.slice(0, -1) : at,
    facts,
  });

  if (found === undefined) return [schemaProblem({ case: 'missing', key: String(at.at(-1)) })];
  switch (issue.code) {
    case 'unrecognized_keys': {
      const meant = schemaAt(schema, at, source.data);
      const allowed = keysOf(branchFor(meant, found)?.schema ?? meant);
      const many = issue.keys.length > mostUnknownKeys;
      return (many ? issue.keys.slice(0, 1) : issue.keys).map((key) => ({
        check: 'unknown-key',
        file,
        at: [...at, key],
        on: 'key',
        facts: { key, nearest: nearest(key, allowed), allowed, others: many ? issue.keys.length - 1 : 0 },
      }));
    }
    case 'invalid_union': {
      const branch = branchFor(union ?? schemaAt(schema, at, source.data), found);
      if (!branch) return [misfit(found, at, expectedOf(schemaAt(schema, at, source.data)), schema, source)];
      return (issue.errors[branch.index] ?? []).flatMap((inner) =>
        problemsOfIssue(inner, [...at, ...(inner.path as Path)], schema, source, inner.path.length === 0 ? branch.option : undefined),
      );
    }
    case 'invalid_type':
      return [misfit(found, at, [issue.expected], schema, source)];
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      if (found === null) return [misfit(found, at, allowed, schema, source)];
      const got = shortly(found);
      const alike = issue.values.find((value) => String(value) === got);
      if (alike !== undefined) return [misfit(found, at, [typeof alike], schema, source)];
      return [schemaProblem({ case: 'value', got, allowed, nearest: nearest(got, allowed) })];
    }
    case 'too_small':
      if (issue.origin === 'string' && isEntry(at)) return [misfit(null, at, ['string'], schema, source)];
      if (issue.origin === 'string') return [schemaProblem({ case: 'empty', key: String(at.at(-1)), required: isRequired(schema, at, source.data) })];
      if (issue.origin === 'array') return [schemaProblem({ case: 'too-few', min: Number(issue.minimum) })];
      return [schemaProblem({ case: 'range', got: shortly(found), min: Number(issue.minimum), max: null })];
    case 'too_big':
      return [schemaProblem({ case: 'range', got: shortly(found), min: null, max: Number(issue.maximum) })];
    case 'invalid_format':
      if (at.at(-1) !== 'id') return [schemaProblem({ case: 'pattern', got: shortly(found), wanted: exampleOf(issue) })];
      return [{ check: 'invalid-id', file, at, facts: { id: shortly(found), proposal: slugOf(asItLooks(found as string)) } }];
    default:
      return [misfit(found, at, [issue.code], schema, source)];
  }
}

/** A value of the wrong type: told as "quote it", "leave it out" or "expected …", whichever helps. */
function misfit(found: unknown, at: Path, expected: readonly string[], schema: z.$ZodType, source: Written): Problem {
  const { file } = source;
  const wantsText = expected.includes('string');
  if (wantsText && (typeof found === 'number' || typeof found === 'boolean')) {
    const written = source.sourceOf(at) ?? String(found);
    return { check: 'unquoted-value', file, at, facts: { source: written, readAs: String(found) } };
  }
  if (found === null && !isEntry(at)) {
    const facts = { case: 'empty' as const, key: String(at.at(-1)), required: isRequired(schema, at, source.data) };
    return { check: 'schema', file, at, on: 'key', facts };
  }
  return { check: 'schema', file, at, facts: { case: 'type', expected, got: typeName(found) } };
}

/** Of a list, whose entries have no key to leave out. */
const isEntry = (at: Path): boolean => typeof at.at(-1) === 'number';

/** Whether something must stand there; also where the schema does not tell. */
function isRequired(schema: z.$ZodType, at: Path, data: unknown): boolean {
  const above = at.slice(0, -1);
  const parent = branchFor(schemaAt(schema, above, data), valueAt(data, above))?.schema;
  const own = parent && definitionOf(parent).shape?.[at.at(-1) ?? ''];
  return !own || !['optional', 'default'].includes(definitionOf(own).type);
}

/** Only decimals and the settings' days of the year have a shape of their own. */
const exampleOf = ({ pattern }: z.$ZodIssueInvalidStringFormat): string => (pattern === String(decimalPattern) ? '12.5' : '"04-01"');

/** A slug near to what was written, or null where nothing of it can be kept. */
export function slugOf(text: string): string | null {
  const slug = hyphenated(text);
  return slug === '' || slug.length > 60 ? null : slug;
}

/** What of a text may stand in an id, with a hyphen for all that lies between; empty when nothing may. */
export function hyphenated(text: string): string {
  const letters: Record<string, string> = { æ: 'ae', ø: 'oe', å: 'aa' };
  return text
    .toLowerCase()
    .replaceAll(/[æøå]/g, (letter) => letters[letter] ?? '')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

function valueAt(data: unknown, at: Path): unknown {
  let here = data;
  for (const step of at) {
    here = (here as Record<string | number, unknown> | null | undefined)?.[step];
  }
  return here;
}

/** The schema of what stands at a path, by the branches of unions that the data on the way there belongs to. */
export function schemaAt(schema: z.$ZodType, at: Path, data: unknown): z.$ZodType {
  let here = schema;
  let value = data;
  for (const step of at) {
    const { def } = (branchFor(here, value)?.schema ?? here)._zod as unknown as { def: Definition };
    const next = typeof step === 'number' ? def.element : (fieldOf(def, step) ?? def.valueType);
    if (!next) return here;
    here = next;
    value = (value as Record<string | number, unknown> | null)?.[step];
  }
  return unwrapped(here);
}

/** A key of the author's may be called as something that every object has. */
const fieldOf = ({ shape }: Definition, key: string): z.$ZodType | undefined => (shape && Object.hasOwn(shape, key) ? shape[key] : undefined);

interface Definition {
  type: string;
  shape?: Record<string, z.$ZodType>;
  element?: z.$ZodType;
  valueType?: z.$ZodType;
  innerType?: z.$ZodType;
  getter?: () => z.$ZodType;
  options?: z.$ZodType[];
  catchall?: z.$ZodType;
  checks?: CheckDefinition[];
}

export interface CheckDefinition {
  _zod: { def: { check: string; minimum?: number; pattern?: RegExp } };
}

export const definitionOf = (schema: z.$ZodType): Definition => (schema._zod as unknown as { def: Definition }).def;

function unwrapped(schema: z.$ZodType): z.$ZodType {
  const def = definitionOf(schema);
  const inner = def.innerType ?? def.getter?.();
  return inner ? unwrapped(inner) : schema;
}

interface Branch {
  /** What it comes to in the end, when the branch is itself a union. */
  schema: z.$ZodType;
  option: z.$ZodType;
  index: number;
}

/** The branch of a (possibly nested) union that a value of this shape belongs to. */
function branchFor(schema: z.$ZodType, value: unknown): Branch | undefined {
  const bare = unwrapped(schema);
  const { options } = definitionOf(bare);
  if (!options) return accepts(bare, value) ? { schema: bare, option: bare, index: 0 } : undefined;
  let best: (Branch & { score: number }) | undefined;
  options.forEach((option, index) => {
    const inner = branchFor(option, value);
    if (!inner) return;
    const score = keyOverlap(inner.schema, value);
    if (!best || score > best.score) best = { schema: inner.schema, option, index, score };
  });
  return best;
}

function accepts(schema: z.$ZodType, value: unknown): boolean {
  const { type } = definitionOf(schema);
  if (value === null) return false;
  if (Array.isArray(value)) return type === 'array';
  if (typeof value === 'object') return type === 'object' || type === 'record';
  return type === typeof value || (type === 'enum' && typeof value === 'string');
}

/** Of a value that is accepted: only one branch of a union takes lists, or texts. */
function keyOverlap(schema: z.$ZodType, value: unknown): number {
  const { shape } = definitionOf(schema);
  return shape ? Object.keys(value as object).filter((key) => Object.hasOwn(shape, key)).length : 0;
}

const keysOf = (schema: z.$ZodType): string[] => Object.keys(definitionOf(schema).shape ?? {});

function expectedOf(schema: z.$ZodType): string[] {
  const bare = unwrapped(schema);
  const { options, type } = definitionOf(bare);
  return options ? [...new Set(options.flatMap(expectedOf))] : [type];
}

function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value;
}

const shortly = (value: unknown): string => {
  const shown = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return shown.length > 80 ? `${shown.slice(0, 79)}…` : shown;
};
