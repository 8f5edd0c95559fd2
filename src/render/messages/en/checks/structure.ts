import type { CheckMessages } from '../../checks.ts';
import { allQuoted, quoted, shortened, someOf } from '../../quoted.ts';
import { lookAlike, referentKinds, typeWord } from './words.ts';

export const structure = {
  schema: {
    title: 'Does not fit the format',
    message: (facts, { and, or, number, date }) => {
      switch (facts.case) {
        case 'missing':
          return `The field ${quoted(facts.key)} is missing`;
        case 'type':
          return `Expected ${or([...new Set(facts.expected.map(typeWord))])}, not ${typeWord(facts.got)}`;
        case 'value': {
          const nearest = facts.nearest === null ? '' : `. Did you mean ${quoted(facts.nearest)}?`;
          return `${quoted(facts.got)} cannot stand here; choose ${or(facts.allowed)}${nearest}${lookAlike(facts.got)}`;
        }
        case 'range':
          return `${facts.got} is ${facts.min === null ? `above ${number(facts.max ?? 0)}, which is the highest` : `below ${number(facts.min)}, which is the lowest`}`;
        case 'empty':
          return `${quoted(facts.key)} ${facts.required ? 'is empty; something must stand here' : 'is empty. Leave the key out when there is nothing to write'}`;
        case 'too-few':
          return `The list must have at least ${number(facts.min)}`;
        case 'pattern':
          return `${quoted(facts.got)} cannot be read; write for example ${facts.wanted}`;
        case 'same-day':
          return `Two targets for the same day (${date(facts.day)}) and the same target group; keep one of them`;
        case 'together': {
          const [first = '', ...others] = allQuoted(facts.keys);
          return facts.rule === 'only-one'
            ? `Write either ${or([first, ...others])}: exactly one of them`
            : `${first} also needs ${and(others)}`;
        }
      }
    },
  },
  'unknown-key': {
    title: 'Unknown key',
    message: ({ key, nearest, allowed, others }, { number }) =>
      nearest === null || others > 0
        ? `There is no key ${quoted(key)}${others > 0 ? `, nor ${number(others)} others,` : ''} here. Possible keys are ${someOf(allowed)}`
        : `There is no key ${quoted(key)} here. Did you mean ${quoted(nearest)}?${lookAlike(key)}`,
  },
  'unquoted-value': {
    title: 'Quotation marks missing',
    message: ({ source, readAs }) => {
      const kind = /^[-+\d.]/.test(readAs) ? 'a number' : 'yes or no';
      return `${source} is read as ${source === readAs ? kind : readAs}, but text is meant here. Write "${source}"`;
    },
    hint: ({ source }) => `"${source}"`,
  },
  'invalid-id': {
    title: 'Invalid id',
    message: ({ id, proposal }) =>
      `The id ${quoted(id)} may only have small letters a-z, digits and single hyphens${proposal === null ? '' : `, such as ${quoted(proposal)}`}${lookAlike(id, '. ')}`,
    hint: ({ proposal }) => proposal ?? '',
  },
  'duplicate-id': {
    title: 'Id used twice',
    message: ({ id, across }) =>
      across ? `Two files have the id ${quoted(id)}; give one of them another` : `The id ${quoted(id)} is used earlier in the file; give one of them another`,
  },
  'unknown-reference': {
    title: 'Reference to nothing',
    message: ({ ref, nearest, wanted, candidates }, { or }) => {
      const what = or(wanted.map((kind) => referentKinds[kind] ?? kind));
      const ending = candidates.length > 0 ? `. Write ${or(allQuoted(candidates))}` : nearest === null ? '' : `. Did you mean ${quoted(nearest)}?`;
      return `${quoted(ref)} does not exist as ${what}${ending}${lookAlike(ref)}`;
    },
  },
  'reference-cycle': {
    title: 'References in a circle',
    message: ({ kind, refs }) => {
      const short = shortened(refs);
      const way = [...short, short[0] ?? ''].join(' → ');
      const said = {
        after: `Waits for itself through after: ${way}`,
        follows: `The plans follow each other in a circle: ${way}`,
        parent: `The organisations belong to each other in a circle: ${way}`,
        origin: `Stems from itself through origin: ${way}`,
      };
      return `${said[kind]}. Remove one of the links`;
    },
  },
} satisfies Partial<CheckMessages>;
