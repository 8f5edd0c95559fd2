import type { Source } from '../model/read-yaml.ts';
import type { Workspace } from '../model/workspace.ts';
import { unusedIgnore } from './checks/unused-ignore.ts';
import { type CheckResult, type Finding, inOrder, Locator } from './run-checks.ts';
import { applyBaseline, type Baseline } from './suppress/baseline.ts';
import { applyIgnores } from './suppress/ignores.ts';

/** All findings of a run, by whether they are told. */
export interface Suppressed {
  /** With one more for everything that silences nothing. */
  shown: Finding[];
  /** Silenced by a comment. */
  ignored: Finding[];
  /** Silenced by the baseline. */
  known: Finding[];
}

/** Sets aside what comments ignore and then what the baseline knows, and tells of what silences nothing. */
export function suppress(result: CheckResult, { sources, settings }: Workspace, baseline: Baseline | null): Suppressed {
  const ignores = applyIgnores(result, sources);
  const rest = baseline
    ? applyBaseline({ ...result, findings: ignores.shown }, baseline, sources)
    : { shown: ignores.shown, known: [], unused: [] };
  const told = toFindings([...ignores.unused, ...rest.unused], baseline ? [...sources, baseline.source] : sources, settings);
  return { shown: inOrder([...rest.shown, ...told]), ignored: ignores.ignored, known: rest.known };
}

type Unused = ReturnType<typeof applyIgnores>['unused'][number];

function toFindings(unused: readonly Unused[], sources: readonly Source[], { checks }: Workspace['settings']): Finding[] {
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
