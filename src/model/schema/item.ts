import * as z from 'zod/mini';
import {
  about, approx, copyAbout, basis, budget, choice, decimal, id, internal, list, named, name, object, oneOrMany, optional,
  parties, party, references, source, tags, text, time, yes,
} from './parts.ts';

export const statuses = [
  'not-started', 'scheduled', 'in-progress', 'partly-done', 'done', 'closed', 'on-hold', 'cancelled', 'in-operation',
] as const;
export const completions = ['limited', 'substantial', 'full'] as const;
export const deviationKinds = ['time', 'scope', 'channel', 'cost', 'quality'] as const;
export const results = ['achieved', 'partly', 'not-achieved', 'not-assessable'] as const;
export const nextSteps = ['continue', 'change', 'merge', 'close', 'drop'] as const;
export const tieKinds = ['with', 'uses', 'part-of'] as const;

const deviation = named('deviation', 'What differs from the plan.', object({
  kind: choice(deviationKinds),
  text: copyAbout('What differs from the plan.', text),
  source: optional(source),
}));

export const entry = named('entry', 'What held on a day, and when that was told.', object({
  on: copyAbout('The day the state holds.', time),
  known: about('The day it was told, when later than on.', optional(time)),
  status: optional(choice(statuses)),
  completion: about('Degree of completion, where a reporter gives one.', optional(choice(completions))),
  progress: about('Percent, 0–100.', optional(z.number().check(z.gte(0), z.lte(100)))),
  count: about('Reached so far.', optional(z.number().check(z.gte(0)))),
  deadline: about('The newly decided deadline, or withdrawn. Moving one should have reason and by.', optional(time)),
  forecast: about('Expected completion.', optional(time)),
  deviation: optional(oneOrMany(deviation)),
  light: about('Overrules the computed light; needs reason and by.', optional(choice(['green', 'yellow', 'red']))),
  reason: optional(text),
  by: optional(parties),
  note: optional(text),
  basis: optional(basis),
  source: optional(source),
  internal: optional(internal),
}));

const outside = object({
  external: copyAbout('Something outside the files, in words.', text),
  owner: optional(parties),
  confirmed: optional(time),
  basis: optional(basis),
  source: optional(source),
});

const wait = z.union([
  text,
  object({ value: text, basis: optional(basis), source: optional(source) }),
  outside,
]);

const tie = named('tie', 'A tie to another item or to something outside the files.', object({
  to: about('The item it is tied to.', optional(text)),
  external: about('Something outside the files, in words.', optional(text)),
  owner: optional(parties),
  confirmed: optional(time),
  kind: optional(choice(tieKinds)),
  basis: optional(basis),
  source: optional(source),
}));

const assessment = named('assessment', 'What somebody outside says of it.', object({
  on: optional(time),
  known: optional(time),
  by: parties,
  result: choice(['not-started', 'limited', 'substantial', 'complete', 'not-assessable']),
  scale: about('The evaluator’s own words for it.', optional(text)),
  text: optional(text),
  source: optional(source),
  internal: optional(internal),
}));

/** What initiatives, deliverables and follow-ups have in common. */
export const itemFields = {
  id,
  title: copyAbout('What it is called.', text),
  number: about('Its number in the document, in quotes: "A1.1".', optional(text)),
  description: optional(text),
  background: optional(text),
  owner: about('Who answers for it; the first answers status rounds. Leave it out when nobody is stated.', optional(parties)),
  partners: optional(parties),
  channel: optional(text),
  goals: optional(references),
  targetGroups: optional(references),
  principles: optional(references),
  deadline: about('A promise. What the grammar cannot read is written { text, from, to, open }.', optional(time)),
  forecast: about('An expectation, not a promise.', optional(time)),
  window: about('A time window that is neither, such as an application round.', optional(time)),
  starts: about('When work or validity begins.', optional(time)),
  event: about('true: the day is an event’s or somebody else’s; finished by passing, never overdue.', optional(yes)),
  continuous: about('true: goes on all the time; give it a review.', optional(yes)),
  review: about('How often a continuous item is reviewed: kvartalsvis, every 6 months.', optional(time)),
  after: about('What it waits for.', optional(oneOrMany(wait))),
  relates: about('Ties that hold nobody up.', optional(oneOrMany(tie))),
  count: optional(object({ planned: z.number().check(z.gte(0)), unit: optional(text), approx: optional(approx) })),
  commitment: about('intent: a wish, never late and never counted. firm when left out.', optional(choice(['firm', 'intent']))),
  origin: about('plan-id/item-id in an earlier plan.', optional(references)),
  assessments: optional(list(assessment)),
  budget: optional(budget),
  tags: optional(tags),
  log: about('What held, when, and when it was known.', optional(list(entry))),
  source: optional(source),
  internal: optional(internal),
};

export const deliverable = named('deliverable', 'One commitment of an initiative.', object(itemFields));

export const initiative = named('initiative', 'One activity of a plan.', object({
  ...itemFields,
  deliverables: optional(list(deliverable)),
  evaluation: optional(
    object({
      result: optional(choice(results)),
      summary: optional(text),
      learning: optional(text),
      next: optional(choice(nextSteps)),
      reason: optional(text),
      on: optional(time),
      known: optional(time),
      by: optional(parties),
      source: optional(source),
    }),
  ),
}));

export const targetGroup = named('targetGroup', 'Whom it is for.', object({
  id,
  name,
  description: optional(text),
  kind: about('intermediary: helps to reach others; left out of coverage.', optional(choice(['group', 'intermediary']))),
  partOf: optional(references),
  figures: optional(list(z.lazy(() => figure))),
  source: optional(source),
}));

export const figure = named('figure', 'A context figure; never a KPI.', object({
  id: optional(id),
  value: decimal,
  approx: optional(approx),
  unit: optional(text),
  measure: about('What is counted, in words.', optional(text)),
  on: optional(time),
  targetGroup: optional(references),
  source: optional(source),
}));

export const organisation = named('organisation', 'An authority, a body or another organisation.', object({
  id,
  name,
  short: optional(name),
  aliases: optional(list(text)),
  kind: optional(choice(['authority', 'body', 'organisation'])),
  parent: optional(references),
  role: optional(text),
  contact: about('A functional mailbox, never a person’s.', optional(text)),
  from: optional(time),
  to: optional(time),
  source: optional(source),
}));

export { party };
