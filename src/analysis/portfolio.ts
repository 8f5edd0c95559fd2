import type { Plan } from '../model/plan.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Light } from './light.ts';
import { namesOf } from './names.ts';

/** Fewer plans are told of one after the other, without an overview. */
const fewestInPortfolio = 3;

/** What counts of a plan are added up from. */
export interface PlanCounts {
  /** Of the plan as a whole; null where the report gives it none. */
  light: Light | null;
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

/** A plan in its portfolio. */
export interface PortfolioPlan extends PlanCounts {
  ref: string;
  title: string;
  language: string;
  owner: string[];
}

/** The plans of one organisation or programme, added up. A plan with two owners counts with each of them. */
export interface PortfolioGroup extends Omit<PlanCounts, 'light'> {
  /** Null for plans that name none, and for an owner who is in no register. */
  ref: string | null;
  /** Null for plans that name none. */
  title: string | null;
  language: string;
  plans: number;
  byLight: Record<Light, number>;
}

/** Many plans at a glance. */
export interface Portfolio {
  /** Days ahead that `dueSoon` looks. */
  within: number;
  plans: PortfolioPlan[];
  programmes: PortfolioGroup[];
  organisations: PortfolioGroup[];
}

/** @param countsOf what a report knows of each plan */
export function portfolioOf(plans: readonly Plan[], countsOf: (plan: Plan) => PlanCounts, within: number, workspace: Workspace, lang: string): Portfolio | null {
  if (plans.length < fewestInPortfolio) return null;
  const nameOf = namesOf(workspace, lang);
  const counted = plans.map((plan) => ({ plan, counts: countsOf(plan) }));
  const none = { ref: null, title: null, language: lang };
  const owners = (plan: Plan): Key[] =>
    plan.owners.map(({ ref, name }) => {
      if (ref !== null) return named(nameOf(ref));
      const [language = lang, title = ''] = Object.entries(name)[0] ?? [];
      return { ref: null, title, language };
    });
  return {
    within,
    plans: counted.map(({ plan, counts }) => ({
      ref: plan.ref, title: plan.title, language: plan.language, owner: owners(plan).flatMap(({ title }) => title ?? []), ...counts,
    })),
    programmes: groupsOf(counted, ({ programme }) => (programme ? [named(nameOf(programme.ref))] : []), none),
    organisations: groupsOf(counted, owners, none),
  };
}

type Key = Pick<PortfolioGroup, 'ref' | 'title' | 'language'>;

const named = ({ ref, text, lang }: { ref: string; text: string; lang: string }): Key => ({ ref, title: text, language: lang });

/** In the order in which they are met, those that name none last. */
function groupsOf(plans: readonly { plan: Plan; counts: PlanCounts }[], keysOf: (plan: Plan) => Key[], none: Key): PortfolioGroup[] {
  const groups = new Map<string, PortfolioGroup>();
  const rest = groupOf(none);
  for (const { plan, counts } of plans) {
    const keys = keysOf(plan);
    if (keys.length === 0) add(rest, counts);
    for (const key of keys) {
      const id = key.ref ?? `= ${key.title ?? ''}`;
      const group = groups.get(id) ?? groupOf(key);
      groups.set(id, group);
      add(group, counts);
    }
  }
  return [...groups.values(), ...(rest.plans > 0 ? [rest] : [])];
}

const groupOf = (key: Key): PortfolioGroup => ({
  ...key, plans: 0, byLight: { green: 0, yellow: 0, red: 0, grey: 0, none: 0 }, initiatives: 0, overdue: 0, dueSoon: 0, undated: 0, notReported: 0,
});

function add(group: PortfolioGroup, { light, initiatives, overdue, dueSoon, undated, notReported }: PlanCounts): void {
  group.plans += 1;
  if (light !== null) group.byLight[light] += 1;
  group.initiatives += initiatives;
  group.overdue += overdue;
  group.dueSoon += dueSoon;
  group.undated += undated;
  group.notReported += notReported;
}
