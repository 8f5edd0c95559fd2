import type { DraftWords } from '../drafts.ts';

const withReason = (text: string, reason: string | null): string => (reason === null ? text : `${text}: ${reason}`);

const dispositions = { open: 'åbent', adopted: 'fulgt', changed: 'fulgt i ændret form', deferred: 'udskudt', declined: 'afvist' };

export const drafts: DraftWords = {
  lang: 'da',
  next: {
    head: (from, title, day) => [
      `Udkast på grundlag af ${from} (${title}), sådan som den stod ${day}.`,
      'Det, ingen har besluttet, er mærket "commitment: intent" og tæller ikke med. Fjern linjen for at videreføre det; slet ellers punktet, og skriv hvorfor i den gamle plan (evaluation: next og reason).',
      'Teksterne er den gamle plans, også årstallene i dem. Tilbage at skrive er dated, inForce og approval, når planen er vedtaget, og figures og budget.',
    ],
    periodInferred: 'Perioden er udledt: de tolv måneder efter den gamle plans. Ret den, hvis den er en anden.',
    from: (ref, place, status, reported) => `Fra ${ref} (${place}): ${status}${reported === null ? '' : `, senest oplyst ${reported}`}.`,
    decided: (step, reason) => withReason(step === 'continue' ? 'Videreføres' : 'Videreføres i ændret form', reason),
    undecided: 'Ikke besluttet: Videreføres den, ændres den, eller udgår den?',
    deadlineMoved: (was) => `Fristen var ${was}; den nye er kun et forslag.`,
    deadlineLeft: (was) => `Fristen var ${was}.`,
    latest: (figure) => `Seneste måling: ${figure}. Overvej den som nyt udgangspunkt (baseline).`,
    targetsLeft: (days) => `Målet for ${days} er ikke ført med; skriv det nye under targets.`,
    section: 'Forslag fra netværk',
    input: (network, meeting, ref) => `Forslag fra ${network}${meeting === null ? '' : `, mødet ${meeting}`} (${ref}).`,
    inputUndecided: (plan) => `Ikke besluttet: Skriv i netværkets fil, hvad der blev af det (disposition, becomes: ${plan}/…), og fjern "commitment: intent" eller slet det her.`,
    programme: 'Programmets øvrige initiativer, som planen kan skulle støtte:',
    programmeOne: (number, title, owner) => `- ${[number, title].filter((one) => one !== null).join(' ')}${owner === null ? '' : ` (${owner})`}`,
    answered: 'Forslag fra netværk, som der er taget stilling til:',
    answeredOne: (ref, text, disposition, reason) => `- ${text} (${ref}): ${withReason(dispositions[disposition], reason)}`,
    decisions: 'Beslutninger, som den gamle plan endnu venter på:',
    left: 'Ikke ført med:',
    leftOne: (name, why, reason) => `- ${name} ${withReason(why, reason)}`,
    why: { close: 'afsluttes', drop: 'udgår', merge: 'lægges sammen med en anden', finished: 'er afsluttet', cancelled: 'er aflyst' },
  },
};
