import * as z from 'zod/mini';
import { itemFields } from './item.ts';
import {
  about, choice, id, internal, list, named, object, oneOrMany, optional, parties, reference, references, source, text, time, yes,
} from './parts.ts';
import { head } from './plan.ts';

export const dispositions = ['open', 'adopted', 'changed', 'deferred', 'declined'] as const;

const input = named('input', 'What a meeting suggested, and what became of it.', object({
  id,
  text,
  for: about('The plan it is for; it may not exist yet.', optional(reference)),
  area: optional(text),
  disposition: optional(choice(dispositions)),
  becomes: optional(reference),
  reason: about('Required when changed, deferred or declined.', optional(text)),
  on: optional(time),
  known: optional(time),
  source: optional(source),
  internal: optional(internal),
}));

const followUp = named('followUp', 'Something promised at a meeting.', object({
  ...itemFields,
  becomes: about('plan/item when a plan item took it over: it is then judged and listed there only.', optional(reference)),
}));

const announced = object({
  when: time,
  dateFixed: optional(yes),
  announced: about('Left out: the day of the newest meeting; unknown where a meeting without a day stands last.', optional(time)),
  place: optional(text),
  source: optional(source),
});

const meeting = named('meeting', 'One meeting, held or to be held.', object({
  id,
  date: about('Left out when the text does not state it.', optional(time)),
  title: optional(text),
  place: optional(text),
  theme: optional(text),
  host: optional(parties),
  participants: optional(object({ value: z.number().check(z.gte(0)), approx: optional(text), source: optional(source) })),
  agenda: optional(list(text)),
  outcomes: optional(list(text)),
  principles: optional(references),
  plans: optional(references),
  inputs: optional(list(input)),
  followUps: optional(list(followUp)),
  source: optional(source),
}));

export const network = object({
  kind: z.literal('network'),
  id,
  title: text,
  ...head,
  purpose: optional(text),
  background: optional(text),
  founded: optional(time),
  organisers: optional(parties),
  contact: about('A functional mailbox.', optional(text)),
  contributes: optional(list(text)),
  membership: optional(oneOrMany(text)),
  members: optional(
    list(z.union([text, object({ organisation: text, from: optional(time), to: optional(time), source: optional(source) })])),
  ),
  meetingsPerYear: optional(z.int().check(z.gte(0))),
  meetings: about('Oldest first.', optional(list(meeting))),
  followUps: optional(list(followUp)),
  next: optional(oneOrMany(announced)),
});
