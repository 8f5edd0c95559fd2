import type { CheckId } from '../analysis/checks/index.ts';
import type { Hearing, Share } from '../analysis/hearing.ts';
import type { View } from '../analysis/view.ts';
import type { FoundFile } from '../io/files.ts';
import type { Linked } from '../model/linked.ts';
import type { Parser } from '../model/read-yaml.ts';
import { hearingOf } from './checked.ts';
import { ContentLanguage, type FirstLanguage } from './content-language.ts';
import type { Loaded, Located } from './load.ts';
import { loadedIn } from './load-groups.ts';

/** Some groups of a large workspace for a thread to check: plain data, that can go there. */
export interface Job {
  linked: Linked<FoundFile>;
  located: Located;
  view: View;
  /** Those that are wanted. */
  checks: readonly CheckId[];
  parser: Parser | undefined;
}

/** What comes back. */
export interface JobResult {
  share: Share;
  language: FirstLanguage | null;
}

/** Does a job that another thread has handed on. */
export function checkJob({ linked, located, view, checks, parser }: Job): JobResult {
  const wanted = new Set<string>(checks);
  const heard = { hearing: hearingOf(view, ({ id }) => wanted.has(id)), content: new ContentLanguage(located.all.map(({ name }) => name)) };
  for (const group of loadedIn(linked, located, { parser })) hear(group, heard);
  return { share: heard.hearing.share(), language: heard.content.first };
}

/** What the checks have found so far, and in which language the content is. */
export interface HeardSoFar {
  hearing: Hearing;
  content: ContentLanguage;
}

export function hear(group: Loaded, { hearing, content }: HeardSoFar): void {
  hearing.add(group);
  content.add(group.workspace);
}
