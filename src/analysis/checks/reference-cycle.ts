import type { Link } from '../../model/common.ts';
import type { Workspace } from '../../model/workspace.ts';
import { check } from '../check.ts';
import { circlesOf, type Edge } from '../circles.ts';
import { allItems } from '../snapshot.ts';

export type CircleKind = 'after' | 'follows' | 'parent' | 'origin';

/** References that must lead somewhere else in the end and come back to where they began. */
export const referenceCycle = check({
  id: 'reference-cycle',
  group: 'structure',
  severity: 'error',
  *run({ workspace }) {
    for (const kind of ['after', 'follows', 'parent', 'origin'] satisfies CircleKind[]) {
      for (const circle of circlesOf(edgesOf(kind, workspace))) {
        const [first, ...others] = circle;
        if (!first) continue;
        const facts: { kind: CircleKind; refs: string[] } = { kind, refs: circle.map(({ from }) => from) };
        yield { ...first.place, facts, related: others.map(({ place }) => ({ ...place, note: 'goes-on' as const })) };
      }
    }
  },
});

function edgesOf(kind: CircleKind, workspace: Workspace): Edge[] {
  const { plans, registers } = workspace;
  switch (kind) {
    case 'after':
      return allItems(workspace).flatMap(({ ref, after }) => edges(ref, after.map(({ to }) => to)));
    case 'origin':
      return allItems(workspace).flatMap(({ ref, origin }) => edges(ref, origin));
    case 'follows':
      return plans.flatMap(({ ref, follows }) => edges(ref, [follows]));
    case 'parent':
      return [...plans, ...registers].flatMap(({ organisations }) => organisations.flatMap(({ ref, parent }) => edges(ref, parent)));
  }
}

const edges = (from: string, links: readonly (Link | null)[]): Edge[] =>
  links.flatMap((link) => (link?.found ? [{ from, to: link.ref, place: link.place }] : []));
