import type { Path, Place } from '../finding.ts';
import type { Source } from '../read-yaml.ts';

/** What a reference can lead to. */
export type ReferentKind =
  | 'plan' | 'network' | 'register' | 'section' | 'area' | 'initiative' | 'deliverable' | 'follow-up' | 'goal' | 'kpi'
  | 'target-group' | 'organisation' | 'product' | 'risk' | 'decision' | 'figure' | 'document' | 'meeting' | 'input'
  | 'programme' | 'programme-initiative' | 'principle';

export interface Referent {
  kind: ReferentKind;
  /** The id of its file, or the file's own id for a plan, network or register. */
  fileId: string;
  id: string;
  place: Place;
  /** The data as written, for names and titles. */
  raw: Readonly<Record<string, unknown>>;
}

/** The things in one file that can be referred to. */
export interface FileIndex {
  /** The name of the file. */
  file: string;
  fileId: string;
  kind: 'plan' | 'network' | 'register';
  byId: Map<string, Referent>;
  /** Ids that stand more than once, with the place of the first. */
  duplicates: { id: string; place: Place; first: Place }[];
  /** There may be more in the file than could be made out, because of a mistake in its YAML or in an id. */
  incomplete?: true;
}

const kindOfList: Readonly<Record<string, ReferentKind>> = {
  sections: 'section',
  areas: 'area',
  initiatives: 'initiative',
  deliverables: 'deliverable',
  followUps: 'follow-up',
  goals: 'goal',
  kpis: 'kpi',
  targetGroups: 'target-group',
  organisations: 'organisation',
  products: 'product',
  risks: 'risk',
  decisions: 'decision',
  figures: 'figure',
  sources: 'document',
  meetings: 'meeting',
  inputs: 'input',
  programmes: 'programme',
  principles: 'principle',
};

/** Whether things that can be referred to stand under a key. */
export const listsThings = (key: string): boolean => Object.hasOwn(kindOfList, key);

export function indexFile(source: Source, kind: FileIndex['kind']): FileIndex {
  const root = source.data as Record<string, unknown>;
  const fileId = typeof root.id === 'string' ? root.id : '';
  const byId = new Map<string, Referent>();
  const duplicates: FileIndex['duplicates'] = [];

  const add = (raw: Record<string, unknown>, at: Path, referentKind: ReferentKind): void => {
    if (typeof raw.id !== 'string') return;
    const place: Place = { file: source.file, at: [...at, 'id'] };
    const first = byId.get(raw.id);
    if (first) duplicates.push({ id: raw.id, place, first: first.place });
    else byId.set(raw.id, { kind: referentKind, fileId, id: raw.id, place, raw });
  };

  const walk = (raw: Record<string, unknown>, at: Path, inProgramme: boolean): void => {
    for (const [key, value] of Object.entries(raw)) {
      const listed = listsThings(key) ? kindOfList[key] : undefined;
      if (!listed || !Array.isArray(value)) continue;
      value.forEach((entry: unknown, position) => {
        if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return;
        const here = [...at, key, position];
        const referentKind = inProgramme && listed === 'initiative' ? 'programme-initiative' : listed;
        add(entry as Record<string, unknown>, here, referentKind);
        walk(entry as Record<string, unknown>, here, referentKind === 'programme');
      });
    }
  };

  add(root, [], kind);
  walk(root, [], false);
  return { file: source.file, fileId, kind, byId, duplicates };
}
