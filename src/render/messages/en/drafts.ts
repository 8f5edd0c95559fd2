import type { DraftWords } from '../drafts.ts';

const withReason = (text: string, reason: string | null): string => (reason === null ? text : `${text}: ${reason}`);

const dispositions = { open: 'open', adopted: 'adopted', changed: 'adopted in another form', deferred: 'deferred', declined: 'declined' };

export const drafts: DraftWords = {
  lang: 'en',
  next: {
    head: (from, title, day) => [
      `Draft from ${from} (${title}) as it stood on ${day}.`,
      'What nobody has decided is marked "commitment: intent" and does not count. Remove that line to carry it over; else delete the item, and say why in the old plan (evaluation: next and reason).',
      'The texts are those of the old plan, with the years in them. Left to write are dated, inForce and approval once the plan is adopted, and figures and budget.',
    ],
    periodInferred: 'The period is inferred: the twelve months after the old plan’s. Change it if it is another.',
    from: (ref, place, status, reported) => `From ${ref} (${place}): ${status}${reported === null ? '' : `, last reported ${reported}`}.`,
    decided: (step, reason) => withReason(step === 'continue' ? 'Continues' : 'Continues in another form', reason),
    undecided: 'Not decided: does it continue, change or end?',
    deadlineMoved: (was) => `The deadline was ${was}; the new one is only a proposal.`,
    deadlineLeft: (was) => `The deadline was ${was}.`,
    latest: (figure) => `Latest value: ${figure}. Consider it as the new baseline.`,
    targetsLeft: (days) => `The target for ${days} is not carried over; write the new one under targets.`,
    section: 'Suggestions from networks',
    input: (network, meeting, ref) => `Suggested by ${network}${meeting === null ? '' : ` at the meeting of ${meeting}`} (${ref}).`,
    inputUndecided: (plan) => `Not decided: say in the network’s file what became of it (disposition, becomes: ${plan}/…), and remove "commitment: intent" or delete it here.`,
    programme: 'Other initiatives of the programme, which the plan may have to support:',
    programmeOne: (number, title, owner) => `- ${[number, title].filter((one) => one !== null).join(' ')}${owner === null ? '' : ` (${owner})`}`,
    answered: 'Suggestions from networks that have been answered:',
    answeredOne: (ref, text, disposition, reason) => `- ${text} (${ref}): ${withReason(dispositions[disposition], reason)}`,
    decisions: 'Decisions that the old plan still waits for:',
    left: 'Not carried over:',
    leftOne: (name, why, reason) => `- ${name} ${withReason(why, reason)}`,
    why: { close: 'is closed', drop: 'is dropped', merge: 'is merged with another', finished: 'is finished', cancelled: 'is cancelled' },
  },
};
