import type { Look } from './chart.ts';

/**
 * Every colour of a picture. A picture brings its own white card, so that these hold on a dark page too.
 * A test computes that text has a contrast of 4.5 and that what carries meaning has one of 3.
 */
export const palette = {
  card: '#ffffff',
  /** The edge of the card and lines that only lead the eye. */
  edge: '#c9d0d9',
  grid: '#e3e7ec',
  text: '#1b2430',
  softText: '#4a5563',
  /** Marks, lines and points. */
  mark: '#1f4e9c',
  markPale: '#cfdcf3',
  today: '#8a1c5b',
  hole: '#b42318',
} as const;

/** The line or surface of each part, and the paler ground that its pattern lies on. */
export const looks: Readonly<Record<Look, { ink: string; pale: string }>> = {
  green: { ink: '#1a7f37', pale: '#1a7f37' },
  yellow: { ink: '#9a6700', pale: '#f8e3a8' },
  red: { ink: '#b42318', pale: '#f6cfca' },
  grey: { ink: '#5d6673', pale: '#eceef1' },
  none: { ink: '#5d6673', pale: '#ffffff' },
  done: { ink: '#1f4e9c', pale: '#1f4e9c' },
  going: { ink: '#1f4e9c', pale: '#cfdcf3' },
  waiting: { ink: '#1f4e9c', pale: '#ffffff' },
  stopped: { ink: '#5d6673', pale: '#ffffff' },
};
