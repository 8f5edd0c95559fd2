import { safeParse } from 'zod/v4/core';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import type { Source } from './read-yaml.ts';
import { problemsOf } from './schema/issues.ts';
import { settings as schema } from './schema/settings.ts';
import { defaultSettings, type Settings } from './settings.ts';

/**
 * Reads `planspor.yaml`. With problems, the settings are not to be used.
 * @param checkIds the checks that a severity can be set for
 */
export function readSettings(
  source: Source,
  checkIds: readonly string[],
): { settings: Settings; problems: Problem[] } {
  const { file } = source;
  if (source.problems.length > 0) return { settings: defaultSettings, problems: source.problems };
  const result = safeParse(schema, source.data ?? {});
  if (!result.success) {
    return { settings: defaultSettings, problems: problemsOf(result.error.issues, schema, source) };
  }
  const raw = result.data;
  const { conventions } = defaultSettings;
  return {
    settings: {
      ...defaultSettings,
      ...withoutUndefined(raw),
      conventions: {
        year: raw.conventions?.year ?? conventions.year,
        month: raw.conventions?.month ?? conventions.month,
        seasons: { ...conventions.seasons, ...withoutUndefined(raw.conventions?.seasons ?? {}) },
      },
    },
    problems: [...unknownChecks(file, raw.checks ?? {}, checkIds), ...unknownZone(file, raw.timeZone)],
  };
}

function unknownChecks(file: string, checks: object, checkIds: readonly string[]): Problem[] {
  return Object.keys(checks)
    .filter((id) => !checkIds.includes(id))
    .map((id) => ({
      check: 'unknown-key',
      file,
      at: ['checks', id],
      on: 'key',
      facts: { key: id, nearest: nearest(id, checkIds), allowed: checkIds, others: 0 },
    }));
}

function unknownZone(file: string, zone: string | undefined): Problem[] {
  if (zone === undefined || isTimeZone(zone)) return [];
  return [{ check: 'schema', file, at: ['timeZone'], facts: { case: 'value', got: zone, allowed: ['Europe/Copenhagen'], nearest: null } }];
}

function isTimeZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

function withoutUndefined<T extends object>(object: T): { [Key in keyof T]: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as {
    [Key in keyof T]: Exclude<T[Key], undefined>;
  };
}
