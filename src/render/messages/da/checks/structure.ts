import type { CheckMessages } from '../../checks.ts';
import { allQuoted, quoted, shortened, someOf } from '../../quoted.ts';
import { lookAlike, referentKinds, typeWord } from './words.ts';

export const structure = {
  schema: {
    title: 'Passer ikke til formatet',
    message: (facts, { and, or, number, date }) => {
      switch (facts.case) {
        case 'missing':
          return `Feltet ${quoted(facts.key)} mangler`;
        case 'type':
          return `Her skal stå ${or([...new Set(facts.expected.map(typeWord))])}, ikke ${typeWord(facts.got)}`;
        case 'value': {
          const nearest = facts.nearest === null ? '' : `. Mente du ${quoted(facts.nearest)}?`;
          return `${quoted(facts.got)} kan ikke stå her; vælg ${or(facts.allowed)}${nearest}${lookAlike(facts.got)}`;
        }
        case 'range':
          return `${facts.got} er ${facts.min === null ? `over ${number(facts.max ?? 0)}, som er det højeste` : `under ${number(facts.min)}, som er det laveste`}`;
        case 'empty':
          return `${quoted(facts.key)} ${facts.required ? 'er tom; her skal stå noget' : 'er tom. Udelad nøglen, når der ikke er noget at skrive'}`;
        case 'too-few':
          return `Listen skal have mindst ${number(facts.min)}`;
        case 'pattern':
          return `${quoted(facts.got)} kan ikke læses; skriv fx ${facts.wanted}`;
        case 'same-day':
          return `To mål for samme dag (${date(facts.day)}) og samme målgruppe; behold det ene`;
        case 'together': {
          const [first = '', ...others] = allQuoted(facts.keys);
          return facts.rule === 'only-one'
            ? `Skriv enten ${or([first, ...others])}: netop én af dem`
            : `${first} kræver også ${and(others)}`;
        }
      }
    },
  },
  'unknown-key': {
    title: 'Ukendt nøgle',
    message: ({ key, nearest, allowed, others }, { number }) =>
      nearest === null || others > 0
        ? `Nøglen ${quoted(key)}${others > 0 ? ` og ${number(others)} andre` : ''} findes ikke her. Her kan stå ${someOf(allowed)}`
        : `Nøglen ${quoted(key)} findes ikke her. Mente du ${quoted(nearest)}?${lookAlike(key)}`,
  },
  'unquoted-value': {
    title: 'Mangler anførselstegn',
    message: ({ source, readAs }) => {
      const kind = /^[-+\d.]/.test(readAs) ? 'et tal' : 'ja eller nej';
      return `${source} læses som ${source === readAs ? kind : readAs}, men her skal stå tekst. Skriv "${source}"`;
    },
    hint: ({ source }) => `"${source}"`,
  },
  'invalid-id': {
    title: 'Ugyldigt id',
    message: ({ id, proposal }) =>
      `Id'et ${quoted(id)} må kun have små bogstaver a-z, tal og enkelte bindestreger${proposal === null ? '' : `, fx ${quoted(proposal)}`}${lookAlike(id, '. ')}`,
    hint: ({ proposal }) => proposal ?? '',
  },
  'duplicate-id': {
    title: 'Id bruges to gange',
    message: ({ id, across }) =>
      across ? `To filer har id'et ${quoted(id)}; giv den ene et andet` : `Id'et ${quoted(id)} er brugt før i filen; giv den ene et andet`,
  },
  'unknown-reference': {
    title: 'Henvisning til intet',
    message: ({ ref, nearest, wanted, candidates }, { or }) => {
      const what = or(wanted.map((kind) => referentKinds[kind] ?? kind));
      const ending = candidates.length > 0 ? `. Skriv ${or(allQuoted(candidates))}` : nearest === null ? '' : `. Mente du ${quoted(nearest)}?`;
      return `${quoted(ref)} findes ikke som ${what}${ending}${lookAlike(ref)}`;
    },
  },
  'reference-cycle': {
    title: 'Henvisninger i ring',
    message: ({ kind, refs }) => {
      const short = shortened(refs);
      const way = [...short, short[0] ?? ''].join(' → ');
      const said = {
        after: `Venter på sig selv gennem after: ${way}`,
        follows: `Planerne følger hinanden i ring: ${way}`,
        parent: `Organisationerne hører under hinanden i ring: ${way}`,
        origin: `Stammer fra sig selv gennem origin: ${way}`,
      };
      return `${said[kind]}. Slet et af leddene`;
    },
  },
} satisfies Partial<CheckMessages>;
