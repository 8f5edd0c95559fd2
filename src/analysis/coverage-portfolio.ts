import type { Plan } from '../model/plan.ts';
import type { Workspace } from '../model/workspace.ts';
import type { NameLookup, NameResult } from './names.ts';
import { type Lit, memberOf, type Portfolio, portfolioOf } from './portfolio.ts';
import type { PlanCoverage, ServedThing } from './plan-coverage.ts';
import { programmeRefOf } from './programme.ts';
import { meet, type TargetGroups } from './target-groups.ts';

/** What coverage counts of each plan: what no initiative serves, null where the plan's initiatives name nothing of the kind, and initiatives that name nothing. */
export interface CoverageCounts {
  initiatives: number;
  unservedGoals: number | null;
  unservedGroups: number | null;
  unservedAreas: number | null;
  withoutGoal: number;
  withoutGroup: number;
}

/** The plans at a glance, and what they have in common. */
export interface CoveragePortfolio extends Portfolio<CoverageCounts> {
  /** The target groups of the registers, where any plan names one. */
  targetGroups: SharedThing[];
  /** The sub-goals of the plans' programmes, and those of other files that initiatives name. */
  goals: SharedThing[];
}

/** A target group or a sub-goal that belongs to no plan alone. */
export interface SharedThing extends NameResult {
  /** How many plans name it as theirs. */
  named: number;
  /** The plans in which some initiative serves it; none is a hole. */
  plans: string[];
  /** How many initiatives serve it. */
  initiatives: number;
  /** The plans that name it and have no initiative for it. */
  holes: string[];
  /** How many of the plans that serve it belong to each programme; those of none under null. */
  byProgramme: { programme: string | null; plans: number }[];
}

/** @param plans in step with what is covered of them */
export function coveragePortfolio(plans: readonly Plan[], covered: readonly PlanCoverage[], groups: TargetGroups, workspace: Workspace, lang: string, name: NameLookup): CoveragePortfolio | null {
  const pairs = covered.flatMap((coverage, at): Covered[] => {
    const plan = plans[at];
    return plan ? [{ plan, coverage, programme: programmeRefOf(plan, workspace) }] : [];
  });
  const members = pairs.map(({ plan, coverage }) => memberOf(plan, { light: null, ...countsOf(coverage) }, workspace, lang));
  const portfolio = portfolioOf<CoverageCounts, Lit>(members, nothing, lang);
  return portfolio && { ...portfolio, targetGroups: sharedGroups(pairs, groups, workspace, name), goals: sharedGoals(pairs, workspace, name) };
}

interface Covered {
  plan: Plan;
  coverage: PlanCoverage;
  programme: string | null;
}

const nothing = { initiatives: 0, unservedGoals: 0, unservedGroups: 0, unservedAreas: 0, withoutGoal: 0, withoutGroup: 0 };

function countsOf({ initiatives, sides, silent }: PlanCoverage): CoverageCounts {
  const unserved = (side: keyof typeof sides): number | null => (silent[side].length === initiatives ? null : sides[side].filter(({ by }) => by.length === 0).length);
  return {
    initiatives,
    unservedGoals: unserved('goals'),
    unservedGroups: unserved('groups'),
    unservedAreas: unserved('areas'),
    withoutGoal: silent.goals.length,
    withoutGroup: silent.groups.length,
  };
}

/** A group is served by what serves a part of it or a whole that it is part of. */
function sharedGroups(pairs: readonly Covered[], groups: TargetGroups, { registers }: Workspace, name: NameLookup): SharedThing[] {
  const shared = registers.flatMap(({ targetGroups }) => targetGroups).filter(({ intermediary }) => !intermediary).map(({ ref }) => ref);
  const known = new Map<string, string[]>();
  const metBy = (ref: string): string[] => {
    const met = known.get(ref) ?? shared.filter((one) => meet(one, ref, groups));
    known.set(ref, met);
    return met;
  };
  const things = sharedThings(shared, pairs, ({ sides }) => sides.groups, metBy, name);
  return things.some(({ named }) => named > 0) ? things : [];
}

function sharedGoals(pairs: readonly Covered[], { registers }: Workspace, name: NameLookup): SharedThing[] {
  const programmes = new Set(pairs.map(({ programme }) => programme));
  const promised = registers.flatMap((register) => register.programmes).filter(({ ref }) => programmes.has(ref)).flatMap(({ goals }) => goals.map(({ ref }) => ref));
  const own = (plan: Plan): Set<string> => new Set(plan.goals.map(({ ref }) => ref));
  const borrowed = pairs.flatMap(({ plan, coverage }) => {
    const mine = own(plan);
    return coverage.sides.goals.flatMap(({ ref }) => (mine.has(ref) ? [] : [ref]));
  });
  return sharedThings([...new Set([...promised, ...borrowed])], pairs, ({ sides }) => sides.goals, (ref) => [ref], name);
}

/** @param servedWith what is served wherever a thing of a plan is */
function sharedThings(refs: readonly string[], pairs: readonly Covered[], sideOf: (coverage: PlanCoverage) => readonly ServedThing[], servedWith: (ref: string) => readonly string[], name: NameLookup): SharedThing[] {
  const things = new Map(refs.map((ref) => [ref, { ...name(ref), named: 0, plans: new Map<Covered, Set<string>>(), holes: [] as string[] }]));
  for (const one of pairs) {
    const side = sideOf(one.coverage);
    for (const { ref, by } of side) {
      for (const served of by.length > 0 ? servedWith(ref) : []) {
        const thing = things.get(served);
        if (!thing) continue;
        const initiatives = thing.plans.get(one) ?? new Set();
        for (const initiative of by) initiatives.add(initiative);
        thing.plans.set(one, initiatives);
      }
    }
    for (const { ref } of side) {
      const thing = things.get(ref);
      if (!thing) continue;
      thing.named += 1;
      if (!thing.plans.has(one)) thing.holes.push(one.plan.ref);
    }
  }
  return [...things.values()].map(({ plans, ...thing }) => ({
    ...thing,
    plans: [...plans.keys()].map(({ plan }) => plan.ref),
    initiatives: [...plans.values()].reduce((sum, { size }) => sum + size, 0),
    byProgramme: byProgramme([...plans.keys()]),
  }));
}

function byProgramme(pairs: readonly Covered[]): SharedThing['byProgramme'] {
  const counts = new Map<string | null, number>();
  for (const { programme } of pairs) counts.set(programme, (counts.get(programme) ?? 0) + 1);
  return [...counts].map(([programme, count]) => ({ programme, plans: count }));
}
