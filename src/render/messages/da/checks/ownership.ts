import type { Basis } from '../../../../model/common.ts';
import { inLanguage } from '../../../../model/localised.ts';
import type { CheckMessages } from '../../checks.ts';
import { quoted } from '../../quoted.ts';
import { labels } from '../labels.ts';

const basisWord = (basis: Basis): string => (basis === 'stated' ? 'angivet' : labels.basis[basis]);

export const ownership = {
  'no-owner': {
    title: 'Ingen ejer',
    message: ({ assumed }, { lang, and }) => {
      const guesses = assumed.map(({ name, basis }) => `${inLanguage(name, lang).text} er ${basisWord(basis)}`);
      return assumed.length === 0 ? 'Ingen ejer angivet' : `Ingen ejer angivet udtrykkeligt (${and(guesses)})`;
    },
    hint: ({ assumed }) => (assumed.length === 0 ? 'tilføj owner: …' : ''),
  },
  'no-deadline': {
    title: 'Ingen frist',
    message: ({ deliverables, assumed }, { number }) => {
      const its = deliverables === 0 ? '' : deliverables === 1 ? ', heller ikke på leverancen' : `, heller ikke på de ${number(deliverables)} leverancer`;
      return assumed === null
        ? `Ingen frist angivet${its}`
        : `Ingen frist angivet udtrykkeligt (${quoted(assumed.text)} er ${basisWord(assumed.basis)})`;
    },
    hint: ({ assumed }) => (assumed === null ? 'tilføj deadline: …, eller continuous: true med review' : ''),
  },
  'no-deliverable': {
    title: 'Ingen leverance',
    message: () => 'Lover intet, der kan tælles: hverken leverancer eller et antal',
    hint: () => 'tilføj deliverables, eller count: { planned: … }',
  },
  inferred: {
    title: 'Ikke sagt udtrykkeligt',
    message: (facts, { lang }) =>
      facts.what === 'owner'
        ? `Ejeren ${quoted(inLanguage(facts.name, lang).text)} er ${labels.basis[facts.basis]}, ikke angivet`
        : `Fristen ${quoted(facts.text)} er ${labels.basis[facts.basis]}, ikke angivet`,
  },
  'continuous-without-review': {
    title: 'Løbende uden opfølgning',
    message: () => 'Løbende uden aftalt opfølgning (review): bliver aldrig forsinket og aldrig set efter',
    hint: () => 'tilføj review: kvartalsvis',
  },
} satisfies Partial<CheckMessages>;
