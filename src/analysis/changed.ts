import type { Source } from '../model/read-yaml.ts';
import type { Finding } from './run-checks.ts';

/** A file as it was and as it is; `before` is null where it was not there. */
export interface FileChange {
  before: Pick<Source, 'text' | 'data'> | null;
  now: Pick<Source, 'file' | 'text' | 'data'>;
}

/**
 * Tells whether a finding belongs to what has changed: its item is new, or says something else than before, or
 * refers to something that is no longer there. A finding about a file as a whole belongs where the text has changed.
 *
 * @param deleted data of files that are gone altogether
 */
export function changedFindings(changes: readonly FileChange[], deleted: readonly unknown[]): (finding: Finding) => boolean {
  const gone = goneFrom(changes, deleted);
  const files = new Map(changes.map((change) => [change.now.file, changeIn(change, gone)]));
  return ({ file, thing }) => files.get(file)?.(thing?.id ?? null) ?? true;
}

type ItemHasChanged = (id: string | null) => boolean;

function changeIn({ before, now }: FileChange, gone: ReadonlySet<string>): ItemHasChanged {
  if (!before) return () => true;
  const then = thingsIn(before.data);
  const today = thingsIn(now.data);
  return (id) => {
    if (id === null) return before.text !== now.text;
    const things = today.get(id) ?? [];
    return canonical(things) !== canonical(then.get(id) ?? []) || things.some((thing) => mentions(thing, gone));
  };
}

/** The same for the same data, in whatever order its keys are written. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one) ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1))) : one,
  );

/** Everything with an id below the file itself; one id may stand twice, which is for the checks to tell. */
function thingsIn(data: unknown): Map<string, unknown[]> {
  const things = new Map<string, unknown[]>();
  for (const value of Object.values(asObject(data))) {
    for (const one of everythingIn(value)) {
      const { id } = asObject(one);
      if (typeof id === 'string') things.set(id, [...(things.get(id) ?? []), one]);
    }
  }
  return things;
}

/** References, short and full, that led somewhere before and lead nowhere now. */
function goneFrom(changes: readonly FileChange[], deleted: readonly unknown[]): Set<string> {
  const gone = new Set([...changes.flatMap(({ before }) => (before ? [before.data] : [])), ...deleted].flatMap(referencesTo));
  for (const { now } of changes) for (const ref of referencesTo(now.data)) gone.delete(ref);
  return gone;
}

function referencesTo(data: unknown): string[] {
  const { id } = asObject(data);
  const own = typeof id === 'string' ? id : '';
  return [own, ...[...thingsIn(data).keys()].flatMap((short) => [short, `${own}/${short}`])].filter((ref) => ref !== '');
}

const mentions = (thing: unknown, refs: ReadonlySet<string>): boolean =>
  refs.size > 0 && everythingIn(thing).some((one) => typeof one === 'string' && refs.has(one));

/** A value and all that is in it, without recursion: a file may be as deep as it likes. */
function everythingIn(value: unknown): unknown[] {
  const all = [value];
  for (let at = 0; at < all.length; at += 1) {
    const one = all[at];
    // Not spread: there is a limit to how many arguments a call takes, and none to how long a list is.
    if (typeof one === 'object' && one !== null) for (const inside of Object.values(one)) all.push(inside);
  }
  return all;
}

const asObject = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
