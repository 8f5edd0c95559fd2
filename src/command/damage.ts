import { type CheckResult, runChecks } from '../analysis/run-checks.ts';
import type { View } from '../analysis/view.ts';
import { readWorkspace } from '../model/workspace.ts';
import { findingsOf } from '../render/findings.ts';
import { loadChecks, loadLanguage } from '../render/messages/index.ts';
import { type Loaded, type Located, read } from './load.ts';
import { Refusal } from './refusal.ts';

const damaging = new Set(['file', 'structure', 'time']);

type Examined = Pick<Loaded, 'workspace' | 'asked'>;

const damageIn = ({ workspace, asked }: Examined, view: View): CheckResult =>
  runChecks(workspace, view, asked, ({ group, severity }) => damaging.has(group) && severity === 'error');

/** Of all the damage that there is in a large workspace, the first is told of. */
export function refuseDamagedGroup(group: Loaded, { all, asked, settings }: Located, view: View): void {
  if (damageIn(group, view).findings.length > 0) refuseDamaged({ asked, workspace: readWorkspace(all.map((file) => read(file)), settings) }, view);
}

/** Reports are not made of files that say something else than their authors meant; at a revision that cannot be put right. */
export function refuseDamaged(loaded: Examined, view: View, revision: string | null = null): void {
  const { workspace } = loaded;
  const result = damageIn(loaded, view);
  const [first] = result.findings;
  if (!first) return;
  throw new Refusal(async (words) => {
    const said = { words: await loadChecks(words.lang), language: await loadLanguage(words.lang) };
    const { findings } = findingsOf(result, { sources: workspace.sources, ...said });
    const { file, line, column } = first;
    const [place, message] = [`${file}:${line}:${column}`, findings[0]?.message ?? ''];
    return revision === null ? words.refused.damaged(place, message, result.findings.length - 1) : words.refused.damagedThen(place, message, revision);
  });
}
