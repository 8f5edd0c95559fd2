import type { Day } from '../model/common.ts';
import { addDays, addMonths, yearOf } from '../model/day.ts';
import type { Item } from '../model/item.ts';
import { inLanguage } from '../model/localised.ts';
import type { Disposition } from '../model/network.ts';
import type { Plan } from '../model/plan.ts';
import type { Workspace } from '../model/workspace.ts';
import { judgeKpi, type KpiFigure } from './kpi.ts';
import { inputsOn } from './networks.ts';
import { type Fields, fieldsWithout, listOfFields } from './next/fields.ts';
import { carriedItem, idsOf, type LeftItem, type NextItem } from './next/item.ts';
import { type Making, makingOf } from './next/making.ts';
import { keptOnly } from './next/references.ts';
import { shifted } from './next/shift.ts';
import { programmeOf } from './programme.ts';
import { names } from './results.ts';
import { planItems, type Snapshot } from './snapshot.ts';
import { entriesOn, isFinished } from './state.ts';

export type { Fields } from './next/fields.ts';
export type { LeftItem, NextItem } from './next/item.ts';

/** The plan of the coming period as far as the files can tell it; everything else is for a person to decide. */
export interface NextPlan {
  asOf: Day;
  from: { id: string; title: string; file: string };
  id: string;
  title: string;
  language: string;
  period: NextPeriod;
  /** What the plan says of itself, as it stood. */
  head: Fields;
  products: { fields: Fields; deadline: NextItem['deadline'] }[];
  parts: NextPart[];
  initiatives: NextItem[];
  kpis: NextKpi[];
  risks: Fields[];
  left: LeftItem[];
  /** Other initiatives of the programme, which the plan may have to support. */
  programme: { number: string | null; title: string; owner: string[] }[];
  /** What networks gave for this plan. */
  inputs: NextInput[];
  /** The id of the section or area that they come in. */
  suggestions: string;
  /** Decisions that the old plan still waits for. */
  decisions: { ref: string; text: string }[];
}

export interface NextPeriod {
  from: Day;
  to: Day | null;
  /** Nobody has said it. */
  inferred: boolean;
}

/** A section or an area with what stands in it. */
export interface NextPart {
  fields: Fields;
  areas: NextPart[];
  initiatives: NextItem[];
}

export interface NextKpi {
  fields: Fields;
  unit: string | null;
  type: 'number' | 'share' | 'rating' | 'evidence' | 'tally';
  latest: KpiFigure | null;
  /** Targets of the old plan whose day has passed by then, as their days were written. */
  passed: string[];
}

export interface NextInput {
  ref: string;
  id: string;
  text: string;
  network: string;
  meeting: Day | null;
  disposition: Disposition;
  reason: string | null;
}

export interface NextOptions {
  id: string;
  title: string | null;
  period: NextPeriod;
}

/** The twelve months after a plan's period; null where that has no end. */
export const followingPeriod = ({ period: { end } }: Plan): NextPeriod | null =>
  end === null ? null : { from: addDays(end, 1), to: addDays(addMonths(addDays(end, 1), 12), -1), inferred: true };

/** A plan's id with the year of another period in it; null where it has no year. */
export const followingId = ({ id, period }: Plan, { from }: NextPeriod): string | null => {
  const year = period.start.slice(0, 4);
  return id.includes(year) ? id.replace(year, from.slice(0, 4)) : null;
};

export function nextPlanOf(plan: Plan, snapshot: Snapshot, { id, title, period }: NextOptions, lang: string): NextPlan {
  const raw = makingOf(plan, snapshot, 0, nothing(plan)).rawOf({ file: plan.file, at: [] });
  const years = yearOf(period.from) - yearOf(plan.period.start);
  const first = makingOf(plan, snapshot, years, nothing(plan));
  const goesOn = (items: readonly Item[]): string[] =>
    items.flatMap((item) => ('next' in carriedItem(item, first) ? [item.id, ...goesOn(item.deliverables)] : []));
  const old = idsIn(plan, snapshot.workspace);
  const making = makingOf(plan, snapshot, years, { from: plan.id, old, kept: new Set([...withoutItems(old, plan), ...goesOn(plan.initiatives)]) });
  const outcome = plan.initiatives.map((item) => ({ item, result: carriedItem(item, making) }));
  const carried = new Map(outcome.flatMap(({ item, result }) => ('next' in result ? [[item.ref, result.next]] : [])));
  const within = (items: readonly { ref: string }[]): NextItem[] => items.flatMap(({ ref }) => carried.get(ref) ?? []);
  const area = (one: Plan['areas'][number]): NextPart => ({ fields: partFields(making, one.place), areas: [], initiatives: within(one.initiatives) });
  return {
    asOf: snapshot.view.asOf,
    from: { id: plan.id, title: plan.title, file: plan.file },
    id,
    title: title ?? plan.title,
    language: plan.language,
    period,
    head: fieldsWithout(raw, ...notOfTheHead),
    products: plan.products.map((product, at) => ({ fields: fieldsWithout(listOfFields(raw.products)[at] ?? {}, 'delivered', 'deadline'), deadline: movedProduct(product, making) })),
    parts: [
      ...plan.sections.map((one) => ({ fields: partFields(making, one.place), areas: one.areas.map(area), initiatives: within(one.initiatives) })),
      ...plan.areas.filter(({ section }) => section === null).map(area),
    ].filter(({ areas, initiatives }) => initiatives.length > 0 || areas.some((one) => one.initiatives.length > 0)),
    initiatives: within(plan.initiatives.filter((one) => one.section === null && one.area === null)),
    kpis: plan.kpis.map((kpi, at) => nextKpi(kpi, listOfFields(raw.kpis)[at] ?? {}, plan, period, making)),
    risks: plan.risks.flatMap((risk, at) => {
      const status = entriesOn(risk.log, snapshot.view).findLast((entry) => entry.status !== null)?.status ?? null;
      if (status !== null && (isFinished(status) || status === 'cancelled')) return [];
      const fields = fieldsWithout(listOfFields(raw.risks)[at] ?? {}, 'log');
      return [{ ...fields, ...(fields.items !== undefined && { items: keptOnly(fields.items, making.carried) }) }];
    }),
    left: outcome.flatMap(({ result }) => ('left' in result ? [result.left] : result.next.left)),
    programme: besideIt(plan, snapshot, lang),
    inputs: inputsFor(id, plan, snapshot).map((input) => ({ ...input, id: freeId(input.id, old) })),
    suggestions: freeId('netvaerksforslag', old),
    decisions: plan.decisions.filter(({ outcome: decided }) => decided === null).map(({ ref, text }) => ({ ref, text })),
  };
}

