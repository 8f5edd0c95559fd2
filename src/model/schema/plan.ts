import * as z from 'zod/mini';
import { entry, figure, initiative, organisation, targetGroup } from './item.ts';
import { kpi } from './kpi.ts';
import {
  about, budget, choice, documents, id, internal, languageTag, list, named, object, oneOrMany, optional, parties,
  reference, references, source, tags, text, time, yes,
} from './parts.ts';

export const productKinds = ['status', 'evaluation', 'kpi-account', 'next-plan'] as const;

/** What every file may begin with. */
export const head = {
  format: about('Version of the format; 1 when left out.', optional(z.literal(1))),
  language: optional(languageTag),
  sources: optional(documents),
  tags: optional(tags),
  source: optional(source),
};

const approval = object({ body: optional(parties), on: optional(time), source: optional(source) });

const product = object({
  id,
  title: optional(text),
  kind: choice(productKinds),
  to: optional(parties),
  contains: optional(list(text)),
  deadline: optional(time),
  recurring: about('How often it is owed: årligt. true takes the words of deadline.', optional(z.union([yes, time]))),
  delivered: optional(oneOrMany(object({ on: time, where: optional(text), source: optional(source) }))),
  source: optional(source),
});

const goal = object({ id, text, targetGroups: optional(references), source: optional(source) });

const inherited = {
  id,
  label: optional(text),
  background: optional(text),
  goals: optional(references),
  targetGroups: optional(references),
  tags: optional(tags),
  source: optional(source),
};

const area = named('area', 'A focus area.', object({
  ...inherited,
  title: optional(text),
  initiatives: list(initiative),
}));

const section = named('section', 'A section for one audience.', object({
  ...inherited,
  title: text,
  budget: optional(budget),
  areas: optional(list(area)),
  initiatives: optional(list(initiative)),
}));

const risk = object({
  id,
  text,
  probability: optional(z.int().check(z.gte(1), z.lte(5))),
  impact: optional(z.int().check(z.gte(1), z.lte(5))),
  mitigation: optional(text),
  owner: optional(parties),
  items: optional(references),
  log: optional(list(entry)),
  source: optional(source),
  internal: optional(internal),
});

const decision = object({
  id,
  text,
  kind: choice(['decide', 'discuss', 'inform']),
  raised: optional(time),
  due: optional(time),
  items: optional(references),
  proposal: optional(text),
  outcome: optional(object({ on: time, text, source: optional(source) })),
  source: optional(source),
  internal: optional(internal),
});

const written = z.union([text, object({ text, on: optional(time), by: optional(parties) })]);

export const plan = object({
  kind: z.literal('plan'),
  id,
  title: text,
  period: about('What the plan covers; without to it is current until it is followed or ended.', object({ from: time, to: optional(time) })),
  number: about('In quotes: "9.2".', optional(text)),
  ...head,
  background: optional(text),
  purpose: optional(text),
  programme: about('A programme in a register.', optional(reference)),
  follows: about('The id of the plan it updates.', optional(reference)),
  dated: optional(time),
  inForce: optional(time),
  owner: optional(parties),
  steering: optional(parties),
  approval: about('Approval of this plan; who approved the strategy stands with the programme.', optional(approval)),
  products: about('What the cycle promises.', optional(list(product))),
  goals: about('Sub-goals.', optional(list(goal))),
  targetGroups: optional(list(z.union([text, targetGroup]))),
  organisations: optional(list(z.union([text, organisation]))),
  figures: about('Context figures that are not KPIs.', optional(list(figure))),
  sections: optional(list(section)),
  areas: optional(list(area)),
  initiatives: optional(list(initiative)),
  kpis: optional(list(kpi)),
  risks: optional(list(risk)),
  decisions: optional(list(decision)),
  log: about('Dated notes and light overrides for the plan as a whole.', optional(list(entry))),
  evaluation: optional(
    object({
      summary: optional(written),
      networkFeedback: optional(written),
      learning: optional(written),
      recommendations: optional(written),
      nextYear: optional(written),
      approval: optional(approval),
    }),
  ),
  ended: about('A decided end: no successor is owed.', optional(object({ on: time, by: optional(parties), reason: optional(text), source: optional(source) }))),
  budget: optional(budget),
});
