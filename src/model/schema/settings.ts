import * as z from 'zod/mini';
import type { Settable } from '../options.ts';
import { about, choice, object, optional, text } from './parts.ts';

const monthDay = z.string().check(z.regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/));
const season = optional(object({ from: monthDay, to: monthDay }));
const dayOfMonth = z.int().check(z.gte(1), z.lte(30));
const days = z.int().check(z.gte(0));

const severity = choice(['error', 'warning', 'info', 'off']);
const severityAlone = z.union([severity, object({ severity: optional(severity) })]);

/** A severity alone, or a map of the severity and the check's own options. */
const settingsOf = ({ options }: Settable) =>
  options ? z.union([severity, object({ severity: optional(severity), ...options.shape })]) : severityAlone;

/**
 * `planspor.yaml`; everything in it is optional.
 * @param checks those that can be set
 */
export const settingsWith = (checks: readonly Settable[]) => object({
  language: about('Language of reports; without it they follow the content.', optional(choice(['da', 'en']))),
  timeZone: about('IANA name, such as Europe/Copenhagen.', optional(text)),
  plans: about('The workspace, relative to this file.', optional(text)),
  fiscalYearStart: about('First month and day of the fiscal year, "04-01".', optional(monthDay)),
  conventions: optional(
    object({
      year: about('primo, medio and ultimo of a year: thirds, or narrow (January, June–July, December).', optional(choice(['thirds', 'narrow']))),
      month: optional(object({ primo: dayOfMonth, medio: dayOfMonth })),
      seasons: optional(object({ spring: season, summer: season, autumn: season, winter: season })),
    }),
  ),
  lights: about('The rule that traffic lights follow.', optional(choice(['one-year', 'statens-it-raad']))),
  staleAfter: about('Days without news before a status is stale.', optional(days)),
  dueWithin: about('Days within which a deadline is due soon.', optional(days)),
  openAfter: about('Days after which "snarest" becomes a finding.', optional(days)),
  openBefore: about('Days before an announced window from which its missing date is a finding.', optional(days)),
  checks: about(
    'Severity by check, or { severity, … } with what else can be set of it.',
    optional(object(Object.fromEntries(checks.map((check) => [check.id, optional(settingsOf(check))])))),
  ),
});

