import { safeParse } from 'zod/v4/core';
import type { Moment } from '../common.ts';
import type { Path } from '../finding.ts';
import type { Source } from '../read-yaml.ts';
import { type FileKind, isTimeAt } from '../schema/by-kind.ts';
import { time } from '../schema/parts.ts';
import type { Settings } from '../settings.ts';
import { FileReader, type RawTime } from './file-reader.ts';
import type { FileIndex } from './index-file.ts';
import { Lookups } from './lookup.ts';
import { Times } from './times.ts';

/** The time expression that a path leads to or into, read as it is when the whole file is; null where none can be read. */
export function timeAt(source: Source, kind: FileKind, index: FileIndex, path: Path, settings: Settings): Moment | null {
  const at = pathOfTime(source, kind, path);
  if (!at) return null;
  const reader = new FileReader(source.file, index, '', new Lookups([]), new Times(settings));
  const read = (where: Path): Moment | null => reader.moment(rawTime(valueAt(source.data, where)), where);
  const inPeriod = at[0] === 'period';
  if (kind === 'plan' && !inPeriod) {
    const from = read(['period', 'from']);
    if (from) reader.within(from.from, read(['period', 'to'])?.to ?? null);
  }
  return read(at);
}

/** The outermost one: an explicit interval has times inside it. */
function pathOfTime(source: Source, kind: FileKind, path: Path): Path | null {
  for (let length = 1; length <= path.length; length += 1) {
    const at = path.slice(0, length);
    if (isTimeAt(kind, at, source.data)) return at;
  }
  return null;
}

function rawTime(value: unknown): RawTime | undefined {
  const result = safeParse(time, value);
  return result.success ? result.data : undefined;
}

/** What stands at a path; undefined where nothing does. */
export function valueAt(data: unknown, path: Path): unknown {
  let here = data;
  for (const step of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step)) return undefined;
    here = (here as Record<string | number, unknown>)[step];
  }
  return here;
}
