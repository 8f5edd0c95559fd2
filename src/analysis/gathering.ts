import { apart } from '../model/apart.ts';
import type { Plan } from '../model/plan.ts';
import type { Settings } from '../model/settings.ts';
import type { Snapshot } from './snapshot.ts';
import type { View } from './view.ts';

/** What one plan or one network adds to a report. */
export interface Piece {
  kind: 'plan' | 'network';
  file: string;
}

/** A report of a workspace that is looked at one part after the other. */
export interface Gathering<Result> {
  /** Takes what the plans of a part and all of its networks add; nothing else of it is kept. */
  add: (snapshot: Snapshot, plans: readonly Plan[], lang: string) => void;
  /** @param files all files in their order, whatever the parts they were in */
  result: (files: readonly string[], view: View, settings: Settings, lang: string) => Result;
}

/**
 * @param piecesIn what plans and networks add, each by itself
 * @param resultFrom the report, of the plans' pieces in the order of the files and then the networks'
 */
export function gathering<One extends Piece, Result>(
  piecesIn: (snapshot: Snapshot, plans: readonly Plan[], lang: string) => One[],
  resultFrom: (pieces: readonly One[], view: View, settings: Settings, lang: string) => Result,
): Gathering<Result> {
  const pieces: One[] = [];
  return {
    add(snapshot, plans, lang) {
      for (const piece of apart(piecesIn(snapshot, plans, lang))) pieces.push(piece);
    },
    result(files, view, settings, lang) {
      const order = new Map(files.map((file, at) => [file, at]));
      const place = ({ kind, file }: Piece): number => (order.get(file) ?? 0) + (kind === 'network' ? files.length : 0);
      return resultFrom(pieces.toSorted((a, b) => place(a) - place(b)), view, settings, lang);
    },
  };
}
