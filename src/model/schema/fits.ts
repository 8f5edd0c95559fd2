import type * as z from 'zod/v4/core';
import { safeParse } from 'zod/v4/core';
import { type CheckDefinition, definitionOf } from './issues.ts';

type Test = (value: unknown) => boolean;

const tests = new WeakMap<z.$ZodType, Test>();

/**
 * Whether data is of a schema. Says yes only where zod would, but makes no copy of the data and nothing for the keys that
 * are absent, as most are. After a no it is for zod to say what is wrong, and to judge what this does not know.
 */
export const fits = (schema: z.$ZodType, data: unknown): boolean => testOf(schema)(data);

function testOf(schema: z.$ZodType): Test {
  const known = tests.get(schema);
  if (known) return known;
  const test = testFor(schema);
  tests.set(schema, test);
  return test;
}

/** Goes into what holds other values, and knows the plainest of them; any other value is zod's to judge. */
function testFor(schema: z.$ZodType): Test {
  const { type, shape, catchall, element, innerType, getter, options, checks = [] } = definitionOf(schema);
  if (checks.every(({ _zod }) => _zod.def.check === 'describe')) {
    if (shape && catchall && definitionOf(catchall).type === 'never') return mapOf(shape);
    if (element) return listOf(testOf(element));
    if (type === 'union' && options) return oneOf(options.map(testOf));
    if (type === 'optional' && innerType) return optional(testOf(innerType));
    if (getter) return (value) => fits(getter(), value);
  }
  if (type === 'enum' || type === 'literal') return (value) => schema._zod.values?.has(value as string) ?? false;
  const rules = checks.map(ruleOf);
  if (type === 'string' && rules.every((rule) => rule !== null)) return (value) => typeof value === 'string' && rules.every((rule) => rule(value));
  const typed = type === 'string' || type === 'number' || type === 'boolean';
  return (value) => (!typed || typeof value === type) && safeParse(schema, value).success;
}

/** What a check of a text asks; null for a check that is not known here. */
function ruleOf({ _zod: { def } }: CheckDefinition): ((text: string) => boolean) | null {
  const { check, minimum = 0, pattern } = def;
  if (check === 'describe') return () => true;
  if (check === 'min_length') return (text) => text.length >= minimum;
  return check === 'string_format' && pattern ? (text) => pattern.test(text) : null;
}

/** No key but those of the shape, and each that must be there. */
function mapOf(shape: Readonly<Record<string, z.$ZodType>>): Test {
  const entries = Object.entries(shape);
  const keys = new Map(entries.map(([key, schema]) => [key, testOf(schema)]));
  const required = entries.filter(([, schema]) => definitionOf(schema).type !== 'optional').map(([key]) => key);
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    if (!required.every((key) => Object.hasOwn(value, key))) return false;
    for (const key in value) if (!keys.get(key)?.((value as Record<string, unknown>)[key])) return false;
    return true;
  };
}

const listOf = (test: Test): Test => (value) => Array.isArray(value) && value.every(test);
const oneOf = (branches: readonly Test[]): Test => (value) => branches.some((test) => test(value));
const optional = (test: Test): Test => (value) => value === undefined || test(value);
