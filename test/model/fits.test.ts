import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type * as z from 'zod/v4/core';
import { safeParse } from 'zod/v4/core';
import { schemas } from '../../src/model/schema/by-kind.ts';
import { fits } from '../../src/model/schema/fits.ts';
import { workspaceOf } from '../workspace.ts';

const { sources } = workspaceOf();
const kindOf = (data: unknown) => (data as { kind: keyof typeof schemas }).kind;

/** How a part of a plan may be wrong. */
const odd = fc.constantFrom<unknown>(null, undefined, '', 'x', 'Æ b', '2026-02-30', 0, -1, 1.5, 1e300, Number.NaN, true, [], ['x'], [null], {}, { value: 'x' }, { value: 1 }, { text: 'x' }, { x: 1 });

interface Change {
  /** Which part: a number among all that there are. */
  part: number;
  key: string;
  value: unknown;
  kind: 'put' | 'leave-out' | 'add';
}
const change: fc.Arbitrary<Change> = fc.record({
  part: fc.nat(),
  key: fc.constantFrom('title', 'id', 'owner', 'deadline', 'log', 'x', 'constructor', '__proto__', 'toString'),
  value: odd,
  kind: fc.constantFrom('put', 'leave-out', 'add'),
});

interface Part {
  holder: Record<string | number, unknown>;
  step: string | number;
}

function partsOf(value: unknown): Part[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string | number, unknown>;
  const steps = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return steps.flatMap((step) => [{ holder, step }, ...partsOf(holder[step])]);
}

function changed(data: unknown, { part, key, kind, value: shared }: Change): unknown {
  const value = structuredClone(shared);
  const parts = partsOf(data);
  const chosen = parts[part % parts.length];
  if (!chosen) return data;
  const { holder, step } = chosen;
  if (kind === 'put') holder[step] = value;
  else if (kind === 'leave-out' && Array.isArray(holder)) holder.splice(Number(step), 1);
  else if (kind === 'leave-out') Reflect.deleteProperty(holder, step);
  else if (!Array.isArray(holder)) Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
  return data;
}

const kinds = Object.keys(schemas) as (keyof typeof schemas)[];

test('data fits a schema exactly where zod finds nothing wrong', () => {
  const data = fc
    .tuple(fc.constantFrom(...sources.map((source) => source.data)), fc.array(change, { maxLength: 3 }), fc.option(fc.constantFrom(...kinds)))
    .map(([whole, changes, other]) => ({ kind: other ?? kindOf(whole), value: changes.reduce(changed, structuredClone(whole)) }));
  let [good, bad] = [0, 0];
  const alike = fc.property(data, ({ kind, value }) => {
    const { success } = safeParse(schemas[kind] as z.$ZodType, value);
    expect(fits(schemas[kind], value)).toBe(success);
    if (success) good += 1;
    else bad += 1;
  });
  fc.assert(alike, { numRuns: 1000 });
  expect(good).toBeGreaterThan(50);
  expect(bad).toBeGreaterThan(400);
});

test('every file of this repository fits its schema', () => {
  const misfits = sources.filter(({ data }) => !fits(schemas[kindOf(data)], data));
  expect(misfits.map(({ file }) => file)).toEqual([]);
});
