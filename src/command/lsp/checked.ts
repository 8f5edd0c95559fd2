import { type CheckResult, runChecks } from '../../analysis/run-checks.ts';
import { allFindings, toldOf } from '../checked.ts';
import type { Damaged, Reading } from './room.ts';

const all = (): boolean => true;
const known = new WeakMap<Reading, CheckResult>();

/** What `planspor check` tells of a workspace; worked out once for each reading of it. */
export function checked(reading: Reading): CheckResult {
  const before = known.get(reading);
  if (before) return before;
  const { files: { snapshot: { workspace, view } }, asked, baseline } = reading;
  const result = toldOf(allFindings({ workspace, asked }, view, all), workspace.settings, all, baseline);
  known.set(reading, result);
  return result;
}

/** What is wrong with a file that steers the tool; `check` refuses to go on with one, an editor tells of it in its place. */
export function checkedAlone({ source, problems }: Damaged, { files: { snapshot } }: Reading): CheckResult {
  const alone = { ...snapshot.workspace, plans: [], networks: [], registers: [], sources: [source], problems };
  return runChecks(alone, snapshot.view, new Set([source.file]));
}
