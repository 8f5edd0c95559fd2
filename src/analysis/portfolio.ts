import { inLanguage } from '../model/localised.ts';
import type { Plan } from '../model/plan.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Light } from './light.ts';
import { namesOf } from './names.ts';
import { programmeRefOf } from './programme.ts';

/** Fewer plans are told of one after the other, without an overview. */
const fewestInPortfolio = 3;

/** What `status` and `deadlines` count of each plan. */
export interface DueCounts {
  initiatives: number;
  /** Items whose deadline has passed. */
  overdue: number;
  /** Items due within the days that the report looks ahead. */
  dueSoon: number;
  /** Initiatives without a deadline in the plan. */
  undated: number;
  /** Initiatives that nothing is told of. */
  notReported: number;
}

/** A plan in its portfolio; a count is null where the plan does not say what it takes to tell it. */
export type PortfolioPlan<Counts, Stands = Lit> = {
  ref: string;
  title: string;
  language: string;
  owner: string[];
} & Stands & Counts;

export interface Lit {
  /** Of the plan as a whole; null where the report gives it none. */
  light: Light | null;
}

/** The plans of one organisation or programme, added up. A plan with two owners counts with each of them. */
export type PortfolioGroup<Counts> = Key & {
  plans: number;
  byLight: Record<Light, number>;
} & Sums<Counts>;

/** Added up over those plans of which it can be told. */
export type Sums<Counts> = { [Count in keyof Counts]: number };

/** Many plans at a glance. */
export interface Portfolio<Counts, Stands = Lit> {
  plans: PortfolioPlan<Counts, Stands>[];
  programmes: PortfolioGroup<Counts>[];
  organisations: PortfolioGroup<Counts>[];
}

export interface DuePortfolio extends Portfolio<DueCounts> {
  /** Days ahead that `dueSoon` looks. */
  within: number;
}

/** A plan as its portfolio knows it, and how it stands there. */
export interface Member<Stands> {
  ref: string;
  title: string;
  language: string;
  owners: Key[];
  programmes: Key[];
  stands: Stands;
}

/** Names of owners and programmes in `lang` where the files have them. */
export function memberOf<Stands>(plan: Plan, stands: Stands, workspace: Workspace, lang: string): Member<Stands> {
  const nameOf = namesOf(workspace, lang);
  const { ref: planRef, title: planTitle, language: planLanguage } = plan;
  const programme = programmeRefOf(plan, workspace);
  const owners = plan.owners.map(({ ref, name }): Key => {
    if (ref !== null) return named(nameOf(ref));
    return named({ ref, ...inLanguage(name, lang) });
  });
  return { ref: planRef, title: planTitle, language: planLanguage, owners, programmes: programme === null ? [] : [named(nameOf(programme))], stands };
}

/**
 * @param nothing every count at nought, in the order in which they are told
 * @returns null where there are too few plans to need it
 */
export function portfolioOf<Counts extends Record<keyof Counts, number | null>, Stands extends Lit>(
  members: readonly Member<Stands & Counts>[],
  nothing: Sums<Counts>,
  lang: string,
): Portfolio<Counts, Stands> | null {
  if (members.length < fewestInPortfolio) return null;
  const none = { ref: null, title: null, language: lang };
  const groups = (keysOf: (member: Member<unknown>) => Key[]): PortfolioGroup<Counts>[] => groupsOf<Counts>(members, keysOf, none, nothing);
  return {
    plans: members.map(({ ref, title, language, owners, stands }) => ({ ref, title, language, owner: owners.flatMap((owner) => owner.title ?? []), ...stands })),
    programmes: groups(({ programmes }) => programmes),
    organisations: groups(({ owners }) => owners),
  };
}

/** @param within days ahead that `dueSoon` looks */
export function duePortfolio(members: readonly Member<Lit & DueCounts>[], within: number, lang: string): DuePortfolio | null {
  const portfolio = portfolioOf<DueCounts, Lit>(members, { initiatives: 0, overdue: 0, dueSoon: 0, undated: 0, notReported: 0 }, lang);
  return portfolio && { within, ...portfolio };
}

interface Key {
  /** Null for plans that name none, and for an owner who is in no register. */
  ref: string | null;
  /** Null for plans that name none. */
  title: string | null;
  language: string;
}

const named = ({ ref, text, lang }: { ref: string | null; text: string; lang: string }): Key => ({ ref, title: text, language: lang });

/** In the order in which they are met, those that name none last. */
function groupsOf<Counts extends Record<keyof Counts, number | null>>(
  members: readonly Member<Lit & Counts>[],
  keysOf: (member: Member<unknown>) => Key[],
  none: Key,
  nothing: Sums<Counts>,
): PortfolioGroup<Counts>[] {
  const groupOf = (key: Key): PortfolioGroup<Counts> => ({ ...key, plans: 0, byLight: { green: 0, yellow: 0, red: 0, grey: 0, none: 0 }, ...nothing });
  const groups = new Map<string, PortfolioGroup<Counts>>();
  const rest = groupOf(none);
  const counts = Object.keys(nothing) as (keyof Counts)[];
  for (const member of members) {
    const keys = keysOf(member);
    const meant = keys.map((key) => {
      const id = key.ref ?? `= ${key.title ?? ''}`;
      const group = groups.get(id) ?? groupOf(key);
      groups.set(id, group);
      return group;
    });
    for (const group of keys.length === 0 ? [rest] : meant) add(group, member.stands, counts);
  }
  return [...groups.values(), ...(rest.plans > 0 ? [rest] : [])];
}

function add<Counts extends Record<keyof Counts, number | null>>(group: PortfolioGroup<Counts>, stands: Lit & Counts, counts: readonly (keyof Counts)[]): void {
  group.plans += 1;
  if (stands.light !== null) group.byLight[stands.light] += 1;
  const sums: Sums<Counts> = group;
  for (const count of counts) sums[count] += stands[count] ?? 0;
}
