import { safeParse } from 'zod/v4/core';
import type { BaselineEntry } from './baseline.ts';
import type { Problem } from './problem.ts';
import type { Source } from './read-yaml.ts';
import { problemsOf } from './schema/issues.ts';
import { baseline as schema } from './schema/baseline.ts';

/** Reads `planspor-baseline.yaml`. With problems, nothing in it is to be relied on. */
export function readBaseline(source: Source): { entries: BaselineEntry[]; problems: Problem[] } {
  if (source.problems.length > 0) return { entries: [], problems: source.problems };
  const result = safeParse(schema, source.data ?? {});
  if (!result.success) return { entries: [], problems: problemsOf(result.error.issues, schema, source) };
  const { files } = source.data as { files: Record<string, Record<string, Record<string, number>>> };
  // The data as it is read and not zod's copy, which leaves out a key that is called `__proto__`.
  const entries = Object.entries(files).flatMap(([file, checks]) =>
    Object.entries(checks).flatMap(([check, items]) =>
      Object.entries(items).map(([item, count]) => ({ file, check, item, count })),
    ),
  );
  return { entries, problems: [] };
}
