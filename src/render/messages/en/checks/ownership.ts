import type { Basis } from '../../../../model/common.ts';
import { inLanguage } from '../../../../model/localised.ts';
import type { CheckMessages } from '../../checks.ts';
import { quoted } from '../../quoted.ts';
import { labels } from '../labels.ts';

const basisWord = (basis: Basis): string => (basis === 'stated' ? 'stated' : labels.basis[basis]);

export const ownership = {
  'no-owner': {
    title: 'No owner',
    message: ({ assumed }, { lang, and }) => {
      const guesses = assumed.map(({ name, basis }) => `${inLanguage(name, lang).text} is ${basisWord(basis)}`);
      return assumed.length === 0 ? 'No owner stated' : `No owner stated outright (${and(guesses)})`;
    },
    hint: ({ assumed }) => (assumed.length === 0 ? 'add owner: …' : ''),
  },
  'no-deadline': {
    title: 'No deadline',
    message: ({ deliverables, assumed }, { number }) => {
      const its = deliverables === 0 ? '' : deliverables === 1 ? ', nor on its deliverable' : `, nor on any of its ${number(deliverables)} deliverables`;
      return assumed === null
        ? `No deadline stated${its}`
        : `No deadline stated outright (${quoted(assumed.text)} is ${basisWord(assumed.basis)})`;
    },
    hint: ({ assumed }) => (assumed === null ? 'add deadline: …, or continuous: true with a review' : ''),
  },
  'no-deliverable': {
    title: 'No deliverable',
    message: () => 'Promises nothing that can be counted: neither deliverables nor a number',
    hint: () => 'add deliverables, or count: { planned: … }',
  },
  inferred: {
    title: 'Not stated outright',
    message: (facts, { lang }) =>
      facts.what === 'owner'
        ? `The owner ${quoted(inLanguage(facts.name, lang).text)} is ${labels.basis[facts.basis]}, not stated`
        : `The deadline ${quoted(facts.text)} is ${labels.basis[facts.basis]}, not stated`,
  },
  'continuous-without-review': {
    title: 'Ongoing without review',
    message: () => 'Ongoing without an agreed review: never late and never looked at again',
    hint: () => 'add review: quarterly',
  },
} satisfies Partial<CheckMessages>;
