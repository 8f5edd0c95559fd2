import { readable } from '../../../../model/time/index.ts';
import type { CheckMessages } from '../../checks.ts';
import { allQuoted, quoted, timed } from '../../quoted.ts';

export const time = {
  'unreadable-deadline': {
    title: 'Tid, der ikke kan læses',
    message: ({ text, reason }, { or }) => {
      const words = quoted(text);
      const examples = or(allQuoted(readable.da.slice(0, 4)));
      const said = {
        unreadable: `Tiden ${words} kan ikke læses. Skriv fx ${examples}`,
        'not-a-time': `${words} er ikke en frist. Skriv en tid som ${examples}, brug continuous: true, eller udelad fristen`,
        condition: `${words} venter på noget andet. Skriv det under after, eller skriv { text: …, open: true }`,
        'no-year': `${words} mangler et årstal; mere end ét år eller intet passer i planens periode`,
        'no-fiscal-year': `${words} kan først læses, når fiscalYearStart står i planspor.yaml`,
        start: `${words} er en begyndelse uden slutning og kan ikke være en frist. Skriv det under starts`,
        'not-a-day': `${words} er ikke én dag. Skriv fx "2026-10-31" eller "31. oktober 2026"`,
        'not-recurring': `${words} siger ikke, hvor tit. Skriv fx "årligt", "kvartalsvis" eller "every 6 months"`,
      };
      return said[reason];
    },
  },
  'impossible-date': {
    title: 'Dato findes ikke',
    message: ({ text, lastValid }) => `${quoted(text)} findes ikke i kalenderen; den sidste gyldige er ${lastValid}`,
    hint: ({ lastValid }) => lastValid,
  },
  'ambiguous-date': {
    title: 'Tvetydig dato',
    message: ({ text, why, readAs }, { date }) => {
      const said = {
        'strict-before': `${quoted(text)} læses som til og med ${date(readAs)}. Skriv "senest", hvis dagen selv er med`,
        'two-digit-year': `${quoted(text)} læses som ${date(readAs)}. Skriv årstallet helt ud`,
        'inferred-year': `${quoted(text)} har intet årstal og læses som ${date(readAs)} efter planens periode. Skriv årstallet`,
      };
      return said[why];
    },
  },
  'weekday-mismatch': {
    title: 'Forkert ugedag',
    message: ({ text, written, actual, day }, { date, weekday }) =>
      `${quoted(text)}: ${date(day)} er en ${weekday(actual)}, ikke en ${weekday(written)}`,
  },
  'deadline-outside-period': {
    title: 'Frist uden for perioden',
    message: ({ text, to, start, end, isAfter }, words) =>
      isAfter && end !== null
        ? `Fristen ${timed(text, to, words)} ligger efter planperioden, som slutter ${words.date(end)}`
        : `Fristen ${timed(text, to, words)} ligger før planperioden, som begynder ${words.date(start)}`,
  },
  'deadline-before-dependency': {
    title: 'Frist før det, der ventes på',
    message: ({ text, to, awaited }, words) =>
      `Fristen ${timed(text, to, words)} ligger før fristen for ${awaited.id} ${quoted(awaited.title)}, som der ventes på: ${timed(awaited.text, awaited.to, words)}`,
  },
  'period-order': {
    title: 'Periode slutter før den begynder',
    message: ({ from, to }) => `Perioden slutter (${quoted(to)}), før den begynder (${quoted(from)})`,
  },
} satisfies Partial<CheckMessages>;
