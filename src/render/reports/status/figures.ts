import type { FigureResult, PlanStatus } from '../../../analysis/status.ts';
import { type Block, heading, type Inline, list } from '../../document.ts';
import { amount } from '../kpi-cells.ts';
import { sourceCell } from '../sources.ts';
import { aside } from '../times.ts';
import { joined, type Words } from '../words.ts';

/** Figures that tell about the surroundings; nothing is judged by them. */
export function figureBlocks({ figures }: PlanStatus, words: Words, level: 2 | 3): Block[] {
  return figures.length > 0 ? [heading(level, words.status.figures), list(...figures.map((figure) => figureText(figure, words)))] : [];
}

export function figureText({ value, approx, unit, measure, on, sources }: FigureResult, words: Words): Inline[] {
  const size = [approx, amount(value, unit, words)].filter(Boolean).join(' ');
  return joined([[{ text: size, strong: true }], measure === null ? [] : [words.own(measure), ...aside(on?.text)], sourceCell(sources, words)], ' · ');
}
