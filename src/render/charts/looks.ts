import type { Look } from './chart.ts';
import { node, type Part } from './canvas.ts';
import { looks, palette } from './palette.ts';

/** The mark of a light or a part, around a middle point: each has a shape of its own, so that none needs its colour. */
export function lookMark(look: Look, x: number, y: number, size: number): Part {
  const { ink } = looks[look];
  const r = size / 2;
  switch (look) {
    case 'green':
    case 'done':
      return node('circle', { cx: x, cy: y, r, fill: ink });
    case 'yellow':
      return node('path', { d: path([x, y - r], [x + r, y + r * 0.9], [x - r, y + r * 0.9]), fill: ink });
    case 'red':
      return node('rect', { x: x - r * 0.9, y: y - r * 0.9, width: r * 1.8, height: r * 1.8, fill: ink });
    case 'grey':
      return node('circle', { cx: x, cy: y, r: r - 1, fill: palette.card, stroke: ink, 'stroke-width': 2 });
    case 'none':
      return node('line', { x1: x - r, y1: y, x2: x + r, y2: y, stroke: ink, 'stroke-width': 2 });
    case 'going':
      return node('path', { d: path([x - r * 0.8, y - r], [x + r, y], [x - r * 0.8, y + r]), fill: ink });
    case 'waiting':
      return node('path', { d: `M${round(x - r * 0.5)} ${round(y - r)}V${round(y + r)}M${round(x + r * 0.5)} ${round(y - r)}V${round(y + r)}`, stroke: ink, 'stroke-width': 2.5, fill: 'none' });
    case 'stopped':
      return node('path', { d: `M${round(x - r)} ${round(y - r)}L${round(x + r)} ${round(y + r)}M${round(x + r)} ${round(y - r)}L${round(x - r)} ${round(y + r)}`, stroke: ink, 'stroke-width': 2, fill: 'none' });
  }
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** A closed path through some points. */
export const path = (...points: (readonly [number, number])[]): string => `M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}Z`;

/** What the surface of a part is filled with: plain, or the pattern of that name. */
export const fillOf = (look: Look, id: string): string => (looks[look].ink === looks[look].pale || look === 'none' ? looks[look].pale : `url(#${id}-${look})`);

/** The pattern of a part's surface; nothing where it is plain. */
export function patternOf(look: Look, id: string): Part[] {
  const { ink, pale } = looks[look];
  const lines = strokes[look];
  if (lines === undefined) return [];
  return [
    node(
      'pattern',
      { id: `${id}-${look}`, width: 8, height: 8, patternUnits: 'userSpaceOnUse' },
      node('rect', { width: 8, height: 8, fill: pale }),
      node('path', { d: lines, stroke: ink, 'stroke-width': 1.8, fill: 'none' }),
    ),
  ];
}

const strokes: Readonly<Partial<Record<Look, string>>> = {
  yellow: 'M-2 2L2 -2M0 8L8 0M6 10L10 6',
  red: 'M-2 2L2 -2M0 8L8 0M6 10L10 6M-2 6L2 10M0 0L8 8M6 -2L10 2',
  grey: 'M3 4H5',
  going: 'M-2 6L2 10M0 0L8 8M6 -2L10 2',
  waiting: 'M4 0V8',
  stopped: 'M0 4H8',
};
