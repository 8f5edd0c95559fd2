import { Chalk } from 'chalk';
import { lightShapes, type Light, type Tone } from '../document.ts';
import type { RenderOptions } from '../formats/format.ts';

export type Paint = (text: string) => string;

/** How each kind of thing looks on one screen. Without colour every paint returns its text as it is. */
export interface Theme {
  title: Paint;
  heading: Paint;
  strong: Paint;
  muted: Paint;
  code: Paint;
  blank: Paint;
  light: Record<Light, Paint>;
  tone: Record<Tone, Paint>;
  shape: (light: Light) => string;
  bullet: string;
  bar: string;
  rule: string;
  /** Whether more than ASCII can be shown. */
  unicode: boolean;
}

export function themeFor({ color, unicode }: Pick<RenderOptions, 'color' | 'unicode'>): Theme {
  const chalk = new Chalk({ level: color });
  return {
    title: chalk.bold,
    heading: chalk.bold,
    strong: chalk.bold,
    muted: chalk.dim,
    code: chalk.cyan,
    blank: chalk.black.bgYellow,
    light: { green: chalk.green, yellow: chalk.yellow, red: chalk.red, grey: chalk.gray, none: chalk.gray },
    tone: { decision: chalk.magenta, missing: chalk.yellow, note: chalk.blue },
    shape: (light) => (unicode ? lightShapes[light].shape : lightShapes[light].ascii),
    bullet: unicode ? '•' : '-',
    bar: unicode ? '│' : '|',
    rule: unicode ? '─' : '-',
    unicode,
  };
}
