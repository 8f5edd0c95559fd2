import { tied } from '../../model/build/items.ts';
import { affected } from '../../model/build/plan.ts';
import type { ReferentKind } from '../../model/build/index-file.ts';
import type { Path } from '../../model/finding.ts';

const party = ['organisation', 'network'] as const;
const item = ['initiative', 'deliverable'] as const;

/**
 * What the reference at a key may lead to. The readers of whole files know it too, but only of files without mistakes;
 * while somebody types there is nearly always one.
 */
const kindsByKey: Readonly<Record<string, readonly ReferentKind[]>> = {
  owner: party,
  partners: party,
  by: party,
  body: party,
  steering: party,
  organisers: party,
  host: party,
  dataSource: party,
  members: party,
  organisation: party,
  organisations: ['organisation'],
  parent: ['organisation'],
  goals: ['goal'],
  targetGroups: ['target-group'],
  targetGroup: ['target-group'],
  partOf: ['target-group'],
  principles: ['principle'],
  after: tied,
  origin: item,
  becomes: item,
  items: affected,
  plans: ['plan'],
  for: ['plan'],
  follows: ['plan'],
  programme: ['programme', 'programme-initiative'],
  document: ['document'],
};

/** Keys that are references only below certain others. */
const kindsBelow: Readonly<Record<string, Readonly<Record<string, readonly ReferentKind[]>>>> = {
  to: { relates: tied, products: party },
  initiatives: { kpis: item },
};

/** Keys that mean something else below certain others. */
const notBelow: Readonly<Record<string, string>> = { by: 'targets' };

/** What a text at a path may refer to; null where a text is no reference. */
export function wantedAt(path: Path): readonly ReferentKind[] | null {
  const keys = path.filter((step) => typeof step === 'string');
  if (keys.at(-1) === 'value') keys.pop();
  const [parent = '', key = ''] = [keys.at(-2), keys.at(-1)];
  if (Object.hasOwn(kindsBelow, key)) {
    const below = kindsBelow[key] ?? {};
    return (Object.hasOwn(below, parent) ? below[parent] : null) ?? null;
  }
  if (!Object.hasOwn(kindsByKey, key) || notBelow[key] === parent) return null;
  return kindsByKey[key] ?? null;
}

/** Whether other words than an id may stand there. */
export const takesWords = (wanted: readonly ReferentKind[]): boolean => wanted === party;

/** Whether the status of a log entry stands at a path. */
export const isStatusAt = (path: Path): boolean => path.at(-1) === 'status' && path.at(-3) === 'log';
