import type * as z from 'zod/mini';
import type { Day, Party } from '../common.ts';
import type { Path } from '../finding.ts';
import type { Item } from '../item.ts';
import type { Announced, Input, Meeting, Network } from '../network.ts';
import type { network } from '../schema/network.ts';
import type { FileReader } from './file-reader.ts';
import { each, readItem, type Surroundings } from './items.ts';
import { readDocuments } from './shared.ts';

export type RawNetwork = z.output<typeof network>;
type RawMeeting = NonNullable<RawNetwork['meetings']>[number];
type RawFollowUp = NonNullable<RawNetwork['followUps']>[number];
type RawInput = NonNullable<RawMeeting['inputs']>[number];

export function readNetwork(reader: FileReader, raw: RawNetwork): Network {
  const dates = (raw.meetings ?? []).map((one, position) => reader.moment(one.date, ['meetings', position, 'date']));
  return {
    kind: 'network',
    ref: raw.id,
    id: raw.id,
    place: { file: reader.file, at: [] },
    file: reader.file,
    title: raw.title,
    language: reader.language,
    purpose: raw.purpose ?? null,
    founded: reader.moment(raw.founded, ['founded']),
    organisers: reader.parties(raw.organisers, ['organisers']),
    contact: raw.contact ?? null,
    contributes: raw.contributes ?? [],
    membership: each(raw.membership, ['membership'], (one) => one),
    members: (raw.members ?? []).flatMap((one, position) => readMember(reader, one, ['members', position])),
    meetingsPerYear: raw.meetingsPerYear ?? null,
    meetings: (raw.meetings ?? []).map((one, position) => {
      // What an undated meeting gave holds at the latest from the next dated one.
      const from = dates.slice(position).find((date) => date?.to)?.to ?? null;
      return readMeeting(reader, one, ['meetings', position], dates[position] ?? null, from);
    }),
    followUps: readFollowUps(reader, raw.followUps, ['followUps'], null),
    next: each(raw.next, ['next'], (one, at): Announced | null => {
      const when = reader.moment(one.when, [...at, 'when']);
      return (
        when && {
          place: { file: reader.file, at },
          when,
          dateFixed: one.dateFixed ?? false,
          announced: reader.lastDay(one.announced, [...at, 'announced']),
          where: one.place ?? null,
          sources: reader.citations(one.source, [...at, 'source']),
        }
      );
    }).filter((one) => one !== null),
    documents: readDocuments(reader, raw.sources),
    tags: raw.tags ?? [],
    sources: reader.citations(raw.source, ['source']),
  };
}

function readMember(reader: FileReader, raw: NonNullable<RawNetwork['members']>[number], at: Path): Party[] {
  if (typeof raw === 'string') return reader.parties(raw, at);
  reader.moment(raw.from, [...at, 'from']);
  reader.moment(raw.to, [...at, 'to']);
  reader.citations(raw.source, [...at, 'source']);
  return reader.parties(raw.organisation, [...at, 'organisation']);
}

function readMeeting(reader: FileReader, raw: RawMeeting, at: Path, date: Meeting['date'], from: Day | null): Meeting {
  const ref = reader.ref(raw.id);
  reader.citations(raw.participants?.source, [...at, 'participants', 'source']);
  return {
    ref,
    id: raw.id,
    place: { file: reader.file, at },
    date,
    title: raw.title ?? null,
    venue: raw.place ?? null,
    theme: raw.theme ?? null,
    host: reader.parties(raw.host, [...at, 'host']),
    participants: raw.participants ? { value: raw.participants.value, approx: raw.participants.approx ?? null } : null,
    agenda: raw.agenda ?? [],
    outcomes: raw.outcomes ?? [],
    principles: reader.links(raw.principles, [...at, 'principles'], ['principle']),
    plans: reader.links(raw.plans, [...at, 'plans'], ['plan']),
    inputs: (raw.inputs ?? []).map((one, position) => readInput(reader, one, [...at, 'inputs', position], ref, from)),
    followUps: readFollowUps(reader, raw.followUps, [...at, 'followUps'], from),
    sources: reader.citations(raw.source, [...at, 'source']),
  };
}

function readInput(reader: FileReader, raw: RawInput, at: Path, meeting: string, from: Day | null): Input {
  const disposition = raw.disposition ?? 'open';
  if (raw.reason === undefined && (disposition === 'changed' || disposition === 'deferred' || disposition === 'declined')) {
    const facts = { case: 'together', keys: ['disposition', 'reason'], rule: 'needs' } as const;
    reader.problems.push({ check: 'schema', file: reader.file, at: [...at, 'disposition'], facts });
  }
  const on = reader.lastDay(raw.on, [...at, 'on']);
  return {
    ref: reader.ref(raw.id),
    id: raw.id,
    place: { file: reader.file, at },
    text: raw.text,
    for: raw.for === undefined ? null : reader.link(raw.for, [...at, 'for'], ['plan'], true),
    area: raw.area ?? null,
    disposition,
    becomes: raw.becomes === undefined ? null : reader.link(raw.becomes, [...at, 'becomes'], ['initiative', 'deliverable']),
    reason: raw.reason ?? null,
    on,
    known: reader.lastDay(raw.known, [...at, 'known']) ?? on,
    from,
    meeting,
    sources: reader.citations(raw.source, [...at, 'source']),
    internal: raw.internal ?? false,
  };
}

const alone: Surroundings = {
  parent: null,
  section: null,
  area: null,
  goals: [],
  targetGroups: [],
  tags: [],
  judgedFrom: '9999-12-31',
};

function readFollowUps(reader: FileReader, raw: readonly RawFollowUp[] | undefined, at: Path, from: Day | null): Item[] {
  return (raw ?? []).map((one, position) => {
    const here = [...at, position];
    const item = readItem(reader, one, here, 'follow-up', alone);
    item.from = from;
    item.becomes = one.becomes === undefined ? null : reader.link(one.becomes, [...here, 'becomes'], ['initiative', 'deliverable']);
    return item;
  });
}
