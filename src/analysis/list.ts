import type { Day } from '../model/common.ts';
import type { Item, ItemKind } from '../model/item.ts';
import type { Plan } from '../model/plan.ts';
import type { Light } from './light.ts';
import { type NameResult, namesOf } from './names.ts';
import { followUpsOn } from './networks.ts';
import { isOwnedBy } from './owners.ts';
import { type Reading, readingOf } from './reading.ts';
import { type ItemResult, itemResult, schemaVersion } from './results.ts';
import { planItems, type Snapshot } from './snapshot.ts';
import type { KnownStatus } from './state.ts';

/** What to keep; words match a name, a title, a label or an id that contains them, whatever their case. */
export interface ListFilter {
  owner?: string;
  area?: string;
  targetGroup?: string;
  status?: KnownStatus;
  light?: Light;
  /** Initiatives where absent. */
  kind?: ItemKind;
}

export interface ListResult {
  schemaVersion: number;
  asOf: Day;
  reading: Reading;
  filter: ListFilter;
  items: ListItem[];
}

export interface ListItem extends ItemResult {
  /** The title of its plan or network, and the language they are written in. */
  of: string;
  language: string;
  targetGroups: NameResult[];
}

/** The items of some plans, or of the networks where follow-ups are asked for, in the order of the files. */
export function listOf(snapshot: Snapshot, plans: readonly Plan[], filter: ListFilter, lang: string): ListResult {
  const { view, workspace } = snapshot;
  const name = namesOf(workspace, lang);
  const kind = filter.kind ?? 'initiative';
  const homes =
    kind === 'follow-up'
      ? workspace.networks.map((home) => ({ home, items: followUpsOn(home, view) }))
      : plans.map((home) => ({ home, items: planItems(home).filter((item) => item.kind === kind) }));
  const items = homes.flatMap(({ home, items: all }) =>
    all.flatMap((item) => {
      const result = itemResult(item, snapshot, lang);
      // A deliverable is for those its initiative is for.
      const groups = [...item.targetGroups, ...(snapshot.items.get(item.parent ?? '')?.targetGroups ?? [])];
      const targetGroups = [...new Set(groups.map(({ ref }) => ref))].map(name);
      if (!fits(item, { ...result, targetGroups }, filter)) return [];
      return [{ ...result, of: home.title, language: home.language, targetGroups }];
    }),
  );
  const reading = readingOf(workspace.settings);
  return { schemaVersion, asOf: view.asOf, reading, filter, items: filter.area === undefined ? items : items.filter((item) => isIn(item, plans, filter.area ?? '')) };
}

function fits(item: Item, result: Omit<ListItem, 'of' | 'language'>, { owner, targetGroup, status, light }: ListFilter): boolean {
  if (owner !== undefined && !isOwnedBy(item.owners, owner)) return false;
  if (targetGroup !== undefined && !result.targetGroups.some(({ ref, text }) => contains(targetGroup, text, ref))) return false;
  return (status === undefined || result.status === status) && (light === undefined || result.light === light);
}

/** Whether an item stands in the area or section asked for; a label must be met in full. */
function isIn({ area, section }: ItemResult, plans: readonly Plan[], wanted: string): boolean {
  const places = plans.flatMap((plan) => [...plan.areas, ...plan.sections]).filter(({ ref }) => ref === area || ref === section);
  return places.some(({ ref, label, title }) => label?.toLowerCase() === wanted.toLowerCase() || contains(wanted, title, ref));
}

const contains = (wanted: string, ...texts: (string | null | undefined)[]): boolean =>
  texts.some((text) => text?.toLowerCase().includes(wanted.toLowerCase()));
