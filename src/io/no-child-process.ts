/**
 * Stands in for node:child_process in the bundle. commander would load it at every start for commands that are
 * programs of their own, which planspor has none of.
 */
export function spawn(): never {
  throw new Error('planspor starts no other program');
}
