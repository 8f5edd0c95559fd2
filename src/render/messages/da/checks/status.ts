import type { CheckMessages } from '../../checks.ts';
import { quoted } from '../../quoted.ts';
import { labels } from '../labels.ts';

const statusWord = (status: keyof typeof labels.status): string => labels.status[status].toLowerCase();

export const status = {
  'not-reported': {
    title: 'Ikke oplyst',
    message: ({ since, began, end, ends }, { date }) => {
      const beginning = { 'in-force': 'planen trådte i kraft', period: 'planperioden begyndte', work: 'arbejdet skulle begynde' }[began];
      const ending = ends === 'deadline' ? 'fristen' : 'planen';
      return `Ikke oplyst: ingen status siden ${beginning} ${date(since)} (${ending} løber til ${date(end)})`;
    },
    hint: () => 'tilføj log: [{ on: …, status: … }]',
  },
  'stale-status': {
    title: 'Gammel status',
    message: ({ last, days, limit }, { date, number }) =>
      `Seneste status er fra ${date(last)}, ${number(days)} dage gammel (grænsen er ${number(limit)})`,
  },
  overdue: {
    title: 'Frist overskredet',
    message: ({ text, to, days, reported }, { date, number, plural }) => {
      const day = text === to || text === date(to) ? date(to) : `${quoted(text)} sluttede ${date(to)}`;
      return `Frist overskredet med ${number(days)} ${plural(days, 'dag', 'dage')}: ${day}${reported ? '' : ', og intet er oplyst'}`;
    },
    hint: () => 'meld færdig i log, eller beslut en ny frist med reason og by',
  },
  'forecast-passed': {
    title: 'Forventet dato passeret',
    message: ({ text, to, last }, { date }) =>
      `Forventet ${quoted(text)}, som sluttede ${date(to)}; ${last === null ? 'intet er oplyst' : `intet nyt siden ${date(last)}`}`,
    hint: () => 'skriv i log, hvordan det gik, eller et nyt forecast',
  },
  'log-order': {
    title: 'Log ude af orden',
    message: ({ on, before }, { date }) => `Posten fra ${date(on)} står efter posten fra ${date(before)}; skriv den ældste først`,
  },
  'log-in-future': {
    title: 'Log i fremtiden',
    message: ({ on, today }, { date }) =>
      `Posten er dateret ${date(on)}, men i dag er det ${date(today)}. En log siger, hvad der var; brug forecast eller deadline om det, der kommer`,
  },
  'status-conflict': {
    title: 'Modstrid i status',
    message: (facts, { date, number, percent }) => {
      switch (facts.case) {
        case 'after-end':
          return `Ny status, efter at det blev meldt ${statusWord(facts.ended)} ${date(facts.endedOn)}`;
        case 'progress-falls':
          return `Fremdriften falder fra ${percent(facts.from)} (${date(facts.since)}) til ${percent(facts.to)}`;
        case 'count-above-planned':
          return `${number(facts.count)} nået af ${number(facts.planned)}${facts.unit === null ? '' : ` ${facts.unit}`}: flere end planlagt`;
        case 'deliverable-unfinished':
          return `Meldt ${statusWord(facts.status)}, men ${facts.deliverable.id} ${quoted(facts.deliverable.title)} er meldt ${statusWord(facts.deliverable.status)}`;
        case 'known-before-on':
          return `Oplyst ${date(facts.known)}, før dagen det gælder (${date(facts.on)})`;
      }
    },
  },
  'moved-deadline': {
    title: 'Flyttet frist uden forklaring',
    message: ({ from, to, lacks }, { or }) =>
      `Fristen ${to === null ? `${quoted(from)} er trukket tilbage` : `er flyttet fra ${quoted(from)} til ${quoted(to)}`}, uden at det fremgår ${or(lacks.map((key) => ({ reason: 'hvorfor (reason)', by: 'af hvem (by)' })[key]))}`,
    hint: ({ lacks }) => `tilføj ${lacks.map((key) => `${key}: …`).join(', ')}`,
  },
  'open-date': {
    title: 'Dato mangler stadig',
    message: ({ what, text, since, near, begun }, { date }) => {
      const owed = { deadline: 'Fristens dato', meeting: 'Datoen for det næste møde', product: 'Datoen for produktet' }[what];
      const waiting = since === null ? '' : ` har stået siden ${date(since)}`;
      const why = near === null ? waiting : `, og tidsrummet ${begun ? 'begyndte' : 'begynder'} ${date(near)}`;
      return `${owed} er endnu ikke fastsat: ${quoted(text)}${why}`;
    },
  },
} satisfies Partial<CheckMessages>;
