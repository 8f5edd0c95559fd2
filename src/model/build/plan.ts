import type * as z from 'zod/mini';
import type { Day, Link, Moment } from '../common.ts';
import { addDays } from '../day.ts';
import type { Path } from '../finding.ts';
import type { Item } from '../item.ts';
import type { Area, Decision, Plan, PlanEvaluation, Product, Risk, Section, Written } from '../plan.ts';
import type { plan } from '../schema/plan.ts';
import type { FileReader } from './file-reader.ts';
import { each, readInitiative, readLog, union } from './items.ts';
import { readKpi } from './kpis.ts';
import { readApproval, readDocuments, readFigures, readGoals, readOrganisation, readTargetGroup } from './shared.ts';

export type RawPlan = z.output<typeof plan>;
type RawSection = NonNullable<RawPlan['sections']>[number];
type RawArea = NonNullable<RawPlan['areas']>[number];
type RawLevel = Pick<RawArea, 'goals' | 'targetGroups' | 'tags'>;

interface Level {
  section: string | null;
  area: string | null;
  goals: Link[];
  targetGroups: Link[];
  tags: string[];
}

/** Null when the period cannot be read: nothing about such a plan can be placed in time. */
export function readPlan(reader: FileReader, raw: RawPlan): Plan | null {
  const from = reader.moment(raw.period.from, ['period', 'from']);
  const to = reader.moment(raw.period.to, ['period', 'to']);
  if (!from?.from) return null;
  if (to?.to && to.to < from.from) {
    reader.problems.push({ check: 'period-order', file: reader.file, at: ['period', 'to'], facts: { from: from.text, to: to.text } });
  }
  reader.within(from.from, to?.to ?? null);
  const judgedFrom = to?.to ? addDays(to.to, 1) : from.from;
  return {
    kind: 'plan',
    ref: raw.id,
    id: raw.id,
    place: { file: reader.file, at: [] },
    file: reader.file,
    title: raw.title,
    number: raw.number ?? null,
    language: reader.language,
    period: { from, to, start: from.from, end: to?.to ?? null },
    background: raw.background ?? null,
    purpose: raw.purpose ?? null,
    programme: raw.programme === undefined ? null : reader.link(raw.programme, ['programme'], ['programme', 'programme-initiative']),
    follows: raw.follows === undefined ? null : reader.link(raw.follows, ['follows'], ['plan']),
    dated: reader.moment(raw.dated, ['dated']),
    inForce: reader.moment(raw.inForce, ['inForce']),
    owners: reader.parties(raw.owner, ['owner']),
    steering: reader.parties(raw.steering, ['steering']),
    approval: readApproval(reader, raw.approval, ['approval']),
    documents: readDocuments(reader, raw.sources),
    products: (raw.products ?? []).map((one, position) => readProduct(reader, one, ['products', position])),
    goals: readGoals(reader, raw.goals, ['goals']),
    targetGroups: (raw.targetGroups ?? []).map((one, position) => {
      const at = ['targetGroups', position];
      if (typeof one === 'string') return reader.link(one, at, ['target-group']);
      return { ref: reader.ref(one.id), found: true, basis: 'stated' as const, place: { file: reader.file, at } };
    }),
    ownTargetGroups: (raw.targetGroups ?? []).flatMap((one, position) =>
      typeof one === 'string' ? [] : [readTargetGroup(reader, one, ['targetGroups', position])],
    ),
    organisations: (raw.organisations ?? []).flatMap((one, position) => {
      const at = ['organisations', position];
      if (typeof one !== 'string') return [readOrganisation(reader, one, at)];
      reader.link(one, at, ['organisation']);
      return [];
    }),
    figures: readFigures(reader, raw.figures, ['figures']),
    ...readLevels(reader, raw, judgedFrom),
    kpis: (raw.kpis ?? []).map((one, position) => readKpi(reader, one, ['kpis', position], judgedFrom)),
    risks: (raw.risks ?? []).map((one, position) => readRisk(reader, one, ['risks', position])),
    decisions: (raw.decisions ?? []).map((one, position) => readDecision(reader, one, ['decisions', position])),
    log: readLog(reader, raw.log, ['log']),
    evaluation: readPlanEvaluation(reader, raw.evaluation, judgedFrom),
    ended: readEnd(reader, raw.ended),
    budget: reader.budget(raw.budget),
    tags: raw.tags ?? [],
    sources: reader.citations(raw.source, ['source']),
  };
}

