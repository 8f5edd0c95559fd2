import type { PlanStatus } from '../../../analysis/status.ts';
import { type Block, heading, light, muted } from '../../document.ts';
import { titleCell } from '../item-cells.ts';
import { filled } from '../rows.ts';
import { aside } from '../times.ts';
import type { Words } from '../words.ts';

/** What cannot be finished before something else is, and how it goes with that. */
export function waitingBlocks({ waiting }: PlanStatus, words: Words, level: 2 | 3): Block[] {
  if (waiting.length === 0) return [];
  const { status, common, labels } = words;
  return [
    heading(level, status.dependencies),
    filled({
      kind: 'table',
      columns: [
        { title: status.what, rowHeader: true, flex: true },
        { title: status.waitsFor, flex: true },
        { title: common.status },
        { title: common.light },
      ],
      rows: waiting.map(({ awaits, basis, ...item }) => [
        titleCell(item, words),
        [...titleCell(awaits, words), ...aside(basis !== 'stated' && labels.basis[basis])],
        [awaits.status === null ? muted(status.outside) : labels.status[awaits.status]],
        awaits.light === null ? [] : [light(awaits.light, labels.light[awaits.light])],
      ]),
    }),
  ];
}
