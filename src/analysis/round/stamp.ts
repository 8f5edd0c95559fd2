import type { Item } from '../../model/item.ts';
import type { Kpi } from '../../model/kpi.ts';

/**
 * A fingerprint of what a plan says of one item or KPI, so that an answer to something else than what stands there now is
 * found. Each row of a form has its own: one for the whole plan would change with the first form that is merged.
 * The title and the own deadline are part of it and the whole log; sources and descriptions are not.
 */
export const itemStamp = ({ title, deadline, log }: Item): string =>
  stampOf([
    title,
    deadline?.text ?? null,
    log.map((entry) => [
      entry.on, entry.status, entry.completion, entry.progress, entry.count,
      entry.deadline === 'withdrawn' ? entry.deadline : (entry.deadline?.text ?? null),
      entry.forecast?.text ?? null, entry.light, entry.reason, entry.note, entry.deviations.map(({ kind, text }) => [kind, text]),
    ]),
  ]);

export const kpiStamp = ({ title, type, unit, scale, values }: Kpi): string =>
  stampOf([title, type, unit, scale, values.map(({ on, value, approx, targetGroup }) => [on, value, approx, targetGroup])]);

const PRIME = 0x100000001b3n;
const BASIS = 0xcbf29ce484222325n;

/** FNV-1a, 64 bits of it: it has to tell two states apart, not to withstand anybody. */
function stampOf(said: unknown): string {
  let hash = BASIS;
  for (const byte of new TextEncoder().encode(JSON.stringify(said))) hash = ((hash ^ BigInt(byte)) * PRIME) & 0xffffffffffffffffn;
  return hash.toString(16).padStart(16, '0');
}
