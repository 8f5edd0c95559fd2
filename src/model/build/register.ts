import type * as z from 'zod/mini';
import type { Programme, Register } from '../register.ts';
import type { register } from '../schema/register.ts';
import type { FileReader } from './file-reader.ts';
import { readApproval, readDocuments, readGoals, readOrganisation, readTargetGroup } from './shared.ts';

export type RawRegister = z.output<typeof register>;
type RawProgramme = NonNullable<RawRegister['programmes']>[number];

export function readRegister(reader: FileReader, raw: RawRegister): Register {
  return {
    kind: 'register',
    ref: raw.id,
    id: raw.id,
    place: { file: reader.file, at: [] },
    file: reader.file,
    title: raw.title ?? null,
    language: reader.language,
    organisations: (raw.organisations ?? []).map((one, position) => readOrganisation(reader, one, ['organisations', position])),
    programmes: (raw.programmes ?? []).map((one, position) => readProgramme(reader, one, ['programmes', position])),
    targetGroups: (raw.targetGroups ?? []).map((one, position) => readTargetGroup(reader, one, ['targetGroups', position])),
    principles: (raw.principles ?? []).map((one, position) => ({
      ref: reader.ref(one.id),
      id: one.id,
      place: { file: reader.file, at: ['principles', position] },
      title: reader.localised(one.title),
      framework: one.framework ?? null,
      since: reader.moment(one.since, ['principles', position, 'since']),
      sources: reader.citations(one.source, ['principles', position, 'source']),
    })),
    documents: readDocuments(reader, raw.sources),
    tags: raw.tags ?? [],
    sources: reader.citations(raw.source, ['source']),
  };
}

function readProgramme(reader: FileReader, raw: RawProgramme, at: (string | number)[]): Programme {
  const from = reader.moment(raw.period?.from, [...at, 'period', 'from']);
  return {
    ref: reader.ref(raw.id),
    id: raw.id,
    place: { file: reader.file, at },
    title: reader.localised(raw.title),
    period: from && { from, to: reader.moment(raw.period?.to, [...at, 'period', 'to']) },
    owners: reader.parties(raw.owner, [...at, 'owner']),
    goals: readGoals(reader, raw.goals, [...at, 'goals']),
    initiatives: (raw.initiatives ?? []).map((one, position) => {
      const here = [...at, 'initiatives', position];
      reader.citations(one.strategy?.source, [...here, 'strategy', 'source']);
      return {
        ref: reader.ref(one.id),
        id: one.id,
        place: { file: reader.file, at: here },
        number: one.number ?? null,
        title: reader.localised(one.title),
        owners: reader.parties(one.owner, [...here, 'owner']),
        strategy: one.strategy
          ? { title: one.strategy.title, approval: readApproval(reader, one.strategy.approval, [...here, 'strategy', 'approval']) }
          : null,
        sources: reader.citations(one.source, [...here, 'source']),
      };
    }),
    sources: reader.citations(raw.source, [...at, 'source']),
  };
}
