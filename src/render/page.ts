import type { CheckId } from '../analysis/checks/index.ts';
import type { Lang } from './document.ts';
import type { Example } from './examples/index.ts';
import { loadChecks, loadPages } from './messages/index.ts';
import type { Page } from './messages/pages.ts';

/** Everything that is written about a check in one language, and its examples. */
export interface CheckPage extends Page, Example {
  /** What it finds, in two or three words. */
  title: string;
}

/** The page of a check, loaded only when it is asked for. */
export async function pageOf(id: CheckId, lang: Lang): Promise<CheckPage> {
  const [{ checks }, { pages }, { examples }] = await Promise.all([loadChecks(lang), loadPages(lang), import('./examples/index.ts')]);
  return { title: checks[id].title, ...pages[id], ...examples[id] };
}
