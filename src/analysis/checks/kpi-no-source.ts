import { check } from '../check.ts';

/** Nobody is named who measures the KPI, nor how: then nobody will. */
export const kpiNoSource = check({
  id: 'kpi-no-source',
  group: 'measurability',
  severity: 'warning',
  *run({ workspace }) {
    for (const { dataSource, method, values, place } of workspace.plans.flatMap(({ kpis }) => kpis)) {
      const isNamed = dataSource.length > 0 || method !== null || values.some((value) => value.method !== null);
      if (!isNamed) yield { ...place, facts: {} };
    }
  },
});
