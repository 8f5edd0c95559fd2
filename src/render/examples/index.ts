import type { CheckId } from '../../analysis/checks/index.ts';
import { coverage } from './coverage.ts';
import type { Example } from './example.ts';
import { file } from './file.ts';
import { measurability } from './measurability.ts';
import { networks } from './networks.ts';
import { ownership } from './ownership.ts';
import { people } from './people.ts';
import { status } from './status.ts';
import { structure } from './structure.ts';
import { suppression } from './suppression.ts';
import { time } from './time.ts';

export type { Example } from './example.ts';

/** The examples of every check. */
export const examples: Readonly<Record<CheckId, Example>> = {
  ...file, ...structure, ...time, ...ownership, ...status, ...measurability, ...coverage, ...networks, ...people, ...suppression,
};
