import { phrases, type Phrases, Reader } from './reader.ts';
import { refuse } from './span.ts';
import type { Token } from './tokens.ts';
import type { Refusal, TimeContext } from './types.ts';
import { afterWords, beforeWords, cardinals, units } from './words.ts';

/** Words that say what must happen first, whatever follows. */
const conditions = phrases(
  'når', 'så snart', 'hvis', 'såfremt', 'forudsat', 'herefter', 'derefter', 'afventer', 'betinget',
  'when', 'once', 'if', 'provided', 'as soon as', 'thereafter', 'hereafter', 'afterwards', 'awaiting', 'pending', 'subject to',
);

/** Beginnings of what looks like a time and promises none. */
const falseFriends = phrases(
  'inden for', 'indenfor', 'within', 'inden længe', 'indtil videre', 'until further notice',
  'på sigt', 'på længere sigt', 'på kort sigt', 'in the long term', 'in the short term', 'in due course', 'over time', 'eventually',
  'hurtigst muligt', 'så hurtigt som muligt', 'as quickly as possible', 'soon', 'shortly', 'snart',
  'i første omgang', 'in the first instance', 'initially', 'fremadrettet', 'fremover', 'going forward', 'in future', 'in the future',
  'i dag', 'i morgen', 'today', 'tomorrow', 'nu', 'now', 'siden', 'since', 'fortsat', 'endnu', 'still', 'stadig',
  'kommende', 'de kommende', 'det kommende', 'i det kommende', 'upcoming', 'coming', 'the coming', 'forthcoming',
  'næste', 'de næste', 'det næste', 'next', 'the next', 'tidligere', 'tidligt', 'tidlige', 'i de tidlige', 'i den tidlige',
  'previously', 'earlier', 'indeværende', 'i indeværende', 'nuværende', 'i strategiperioden', 'strategiperioden',
  'i planperioden', 'planperioden', 'in the plan period', 'current', 'the current', 'det nye år', 'the new year',
  'seneste', 'de seneste', 'latest', 'the latest',
);

/** These promise a time only with a number after them: "senest afholdte", "årlige handlingsplaner", "løbende opfølgning". */
const needNumber = phrases(
  'senest', 'by', 'løbende', 'årlig', 'årlige', 'årligt', 'halvårlige', 'kvartalsvise', 'månedlige', 'ongoing', 'annual',
  'annually', 'quarterly', 'monthly', 'forventes', 'expected', 'i perioden',
);

/** Why words outside the grammar are refused: as a condition, as words that are no time, or simply unread. */
export function refusal(tokens: readonly Token[], context: TimeContext): Refusal {
  const starts = (words: Phrases) => new Reader(tokens, context).phrase(words);
  if (starts(conditions) || waits(new Reader(tokens, context))) return refuse('condition');
  if (starts(falseFriends)) return refuse('not-a-time');
  const numbers = tokens.some(({ is }) => is === 'number');
  if (!numbers && (starts(needNumber) || countsAlone(new Reader(tokens, context)))) return refuse('not-a-time');
  return refuse('unreadable');
}

const noEvents = phrases('for', 'længe');
const yearlyWords = phrases('årlige', 'annual');

/** "efter høringen", "90 days after the guidance is issued": an event in words, where a day should stand. */
function waits(reader: Reader): boolean {
  const length = reader.attempt(() => {
    const n = reader.word(cardinals) ?? reader.number({ least: 1, most: 3 });
    return n === null ? null : reader.word(units);
  });
  const waiting = reader.phrase(afterWords) || (length === null && reader.phrase(beforeWords) && !reader.phrase(noEvents));
  return waiting && !reader.done && reader.rest.every(({ is }) => is !== 'number');
}

/** "to årlige netværksmøder" */
const countsAlone = (reader: Reader): boolean => reader.word(cardinals) !== null && reader.phrase(yearlyWords);
