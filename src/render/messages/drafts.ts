import type { NextStep } from '../../model/item.ts';
import type { Disposition } from '../../model/network.ts';
import type { Lang } from '../document.ts';

/** What the comments of a drafted file say. */
export interface DraftWords {
  lang: Lang;
  next: {
    head: (from: string, title: string, day: string) => string[];
    periodInferred: string;
    /** Where an item comes from and how it stood. */
    from: (ref: string, place: string, status: string, reported: string | null) => string;
    decided: (step: Extract<NextStep, 'continue' | 'change'>, reason: string | null) => string;
    undecided: string;
    deadlineMoved: (was: string) => string;
    deadlineLeft: (was: string) => string;
    latest: (figure: string) => string;
    targetsLeft: (days: string) => string;
    section: string;
    input: (network: string, meeting: string | null, ref: string) => string;
    inputUndecided: (plan: string) => string;
    programme: string;
    programmeOne: (number: string | null, title: string, owner: string | null) => string;
    answered: string;
    answeredOne: (ref: string, text: string, disposition: Disposition, reason: string | null) => string;
    decisions: string;
    left: string;
    leftOne: (name: string, why: string, reason: string | null) => string;
    why: Readonly<Record<'close' | 'drop' | 'merge' | 'finished' | 'cancelled', string>>;
  };
}
