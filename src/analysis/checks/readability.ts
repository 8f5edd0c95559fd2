import type { Place } from '../../model/common.ts';
import type { Found } from '../../model/finding.ts';
import { options, wholeNumber } from '../../model/options.ts';
import type { Plan } from '../../model/plan.ts';
import { about } from '../../model/schema/parts.ts';
import { check } from '../check.ts';
import { fewestWords, readabilityOf } from '../lix.ts';
import { fieldOf } from '../logs.ts';
import { planItems } from '../snapshot.ts';

export interface ReadabilityFacts {
  lix: number;
  limit: number;
}

/** The running texts of a plan that are harder to read than the limit. */
export const readability = check({
  id: 'readability',
  group: 'people',
  severity: 'off',
  options: options({
    limit: about('The highest LIX; from 45 on a text is hard.', wholeNumber(45)),
    words: about('LIX says too little of texts with fewer words than this.', wholeNumber(fewestWords)),
  }),
  *run({ workspace }, { limit, words: fewest }): Generator<Found<ReadabilityFacts>> {
    for (const [place, text] of workspace.plans.flatMap((plan) => [...textsOf(plan)])) {
      const { lix, words } = readabilityOf(text);
      if (words >= fewest && lix > limit) yield { ...place, facts: { lix, limit } };
    }
  },
});

function* textsOf(plan: Plan): Generator<[Place, string]> {
  yield* fields(plan, 'background', 'purpose');
  for (const one of [...plan.sections, ...plan.areas]) yield* fields(one, 'background');
  for (const item of planItems(plan)) {
    yield* fields(item, 'background', 'description');
    if (item.evaluation) yield* fields(item.evaluation, 'summary', 'learning', 'reason');
  }
  for (const [key, chapter] of Object.entries(plan.evaluation ?? {})) {
    if (chapter && 'text' in chapter) yield [{ file: plan.file, at: ['evaluation', key] }, chapter.text];
  }
}

function* fields<Key extends string>(of: { place: Place } & Record<Key, string | null>, ...keys: Key[]): Generator<[Place, string]> {
  for (const key of keys) if (of[key] !== null) yield [fieldOf(of, key), of[key]];
}
