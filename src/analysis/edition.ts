import type { Citation, Place } from '../model/common.ts';
import { Lines } from '../model/lines.ts';
import type { Workspace } from '../model/workspace.ts';

/** For whom a report is written: a steering body, a network that gave its input, or everybody. */
export const audiences = ['steering', 'network', 'public'] as const;

export type Audience = (typeof audiences)[number];

/**
 * What a public report is made from: the files without everything marked internal and without contacts. A status that
 * only an internal entry tells is then not told at all.
 */
export const publicEdition = (workspace: Workspace): Workspace =>
  edited(workspace, (thing) => (isInternal(thing) ? undefined : 'contact' in thing ? { ...thing, contact: null } : thing));

/** The files with the place of each thing, "plans/a.yaml:12", among its sources, so that every report can name it. */
export function citedEdition(workspace: Workspace): Workspace {
  const files = new Map(workspace.sources.map((source) => [source.file, { source, lines: new Lines(source.text) }]));
  const placeOf = ({ file, at }: Place): Citation => {
    const { source, lines } = files.get(file) ?? {};
    const line = source && lines ? lines.place(source.spanOf(at).start).line : null;
    return { document: null, line, page: null, quote: null, text: file };
  };
  return edited(workspace, (thing) => (isCited(thing) ? { ...thing, sources: [...thing.sources, placeOf(thing.place)] } : thing));
}

type Thing = Readonly<Record<string, unknown>>;

const isInternal = (thing: Thing): boolean => thing.internal === true;

const isCited = (thing: Thing): thing is { place: Place; sources: Citation[] } => Array.isArray(thing.sources) && typeof thing.place === 'object';

/** A copy in which each thing is what `edit` makes of it; undefined leaves it out of its list. */
function edited(workspace: Workspace, edit: (thing: Thing) => Thing | undefined): Workspace {
  const copy = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(copy).filter((one) => one !== undefined);
    if (typeof value !== 'object' || value === null) return value;
    const thing = edit(value as Thing);
    return thing && Object.fromEntries(Object.entries(thing).map(([key, one]) => [key, copy(one)]));
  };
  const { plans, networks, registers } = workspace;
  return { ...workspace, ...(copy({ plans, networks, registers }) as Pick<Workspace, 'plans' | 'networks' | 'registers'>) };
}
