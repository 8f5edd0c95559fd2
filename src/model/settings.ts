import type { Severity } from './finding.ts';
import { type Conventions, defaultConventions } from './time/index.ts';

export type LightPreset = 'one-year' | 'statens-it-raad';

/** What `planspor.yaml` can set; everything has a default. */
export interface Settings {
  /** Language of reports; null follows the content. */
  language: 'da' | 'en' | null;
  /** IANA name; the zone in which "today" and clock deadlines are meant. */
  timeZone: string;
  /** The workspace, relative to the settings file. */
  plans: string;
  /** First month and day of the fiscal year, MM-DD; null where none is set. */
  fiscalYearStart: string | null;
  conventions: Conventions;
  lights: LightPreset;
  /** Days without an entry before a status counts as stale. */
  staleAfter: number;
  /** Days within which a deadline counts as due soon. */
  dueWithin: number;
  /** Days after which "snarest" becomes a finding. */
  openAfter: number;
  /** Days before an announced window begins from which its missing date is a finding. */
  openBefore: number;
  /** Severity by check id. */
  checks: Readonly<Record<string, Severity | 'off'>>;
  /** By check id, what is set of its own options, defaults filled in. */
  checkOptions: Readonly<Record<string, unknown>>;
}

export const defaultSettings: Settings = {
  language: null,
  timeZone: 'Europe/Copenhagen',
  plans: 'plans',
  fiscalYearStart: null,
  conventions: defaultConventions,
  lights: 'one-year',
  staleAfter: 100,
  dueWithin: 30,
  openAfter: 30,
  openBefore: 56,
  checks: {},
  checkOptions: {},
};
