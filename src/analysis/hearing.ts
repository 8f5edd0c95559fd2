import { apart } from '../model/apart.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Check } from './check.ts';
import { principlesInUse, type PrinciplesInUse, together } from './principles.ts';
import type { CheckId } from './checks/index.ts';
import { type CheckResult, type Finding, inOrder, type Reach, runChecks } from './run-checks.ts';
import { withoutIgnored } from './suppress.ts';
import type { View } from './view.ts';

/** Files that refer to no others than each other and what all share. */
export interface Part {
  workspace: Workspace;
  /** Those of its files whose findings are wanted. What all share is a part of its own, the last. */
  asked: ReadonlySet<string>;
}

/** What comments leave of a run, before the baseline is asked. */
export interface Heard extends CheckResult {
  /** Silenced by comments. */
  ignored: Finding[];
}

/** What was heard of some parts: plain data, that can go from one thread to another. */
export type Share = Omit<Heard, 'suppressed'> & { inUse: PrinciplesInUse };

/** Runs checks over a workspace one part after the other. Of a part nothing is kept but what was found. */
export class Hearing {
  readonly #view: View;
  readonly #wanted: ((check: Pick<Check, 'id'>) => boolean) | undefined;
  readonly #findings: Finding[] = [];
  readonly #ignored: Finding[] = [];
  readonly #ran = new Map<CheckId, Reach>();
  readonly #readable = new Set<string>();
  readonly #asleep = new Set<string>();
  #files = 0;
  #inUse: PrinciplesInUse = null;

  /** @param wanted which checks to run; all of them where absent */
  constructor(view: View, wanted?: (check: Pick<Check, 'id'>) => boolean) {
    this.#view = view;
    this.#wanted = wanted;
  }

  add({ workspace, asked }: Part): void {
    const inUse = principlesInUse(workspace);
    const result = runChecks(workspace, this.#view, asked, this.#wanted, () => together(this.#inUse, inUse));
    const { shown, aside } = withoutIgnored(result, workspace);
    const kept = workspace.whole ? copiesOf : (findings: Finding[]): Finding[] => findings;
    this.take({ ...result, findings: kept(shown), ignored: kept(aside), inUse });
  }

  /** Adds what was heard elsewhere. What all share has to be among the parts that come after it. */
  take({ findings, ignored, files, sight, inUse }: Share): void {
    for (const one of findings) this.#findings.push(one);
    for (const one of ignored) this.#ignored.push(one);
    for (const [check, reach] of sight.ran) if (this.#ran.get(check) !== 'current-plans') this.#ran.set(check, reach);
    for (const file of sight.readable) this.#readable.add(file);
    for (const file of sight.asleep) this.#asleep.add(file);
    this.#files += files;
    this.#inUse = together(this.#inUse, inUse);
  }

  share(): Share {
    const sight = { ran: this.#ran, readable: this.#readable, asleep: this.#asleep };
    return { findings: this.#findings, ignored: this.#ignored, files: this.#files, sight, inUse: this.#inUse };
  }

  heard(): Heard {
    const { inUse: _, ...share } = this.share();
    return { ...share, findings: inOrder(share.findings), suppressed: { ignored: share.ignored.length, baseline: 0 } };
  }
}

/** What every finding says in the same few words is not copied with it. */
function copiesOf(findings: readonly Finding[]): Finding[] {
  const copies = apart(findings);
  return findings.map(({ file, check, severity }, at) => ({ ...(copies[at] as Finding), file, check, severity }));
}
