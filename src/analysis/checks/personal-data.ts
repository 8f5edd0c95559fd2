import type { Found } from '../../model/finding.ts';
import { covered, type PersonalDataKind, personalDataIn } from '../../model/personal-data.ts';
import { check } from '../check.ts';

export interface PersonalDataFacts {
  kind: PersonalDataKind;
  /** Enough to recognise it by; the value itself is never passed on. */
  shown: string;
}

/** Numbers and addresses of persons, comments included: what is in git stays there. */
export const personalData = check({
  id: 'personal-data',
  group: 'people',
  severity: 'warning',
  *run({ workspace }): Generator<Found<PersonalDataFacts>> {
    const foreign = new Set(workspace.problems.filter((problem) => problem.check === 'not-a-plan-file').map(({ file }) => file));
    for (const { file, text, pathAt } of workspace.sources) {
      if (foreign.has(file)) continue;
      for (const { kind, start, end } of personalDataIn(text)) {
        yield { file, at: { start, end }, within: pathAt(start)?.path ?? [], facts: { kind, shown: covered(text.slice(start, end)) } };
      }
    }
  },
});
