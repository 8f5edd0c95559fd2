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
    title: 'Goal without initiative',
    message: ({ all, text }, { number }) =>
      text !== null
        ? `No initiative is tied to the goal ${quoted(text)}`
        : `No initiative is tied to any of the plan's ${number(all ?? 0)} goals, so the plan does not say how they are reached`,
    hint: () => 'add goals: […] to the initiatives that contribute',
  },
  'uncovered-target-group': {
    title: 'Target group without initiative',
    message: ({ all, name }, { lang, number }) =>
      name === null
        ? `No initiative is tied to any of the plan's ${number(all ?? 0)} target groups`
        : `No initiative is for the target group ${quoted(inLanguage(name, lang).text)}`,
    hint: () => 'add targetGroups: […] to the initiatives that reach it',
  },
  'uncovered-principle': {
    title: 'Principle that nothing follows',
    message: ({ all, name }, { lang, number }) =>
      name !== null
        ? `No initiative follows the principle ${quoted(inLanguage(name, lang).text)}, and no meeting has taken it up`
        : `None of the ${number(all ?? 0)} principles is followed by an initiative or taken up at a meeting`,
    hint: () => 'add principles: […] to the initiative or the meeting',
  },
  'evaluation-missing': {
    title: 'Not judged',
    message: ({ was, on, initiatives, kpis }, { date, number, and }) => {
      const rest = [
        initiatives.without.length > 0 ? `${number(initiatives.without.length)} of ${number(initiatives.all)} initiatives${some(initiatives)}` : '',
        kpis.without.length > 0 ? `${number(kpis.without.length)} of ${number(kpis.all)} KPIs${some(kpis)}` : '',
      ].filter((one) => one !== '');
      const beginning = was === 'delivered' ? `The evaluation was delivered on ${date(on)}` : `The plan was to be evaluated by ${date(on)}`;
      return `${beginning}, but there is no judgement of ${and(rest)}`;
    },
    hint: ({ initiatives }) => (initiatives.without.length > 0 ? 'add evaluation: { result: …, summary: …, next: …, reason: … }' : 'add evaluation: { account: … }'),
  },
  'assessment-differs': {
    title: 'Assessment and status disagree',
    message: ({ by, result, on, status, reportedOn }, { lang, date, and }) =>
      `${and(by.map((name) => inLanguage(name, lang).text))} assessed it as ${quoted(lower(labels.assessment[result]))} on ${date(on)}, but its owner reported ${quoted(lower(labels.status[status]))} on ${date(reportedOn)}. Clear it up, and write a new entry in log`,
  },
  'evaluation-incomplete': {
    title: 'Judged without reasons',
    message: ({ result, next, lacks }, { and }) => {
      const said = {
        summary: () => `the result ${quoted(result === null ? '' : lower(labels.result[result]))} lacks a summary`,
        reason: () => `${quoted(next === null ? '' : lower(labels.next[next]))} lacks a reason`,
      };
      const words = and(lacks.map((one) => said[one]()));
      return words.charAt(0).toUpperCase() + words.slice(1);
    },
    hint: ({ lacks }) => `add ${lacks.map((key) => `${key}: …`).join(', ')}`,
  },
  'product-overdue': {
    title: 'Product not delivered',
    message: ({ kind, title, text, due, days }, words) =>
      `${title === null ? labels.product[kind] : quoted(title)} is not delivered: the deadline ${text === due ? words.date(due) : timed(text, due, words)} was missed by ${words.number(days)} ${words.plural(days, 'day', 'days')}`,
    hint: () => 'add delivered: { on: …, where: … } once it is',
  },
  'future-plan': {
    title: 'For a plan that does not exist yet',
    message: ({ plan, inputs, nearest }, { number }) =>
      `${inputs === 1 ? '1 input is' : `${number(inputs)} inputs are`} for the plan ${quoted(plan)}, which does not exist yet${nearest === null ? '' : `. Did you mean ${quoted(nearest)}?`}`,
  },
  'not-carried-over': {
    title: 'Not carried over',
    message: (facts) =>
      'next' in facts
        ? `Was ${quoted(lower(labels.status[facts.status]))} when ${quoted(facts.next.id)} took over, which does not carry it on (origin), and no evaluation says why`
        : `None of the ${facts.unfinished.length} unfinished initiatives of ${quoted(facts.previous.id)} (${someOf(facts.unfinished, 3)}) is carried over to this plan, and nobody says why`,
    hint: (facts) =>
      'next' in facts
        ? `add origin in ${facts.next.id}, or evaluation: { next: close, reason: … } here`
        : `add origin: ${facts.previous.id}/… to what goes on`,
  },
} satisfies Partial<CheckMessages>;
