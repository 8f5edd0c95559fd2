import type { Lang } from '../document.ts';
import type { BrowserReason, GitReason, LockSaid, OpenReason, WriteReason } from './reasons.ts';

/** The words of the command line itself: help, and what it says when it cannot do the job. */
export interface CommandMessages {
  lang: Lang;
  about: string;
  /** One line for each command, by name. */
  summaries: Readonly<Record<string, string>>;
  /** Real examples, shown at the end of a command's help. */
  examples: Readonly<Record<string, readonly string[]>>;
  helpTitles: Readonly<Record<'usage' | 'arguments' | 'options' | 'common' | 'commands' | 'exitCodes' | 'examples', string>>;
  /** `clean` is said in place of `done` where there is a fail level, `partly` in place of `findings` where something may be left out. */
  exitCodes: Readonly<Record<'done' | 'clean' | 'partly' | 'findings' | 'refused' | 'interrupted', string>>;
  help: string;
  version: string;
  /** How far the reading of many files has come. */
  progress: (done: number, all: number) => string;
  choices: string;
  defaults: string;
  arguments: { compared: string; gathering: string; refs: string; kpi: string; value: string; newFile: string; forms: string; paths: string; allPlans: string; plan: string; ref: string; check: string; which: string; shell: string };
  /** By the option's long name without dashes. */
  options: Readonly<Record<OptionName, string>>;
  more: string;

  refused: {
    unknownCommand: (name: string, nearest: string | null) => string;
    unknownOption: (option: string, nearest: string | null, file: string | null) => string;
    optionValue: (option: string) => string;
    missingArgument: (name: string) => string;
    tooManyArguments: () => string;
    noCommand: () => string;
    choice: (option: string, value: string, allowed: readonly string[], nearest: string | null) => string;
    day: (option: string, text: string, examples: readonly string[]) => string;
    days: (option: string, text: string) => string;
    number: (option: string, text: string) => string;
    open: (path: string, reason: OpenReason) => string;
    /** `written` are those of several files that have their new content all the same. */
    write: (path: string, reason: WriteReason, written: readonly string[]) => string;
    locked: (path: string, said: LockSaid) => string;
    print: (code: string) => string;
    noWorkspace: (folder: string) => string;
    noPlans: (where: string) => string;
    noPlanFiles: (files: readonly string[]) => string;
    noCurrentPlan: (day: string, nearest: { title: string; file: string; asOf: string } | null) => string;
    noPlanOfYear: (year: number, years: readonly number[]) => string;
    /** The next plan lacks what cannot be told from the old one. */
    periodNeeded: (plan: string) => string;
    idNeeded: (plan: string) => string;
    noSlug: (id: string) => string;
    idTaken: (id: string, file: string) => string;
    period: (text: string) => string;
    unknownPlan: (id: string, nearest: string | null, ids: readonly string[]) => string;
    unknownCheck: (id: string, nearest: string | null) => string;
    unknownOwner: (owner: string, nearest: string | null) => string;
    unknownRef: (ref: string, nearest: string | null, candidates: readonly string[]) => string;
    unknownGathering: (asked: string, nearest: string | null, ids: readonly string[]) => string;
    ambiguousRef: (ref: string, candidates: readonly string[]) => string;
    damaged: (place: string, message: string, more: number) => string;
    damagedThen: (place: string, message: string, revision: string) => string;
    /** What there is to compare. */
    compareWhat: () => string;
    samePlan: (id: string) => string;
    dayToRevision: (day: string) => string;
    notBefore: (option: string, day: string, asOf: string) => string;
    backwards: (from: string, to: string) => string;
    notThen: (file: string, revision: string) => string;
    settings: (place: string, message: string) => string;
    baseline: (place: string, message: string) => string;
    format: (format: string, command: string, allowed: readonly string[]) => string;
    formatUnknown: (file: string, endings: readonly string[]) => string;
    pairs: () => string;
    notText: () => string;
    notTogether: (one: string, other: string) => string;
    needs: (one: string, other: string) => string;
    exists: (file: string) => string;
    isInput: (file: string) => string;
    browser: (reason: BrowserReason, detail: string) => string;
    /** `option` is the one that names the revision. */
    git: (reason: GitReason, detail: string, option: string) => string;
    internal: (detail: string) => string;
  };
  watching: string;
  /** What `--fix` did, or with `--dry-run` would do. */
  fixed: (fixes: number, files: number, dryRun: boolean) => string;
  /** In place of a diff that would take too long. */
  tooManyLines: string;
  /** Places whose fix would have done something else than it meant. */
  notFixed: (places: readonly string[]) => string;
  wrote: (file: string) => string;
  /** What `--update-baseline` did. */
  knows: (file: string, count: number) => string;
}

export type OptionName =
  | 'as-of' | 'known-by' | 'lang' | 'page-lang' | 'format' | 'output' | 'force' | 'color' | 'width' | 'quiet' | 'verbose' | 'directory'
  | 'config' | 'plan' | 'all' | 'fail-on' | 'fail-on-overdue' | 'only' | 'except' | 'update-baseline' | 'fix' | 'dry-run' | 'within' | 'owner' | 'year'
  | 'id' | 'title' | 'period' | 'audience' | 'sources' | 'watch' | 'cache' | 'since' | 'area' | 'parser'
  | 'on' | 'known' | 'new-status' | 'progress' | 'count' | 'completion' | 'deadline' | 'forecast' | 'deviation' | 'new-light' | 'reason' | 'by' | 'note'
  | 'source' | 'dry-entry' | 'spoken' | 'force-locked' | 'value-on' | 'value-group' | 'approx' | 'new-kind' | 'new-id' | 'new-title' | 'new-period' | 'new-owner' | 'from' | 'to' | 'form-lang' | 'sheet' | 'table-on' | 'target-group' | 'status' | 'light' | 'kind'
  | 'csv' | 'remind' | 'todo' | 'browser' | 'rows'
  | 'compare-from' | 'compare-to' | 'status-since';
