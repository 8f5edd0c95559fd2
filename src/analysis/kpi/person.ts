import type { Day } from '../../model/common.ts';
import type { Kpi, KpiEvaluation } from '../../model/kpi.ts';
import { type Aim, isDated } from './aims.ts';
import { type Case, judgedBy, unmeasured, type Verdict } from './verdict.ts';

/** The written account and judgement as it held on a day and was told by another. */
export function evaluationOn({ evaluation }: Kpi, asOf: Day, knownBy: Day): KpiEvaluation | null {
  return evaluation && evaluation.on <= asOf && evaluation.known <= knownBy ? evaluation : null;
}

/** Evidence, ratings and tallies without a target that a rule can judge, and targets in words. */
export function isForPerson({ type, rule }: Kpi, aims: readonly Aim[]): boolean {
  if (type === 'evidence') return true;
  const worded = type === 'rating' || type === 'tally';
  if (rule !== 'hold' && (rule !== null || worded) && aims.some(({ size }) => size !== null)) return false;
  return worded || (rule !== 'hold' && aims.some(({ figure }) => figure.text !== null));
}

/** What can be said of a KPI that only a person can judge while nobody has. */
export function unjudged({ kpi, aims, readings, asOf }: Case): Verdict {
  const measured = readings.length > 0;
  const method = kpi.method !== null || readings.some((reading) => reading.method !== null);
  const next = aims.find(({ day }) => day !== null && day > asOf) ?? null;
  if (next && (measured || method)) return judgedBy('open', next, null);
  const stated = aims.length > 0 || kpi.type === 'evidence';
  const { missing } = unmeasured(
    null,
    !stated && 'target',
    !measured && 'value',
    kpi.dataSource.length === 0 && 'source',
    kpi.type === 'rating' && kpi.scale.length === 0 && 'scale',
    !method && 'method',
  );
  return unmeasured(aims.findLast(isDated) ?? aims.at(-1) ?? null, ...(missing.length > 0 ? missing : ['target' as const]));
}
