import type * as z from 'zod/mini';
import type { Document, Figure, Party } from '../common.ts';
import type { Path } from '../finding.ts';
import type { Goal, Organisation, TargetGroup } from '../plan.ts';
import type { figure, organisation, targetGroup } from '../schema/item.ts';
import type { documents } from '../schema/parts.ts';
import { decimalOf, type FileReader, type RawParties, type RawSource, type RawTime } from './file-reader.ts';

/** The parts that more than one kind of file holds. */

export function readDocuments(reader: FileReader, raw: z.output<typeof documents> | undefined): Document[] {
  return (raw ?? []).map((one, position) => {
    reader.citations(one.source, ['sources', position, 'source']);
    return {
      ref: reader.ref(one.id),
      id: one.id,
      place: { file: reader.file, at: ['sources', position] },
      title: one.title ?? null,
      date: reader.moment(one.date, ['sources', position, 'date']),
      file: one.file ?? null,
    };
  });
}

export function readFigures(reader: FileReader, raw: readonly z.output<typeof figure>[] | undefined, at: Path): Figure[] {
  return (raw ?? []).map((one, position) => {
    const here = [...at, position];
    const id = one.id ?? `figure-${position + 1}`;
    return {
      ref: reader.ref(id),
      id,
      place: { file: reader.file, at: here },
      value: decimalOf(one.value),
      approx: one.approx ?? null,
      unit: one.unit ?? null,
      measure: one.measure ?? null,
      on: reader.moment(one.on, [...here, 'on']),
      targetGroups: reader.links(one.targetGroup, [...here, 'targetGroup'], ['target-group']),
      sources: reader.citations(one.source, [...here, 'source']),
    };
  });
}

export function readGoals(
  reader: FileReader,
  raw: readonly { id: string; text: string; targetGroups?: Parameters<FileReader['links']>[0]; source?: RawSource | undefined }[] | undefined,
  at: Path,
): Goal[] {
  return (raw ?? []).map((one, position) => ({
    ref: reader.ref(one.id),
    id: one.id,
    place: { file: reader.file, at: [...at, position] },
    text: one.text,
    targetGroups: reader.links(one.targetGroups, [...at, position, 'targetGroups'], ['target-group']),
    sources: reader.citations(one.source, [...at, position, 'source']),
  }));
}

export function readTargetGroup(reader: FileReader, raw: z.output<typeof targetGroup>, at: Path): TargetGroup {
  return {
    ref: reader.ref(raw.id),
    id: raw.id,
    place: { file: reader.file, at },
    name: reader.localised(raw.name),
    description: raw.description ?? null,
    intermediary: raw.kind === 'intermediary',
    partOf: reader.links(raw.partOf, [...at, 'partOf'], ['target-group']),
    figures: readFigures(reader, raw.figures, [...at, 'figures']),
    sources: reader.citations(raw.source, [...at, 'source']),
  };
}

export function readOrganisation(reader: FileReader, raw: z.output<typeof organisation>, at: Path): Organisation {
  reader.moment(raw.from, [...at, 'from']);
  reader.moment(raw.to, [...at, 'to']);
  return {
    ref: reader.ref(raw.id),
    id: raw.id,
    place: { file: reader.file, at },
    name: reader.localised(raw.name),
    short: raw.short === undefined ? null : reader.localised(raw.short),
    aliases: raw.aliases ?? [],
    kind: raw.kind ?? null,
    parent: reader.links(raw.parent, [...at, 'parent'], ['organisation']),
    role: raw.role ?? null,
    contact: raw.contact ?? null,
    sources: reader.citations(raw.source, [...at, 'source']),
  };
}

export function readApproval(
  reader: FileReader,
  raw: { body?: RawParties | undefined; on?: RawTime | undefined; source?: RawSource | undefined } | undefined,
  at: Path,
): { body: Party[]; on: ReturnType<FileReader['moment']> } | null {
  reader.citations(raw?.source, [...at, 'source']);
  return raw ? { body: reader.parties(raw.body, [...at, 'body']), on: reader.moment(raw.on, [...at, 'on']) } : null;
}
