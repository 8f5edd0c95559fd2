import type { Found, Path, Place, RelatedNote, Severity } from '../model/finding.ts';
import { Lines } from '../model/lines.ts';
import type { Plan } from '../model/plan.ts';
import { defaultsOf } from '../model/options.ts';
import type { Source } from '../model/read-yaml.ts';
import type { Settings } from '../model/settings.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Check, CheckContext } from './check.ts';
import { type CheckId, checks } from './checks/index.ts';
import { currentFrom, isClosed } from './current.ts';
import { type NamedThing, thingAt } from './named-thing.ts';
import { type PrinciplesInUse, principlesInUse } from './principles.ts';
import { Snapshot } from './snapshot.ts';
import type { View } from './view.ts';

/** A stretch of a file as people and editors count it: from 1, columns in Unicode code points, the end exclusive. */
export interface Location {
  file: string;
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

export interface Finding extends Location {
  /** Where it stands, for those who put it right; what is shown is the line and the column. */
  place: Pick<Place, 'at' | 'on'>;
  check: CheckId;
  severity: Severity;
  facts: unknown;
  /** Path into the file's data, `initiatives/0/owner`; empty where none leads. */
  path: string;
  /** The plan's item, KPI or other thing with an id that it is about; null for the file as a whole. */
  thing: NamedThing | null;
  related: (Location & { note: RelatedNote })[];
}

export interface CheckResult {
  findings: Finding[];
  /** Planspor files among those asked for. */
  files: number;
  /** How many findings are not among them, because a comment or the baseline silences them. */
  suppressed: { ignored: number; baseline: number };
  sight: Sight;
}

/** Whether a check looks at every plan, or passes over those that are closed or still to come. */
export type Reach = 'every-plan' | 'current-plans';

/** Which checks have looked at which files, so that no finding means that there is nothing to find. */
export interface Sight {
  ran: ReadonlyMap<CheckId, Reach>;
  /** Of the files that were asked for those without errors for which they are left out. */
  readable: ReadonlySet<string>;
  /** Of these the plans that are closed or still to come. */
  asleep: ReadonlySet<string>;
}

/** Whether a check has looked at a file. */
export function sees({ ran, readable, asleep }: Sight, check: CheckId, file: string): boolean {
  const reach = ran.get(check);
  return reach !== undefined && readable.has(file) && (reach === 'every-plan' || !asleep.has(file));
}

/**
 * Runs every check that is not switched off.
 * @param asked the files whose findings are wanted; others were read only so that references lead somewhere
 * @param wanted which checks to run
 * @param inUse what all plans take up, where the workspace holds some of them
 */
export function runChecks(
  workspace: Workspace,
  view: View,
  asked: ReadonlySet<string>,
  wanted: (check: Check) => boolean = () => true,
  inUse = (): PrinciplesInUse => principlesInUse(workspace),
): CheckResult {
  const { settings } = workspace;
  const open = workspace.plans.filter((plan) => !isClosed(plan, workspace, view));
  const current = open.filter((plan) => currentFrom(plan) <= view.asOf);
  const ran = new Map<CheckId, Reach>();
  let reach: Reach = 'every-plan';
  const context: CheckContext = {
    workspace, snapshot: new Snapshot(workspace, view), view, settings, inUse,
    get open() {
      reach = 'current-plans';
      return open;
    },
    get current() {
      reach = 'current-plans';
      return current;
    },
  };
  const locator = new Locator(workspace.sources, workspace.whole?.source);
  const findings: Finding[] = [];
  for (const check of checks) {
    const severity = severityOf(check, settings);
    if (severity === 'off' || !wanted(check)) continue;
    reach = 'every-plan';
    for (const found of check.run(context, optionsOf(check, settings))) {
      if (!asked.has(found.file)) continue;
      findings.push({
        check: check.id,
        severity,
        facts: found.facts,
        place: { at: found.at, ...(found.on && { on: found.on }) },
        path: pathOf(found).join('/'),
        thing: locator.thing(found),
        ...locator.locate(found),
        related: (found.related ?? []).map((one) => ({ ...locator.locate(one), note: one.note })),
      });
    }
    ran.set(check.id, reach);
  }
  return {
    findings: inOrder(findings),
    files: plansporFiles(workspace, asked),
    suppressed: { ignored: 0, baseline: 0 },
    sight: { ran, ...filesSeen(workspace, asked, current) },
  };
}

function filesSeen({ plans, networks, registers }: Workspace, asked: ReadonlySet<string>, current: readonly Plan[]): Pick<Sight, 'readable' | 'asleep'> {
  const namesOf = (files: readonly { file: string }[]): Set<string> => new Set(files.map(({ file }) => file).filter((file) => asked.has(file)));
  const awake = new Set(current);
  return { readable: namesOf([...plans, ...networks, ...registers]), asleep: namesOf(plans.filter((plan) => !awake.has(plan))) };
}

/** Who sets an option of a check that is off by default wants to be told. */
function severityOf({ id, severity }: Check, { checks: set, checkOptions }: Settings): Severity | 'off' {
  return set[id] ?? (severity === 'off' && Object.hasOwn(checkOptions, id) ? 'info' : severity);
}

// The settings were read by the very schema that the check declares, so what stands there is of its type.
const optionsOf = ({ id, options }: Check, { checkOptions }: Settings): never =>
  (checkOptions[id] ?? (options ? defaultsOf(options) : {})) as never;

/** Where a finding stands in the data: its place, or what encloses the stretch of text that it is. */
const pathOf = ({ at, within }: Found): Path => ('start' in at ? (within ?? []) : at);

const plansporFiles = ({ plans, networks, registers, problems }: Workspace, asked: ReadonlySet<string>): number => {
  const files = new Set([...plans, ...networks, ...registers].map(({ file }) => file));
  // A file with errors is one of ours all the same.
  for (const { file, check } of problems) if (check !== 'not-a-plan-file') files.add(file);
  return [...files].filter((file) => asked.has(file)).length;
};

/** Turns places into lines, columns and the things they are in, once. */
export class Locator {
  readonly #sources: Map<string, { source: Source; lines: Lines }>;
  readonly #elsewhere: (file: string) => Source | undefined;

