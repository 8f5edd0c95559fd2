import { inLanguage } from '../../../../model/localised.ts';
import type { CheckMessages } from '../../checks.ts';
import { quoted, someOf, timed } from '../../quoted.ts';
import { labels } from '../labels.ts';

const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/** Which ones, where it is not all of them. */
const some = ({ without, all }: { without: readonly string[]; all: number }): string =>
  without.length === all ? '' : ` (${someOf(without, 4)})`;

export const coverage = {
  'uncovered-goal': {
    title: 'Delmål uden initiativ',
    message: ({ all, text }, { number }) =>
      text !== null
        ? `Intet initiativ er knyttet til delmålet ${quoted(text)}`
        : `Intet initiativ er knyttet til noget af planens ${number(all ?? 0)} delmål, så planen siger ikke, hvordan de nås`,
    hint: () => 'tilføj goals: […] på de initiativer, der bidrager',
  },
  'uncovered-target-group': {
    title: 'Målgruppe uden initiativ',
    message: ({ all, name }, { lang, number }) =>
      name === null
        ? `Intet initiativ er knyttet til en af planens ${number(all ?? 0)} målgrupper`
        : `Intet initiativ er for målgruppen ${quoted(inLanguage(name, lang).text)}`,
    hint: () => 'tilføj targetGroups: […] på de initiativer, der når den',
  },
  'uncovered-principle': {
    title: 'Princip, som intet følger',
    message: ({ all, name }, { lang, number }) =>
      name !== null
        ? `Intet initiativ følger princippet ${quoted(inLanguage(name, lang).text)}, og intet møde har taget det op`
        : `Ingen af de ${number(all ?? 0)} principper følges af et initiativ eller er taget op på et møde`,
    hint: () => 'tilføj principles: […] på initiativet eller mødet',
  },
  'evaluation-missing': {
    title: 'Ikke bedømt',
    message: ({ was, on, initiatives, kpis }, { date, number, and }) => {
      const rest = [
        initiatives.without.length > 0 ? `${number(initiatives.without.length)} af ${number(initiatives.all)} initiativer${some(initiatives)}` : '',
        kpis.without.length > 0 ? `${number(kpis.without.length)} af ${number(kpis.all)} KPI'er${some(kpis)}` : '',
      ].filter((one) => one !== '');
      const beginning = was === 'delivered' ? `Evalueringen er afleveret ${date(on)}` : `Planen skulle være evalueret senest ${date(on)}`;
      return `${beginning}, men der mangler bedømmelse af ${and(rest)}`;
    },
    hint: ({ initiatives }) => (initiatives.without.length > 0 ? 'tilføj evaluation: { result: …, summary: …, next: …, reason: … }' : 'tilføj evaluation: { account: … }'),
  },
  'assessment-differs': {
    title: 'Vurdering og status er uenige',
    message: ({ by, result, on, status, reportedOn }, { lang, date, and }) =>
      `${and(by.map((name) => inLanguage(name, lang).text))} vurderede det ${date(on)} som ${quoted(lower(labels.assessment[result]))}, men ejeren meldte det ${quoted(lower(labels.status[status]))} ${date(reportedOn)}. Afklar det, og skriv en ny post i log`,
  },
  'evaluation-incomplete': {
    title: 'Bedømt uden begrundelse',
    message: ({ result, next, lacks }, { and }) => {
      const said = {
        summary: () => `resultatet ${quoted(result === null ? '' : lower(labels.result[result]))} mangler en sammenfatning (summary)`,
        reason: () => `${quoted(next === null ? '' : lower(labels.next[next]))} mangler en grund (reason)`,
      };
      const words = and(lacks.map((one) => said[one]()));
      return words.charAt(0).toUpperCase() + words.slice(1);
    },
    hint: ({ lacks }) => `tilføj ${lacks.map((key) => `${key}: …`).join(', ')}`,
  },
  'product-overdue': {
    title: 'Produkt ikke afleveret',
    message: ({ kind, title, text, due, days }, words) =>
      `${title === null ? labels.product[kind] : quoted(title)} er ikke afleveret: fristen ${text === due ? words.date(due) : timed(text, due, words)} er overskredet med ${words.number(days)} ${words.plural(days, 'dag', 'dage')}`,
    hint: () => 'tilføj delivered: { on: …, where: … }, når det er afleveret',
  },
  'future-plan': {
    title: 'Til en plan, der ikke findes endnu',
    message: ({ plan, inputs, nearest }, { number }) =>
      `${inputs === 1 ? '1 forslag er' : `${number(inputs)} forslag er`} til planen ${quoted(plan)}, som ikke findes endnu${nearest === null ? '' : `. Mente du ${quoted(nearest)}?`}`,
  },
  'not-carried-over': {
    title: 'Ikke ført videre',
    message: (facts) =>
      'next' in facts
        ? `Var ${quoted(lower(labels.status[facts.status]))}, da ${quoted(facts.next.id)} tog over: den fører det ikke videre (origin), og ingen evaluering siger hvorfor`
        : `Ingen af de ${facts.unfinished.length} uafsluttede initiativer i ${quoted(facts.previous.id)} (${someOf(facts.unfinished, 3)}) er ført videre hertil, og ingen siger hvorfor`,
    hint: (facts) =>
      'next' in facts
        ? `tilføj origin i ${facts.next.id}, eller evaluation: { next: close, reason: … } her`
        : `tilføj origin: ${facts.previous.id}/… på det, der fortsætter`,
  },
} satisfies Partial<CheckMessages>;
