import type { Place } from '../../model/finding.ts';
import type { Workspace } from '../../model/workspace.ts';
import { check } from '../check.ts';
import { hasStatedDeadline } from '../gaps.ts';

/** An initiative that promises no day: none of its own, none of a deliverable, and nothing that explains why. */
export const noDeadline = check({
  id: 'no-deadline',
  group: 'ownership',
  severity: 'warning',
  *run({ workspace }) {
    const unread = unreadDeadlines(workspace);
    for (const item of workspace.plans.flatMap((plan) => plan.initiatives)) {
      const parts = [item, ...item.deliverables];
      const hasWindow = parts.some(({ window }) => window !== null);
      if (item.intent || item.continuous || hasWindow || hasStatedDeadline(item)) continue;
      if (parts.some(({ place }) => unread.has(keyOf(place)))) continue;
      const assumed = parts.map(({ deadline }) => deadline).find((deadline) => deadline !== null);
      const facts = { deliverables: item.deliverables.length, assumed: assumed ? { text: assumed.text, basis: assumed.basis } : null };
      yield { ...item.place, facts };
    }
  },
});

/** Whose deadline is written but cannot be read: an error of its own, and no missing deadline. */
function unreadDeadlines({ problems }: Workspace): Set<string> {
  const keys = new Set<string>();
  for (const { check: id, file, at } of problems) {
    if ((id !== 'unreadable-deadline' && id !== 'impossible-date') || 'start' in at) continue;
    const field = at.lastIndexOf('deadline');
    if (field > 0) keys.add(keyOf({ file, at: at.slice(0, field) }));
  }
  return keys;
}

const keyOf = ({ file, at }: Place): string => ('start' in at ? file : [file, ...at].join('\0'));
