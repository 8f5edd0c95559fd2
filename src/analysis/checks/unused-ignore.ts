import type { Found } from '../../model/finding.ts';
import { check } from '../check.ts';

/** Why an ignore comment or a line of the baseline is there for nothing. */
export type UnusedIgnoreFacts =
  | { case: 'nothing'; check: string }
  | { case: 'no-reason'; check: string | null }
  | { case: 'no-check' }
  | { case: 'unknown-check'; check: string; nearest: string | null }
  /** A finding about ignoring cannot itself be ignored. */
  | { case: 'itself' }
  | { case: 'known-gone'; check: string; item: string }
  | { case: 'known-fewer'; check: string; item: string; known: number; found: number }
  | { case: 'file-gone'; file: string };

/** What silences nothing is known only when all other checks have spoken, so `suppress` finds it. */
export const unusedIgnore = check({
  id: 'unused-ignore',
  group: 'suppression',
  severity: 'warning',
  run: (): Found<UnusedIgnoreFacts>[] => [],
});
