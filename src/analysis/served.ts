import type { Day } from '../model/common.ts';
import type { Item } from '../model/item.ts';
import type { Meeting } from '../model/network.ts';
import type { Plan } from '../model/plan.ts';
import type { Workspace } from '../model/workspace.ts';
import { type CoveragePortfolio, coveragePortfolio } from './coverage-portfolio.ts';
import { type NameLookup, type NameResult, namesOf } from './names.ts';
import { type PlanCoverage, planCoverage } from './plan-coverage.ts';
import { schemaVersion, type TimeResult, timeResult } from './results.ts';
import { planItems, type Snapshot } from './snapshot.ts';
import { targetGroupsOf } from './target-groups.ts';
import { isGiven } from './view.ts';

/** What the plans serve and what nothing serves: sub-goals, target groups and areas, principles and meetings. */
export interface CoverageResult {
  schemaVersion: number;
  asOf: Day;
  plans: PlanCoverage[];
  principles: PrincipleCoverage;
  /** The plans at a glance; null where there are too few of them to need it. */
  portfolio: CoveragePortfolio | null;
}

export interface PrincipleCoverage {
  /** In force on the day. */
  principles: (NameResult & { framework: string | null; meetings: string[]; items: string[] })[];
  meetings: { ref: string; network: string; date: TimeResult | null; title: string | null }[];
}

/** @param networks whose meetings are asked about */
export function coverageOf(snapshot: Snapshot, plans: readonly Plan[], networks: Workspace['networks'], lang: string): CoverageResult {
  const name = namesOf(snapshot.workspace, lang);
  const groups = targetGroupsOf(snapshot.workspace);
  const covered = plans.map((plan) => planCoverage(plan, groups, name));
  return {
    schemaVersion,
    asOf: snapshot.view.asOf,
    plans: covered,
    principles: principleCoverage(snapshot, plans, networks, name),
    portfolio: coveragePortfolio(plans, covered, groups, snapshot.workspace, lang, name),
  };
}

function principleCoverage({ workspace, view }: Snapshot, plans: readonly Plan[], networks: Workspace['networks'], name: NameLookup): PrincipleCoverage {
  const held = networks.flatMap((network) => network.meetings.filter((meeting) => isGiven(meeting.date?.to ?? null, view)).map((meeting) => ({ network, meeting })));
  const items = plans.flatMap(planItems).filter(({ intent }) => !intent);
  const users = (things: readonly (Item | Meeting)[], ref: string): string[] => things.filter(({ principles }) => principles.some((link) => link.ref === ref)).map((thing) => thing.ref);
  return {
    principles: workspace.registers
      .flatMap(({ principles }) => principles)
      .filter(({ since }) => (since?.to ?? '') <= view.asOf)
      .map(({ ref, framework }) => ({ ...name(ref), framework, meetings: users(held.map(({ meeting }) => meeting), ref), items: users(items, ref) })),
    meetings: held.map(({ network, meeting: { ref, date, title, theme } }) => ({ ref, network: network.title, date: timeResult(date), title: title ?? theme })),
  };
}
