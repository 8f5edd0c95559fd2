import type { CheckId } from '../analysis/checks/index.ts';
import type { NamedThing } from '../analysis/named-thing.ts';
import type { CheckResult, Finding, Location } from '../analysis/run-checks.ts';
import type { Severity } from '../model/finding.ts';
import { Lines } from '../model/lines.ts';
import { withoutPersonalData } from '../model/personal-data.ts';
import type { Source } from '../model/read-yaml.ts';
import type { CheckWords, FindingCounts, MessageOf } from './messages/checks.ts';
import type { Language } from './messages/language.ts';

/** A finding with its sentence in one language. */
export interface WordedFinding extends Location {
  check: CheckId;
  severity: Severity;
  message: string;
  /** What to write at the place, as it stands beside the caret; null where there is nothing to add. */
  hint: string | null;
  /** What the sentence was made of. */
  facts: unknown;
  path: string;
  thing: NamedThing | null;
  related: (Location & { message: string })[];
}

/** What formats of findings print. */
export interface Findings {
  /** By file, line, column and check. */
  findings: readonly WordedFinding[];
  summary: FindingCounts;
  words: CheckWords;
  /** A line of a file without its line end, counted from 1; empty where it is not known. */
  lineText: (file: string, line: number) => string;
  /** Show the source of every finding. */
  verbose: boolean;
  /** A file as the repository calls it, which is what build servers know it by. */
  inRepository: (file: string) => string;
  /** Of planspor itself. */
  version: string;
}

export interface FindingsOptions {
  sources: readonly Pick<Source, 'file' | 'text'>[];
  words: CheckWords;
  language: Language;
  verbose?: boolean;
  inRepository?: (file: string) => string;
  version?: string;
}

/** What is said of a run, which is not all that it knows. */
export interface Told extends Pick<CheckResult, 'files' | 'suppressed'> {
  findings: readonly Omit<Finding, 'place'>[];
}

/** Texts that are kept while they are looked at: findings go file by file, and what is related stands in few others. */
const atHand = 20;

export function findingsOf(result: Told, options: FindingsOptions): Findings {
  const { sources, words, language, verbose, inRepository, version } = options;
  const texts = new Map(sources.map((source) => [source.file, source]));
  const known = new Map<string, Lines>();
  const linesOf = (file: string): Lines => {
    const lines = known.get(file) ?? new Lines(texts.get(file)?.text ?? '');
    if (known.size === atHand) known.clear();
    known.set(file, lines);
    return lines;
  };
  return {
    findings: result.findings.map((finding) => worded(finding, words, language)),
    summary: countsOf(result),
    words,
    // What a person should not have written is not printed again, whichever finding stands on its line.
    lineText: (file, line) => withoutPersonalData(linesOf(file).lineText(line)),
    verbose: verbose ?? false,
    inRepository: inRepository ?? ((file) => file),
    version: version ?? '0.0.0',
  };
}

/** What is wrong and what to write, where nothing points at the place; a message that names what to write says it once. */
export const sentencesOf = ({ message, hint }: Pick<WordedFinding, 'message' | 'hint'>): string[] =>
  hint === null || message.includes(hint) ? [message] : [message, hint];

/** What one check says of one set of facts. */
export const messageOf = (check: CheckId, facts: unknown, words: CheckWords, language: Language): string =>
  said(check, words).message(facts, language);

// The engine gives each check its own facts, and the messages are keyed by check; no type can follow that pairing.
const said = (check: CheckId, { checks }: CheckWords): MessageOf<never> => checks[check] as unknown as MessageOf<never>;

function worded(finding: Told['findings'][number], words: CheckWords, language: Language): WordedFinding {
  const { check, facts, related, thing } = finding;
  return {
    ...finding,
    thing: thing && { ...thing, title: thing.title === null ? null : withoutPersonalData(thing.title) },
    message: withoutPersonalData(messageOf(check, facts, words, language)),
    hint: said(check, words).hint?.(facts, language) || null,
    related: related.map(({ note, ...place }) => ({ ...place, message: words.related[note] })),
  };
}

function countsOf({ findings, files, suppressed }: Told): FindingCounts {
  const count = (wanted: Severity): number => findings.filter(({ severity }) => severity === wanted).length;
  return { files, errors: count('error'), warnings: count('warning'), infos: count('info'), suppressed };
}

const schemaVersion = 1;

/** The public JSON of `check`; fields may be added, never renamed. */
export interface CheckData {
  schemaVersion: number;
  findings: (Location & {
    check: CheckId;
    severity: Severity;
    message: string;
    path: string;
    /** The id of the thing it is about; null for the file as a whole. */
    item: string | null;
    related: (Location & { message: string })[];
  })[];
  summary: FindingCounts;
}

export function checkData({ findings, summary }: Findings): CheckData {
  return {
    schemaVersion,
    findings: findings.map(({ check, severity, message, path, thing, related, ...place }) => ({
      check,
      severity,
      message,
      ...location(place),
      path,
      item: thing?.id ?? null,
      related: related.map((one) => ({ ...location(one), message: one.message })),
    })),
    summary,
  };
}

const location = ({ file, line, column, endLine, endColumn }: Location): Location => ({ file, line, column, endLine, endColumn });
