import type { Citation } from '../model/common.ts';
import type { LightPreset, Settings } from '../model/settings.ts';
import type { Conventions } from '../model/time/index.ts';
import type { Workspace } from '../model/workspace.ts';
import { type TimeResult, timeResult } from './results.ts';

/** The rules behind a result, which every report states with it. */
export interface Reading {
  lights: LightPreset;
  /** Days without news after which a status counts as old. */
  staleAfter: number;
  conventions: Conventions;
}

export const readingOf = ({ lights, staleAfter, conventions }: Settings): Reading => ({ lights, staleAfter, conventions });

/** A source that can be cited. */
export interface DocumentResult {
  ref: string;
  id: string;
  title: string | null;
  date: TimeResult | null;
  file: string | null;
}

/** The sources that the files state, by full reference; each id names one document within its file. */
export const documentsOf = (workspace: Workspace): DocumentResult[] =>
  [...workspace.plans, ...workspace.networks, ...workspace.registers].flatMap(({ documents }) =>
    documents.map(({ ref, id, title, date, file }) => ({ ref, id, title, date: timeResult(date), file })),
  );

/** Those among the documents that some citations name. */
export function cited(documents: readonly DocumentResult[], citations: readonly Citation[]): DocumentResult[] {
  const refs = new Set(citations.map(({ document }) => document));
  return documents.filter(({ ref }) => refs.has(ref));
}

const documents = new WeakMap<Workspace, ReadonlyMap<string, { at: number; document: DocumentResult }>>();

/** Those that some citations name, in the order of the files. */
export function documentsCited(workspace: Workspace, citations: readonly Citation[]): DocumentResult[] {
  // Asked for every plan, so gathered once for each workspace.
  const known = documents.get(workspace) ?? new Map(documentsOf(workspace).map((document, at) => [document.ref, { at, document }]));
  documents.set(workspace, known);
  const refs = new Set(citations.map(({ document }) => document));
  const found = [...refs].flatMap((ref) => (ref === null ? [] : (known.get(ref) ?? [])));
  return found.toSorted((a, b) => a.at - b.at).map(({ document }) => document);
}

/** Every citation that stands anywhere in a result. */
export function citationsIn(result: unknown): Citation[] {
  if (Array.isArray(result)) return result.flatMap(citationsIn);
  if (typeof result !== 'object' || result === null) return [];
  return Object.entries(result).flatMap(([key, value]) => (key === 'sources' ? (value as Citation[]) : citationsIn(value)));
}
