import type { Check } from '../analysis/check.ts';
import { type Heard, Hearing, type Part } from '../analysis/hearing.ts';
import type { CheckResult } from '../analysis/run-checks.ts';
import { withoutKnown } from '../analysis/suppress.ts';
import type { Baseline } from '../analysis/suppress/baseline.ts';
import type { View } from '../analysis/view.ts';
import type { Settings } from '../model/settings.ts';

export type Wanted = (check: Pick<Check, 'id'>) => boolean;

/** For the checks that are wanted; what silences nothing is known only when every check has spoken. */
export const hearingOf = (view: View, wanted: Wanted): Hearing => new Hearing(view, wanted({ id: 'unused-ignore' }) ? undefined : wanted);

/** Everything that the checks that are wanted find. */
export function allFindings(all: Part, view: View, wanted: Wanted): Heard {
  const hearing = hearingOf(view, wanted);
  hearing.add(all);
  return hearing.heard();
}

/** What is told of a run: without what the baseline knows, and only of the checks that are wanted. */
export function toldOf(heard: Heard, settings: Settings, wanted: Wanted, baseline: Baseline | null): CheckResult {
  const { shown, aside } = baseline ? withoutKnown(heard, baseline, settings) : { shown: heard.findings, aside: [] };
  const isWanted = ({ check }: { check: string }): boolean => wanted({ id: check });
  return {
    ...heard,
    findings: shown.filter(isWanted),
    suppressed: { ignored: heard.ignored.filter(isWanted).length, baseline: aside.filter(isWanted).length },
    sight: { ...heard.sight, ran: new Map([...heard.sight.ran].filter(([id]) => wanted({ id }))) },
  };
}
