import type { PlanStatus } from '../../../analysis/status.ts';
import { type Block, heading, type Inline, list, muted, paragraph } from '../../document.ts';
import { idOf } from '../item-cells.ts';
import type { Words } from '../words.ts';

/** What the plan and its log leave unsaid, with the ids to go and say it at. */
export function gapBlocks({ counts, gaps, kpis, risks, items: all }: PlanStatus, words: Words, level: 2 | 3): Block[] {
  const { status } = words;
  const unmeasured = kpis.filter(({ judgement }) => judgement === 'cannot-be-measured').map(({ ref }) => ref);
  const continuous = new Set(all.filter((item) => item.continuous).map(({ ref }) => ref));
  const named = (ref: string): string => idOf(ref) + (continuous.has(ref) ? ` (${words.common.continuous})` : '');
  const listed = (name: (ref: string) => string) => (refs: readonly string[]) =>
    refs.length > 2 && refs.length === counts.initiatives ? status.all : refs.map(name).join(', ');
  const items = [
    ...line(gaps.noOwner, status.noOwner, listed(idOf)),
    ...line(gaps.noDeadline, status.noDeadline, listed(named)),
    ...line(gaps.notReported, status.notReported, listed(idOf)),
    ...line(unmeasured, status.notMeasured, (refs) => refs.map(idOf).join(', ')),
    ...(risks.length === 0 ? [[status.noRisks]] : []),
  ];
  return [heading(level, status.gaps), items.length > 0 ? list(...items) : paragraph(status.noGaps)];
}

const line = (refs: readonly string[], text: (count: number) => string, names: (refs: readonly string[]) => string): Inline[][] =>
  refs.length > 0 ? [[text(refs.length), muted(`: ${names(refs)}`)]] : [];
