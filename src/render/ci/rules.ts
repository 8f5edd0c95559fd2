import type { CheckId } from '../../analysis/checks/index.ts';
import type { CheckWords } from '../messages/checks.ts';
import type { PageWords } from '../messages/pages.ts';

/** What a viewer of SARIF shows of a check; none of it may be empty. */
export interface Rule {
  id: CheckId;
  shortDescription: { text: string };
  fullDescription: { text: string };
  help: { text: string };
}

/** Every check, in the order of the documentation, so that a viewer knows those that found nothing too. */
export const rulesOf = ({ checks }: CheckWords, { pages }: PageWords): Rule[] =>
  (Object.keys(checks) as CheckId[]).map((id) => ({
    id,
    shortDescription: { text: checks[id].title },
    fullDescription: { text: pages[id].why },
    help: { text: `${pages[id].fix}\n\nplanspor explain ${id}` },
  }));
