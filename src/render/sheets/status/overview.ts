import type { Light } from '../../../analysis/light.ts';
import type { PlanStatus, StatusResult } from '../../../analysis/status.ts';
import type { KnownStatus } from '../../../analysis/state.ts';
import type { Sheet } from '../../sheet.ts';
import { day, filledSheet, light, number, text } from '../table.ts';
import type { TableWords } from '../words.ts';

/** Each plan in one row: its light, and how many initiatives stand where. */
export function overviewSheet({ plans, asOf }: StatusResult, words: TableWords): Sheet[] {
  const { labels } = words.words;
  const statuses = (Object.keys(labels.status) as KnownStatus[]).filter((status) => plans.some(({ counts }) => counts.byStatus[status]));
  const lights = Object.keys(labels.light) as Light[];
  return filledSheet(
    words.sheets.overview,
    plans,
    [
      text('plan', ({ title, number: name }) => (name === null ? title : `${title} (${name})`)),
      day('asOf', () => asOf),
      day('periodFrom', ({ period }) => period.from.from),
      day('periodTo', ({ period }) => period.to?.to),
      light('light', (plan) => plan.light, words),
      number('initiatives', ({ counts }) => counts.initiatives),
      number('reported', ({ counts }) => counts.initiatives - (counts.byStatus['not-reported'] ?? 0)),
      ...lights.map((colour) => number<PlanStatus>({ title: labels.light[colour] }, ({ counts }) => counts.byLight[colour])),
      ...statuses.map((status) => number<PlanStatus>({ title: labels.status[status] }, ({ counts }) => counts.byStatus[status] ?? 0)),
      number('noOwner', ({ gaps }) => gaps.noOwner.length),
      number('noDeadline', ({ gaps }) => gaps.noDeadline.length),
      number('kpisUnmeasured', ({ kpis }) => kpis.filter(({ judgement }) => judgement === 'cannot-be-measured').length),
    ],
    words,
  );
}
