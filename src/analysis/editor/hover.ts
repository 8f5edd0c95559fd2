import { fullReference } from '../../model/build/file-reader.ts';
import type { Referent, ReferentKind } from '../../model/build/index-file.ts';
import type { Day } from '../../model/common.ts';
import type { Span } from '../../model/finding.ts';
import type { Every } from '../../model/time/index.ts';
import { type Reading, readingOf } from '../reading.ts';
import { type TimeResult, timeResult } from '../results.ts';
import { showOf, type ShowResult } from '../show.ts';
import type { EditorFiles } from './files.ts';
import { standingAt } from './standing.ts';
import { titleOf } from './title.ts';

/** What there is to tell about a place in a file. */
export type HoverResult = { span: Span; language: string } & (
  | { kind: 'time'; time: TimeResult; every: Every | null; reading: Reading; asOf: Day }
  | { kind: 'shown'; shown: ShowResult }
  | { kind: 'thing'; thing: ThingResult }
);

/** Something with an id of which nothing is computed, such as an organisation. */
export interface ThingResult {
  kind: ReferentKind;
  ref: string;
  title: { text: string; lang: string } | null;
  file: string;
  /** Texts of its own that tell it apart: aliases, a day, a file. */
  more: string[];
}

export function hoverAt(files: EditorFiles, name: string, offset: number, lang: string): HoverResult | null {
  const file = files.all.get(name);
  const standing = file && standingAt(files, file, offset);
  if (!standing) return null;
  const { workspace, view } = files.snapshot;
  const head = { span: file.source.spanOf(standing.at), language: file.language };
  if (standing.kind === 'time') {
    const { moment } = standing;
    const time = timeResult(moment);
    return time && { ...head, kind: 'time', time, every: moment.every ?? null, reading: readingOf(workspace.settings), asOf: view.asOf };
  }
  const thing = standing.kind === 'thing' ? standing.thing : standing.leadsTo;
  if (!thing) return null;
  const shown = showOf(files.snapshot, fullReference(thing), lang);
  return shown ? { ...head, kind: 'shown', shown } : { ...head, kind: 'thing', thing: thingResult(files, thing, lang) };
}

const telling = ['short', 'aliases', 'role', 'description', 'framework', 'date', 'file', 'contact'] as const;

function thingResult(files: EditorFiles, thing: Referent, lang: string): ThingResult {
  const { kind, raw, place } = thing;
  const language = files.all.get(place.file)?.language ?? lang;
  return {
    kind,
    ref: fullReference(thing),
    title: titleOf(raw, lang, language),
    file: place.file,
    more: telling.map((key) => wordsOf(raw[key])).filter((words) => words !== ''),
  };
}

function wordsOf(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (typeof value !== 'object' || value === null) return '';
  // Of what says how it is known the thing itself; of a name in several languages, and of a list, all of it.
  if ('value' in value) return wordsOf(value.value);
  return Object.values(value).filter((one) => typeof one === 'string').join(', ');
}
