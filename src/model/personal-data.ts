import type { Span } from './finding.ts';
import { aboutLetters } from './letters.ts';
import { endOfLine } from './read-characters.ts';

export type PersonalDataKind = 'cpr' | 'phone' | 'email';

export interface PersonalData extends Span {
  kind: PersonalDataKind;
}

/** Day, month, year and running number of a Danish civil registration number, as it is usually written. */
const CPR = /(?<![\w.,/-])(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}(?:-| - | )?\d{4}(?![\w/-]|[.,]\d)/g;

/**
 * Eight digits grouped as telephone numbers are, or after a word or a prefix that says so. They look at the first sign
 * before they look back, which most signs of a text make needless.
 */
const GROUPED_PHONE = /(?=[+02-9])(?<![\w.,/-]|\d )(?:(?:\+|00)45[ -]?)?[2-9]\d(?:(?: \d{2}){3}|\d{2} \d{4})(?![\w/-]|[.,]\d| \d| ?(?:kr|pct|%|mio|DKK))/g;
const NAMED_PHONE = /(?=[2-9]\d)(?<=\b(?:tlf(?:\.? ?nr)?|telefon(?:nummer|nr)?|tel|mob(?:il)?(?:nummer|nr)?|phone|ring(?: til)?)\b[.: ]{0,3}|(?<![\w.])(?:\+|00)45[ -]?)[2-9]\d(?:[ .-]?\d){6}(?![\w/-]|[.,]\d)/gi;

/** Begins only where a word does, in any alphabet: a search that began at each letter would take time in the square of a long word. */
const EMAIL = aboutLetters(String.raw`(?<![\p{L}\d_.+-])[\p{L}\d][\p{L}\d._+-]*@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+`, 'g');
const PRIVATE_PROVIDERS =
  /@(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|mac|aol|gmx|proton|protonmail|pm|mail|jubii|ofir|sol|webspeed|stofanet|tdcadsl|privat|youmail|post\.tele|image|adr)\.(?:com|dk|net|de|me|org|co\.uk)$/i;
const FIRST_AND_LAST_NAME = /^[\p{L}-]{2,}(?:\.\p{L}+)?\.[\p{L}-]{2,}\d{0,2}@/u;
/** Words of shared mailboxes, which may have a dot too: digital.inklusion, post.presse. */
const SHARED = /post|mail|info|kontakt|contact|sekretariat|digital|inklusion|service|support|help|hjælp|hjaelp|presse|press|team|kontor|office|projekt|project|plan|net|borger|kommune|afdeling|redaktion|data|hr/i;

/** Numbers of other things that are grouped in the same way: `CVR`, `j.nr.`, `sagsnummer`. The word is a whole one: not the end of `læse`. */
const OTHER_NUMBER = /(?<![\w\xc0-\u024f])(?:cvr|ean|gln|se|p|konto|reg|sag|sags|journal|j|isbn|issn|iban)[-. ]*(?:nummer|nr|no)?[.: ]*$/i;
const TWO_YEARS = /^(?:19|20)\d\d (?:19|20)\d\d$/;

/** Civil registration numbers, Danish telephone numbers and private-looking addresses in a text, in their order. */
export function personalDataIn(text: string): PersonalData[] {
  const found = [
    ...matches(text, CPR, 'cpr'),
    ...matches(text, GROUPED_PHONE, 'phone').filter(({ start, end }) => !TWO_YEARS.test(text.slice(start, end))),
    ...matches(text, NAMED_PHONE, 'phone'),
  ].filter(({ start }) => !OTHER_NUMBER.test(text.slice(Math.max(0, start - 24), start)));
  const sorted = [...found, ...privateAddresses(text)].sort((a, b) => a.start - b.start);
  return sorted.filter((one, position) => one.start >= (sorted[position - 1]?.end ?? 0));
}

function matches(text: string, pattern: RegExp, kind: PersonalDataKind): PersonalData[] {
  return [...text.matchAll(pattern)].map(({ index, 0: match }) => ({ kind, start: index, end: index + match.length }));
}

/** Looks only in lines with an at sign. */
function privateAddresses(text: string): PersonalData[] {
  const found: PersonalData[] = [];
  for (let at = text.indexOf('@'); at >= 0; ) {
    const start = text.lastIndexOf('\n', at) + 1;
    const end = endOfLine(text, at);
    const line = text.slice(start, end);
    const addresses = matches(line, EMAIL(line), 'email').filter((one) => isPrivate(line.slice(one.start, one.end)));
    found.push(...addresses.map((one) => ({ ...one, start: one.start + start, end: one.end + start })));
    at = text.indexOf('@', end);
  }
  return found;
}

const isPrivate = (address: string): boolean =>
  !SHARED.test(address.split('@')[0] ?? '') && (PRIVATE_PROVIDERS.test(address) || FIRST_AND_LAST_NAME.test(address));

/** The first character or two to recognise it by, and stars of the same length for the rest. */
export function covered(value: string): string {
  const [name = '', provider] = value.split('@');
  const shown = provider === undefined ? (/^(?:\+|00)45[ -]?/.exec(name)?.[0].length ?? 0) + 2 : 1;
  const stars = [...name].map((character, position) => (position < shown || !/[\p{L}\d]/u.test(character) ? character : '*')).join('');
  return provider === undefined ? stars : `${stars}@${provider}`;
}

/** A text of the same length whose personal data cannot be read. */
export function withoutPersonalData(text: string): string {
  let result = '';
  let last = 0;
  for (const { start, end } of personalDataIn(text)) {
    result += text.slice(last, start) + covered(text.slice(start, end));
    last = end;
  }
  return result + text.slice(last);
}