/** Sections › areas › initiatives; a plan starts at the level it needs, with one shape at each level. */
function readLevels(reader: FileReader, raw: RawPlan, judgedFrom: Day): Pick<Plan, 'sections' | 'areas' | 'initiatives'> {
  const initiatives: Item[] = [];
  const areas: Area[] = [];
  const top: Level = { section: null, area: null, goals: [], targetGroups: [], tags: [] };

  const readInitiatives = (raws: RawArea['initiatives'] | undefined, at: Path, level: Level): Item[] =>
    (raws ?? []).map((one, position) => {
      const item = readInitiative(reader, one, [...at, position], { ...level, parent: null, judgedFrom });
      initiatives.push(item);
      return item;
    });

  const readAreas = (raws: readonly RawArea[] | undefined, at: Path, level: Level): Area[] =>
    (raws ?? []).map((one, position) => {
      const here = [...at, position];
      const inside = { ...inherit(reader, one, here, level), area: reader.ref(one.id) };
      const area: Area = {
        ref: inside.area,
        id: one.id,
        place: { file: reader.file, at: here },
        label: one.label ?? null,
        title: one.title ?? null,
        background: one.background ?? null,
        section: level.section,
        initiatives: readInitiatives(one.initiatives, [...here, 'initiatives'], inside),
        sources: reader.citations(one.source, [...here, 'source']),
      };
      areas.push(area);
      return area;
    });

  const readSection = (one: RawSection, here: Path): Section => {
    oneShape(reader, here, one, ['areas', 'initiatives']);
    const inside = { ...inherit(reader, one, here, top), section: reader.ref(one.id) };
    return {
      ref: inside.section,
      id: one.id,
      place: { file: reader.file, at: here },
      label: one.label ?? null,
      title: one.title,
      background: one.background ?? null,
      budget: reader.budget(one.budget),
      areas: readAreas(one.areas, [...here, 'areas'], inside),
      initiatives: readInitiatives(one.initiatives, [...here, 'initiatives'], inside),
      sources: reader.citations(one.source, [...here, 'source']),
    };
  };

  oneShape(reader, [], raw, ['sections', 'areas', 'initiatives']);
  const sections = (raw.sections ?? []).map((one, position) => readSection(one, ['sections', position]));
  readAreas(raw.areas, ['areas'], top);
  readInitiatives(raw.initiatives, ['initiatives'], top);
  return { sections, areas, initiatives };
}

function oneShape(reader: FileReader, at: Path, raw: object, keys: readonly string[]): void {
  const present = keys.filter((key) => Object.hasOwn(raw, key));
  const extra = present[1];
  if (extra === undefined) return;
  const facts = { case: 'together', keys: present, rule: 'only-one' } as const;
  reader.problems.push({ check: 'schema', file: reader.file, at: [...at, extra], on: 'key', facts });
}

function inherit(reader: FileReader, raw: RawLevel, at: Path, above: Level): Level {
  return {
    ...above,
    goals: union(reader.links(raw.goals, [...at, 'goals'], ['goal']), above.goals),
    targetGroups: union(reader.links(raw.targetGroups, [...at, 'targetGroups'], ['target-group']), above.targetGroups),
    tags: [...new Set([...(raw.tags ?? []), ...above.tags])],
  };
}

