import { apart } from '../model/apart.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Check } from './check.ts';
import { principlesInUse, type PrinciplesInUse, together } from './principles.ts';
import { type CheckResult, type Finding, inOrder, runChecks } from './run-checks.ts';
import { withoutIgnored } from './suppress.ts';
import type { View } from './view.ts';

/** Files that refer to no others than each other and what all share. */
export interface Part {
  workspace: Workspace;
  /** Those of its files whose findings are wanted; what all share is asked for in the last part. */
  asked: ReadonlySet<string>;
}

/** What comments leave of a run, before the baseline is asked. */
export interface Heard extends CheckResult {
  /** Silenced by comments. */
  ignored: Finding[];
}

/** Runs checks over a workspace one part after the other. Of a part nothing is kept but what was found. */
export class Hearing {
  readonly #view: View;
  readonly #wanted: ((check: Pick<Check, 'id'>) => boolean) | undefined;
  readonly #findings: Finding[] = [];
  readonly #ignored: Finding[] = [];
  readonly #lookedIn = new Map<string, CheckResult['looked']>();
  #files = 0;
  #inUse: PrinciplesInUse = null;

  /** @param wanted which checks to run; all of them where absent */
  constructor(view: View, wanted?: (check: Pick<Check, 'id'>) => boolean) {
    this.#view = view;
    this.#wanted = wanted;
  }

  add({ workspace, asked }: Part): void {
    this.#inUse = together(this.#inUse, principlesInUse(workspace));
    const result = runChecks(workspace, this.#view, asked, this.#wanted, () => this.#inUse);
    const { shown, aside } = withoutIgnored(result, workspace);
    const kept = workspace.whole ? copiesOf : (findings: Finding[]): Finding[] => findings;
    for (const one of kept(shown)) this.#findings.push(one);
    for (const one of kept(aside)) this.#ignored.push(one);
    for (const file of asked) this.#lookedIn.set(file, result.looked);
    this.#files += result.files;
  }

  heard(): Heard {
    return {
      findings: inOrder(this.#findings),
      ignored: this.#ignored,
      asked: new Set(this.#lookedIn.keys()),
      files: this.#files,
      suppressed: { ignored: this.#ignored.length, baseline: 0 },
      looked: (check, file) => this.#lookedIn.get(file)?.(check, file) ?? false,
    };
  }
}

/** What every finding says in the same few words is not copied with it. */
function copiesOf(findings: readonly Finding[]): Finding[] {
  const copies = apart(findings);
  return findings.map(({ file, check, severity }, at) => ({ ...(copies[at] as Finding), file, check, severity }));
}
