import type { Item, NextStep } from '../../model/item.ts';
import type { KnownStatus } from '../state.ts';
import { holds } from '../view.ts';
import { type Fields, fieldsWithout, isFields } from './fields.ts';
import type { Making } from './making.ts';
import { type Carried, keptOnly, retied } from './references.ts';
import { shifted } from './shift.ts';

/** An initiative or deliverable that the next plan may take up, and what its author needs to know to decide. */
export interface NextItem {
  /** As they stood, without what belongs to the year that has passed. */
  fields: Fields;
  /** Where it comes from, in full. */
  origin: string;
  file: string;
  line: number;
  /** What the evaluation decided; null where nobody has, so that it is only an intention. */
  decision: Extract<NextStep, 'continue' | 'change'> | null;
  reason: string | null;
  status: KnownStatus;
  lastReported: string | null;
  /** The latest deadline of the old plan, and the same words for the new one where they can be moved. */
  deadline: { was: string; proposed: string | null } | null;
  deliverables: NextItem[];
  /** Deliverables that are not carried over with it. */
  left: LeftItem[];
}

/** Something that is not carried over, and why. */
export interface LeftItem {
  ref: string;
  number: string | null;
  title: string;
  why: Exclude<NextStep, 'continue' | 'change'> | 'finished' | 'cancelled';
  reason: string | null;
  status: KnownStatus;
  lastReported: string | null;
}

const ofTheYear = ['log', 'evaluation', 'assessments', 'origin', 'deadline', 'forecast', 'window', 'starts', 'deliverables', 'commitment', 'budget'];

/** What becomes of an item, and of its deliverables when it goes on. */
export function carriedItem(item: Item, making: Making): { next: NextItem } | { left: LeftItem } {
  const { snapshot, carried } = making;
  const { status, finished, cancelled, lastReported } = snapshot.state(item);
  const evaluation = item.evaluation && holds(item.evaluation, snapshot.view) ? item.evaluation : null;
  const step = evaluation?.next ?? null;
  const reason = evaluation?.reason ?? null;
  if (step !== 'continue' && step !== 'change' && (step !== null || finished || cancelled)) {
    const why = step ?? (finished ? 'finished' : 'cancelled');
    return { left: { ref: item.ref, number: item.number, title: item.title, why, reason, status, lastReported } };
  }
  const raw = making.rawOf(item.place);
  const parts = item.deliverables.map((one) => carriedItem(one, making));
  return {
    next: {
      fields: tied(fieldsWithout(raw, ...ofTheYear), carried),
      origin: item.ref,
      file: item.place.file,
      line: making.lineOf(item.place),
      decision: step,
      reason,
      status,
      lastReported,
      deadline: movedDeadline(item, making),
      deliverables: parts.flatMap((part) => ('next' in part ? [{ ...part.next, decision: step }] : [])),
      left: parts.flatMap((part) => ('left' in part ? [part.left] : [])),
    },
  };
}

function tied(fields: Fields, carried: Carried): Fields {
  const { after, relates, ...rest } = fields;
  const [waits, ties] = [keptOnly(after, carried), retied(relates, carried)];
  return { ...rest, ...(waits.length > 0 && { after: waits }), ...(ties.length > 0 && { relates: ties }) };
}

function movedDeadline(item: Item, { snapshot, years }: Making): NextItem['deadline'] {
  const latest = snapshot.state(item).deadline.latest ?? item.window;
  if (!latest || latest.to === null) return null;
  // Somebody else's day, or one that nobody stated, says nothing of the year after.
  const isOwnPromise = !item.event && item.window === null && latest.basis !== 'inferred';
  return { was: latest.text, proposed: isOwnPromise ? shifted(latest.text, years, snapshot.workspace.settings) : null };
}

/** The ids of everything that goes on, told before any of it is copied. */
export const idsOf = (raw: unknown): string[] =>
  Array.isArray(raw) ? raw.flatMap(idsOf) : isFields(raw) ? [...(typeof raw.id === 'string' ? [raw.id] : []), ...Object.values(raw).flatMap(idsOf)] : [];