function readProduct(reader: FileReader, raw: NonNullable<RawPlan['products']>[number], at: Path): Product {
  const deadline = reader.moment(raw.deadline, [...at, 'deadline'], 'deadline');
  const named = raw.recurring === undefined || typeof raw.recurring === 'boolean' ? undefined : raw.recurring;
  const repeats = raw.recurring === true && deadline?.kind === 'recurring' ? deadline : null;
  return {
    ref: reader.ref(raw.id),
    id: raw.id,
    place: { file: reader.file, at },
    title: raw.title ?? null,
    kind: raw.kind,
    to: reader.parties(raw.to, [...at, 'to']),
    contains: raw.contains ?? [],
    deadline,
    recurring: reader.moment(named, [...at, 'recurring'], 'repeat') ?? repeats,
    delivered: each(raw.delivered, [...at, 'delivered'], (one, here) => ({ one, here })).flatMap(({ one, here }) => {
      const on = reader.moment(one.on, [...here, 'on']);
      return on ? [{ on, where: one.where ?? null, sources: reader.citations(one.source, [...here, 'source']) }] : [];
    }),
    sources: reader.citations(raw.source, [...at, 'source']),
  };
}

/** What a risk or a decision can be about. */
export const affected = ['initiative', 'deliverable', 'kpi', 'product'] as const;

function readRisk(reader: FileReader, raw: NonNullable<RawPlan['risks']>[number], at: Path): Risk {
  return {
    ref: reader.ref(raw.id),
    id: raw.id,
    place: { file: reader.file, at },
    text: raw.text,
    probability: raw.probability ?? null,
    impact: raw.impact ?? null,
    mitigation: raw.mitigation ?? null,
    owners: reader.parties(raw.owner, [...at, 'owner']),
    items: reader.links(raw.items, [...at, 'items'], affected),
    log: readLog(reader, raw.log, [...at, 'log']),
    sources: reader.citations(raw.source, [...at, 'source']),
    internal: raw.internal ?? false,
  };
}

function readDecision(reader: FileReader, raw: NonNullable<RawPlan['decisions']>[number], at: Path): Decision {
  const outcomeOn = reader.moment(raw.outcome?.on, [...at, 'outcome', 'on']);
  return {
    ref: reader.ref(raw.id),
    id: raw.id,
    place: { file: reader.file, at },
    text: raw.text,
    kind: raw.kind,
    raised: reader.moment(raw.raised, [...at, 'raised']),
    due: reader.moment(raw.due, [...at, 'due'], 'deadline'),
    items: reader.links(raw.items, [...at, 'items'], affected),
    proposal: raw.proposal ?? null,
    outcome:
      raw.outcome && outcomeOn
        ? { on: outcomeOn, text: raw.outcome.text, sources: reader.citations(raw.outcome.source, [...at, 'outcome', 'source']) }
        : null,
    sources: reader.citations(raw.source, [...at, 'source']),
    internal: raw.internal ?? false,
  };
}

function readPlanEvaluation(reader: FileReader, raw: RawPlan['evaluation'], judgedFrom: Day): PlanEvaluation | null {
  if (!raw) return null;
  const written = (key: 'summary' | 'networkFeedback' | 'learning' | 'recommendations' | 'nextYear'): Written | null => {
    const value = raw[key];
    if (value === undefined) return null;
    if (typeof value === 'string') return { text: value, on: judgedFrom, by: [] };
    const at = ['evaluation', key];
    return {
      text: value.text,
      on: reader.lastDay(value.on, [...at, 'on']) ?? judgedFrom,
      by: reader.parties(value.by, [...at, 'by']),
    };
  };
  return {
    summary: written('summary'),
    networkFeedback: written('networkFeedback'),
    learning: written('learning'),
    recommendations: written('recommendations'),
    nextYear: written('nextYear'),
    approval: readApproval(reader, raw.approval, ['evaluation', 'approval']),
  };
}

function readEnd(reader: FileReader, raw: RawPlan['ended']): Plan['ended'] {
  const on: Moment | null = reader.moment(raw?.on, ['ended', 'on']);
  reader.citations(raw?.source, ['ended', 'source']);
  if (!raw || !on) return null;
  return { on, by: reader.parties(raw.by, ['ended', 'by']), reason: raw.reason ?? null, place: { file: reader.file, at: ['ended'] } };
}
