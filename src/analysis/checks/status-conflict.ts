import type { Day } from '../../model/common.ts';
import type { Found } from '../../model/finding.ts';
import type { Entry, Item, Status } from '../../model/item.ts';
import { check } from '../check.ts';
import { byDay, fieldOf, logsOf } from '../logs.ts';
import type { Snapshot } from '../snapshot.ts';
import { isFinished, isReport, type KnownStatus } from '../state.ts';

export type StatusConflictFacts =
  | { case: 'after-end'; ended: Status; endedOn: Day }
  | { case: 'progress-falls'; from: number; to: number; since: Day }
  | { case: 'count-above-planned'; count: number; planned: number; unit: string | null }
  | { case: 'deliverable-unfinished'; status: Status; deliverable: { id: string; title: string; status: KnownStatus } }
  | { case: 'known-before-on'; on: Day; known: Day };

type Conflict = Found<StatusConflictFacts>;

/** Two things are told that cannot both be true. */
export const statusConflict = check({
  id: 'status-conflict',
  group: 'status',
  severity: 'warning',
  *run({ workspace, snapshot }): Generator<Conflict> {
    for (const { item, entries } of logsOf(workspace)) {
      const sorted = byDay(entries);
      yield* afterEnd(sorted);
      yield* fallingProgress(sorted);
      yield* knownBeforeOn(sorted);
      if (item) yield* tooMany(item, sorted);
      if (item) yield* unfinishedDeliverables(item, snapshot);
    }
    for (const { values } of workspace.plans.flatMap(({ kpis }) => kpis)) yield* knownBeforeOn(values);
  },
});

/** Once closed or cancelled, nothing more is reported; the same word again is no conflict, nor is a note. */
function* afterEnd(entries: readonly Entry[]): Generator<Conflict> {
  let end: (Entry & { status: Status }) | null = null;
  for (const entry of entries) {
    if (end && isReport(entry) && entry.status !== end.status) {
      const field = entry.status === null ? (entry.progress === null ? 'count' : 'progress') : 'status';
      const related = [{ ...fieldOf(end, 'status'), note: 'ended-here' as const }];
      yield { ...fieldOf(entry, field), facts: { case: 'after-end', ended: end.status, endedOn: end.on }, related };
    }
    if (entry.status === null) continue;
    end = entry.status === 'closed' || entry.status === 'cancelled' ? { ...entry, status: entry.status } : null;
  }
}

function* fallingProgress(entries: readonly Entry[]): Generator<Conflict> {
  let before: Entry | null = null;
  for (const entry of entries) {
    if (entry.progress === null) continue;
    if (before && entry.progress < (before.progress ?? 0)) {
      const facts = { case: 'progress-falls', from: before.progress ?? 0, to: entry.progress, since: before.on } as const;
      yield { ...fieldOf(entry, 'progress'), facts, related: [{ ...fieldOf(before, 'progress'), note: 'entry-before' }] };
    }
    before = entry;
  }
}

function* knownBeforeOn(facts: readonly Pick<Entry, 'on' | 'known' | 'place'>[]): Generator<Conflict> {
  for (const one of facts) {
    if (one.known < one.on) yield { ...fieldOf(one, 'known'), facts: { case: 'known-before-on', on: one.on, known: one.known } };
  }
}

function* tooMany({ count: planned }: Item, entries: readonly Entry[]): Generator<Conflict> {
  if (!planned || planned.approx !== null) return;
  for (const entry of entries) {
    if (entry.count === null || entry.count <= planned.planned) continue;
    const facts = { case: 'count-above-planned', count: entry.count, planned: planned.planned, unit: planned.unit } as const;
    yield { ...fieldOf(entry, 'count'), facts };
  }
}

/** Only a deliverable that is itself reported can contradict its initiative. */
function* unfinishedDeliverables(item: Item, snapshot: Snapshot): Generator<Conflict> {
  const { entries, deliverables } = snapshot.state(item);
  const told = entries.findLast((entry) => entry.status !== null);
  if (!told?.status || !isFinished(told.status)) return;
  for (const one of deliverables) {
    if (one.status === 'not-reported' || one.finished || one.cancelled || one.item.intent) continue;
    const { id, title } = one.item;
    const facts = { case: 'deliverable-unfinished', status: told.status, deliverable: { id, title, status: one.status } } as const;
    const report = one.entries.findLast(isReport);
    yield { ...fieldOf(told, 'status'), facts, related: report ? [{ ...report.place, note: 'reported-here' }] : [] };
  }
}
