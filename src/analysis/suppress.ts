import type { Source } from '../model/read-yaml.ts';
import type { Settings } from '../model/settings.ts';
import type { Workspace } from '../model/workspace.ts';
import { unusedIgnore } from './checks/unused-ignore.ts';
import { type CheckResult, type Finding, inOrder, Locator } from './run-checks.ts';
import { applyBaseline, type Baseline } from './suppress/baseline.ts';
import { applyIgnores } from './suppress/ignores.ts';

/** What is left of a run's findings, and what was set aside. */
export interface Suppressed {
  /** With one more for everything that silences nothing. */
  shown: Finding[];
  aside: Finding[];
}

/** Sets aside what comments ignore. */
export function withoutIgnored(result: CheckResult, { sources, settings }: Pick<Workspace, 'sources' | 'settings'>): Suppressed {
  const { shown, ignored, unused } = applyIgnores(result, sources);
  return { shown: inOrder([...shown, ...toFindings(unused, sources, settings)]), aside: ignored };
}

/** Sets aside what the baseline knows of all findings that comments leave. */
export function withoutKnown(result: CheckResult, baseline: Baseline, settings: Settings): Suppressed {
  const { shown, known, unused } = applyBaseline(result, baseline);
  return { shown: inOrder([...shown, ...toFindings(unused, [baseline.source], settings)]), aside: known };
}

type Unused = ReturnType<typeof applyIgnores>['unused'][number];

function toFindings(unused: readonly Unused[], sources: readonly Source[], { checks }: Settings): Finding[] {
  const severity = checks[unusedIgnore.id] ?? unusedIgnore.severity;
  if (severity === 'off') return [];
  const locator = new Locator(sources);
  return unused.map((one) => ({
    check: unusedIgnore.id,
    severity,
    facts: one.facts,
    place: { at: one.at, ...(one.on && { on: one.on }) },
    path: 'start' in one.at ? '' : one.at.join('/'),
    thing: null,
    ...locator.locate(one),
    related: [],
  }));
}
