import type { Check } from '../analysis/check.ts';
import { type CheckResult, runChecks } from '../analysis/run-checks.ts';
import { suppress } from '../analysis/suppress.ts';
import type { Baseline } from '../analysis/suppress/baseline.ts';
import type { View } from '../analysis/view.ts';
import type { Loaded } from './load.ts';

type Wanted = (check: Pick<Check, 'id'>) => boolean;

/** Runs the checks that are wanted; what silences nothing is known only when every check has spoken. */
export function allFindings({ workspace, asked }: Pick<Loaded, 'workspace' | 'asked'>, view: View, wanted: Wanted): CheckResult {
  return runChecks(workspace, view, asked, wanted({ id: 'unused-ignore' }) ? undefined : wanted);
}

/** What is told of a run: without what comments ignore and the baseline knows, and only of the checks that are wanted. */
export function toldOf(result: CheckResult, { workspace }: Pick<Loaded, 'workspace'>, wanted: Wanted, baseline: Baseline | null): CheckResult {
  const { shown, ignored, known } = suppress(result, workspace, baseline);
  const isWanted = ({ check }: { check: string }): boolean => wanted({ id: check });
  return {
    ...result,
    findings: shown.filter(isWanted),
    suppressed: { ignored: ignored.filter(isWanted).length, baseline: known.filter(isWanted).length },
    looked: (check, file) => wanted({ id: check }) && result.looked(check, file),
  };
}
