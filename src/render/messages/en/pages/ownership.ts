import type { Page } from '../../pages.ts';

export const ownership = {
  'no-owner': {
    why: 'Without an owner there is nobody to ask for status, and nobody who notices that the deadline slips. The responsibility ends with whoever writes the plan. Reports show "not stated" and do not guess.',
    fix: 'Agree on the owner and write owner; the deliverables inherit it. Name an authority or a unit, not a person. If it is only an intention, write commitment: intent.',
  },
  'no-deadline': {
    why: 'Without a deadline an initiative is neither on time nor late, and it is not on the list of what is due soon. If no day can be promised, it can still be agreed when to follow up.',
    fix: 'Write deadline on the initiative or on a deliverable. If the task is ongoing, write continuous: true and review.',
  },
  'no-deliverable': {
    why: 'If an initiative promises nothing that can be counted or shown, nobody can tell afterwards whether it was carried out. The evaluation then rests on impressions.',
    fix: 'Add deliverables, or write a number: count: { planned: 6, unit: meetings }.',
  },
  inferred: {
    why: 'The owner or deadline was gathered from the context and does not stand in what was adopted. It is shown with that reservation and does not count as stated, so nobody is held to what they have not agreed to.',
    fix: 'Have it confirmed by the owner or the steering committee, and then write it without basis.',
  },
  'continuous-without-review': {
    why: 'An ongoing task is never late, so without an agreed review there is no occasion to look at it again. That is how tasks stay in the plan long after anybody did them.',
    fix: 'Write how often it is followed up, such as review: quarterly.',
  },
} satisfies Record<string, Page>;
