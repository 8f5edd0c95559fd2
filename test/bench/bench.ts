import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeGenerated, type Wanted } from './generate.ts';
import { compare, type Command, peakOf } from './measure.ts';
import type { Row } from './table.ts';

const root = process.cwd();

/** Node with the built program. */
export const planspor = (...argv: readonly string[]): Command => ({ argv: [process.execPath, resolve(root, 'bin/planspor.js'), ...argv] });

export const bareNode: Command = { argv: [process.execPath, '-e', '0'] };

/** The day that generated plans are looked at from. */
export const asOf = ['--as-of', '2026-09-15'] as const;

export const schemaFile = resolve(root, 'plans/planspor.schema.json');

export interface Setting {
  /** A folder that is gone afterwards. */
  scratch: string;
  /** Pairs that are counted in each comparison. */
  pairs: number;
  /** Numbers of plans and repetitions only as large as it takes to see that all works. */
  smoke: boolean;
  /** Plans in the largest workspace. */
  most: number;
}

/** A workspace of generated plans, made once in a run. */
export function workspace({ scratch }: Pick<Setting, 'scratch'>, wanted: Wanted): string {
  const folder = join(scratch, ['w', wanted.plans, wanted.initiatives ?? '', wanted.mistakes ?? '', wanted.quotedDates ? 'quoted' : ''].join('-'));
  if (mkdirSync(folder, { recursive: true }) !== undefined) writeGenerated(folder, wanted);
  return folder;
}

type Goals = Pick<Row, 'bar' | 'aim' | 'note'> & { pairs?: number; memory?: boolean };

export function measured(setting: Setting, what: string, ours: Command, [against, theirs]: readonly [string, Command], { pairs, memory, ...goals }: Goals = {}): Row {
  const { codes, ...times } = compare(ours, theirs, pairs ?? setting.pairs);
  // What is compared with has done its work, without a complaint that it would have been spared.
  const [ourCode, theirCode] = codes;
  const failed = ourCode === null || ourCode > 1 || theirCode !== 0;
  const peak = memory ? { peak: [peakOf(ours, setting.scratch), peakOf(theirs, setting.scratch)] as const } : {};
  return { what, against, ...times, ...goals, ...peak, ...(failed && { note: `exit codes ${codes.join(' and ')}` }) };
}
