import * as z from 'zod/mini';
import { organisation, targetGroup } from './item.ts';
import { about, id, list, name, object, optional, parties, source, text, time } from './parts.ts';
import { head } from './plan.ts';

const approval = object({ body: optional(parties), on: optional(time), source: optional(source) });

const programme = object({
  id,
  title: name,
  period: optional(object({ from: time, to: optional(time) })),
  owner: optional(parties),
  goals: optional(list(object({ id, text, source: optional(source) }))),
  initiatives: optional(
    list(
      object({
        id,
        number: about('In quotes: "9.2".', optional(text)),
        title: name,
        owner: optional(parties),
        strategy: optional(object({ title: text, approval: optional(approval), source: optional(source) })),
        source: optional(source),
      }),
    ),
  ),
  source: optional(source),
});

const principle = object({
  id,
  title: name,
  framework: optional(text),
  since: optional(time),
  source: optional(source),
});

export const register = object({
  kind: z.literal('register'),
  id,
  title: optional(text),
  ...head,
  organisations: optional(list(organisation)),
  programmes: optional(list(programme)),
  targetGroups: optional(list(targetGroup)),
  principles: optional(list(principle)),
});
