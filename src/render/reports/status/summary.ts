import type { PlanStatus } from '../../../analysis/status.ts';
import { type Block, callout, facts, type Inline, light, type Light } from '../../document.ts';
import { statusCounts } from '../item-cells.ts';
import { aside } from '../times.ts';
import { joined, type Words } from '../words.ts';

const lights: readonly Light[] = ['green', 'yellow', 'red', 'grey'];

/** The status at a glance: the lights, the statuses, and how much of it rests on a report. */
export function summaryBlocks(plan: PlanStatus, words: Words): Block[] {
  const { counts, light: overall, override } = plan;
  const { status, labels, common } = words;
  const reported = counts.initiatives - (counts.byStatus['not-reported'] ?? 0);
  const shown = counts.byLight.none > 0 ? [...lights, 'none' as const] : lights;
  return [
    facts(
      [
        status.overall,
        light(overall, labels.light[overall]),
        ...(override ? [`: ${common.setBy(override.by.join(', '), override.reason)}`, ...aside(override.on)] : []),
      ],
      [status.lights, ...joined(shown.map((one): Inline[] => [light(one, labels.light[one]), ` ${counts.byLight[one]}`]), '   ')],
      [status.statuses, statusCounts(counts.byStatus, words)],
      [status.reported, status.reportedOf(reported, counts.initiatives)],
    ),
    ...plan.notes.map(({ on, text }) => callout('note', on, words.own(text))),
  ];
}
