import { safeParse } from 'zod/v4/core';
import type { Settable } from './options.ts';
import type { Problem } from './problem.ts';
import type { Source } from './read-yaml.ts';
import { problemsOf } from './schema/issues.ts';
import { settingsWith } from './schema/settings.ts';
import { defaultSettings, type Settings } from './settings.ts';

/**
 * Reads `planspor.yaml`. With problems, the settings are not to be used.
 * @param checks those that can be set, with the options that they declare
 */
export function readSettings(source: Source, checks: readonly Settable[]): { settings: Settings; problems: Problem[] } {
  const { file } = source;
  if (source.problems.length > 0) return { settings: defaultSettings, problems: source.problems };
  const schema = settingsWith(checks);
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
      ...readChecks(raw.checks ?? {}),
      conventions: {
        year: raw.conventions?.year ?? conventions.year,
        month: raw.conventions?.month ?? conventions.month,
        seasons: { ...conventions.seasons, ...withoutUndefined(raw.conventions?.seasons ?? {}) },
      },
    },
    problems: unknownZone(file, raw.timeZone),
  };
}

type RawCheck = Settings['checks'][string] | ({ severity?: Settings['checks'][string] | undefined } & Record<string, unknown>);

function readChecks(raw: Readonly<Record<string, RawCheck | undefined>>): Pick<Settings, 'checks' | 'checkOptions'> {
  const checks: Record<string, Settings['checks'][string]> = {};
  const checkOptions: Record<string, unknown> = {};
  for (const [id, one] of Object.entries(raw)) {
    if (one === undefined) continue;
    const { severity, ...options } = typeof one === 'string' ? { severity: one } : one;
    if (severity !== undefined) checks[id] = severity;
    if (Object.keys(options).length > 0) checkOptions[id] = options;
  }
  return { checks, checkOptions };
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