/** The ids of everything in a plan, which its successor keeps. */
export const idsIn = ({ file }: Plan, { sources }: Workspace): ReadonlySet<string> => new Set(idsOf(sources.find((source) => source.file === file)?.data));

const notOfTheHead = [
  'kind', 'format', 'id', 'title', 'period', 'sources', 'dated', 'inForce', 'approval', 'follows', 'figures', 'products', 'sections',
  'areas', 'initiatives', 'kpis', 'risks', 'decisions', 'log', 'evaluation', 'ended', 'budget',
];

/** An id that nothing in the plan has. */
const freeId = (wanted: string, taken: ReadonlySet<string>): string => (taken.has(wanted) ? freeId(`${wanted}-ny`, taken) : wanted);

const nothing = ({ id }: Plan) => ({ from: id, old: new Set<string>(), kept: new Set<string>() });

/** What is no initiative or deliverable keeps its id. */
function withoutItems(old: ReadonlySet<string>, plan: Plan): string[] {
  const items = new Set(planItems(plan).map(({ id }) => id));
  return [...old].filter((id) => !items.has(id));
}

const partFields = (making: Making, place: Plan['place']): Fields => fieldsWithout(making.rawOf(place), 'areas', 'initiatives', 'budget');

function movedProduct({ deadline }: Plan['products'][number], { snapshot, years }: Making): NextItem['deadline'] {
  return deadline && deadline.to !== null ? { was: deadline.text, proposed: shifted(deadline.text, years, snapshot.workspace.settings) } : null;
}

function nextKpi(kpi: Plan['kpis'][number], raw: Fields, plan: Plan, period: NextPeriod, { snapshot, carried }: Making): NextKpi {
  const { view } = snapshot;
  const { latest } = judgeKpi(kpi, { from: plan.period.start, to: plan.period.end }, view.asOf, view.knownBy);
  const isPassed = ({ by }: { by: { to: Day | null } | null }): boolean => by?.to != null && by.to < period.from;
  const rawTargets = listOfFields(raw.targets);
  const targets = rawTargets.filter((_, at) => !isPassed(kpi.targets[at] ?? { by: null }));
  const measured = keptOnly(raw.initiatives, carried);
  return {
    fields: {
      ...fieldsWithout(raw, 'values', 'evaluation', 'targets', 'initiatives'),
      ...(targets.length > 0 && { targets: targets.map((one) => fieldsWithout(one)) }),
      ...(measured.length > 0 && { initiatives: measured }),
    },
    unit: kpi.unit,
    type: kpi.type,
    latest,
    passed: kpi.targets.filter(isPassed).flatMap(({ by }) => by?.text ?? []),
  };
}

/** The other initiatives of the plan's programme. */
function besideIt(plan: Plan, { workspace }: Snapshot, lang: string): NextPlan['programme'] {
  return (programmeOf(plan, workspace)?.initiatives ?? [])
    .filter(({ ref, number }) => ref !== plan.programme?.ref && (number === null || number !== plan.number))
    .map(({ number, title, owners }) => ({ number, title: inLanguage(title, lang).text, owner: names(owners, lang) }));
}

/** What networks gave by naming the next plan, or without naming any at a meeting about the old one. */
function inputsFor(id: string, plan: Plan, { workspace, view }: Snapshot): NextInput[] {
  return workspace.networks
    .flatMap((network) => inputsOn(network, view))
    .filter(({ input, meeting }) => (input.for ? input.for.ref === id : meeting.plans.some(({ ref }) => ref === plan.ref)))
    .map(({ input, meeting, network, disposition }) => ({
      ref: input.ref,
      id: input.id,
      text: input.text,
      network: network.title,
      meeting: meeting.date?.to ?? null,
      disposition,
      reason: disposition === 'open' ? null : input.reason,
    }));
}
