import type { ReferentKind } from '../../model/build/index-file.ts';
import type { Every } from '../../model/time/index.ts';

/** What is only said in an editor. */
export interface EditorWords {
  kinds: Readonly<Record<ReferentKind, string>>;
  /** A time with a first day and no last one. */
  from: (day: string) => string;
  /** A time that is still to be told. */
  open: string;
  continuous: string;
  every: (every: Every) => string;
  /** Titles of code actions; what they quote is in quotation marks already. */
  replace: (before: string, after: string) => string;
  remove: (before: string) => string;
  /** One that mends all of a file. */
  fixAll: string;
}
