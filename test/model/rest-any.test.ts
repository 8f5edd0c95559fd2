import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { Path } from '../../src/model/finding.ts';
import { readYaml } from '../../src/model/read-yaml.ts';
import { defaultSettings } from '../../src/model/settings.ts';
import { readWorkspace } from '../../src/model/workspace.ts';
import { workspaceOf } from '../workspace.ts';

const { sources } = workspaceOf();

function pathsIn(value: unknown, at: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [at];
  const steps = Array.isArray(value) ? value.map((_, position) => position) : Object.keys(value);
  return [at, ...steps.flatMap((step) => pathsIn((value as Record<string | number, unknown>)[step], [...at, step]))];
}

const places = sources.flatMap(({ file, data }) =>
  pathsIn(data).filter((at) => at.length > 0 && !(at.length === 1 && at[0] === 'kind')).map((at) => ({ file, at })),
);

function mutated(data: unknown, at: Path, value: unknown): unknown {
  const copy = structuredClone(data);
  const holder = at.slice(0, -1).reduce((here, step) => (here as Record<string | number, unknown>)[step], copy) as Record<string | number, unknown>;
  const last = at.at(-1) ?? '';
  if (value !== undefined) holder[last] = value;
  else if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else delete holder[last];
  return copy;
}

const related = (one: Path, other: Path): boolean => one.every((step, depth) => depth >= other.length || other[depth] === step);

it('one value of the wrong kind anywhere in the real plans is told where it stands, and nothing else with it', () => {
  const values = fc.constantFrom<unknown>({ x: 1 }, 7.5, true, null, [[1]], 'Æ Ø');
  fc.assert(
    fc.property(fc.constantFrom(...places), values, ({ file, at }, value) => {
      const changed = sources.map((source) => (source.file === file ? readYaml(file, stringify(mutated(source.data, at, value))) : source));
      for (const problem of readWorkspace(changed, defaultSettings).problems) {
        const where = 'start' in problem.at ? [] : problem.at;
        expect([problem.check, problem.file, related(at.slice(0, -1), where) || where]).toEqual([problem.check, file, true]);
      }
    }),
    { numRuns: 150 },
  );
});

it('whatever is gone, the rest is read', () => {
  fc.assert(
    fc.property(fc.constantFrom(...places), fc.constantFrom(...places), (one, other) => {
      const changed = sources.map((source) => {
        const first = source.file === one.file ? mutated(source.data, one.at, undefined) : source.data;
        const holds = source.file === other.file && pathsIn(first).some((at) => JSON.stringify(at) === JSON.stringify(other.at));
        return readYaml(source.file, stringify(holds ? mutated(first, other.at, { x: 1 }) : first));
      });
      expect(() => readWorkspace(changed, defaultSettings)).not.toThrow();
    }),
    { numRuns: 40 },
  );
});
