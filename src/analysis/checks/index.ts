import { fromReading } from '../check.ts';
import { noOwner } from './no-owner.ts';
import { overdue } from './overdue.ts';

/** Every check there is, in the order of the documentation. What reading finds needs no file of its own. */
export const checks = [
  fromReading('yaml-syntax', 'file', 'error'),
  fromReading('yaml-feature', 'file', 'error'),
  fromReading('duplicate-key', 'file', 'error'),
  fromReading('encoding', 'file', 'error'),
  fromReading('invisible-character', 'file', 'warning'),
  fromReading('too-large', 'file', 'error'),
  fromReading('not-a-plan-file', 'file', 'info'),
  fromReading('schema', 'structure', 'error'),
  fromReading('unknown-key', 'structure', 'error'),
  fromReading('unquoted-value', 'structure', 'error'),
  fromReading('invalid-id', 'structure', 'error'),
  fromReading('duplicate-id', 'structure', 'error'),
  fromReading('unknown-reference', 'structure', 'error'),
  fromReading('unreadable-deadline', 'time', 'error'),
  fromReading('impossible-date', 'time', 'error'),
  fromReading('ambiguous-date', 'time', 'warning'),
  fromReading('weekday-mismatch', 'time', 'warning'),
  fromReading('period-order', 'time', 'error'),
  noOwner,
  overdue,
] as const;

type Checks = (typeof checks)[number];
export type CheckId = Checks['id'];

/** The facts that the findings of a check carry. */
export type FactsOf<Id extends CheckId> =
  Extract<Checks, { id: Id }> extends { run(context: never): Iterable<{ facts: infer Facts }> } ? Facts : never;