  /** @param elsewhere gives the files that are not among the sources */
  constructor(sources: readonly Source[], elsewhere: (file: string) => Source | undefined = () => undefined) {
    this.#sources = new Map(sources.map((source) => [source.file, { source, lines: new Lines(source.text) }]));
    this.#elsewhere = elsewhere;
  }

  thing(found: Found): NamedThing | null {
    return thingAt(this.#sources.get(found.file)?.source.data, pathOf(found));
  }

  locate({ file, at, on }: Place): Location {
    const known = this.#sources.get(file) ?? this.#from(this.#elsewhere(file));
    if (!known) return { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
    const { source, lines } = known;
    const { start, end } = source.spanOf(at, on);
    const from = lines.place(start);
    const to = lines.place(Math.max(end, start));
    // A finding about a whole map or list points at its first line: more would bury the rest.
    const last = to.line > from.line ? { line: from.line, column: lineEnd(lines, from.line) } : to;
    return { file, ...from, endLine: last.line, endColumn: last.column };
  }

  #from(source: Source | undefined): { source: Source; lines: Lines } | undefined {
    return source && { source, lines: new Lines(source.text) };
  }
}

const lineEnd = (lines: Lines, line: number): number => [...lines.lineText(line)].length + 1;

export function inOrder(findings: readonly Finding[]): Finding[] {
  const sorted = findings.toSorted(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.check, b.check),
  );
  return sorted.filter((one, position) => {
    const before = sorted[position - 1];
    return !(
      before && before.check === one.check && before.file === one.file && before.line === one.line &&
      before.column === one.column && JSON.stringify(before.facts) === JSON.stringify(one.facts)
    );
  });
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

