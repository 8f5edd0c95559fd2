import type { ListPlace } from '../../model/edit-entry.ts';
import type { Day, Named } from '../../model/common.ts';
import type { Kpi } from '../../model/kpi.ts';
import type { Plan } from '../../model/plan.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { Path } from '../../model/finding.ts';
import { references } from '../show.ts';
import { allItems, type Snapshot } from '../snapshot.ts';

/** Something with a list that grows: a log, or the values of a KPI. */
export interface Target extends ListPlace {
  ref: string;
  title: string;
  file: string;
  /** What stands in the list, in the order of the file. */
  there: readonly { on: Day }[];
}

/** What words on a command line lead to. */
export interface Meant<One extends Target> {
  /** Those meant; more than one when the words do not say which. */
  targets: readonly One[];
  /** The same words elsewhere, in plans that are not current. */
  others: readonly string[];
  /** Other things of that name, which have no such list. */
  unfit: readonly string[];
  /** All words that lead to something, for who has mistyped. */
  known: readonly string[];
}

/** Keys that a log is put before: they are long, and a log is looked for near what it tells of. */
const afterLog = ['deliverables', 'evaluation'];
const afterValues = ['evaluation', 'goals', 'initiatives', 'tags', 'source', 'internal'];

/** Everything that can be told about: items, follow-ups, risks, and plans as a whole. */
export function logsIn(workspace: Workspace): Target[] {
  const logged = (one: Named & { log: readonly { on: Day }[] }, title: string): Target => ({ ...target(one, title, one.place.at, 'log', afterLog), there: one.log });
  return [
    ...allItems(workspace).map((item) => logged(item, item.title)),
    ...workspace.plans.flatMap((plan) => plan.risks.map((risk) => logged(risk, risk.text))),
    ...workspace.plans.map((plan) => ({ ...target(plan, plan.title, [], 'log', ['evaluation', 'ended']), there: plan.log })),
  ];
}

export interface KpiTarget extends Target {
  kpi: Kpi;
  plan: Plan;
}

/** Every KPI, with the list of its values. */
export const kpisIn = ({ plans }: Workspace): KpiTarget[] =>
  plans.flatMap((plan) => plan.kpis.map((kpi) => ({ ...target(kpi, kpi.title, kpi.place.at, 'values', afterValues), there: kpi.values, kpi, plan })));

const target = ({ ref, place }: Named, title: string, at: Named['place']['at'], key: string, before: string[]): Omit<Target, 'there'> => ({
  ref, title, file: place.file, at: at as Path, key, before,
});

/**
 * What words mean: a short reference only what is current, or stands in a file that was named; a full one whatever its age.
 * @param named files that are taken whatever their age
 */
export function meantBy<One extends Target>(words: string, all: readonly One[], snapshot: Snapshot, named: ReadonlySet<string>): Meant<One> {
  const isMeant = (ref: string): boolean => ref === words || ref.endsWith(`/${words}`);
  const found = all.filter(({ ref }) => isMeant(ref));
  const closed = new Set(snapshot.workspace.plans.filter((plan) => !snapshot.isCurrent(plan)).map(({ file }) => file));
  const isOpen = ({ file }: One): boolean => named.has(file) || (!closed.has(file) && named.size === 0);
  const exact = found.filter(({ ref }) => ref === words);
  const targets = exact.length > 0 ? exact : found.filter(isOpen);
  return {
    targets,
    others: found.filter((one) => !targets.includes(one)).map(({ ref }) => ref),
    unfit: found.length > 0 ? [] : references(snapshot).flatMap(({ ref }) => (isMeant(ref) ? [ref] : [])),
    known: all.map(({ ref }) => (words.includes('/') ? ref : ref.slice(ref.indexOf('/') + 1))),
  };
}

/**
 * Where in its list an entry of a day belongs: behind everything that held before it or on the same day, where the later
 * in the file wins. So a log stays in order also when something is told late.
 */
export function positionOf({ there }: Target, on: Day): number {
  return there.findLastIndex((one) => one.on <= on) + 1;
}
