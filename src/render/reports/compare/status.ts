import type { ItemChange } from '../../../analysis/compare/item.ts';
import type { PlanChange, PlanSide } from '../../../analysis/compare/plan.ts';
import { type Block, type Cell, facts, type Inline, light, type Light, paragraph } from '../../document.ts';
import { statusCounts } from '../item-cells.ts';
import { aside } from '../times.ts';
import { inSentence, joined, type Words } from '../words.ts';
import { chapter, flexible, itemCell, type Level, nestedRows, what } from './table.ts';

const lights: readonly Light[] = ['green', 'yellow', 'red', 'grey', 'none'];

/** How the whole plan stood and stands, and how much of it has changed. */
export function summaryBlocks(plan: PlanChange, lineage: boolean, words: Words): Block[] {
  const { compare, status } = words;
  const { before, after } = plan;
  if (!before) return [paragraph(compare.planNew)];
  if (!after) return [paragraph(compare.planGone)];
  const turned = before.current === after.current || lineage ? [] : [paragraph(after.current ? compare.tookEffect : compare.noLongerCurrent)];
  const counted: [string, ...Inline[]] = [compare.items, compare.changedOf(plan.changed, plan.compared)];
  if (lineage) return [facts([compare.headings.continued, words.language.number(plan.compared)], [compare.headings.added, words.language.number(plan.added.length)], [compare.headings.dropped, words.language.number(plan.dropped.length)])];
  return [
    ...turned,
    facts(
      [status.lights, ...moved(before, after, (side) => lightsOf(side, words))],
      [status.statuses, ...moved(before, after, ({ byStatus }) => [statusCounts(byStatus, words)])],
      counted,
    ),
  ];
}

function moved(before: PlanSide, after: PlanSide, shown: (side: PlanSide) => Inline[]): Inline[] {
  const [then, now] = [shown(before), shown(after)];
  return JSON.stringify(then) === JSON.stringify(now) ? now : [...then, '\n→ ', ...now];
}

const lightsOf = ({ byLight }: PlanSide, { labels }: Words): Inline[] =>
  joined(lights.filter((one) => byLight[one]).map((one): Inline[] => [light(one, labels.light[one]), ` ${byLight[one]}`]), '   ');

/** Status, progress and lights that are others than they were. */
export function statusBlocks(items: readonly ItemChange[], words: Words, level: Level): Block[] {
  const moves = items.filter(({ statusMove, lightMove, progress, count, completion }) => [statusMove, lightMove, progress, count, completion].some((one) => one !== null));
  const { compare, common } = words;
  const columns = [what(words), flexible(compare.before), flexible(compare.now), flexible(common.light)];
  const rows = moves.map((item) => [itemCell(item, words), statusText(item, 'from', words), statusText(item, 'to', words), lightCell(item, words)]);
  return chapter(compare.headings.status, columns, rows, level, nestedRows(moves));
}

/** The status on one side, with what else has changed of how far the work has come. */
export function statusText({ status, statusMove, progress, count, completion, event }: ItemChange, side: 'from' | 'to', words: Words): Cell {
  const { labels, common, language } = words;
  const [far, reached, degree] = [progress?.[side] ?? null, count?.[side] ?? null, completion?.[side] ?? null];
  const shown = statusMove?.[side] ?? status;
  return [
    event && shown === 'not-reported' ? labels.event : labels.status[shown],
    ...aside(
      degree && inSentence(labels.completion[degree]),
      far !== null && language.percent(far),
      reached !== null && count !== null && common.counted(reached, count.planned, count.unit),
      side === 'to' && statusMove?.on,
    ),
  ];
}

/** "○ Grå → ● Grøn: følger planen". */
export function lightCell({ lightMove: move, light: now }: ItemChange, { labels }: Words): Cell {
  if (!move) return [light(now, labels.light[now])];
  return [light(move.from, labels.light[move.from]), ' → ', light(move.to, labels.light[move.to]), ...aside(inSentence(labels.lightReason[move.reason]))];
}
