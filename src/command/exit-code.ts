import type { Severity } from '../model/finding.ts';

export const failLevels = ['error', 'warning', 'info', 'never'] as const;
export type FailLevel = (typeof failLevels)[number];

export const exitCodes = { done: 0, findings: 1, refused: 2, interrupted: 130 } as const;

const weight: Readonly<Record<Severity, number>> = { error: 3, warning: 2, info: 1 };

/** 1 when a finding is at or above the level, else 0; formats have no say in it. */
export function exitCodeOf(findings: readonly { severity: Severity }[], failOn: FailLevel): 0 | 1 {
  if (failOn === 'never') return exitCodes.done;
  const limit = weight[failOn];
  return findings.some(({ severity }) => weight[severity] >= limit) ? exitCodes.findings : exitCodes.done;
}
