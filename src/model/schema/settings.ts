import * as z from 'zod/mini';
import { about, choice, object, optional, text } from './parts.ts';

const monthDay = z.string().check(z.regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/));
const season = optional(object({ from: monthDay, to: monthDay }));
const dayOfMonth = z.int().check(z.gte(1), z.lte(30));
const days = z.int().check(z.gte(0));

/** `planspor.yaml`; everything in it is optional. */
export const settings = object({
  language: optional(about('Language of reports; without it they follow the content.', choice(['da', 'en']))),
  timeZone: optional(about('IANA name, such as Europe/Copenhagen.', text)),
  plans: optional(about('The workspace, relative to this file.', text)),
  fiscalYearStart: optional(about('First month and day of the fiscal year, "04-01".', monthDay)),
  conventions: optional(
    object({
      year: optional(about('primo, medio and ultimo of a year: thirds, or narrow (January, June–July, December).', choice(['thirds', 'narrow']))),
      month: optional(object({ primo: dayOfMonth, medio: dayOfMonth })),
      seasons: optional(object({ spring: season, summer: season, autumn: season, winter: season })),
    }),
  ),
  lights: optional(about('The rule that traffic lights follow.', choice(['one-year', 'statens-it-raad']))),
  staleAfter: optional(about('Days without news before a status is stale.', days)),
  dueWithin: optional(about('Days within which a deadline is due soon.', days)),
  openAfter: optional(about('Days after which "snarest" becomes a finding.', days)),
  openBefore: optional(about('Days before an announced window from which its missing date is a finding.', days)),
  checks: optional(about('Severity by check.', z.record(z.string(), choice(['error', 'warning', 'info', 'off'])))),
});

