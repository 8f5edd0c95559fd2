import { readYaml } from '../../src/model/read-yaml.ts';
import type { Workspace } from '../../src/model/workspace.ts';

/** What several of the files refer to. */
export const register = `kind: register
id: reg
organisations: [{ id: kl, name: KL }, { id: byen, name: Byen }]
targetGroups: [{ id: unge, name: Unge }, { id: gamle, name: Gamle }]
principles: [{ id: klart, title: Klart sprog }]
programmes: [{ id: program, title: Program }]
`;

/**
 * What was built, with every field: a time, a reference, an organisation, a citation and a budget are a line each, and a
 * place is its path. What is not stated but implied or inferred says so.
 */
export function inShort(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inShort);
  if (typeof value !== 'object' || value === null) return value;
  const all = value as Readonly<Record<string, unknown>>;
  const has = (...keys: string[]): boolean => keys.every((key) => Object.hasOwn(all, key));
  const marked = (words: unknown): string => (all.basis === 'stated' ? String(words) : `${String(words)} (${String(all.basis)})`);
  if (has('file', 'at')) return (all.at as unknown[]).join('.');
  if (has('text', 'from', 'to', 'basis')) return marked(days(all));
  if (has('ref', 'found')) return marked(all.found ? all.ref : `? ${String(all.ref)}`);
  if (has('name', 'ref', 'basis')) return marked(all.ref ?? words(all.name as object).join());
  if (has('document', 'quote')) return words(all).join(' ');
  if (has('amount', 'currency')) return words(all).join(' ');
  return Object.fromEntries(Object.entries(all).map(([key, one]) => [key, inShort(one)]));
}

const words = (all: object): string[] => Object.values(all).flatMap((one: string | number | null) => (one === null ? [] : [String(one)]));

function days({ text, from, to }: Partial<Record<string, unknown>>): string {
  const ends = [from, to].map((day) => (typeof day === 'string' ? day : ''));
  return from === to ? (ends[0] || String(text)) : ends.join('–');
}

/** The check and the place of each mistake. */
export const mistakes = ({ problems }: Workspace): string[] => problems.map(({ check, at }) => `${check} ${pathOf(at)}`);

const pathOf = (at: object): string => (Array.isArray(at) ? at.join('.') : JSON.stringify(at));

/** Words that are a mistake where they stand: they lead nowhere, are no time, no deadline, no day, or no rhythm. */
const wrongWords = new Set(['findes-ikke', 'vrøvl', 'fra 1. maj 2026', 'maj 2026', '2026-12-24']);

/** Where such words stand in a file, in order. */
export function placesOfWrongWords(text: string): string[] {
  const walk = (value: unknown, at: string[]): string[] => {
    if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([key, one]) => walk(one, [...at, key]));
    return wrongWords.has(String(value)) ? [at.join('.')] : [];
  };
  return walk(readYaml('a.yaml', text).data, []).toSorted();
}

/** Where a mistake is told in a file, in order. */
export const placesTold = ({ problems }: Workspace, file: string): string[] =>
  problems.flatMap((one) => (one.file === file ? [pathOf(one.at)] : [])).toSorted();
