import * as z from 'zod/mini';

/** Describes a key for editors. Takes a schema made for this key alone, such as an optional one: nothing is copied. */
export function about<T extends z.core.$ZodType>(description: string, schema: T): T {
  z.globalRegistry.add(schema, { description });
  return schema;
}

/** The same for a schema that stands at several keys. */
export function copyAbout<T extends z.core.$ZodType>(description: string, schema: T & { check(c: unknown): T }): T {
  return schema.check(z.describe(description));
}

/** A part that stands once under `definitions` in the JSON Schema, however often it is used. */
export function named<T extends z.core.$ZodType>(id: string, description: string, schema: T): T {
  z.globalRegistry.add(schema, { id, description });
  return schema;
}

export const object = z.strictObject;
export const optional = z.optional;
export const list = z.array;
export const choice = z.enum;

/** Lower-case ASCII letters, digits and single hyphens. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const plain = z.string().check(z.minLength(1));

export const text = plain;
export const yes = z.boolean();
export const id = named(
  'id',
  'Lower-case ASCII letters, digits and hyphens; unique in the file; never used again for something else.',
  z.string().check(z.regex(slugPattern)),
);
export const languageTag = copyAbout('Language of the content, a BCP 47 tag such as da or en.', plain);

export const oneOrMany = <T extends z.core.$ZodType>(part: T) => z.union([part, z.array(part)]);

export const basis = about(
  'How it is known: implied by the text, or inferred by the author. Left out when it is stated.',
  choice(['implied', 'inferred']),
);

const year = z.int().check(z.gte(1000), z.lte(9999));

/** The words of a time expression, or an unquoted year. */
export const timeWords = named('timeWords', 'Words that the time grammar reads, or an unquoted year.', z.union([plain, year]));

const wordsWithInterval = object({
  text: copyAbout('The author’s words, where the grammar cannot read them.', plain),
  from: optional(timeWords),
  to: optional(timeWords),
  open: about('true: no date is known yet.', optional(yes)),
});

const markedTime = object({
  value: z.union([timeWords, wordsWithInterval]),
  basis: optional(basis),
});

export const time = named(
  'time',
  'A time as people write it: 2026-10-31, ultimo oktober 2026, i efteråret 2026, 3. kvartal 2026, by end of June 2026.',
  z.union([timeWords, wordsWithInterval, markedTime]),
);

/** A reference that may say it is inferred. */
export const reference = named(
  'reference',
  'An id: short for the own file and the registers, plan-id/item-id elsewhere.',
  z.union([plain, object({ value: plain, basis: optional(basis) })]),
);
export const references = named('references', 'One reference or several.', oneOrMany(reference));

export const party = named(
  'party',
  'An organisation or network id, or plain text.',
  z.union([plain, object({ value: plain, basis: optional(basis) })]),
);
export const parties = named('parties', 'One organisation or several.', oneOrMany(party));

const citation = object({
  document: about('An id in sources.', optional(plain)),
  line: optional(z.int().check(z.gte(1))),
  page: optional(z.int().check(z.gte(1))),
  quote: optional(plain),
});

export const source = named(
  'source',
  'Where it is stated: free text, or document with line, page or quote.',
  oneOrMany(z.union([plain, citation])),
);

export const name = named(
  'name',
  'A name, or names by language: { da: Erhvervsstyrelsen, en: Danish Business Authority }.',
  z.union([plain, z.record(z.string(), plain)]),
);

/** Comma and point both separate decimals. */
export const decimalPattern = /^[+-]?\d+(?:[.,]\d+)?$/;

export const decimal = named(
  'decimal',
  'A number; write it in quotes when it has more than 15 digits.',
  z.union([z.number(), z.string().check(z.regex(decimalPattern))]),
);

export const approx = copyAbout('The word that makes the figure approximate: ca., godt, omkring.', plain);

export const tags = about('Free classes, countable and filterable in every report.', list(plain));

export const budget = object({
  amount: copyAbout('A whole number, or decimal text such as "1000000.50".', decimal),
  currency: copyAbout('Such as DKK.', plain),
});

export const documents = about(
  'The documents that the file is taken from.',
  list(
    object({
      id,
      title: optional(plain),
      date: optional(time),
      file: optional(plain),
      source: optional(source),
    }),
  ),
);

export const internal = copyAbout('true: kept out of public reports.', yes);
