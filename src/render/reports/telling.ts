import type { Audience } from '../../analysis/edition.ts';

/** How a report is to be told. */
export interface Telling {
  audience: Audience;
  /** Whether every row names where it stands. */
  sources: boolean;
}

export const plainly: Telling = { audience: 'steering', sources: false };
