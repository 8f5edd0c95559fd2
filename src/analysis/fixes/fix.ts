import type { Edit } from '../../model/edit.ts';
import type { Place } from '../../model/finding.ts';
import type { Source } from '../../model/read-yaml.ts';
import type { CheckId, FactsOf } from '../checks/index.ts';

/**
 * Puts a finding right, or gives null where a person must. Only what is certain: what the author meant can be read
 * from what is written, and whoever looks at the change would have made the same.
 */
export type Fix<Id extends CheckId> = (finding: Place & { facts: FactsOf<Id> }, source: Source) => Edit | null;
