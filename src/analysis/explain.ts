import { defaultsOf } from '../model/options.ts';
import { defaultSettings } from '../model/settings.ts';
import type { Check, CheckSetting, Group } from './check.ts';
import { type CheckId, checks } from './checks/index.ts';

/** What is known of a check besides words. */
export interface ExplainedCheck {
  id: CheckId;
  group: Group;
  /** The default. */
  severity: Check['severity'];
  settings: { key: CheckSetting; standard: number | string | null }[];
  options: { key: string; standard: unknown }[];
  silence: Silence;
}

/** Which ways there are not to be told of a finding, besides the severity. */
export interface Silence {
  /** By a comment where it stands. */
  comment: boolean;
  baseline: boolean;
}

export const explainedChecks = (): ExplainedCheck[] => checks.map((one) => explained(one));

export function explainedCheck(id: string): ExplainedCheck | null {
  const found = checks.find((one) => one.id === id);
  return found ? explained(found) : null;
}

function explained(one: Omit<Check<CheckId>, 'run'>): ExplainedCheck {
  const { id, group, severity, settings = [], options } = one;
  return {
    id,
    group,
    severity,
    settings: settings.map((key) => ({ key, standard: defaultSettings[key] })),
    options: options ? Object.entries(defaultsOf(options)).map(([key, standard]) => ({ key, standard })) : [],
    silence: silenceOf(id, severity),
  };
}

/** Comments are found only in files that can be read. */
const unread: ReadonlySet<string> = new Set(['yaml-syntax', 'yaml-feature', 'too-large']);

function silenceOf(id: string, severity: Check['severity']): Silence {
  const itself = id === 'unused-ignore';
  return { comment: !itself && !unread.has(id), baseline: !itself && severity !== 'error' };
}
