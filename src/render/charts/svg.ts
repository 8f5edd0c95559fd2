import { drawBars } from './bars.ts';
import { type Drawing, escape, node, type Sheet } from './canvas.ts';
import type { Chart } from './chart.ts';
import { drawLines } from './lines.ts';
import { drawMatrix } from './matrix.ts';
import { palette } from './palette.ts';
import { oneLine } from './text.ts';
import { drawTimeline } from './timeline.ts';

/** What a picture is called and what is to be seen in it, for those who do not see it. */
export interface Described {
  /** Unique in its page. */
  id: string;
  title: string;
  description: string;
  lang: string;
}

const narrowest = 240;
const padding = 14;

/** The shipped font where it is there, else what a reader's machine has of about the same width. */
const fontFamily = "'Source Sans 3','Source Sans Pro','Segoe UI',Roboto,'Helvetica Neue',Arial,'Liberation Sans',sans-serif";

/**
 * A picture as SVG of its own, on a light card, with no style but presentation attributes. The same chart gives the
 * same text everywhere. Text has its size in pixels: for a narrow page ask for a narrow picture rather than shrink one.
 * @param width in pixels, at least 240
 */
export function svgOf(chart: Chart, { id, title, description, lang }: Described, width = 720): string {
  const whole = Math.max(narrowest, Math.round(width));
  const name = id.replaceAll(/[^\w-]/g, '_');
  const { parts, height, patterns = [] } = drawingOf(chart, { left: padding, right: whole - padding, top: padding, id: name });
  const high = Math.ceil(height + 2 * padding);
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    width: whole,
    height: high,
    viewBox: `0 0 ${whole} ${high}`,
    role: 'img',
    lang,
    'aria-labelledby': `${name}-title ${name}-desc`,
    'font-family': fontFamily,
  };
  return node(
    'svg',
    attributes,
    node('title', { id: `${name}-title` }, escape(oneLine(title))),
    node('desc', { id: `${name}-desc` }, escape(oneLine(description))),
    ...(patterns.length > 0 ? [node('defs', {}, ...patterns)] : []),
    node('rect', { x: 0.5, y: 0.5, width: whole - 1, height: high - 1, rx: 6, fill: palette.card, stroke: palette.edge }),
    ...parts,
  );
}

function drawingOf(chart: Chart, sheet: Sheet): Drawing {
  switch (chart.kind) {
    case 'timeline':
      return drawTimeline(chart, sheet);
    case 'bars':
      return drawBars(chart, sheet);
    case 'lines':
      return drawLines(chart, sheet);
    case 'matrix':
      return drawMatrix(chart, sheet);
  }
}
