import type { Place } from '../../model/finding.ts';
import type { Kpi } from '../../model/kpi.ts';

/** Where a KPI says how it is judged; the KPI itself when it does not. */
export const ruleOf = ({ rule, place: { file, at } }: Kpi): Place =>
  rule === null || 'start' in at ? { file, at } : { file, at: [...at, 'rule'], on: 'key' };
