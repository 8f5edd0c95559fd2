import type { Figure } from '../document.ts';
import { barLines } from './chart-bars.ts';
import { matrixLines } from './chart-matrix.ts';
import { timelineLines } from './chart-timeline.ts';
import { wrap } from './lines.ts';
import type { Theme } from './theme.ts';

/** Rows of a timeline that a screen has room for. */
const mostRows = 20;

/** Whether a screen shows nothing of a figure: it is for pages, or the document says it elsewhere and it cannot be drawn here. */
export const isLeftOut = ({ chart, pagesOnly, repeats }: Figure): boolean =>
  pagesOnly === true || (repeats === true && chart.kind !== 'bars' && chart.kind !== 'matrix' && !(chart.kind === 'timeline' && isSmall(chart)));

const isSmall = ({ groups }: Extract<Figure['chart'], { kind: 'timeline' }>): boolean =>
  groups.reduce((sum, { rows }) => sum + rows.filter(({ marks }) => marks.length > 0).length, 0) <= mostRows;

/** A picture in characters, with its caption; null where its table says more. */
export function chartLines({ chart, caption }: Figure, width: number, theme: Theme): string[] | null {
  const head = wrap([caption], width, theme).map((line) => line.text);
  if (chart.kind === 'bars') return [...head, ...barLines(chart, width, theme)];
  if (chart.kind === 'matrix') {
    const lines = matrixLines(chart, width, theme);
    return lines && [...head, ...lines];
  }
  return chart.kind === 'timeline' && isSmall(chart) ? [...head, ...timelineLines(chart, width, theme)] : null;
}
