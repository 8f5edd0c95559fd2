import * as z from 'zod/mini';
import {
  about, approx, copyAbout, choice, decimal, id, internal, list, named, object, oneOrMany, optional, parties, reference, references,
  source, tags, text, time,
} from './parts.ts';

export const judgements = ['met', 'on-track', 'behind', 'missed'] as const;

const tally = object({
  positive: z.int().check(z.gte(0)),
  neutral: optional(z.int().check(z.gte(0))),
  negative: z.int().check(z.gte(0)),
});

/** Whether a value fits the KPI's type is a check of its own, so that the message can name the type. */
const value = z.union([decimal, text, list(text), tally]);

const measured = {
  value,
  approx: optional(approx),
  definition: optional(text),
  targetGroup: optional(reference),
  source: optional(source),
};

const baseline = object({ on: optional(time), ...measured });

const target = object({
  by: about('The day it should be reached.', optional(time)),
  value: optional(value),
  change: about('Relative to the baseline: 2 or "-15%".', optional(z.union([decimal, text]))),
  text: about('A target in words, judged by a person.', optional(text)),
  targetGroup: optional(reference),
  source: optional(source),
});

const measurement = object({
  on: copyAbout('The day the figure describes.', time),
  known: about('The day it was told, when later.', optional(time)),
  ...measured,
  method: optional(text),
  by: optional(parties),
  internal: optional(internal),
});

export const kpi = named('kpi', 'A key figure that the plan is judged by.', object({
  id,
  title: text,
  number: optional(text),
  unit: optional(text),
  definition: optional(text),
  dataSource: about('Who measures. source is the citation.', optional(parties)),
  method: optional(text),
  frequency: about('How often a value is expected: årligt, kvartalsvis.', optional(time)),
  type: optional(choice(['number', 'share', 'rating', 'evidence', 'tally'])),
  scale: about('A rating’s words from worst to best.', optional(list(text).check(z.minLength(2)))),
  rule: optional(choice(['at-least', 'at-most', 'increase', 'decrease', 'hold'])),
  direction: about('hold: up means must not fall, down must not rise.', optional(choice(['up', 'down']))),
  series: optional(choice(['level', 'cumulative', 'incremental'])),
  baseline: optional(oneOrMany(baseline)),
  targets: optional(list(target)),
  tolerance: about('In the KPI’s unit; percent points for a share.', optional(decimal)),
  values: optional(list(measurement)),
  evaluation: optional(
    object({
      account: optional(text),
      judgement: optional(choice(judgements)),
      reason: optional(text),
      by: optional(parties),
      on: optional(time),
      known: optional(time),
      source: optional(source),
    }),
  ),
  goals: optional(references),
  initiatives: optional(references),
  tags: optional(tags),
  source: optional(source),
  internal: optional(internal),
}));
