import type { Place } from '../model/finding.ts';

/** One reference: what it stands in, what it leads to, and where it is written. */
export interface Edge {
  from: string;
  to: string;
  place: Place;
}

/**
 * The circles among references, each as the references that make it, in the order they are followed.
 * Every knot of circles gives at least one; the way is kept in a list, so a long chain costs no stack.
 */
export function circlesOf(edges: readonly Edge[]): Edge[][] {
  const next = new Map<string, Edge[]>();
  for (const edge of edges) {
    const known = next.get(edge.from);
    if (known) known.push(edge);
    else next.set(edge.from, [edge]);
  }
  const circles: Edge[][] = [];
  const finished = new Set<string>();
  for (const start of next.keys()) {
    if (!finished.has(start)) circles.push(...circlesFrom(start, next, finished));
  }
  return circles;
}

function circlesFrom(start: string, next: ReadonlyMap<string, Edge[]>, finished: Set<string>): Edge[][] {
  const circles: Edge[][] = [];
  const way: Edge[] = [];
  const depth = new Map([[start, 0]]);
  const open = [{ node: start, followed: 0 }];
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const edge = next.get(top.node)?.[top.followed];
    top.followed += 1;
    if (!edge) {
      finished.add(top.node);
      depth.delete(top.node);
      open.pop();
      way.pop();
      continue;
    }
    const met = depth.get(edge.to);
    if (met !== undefined) circles.push([...way.slice(met), edge]);
    else if (!finished.has(edge.to)) {
      way.push(edge);
      depth.set(edge.to, open.length);
      open.push({ node: edge.to, followed: 0 });
    }
  }
  return circles;
}
