import { bare, type Example, plan, vandposter } from './example.ts';

const deep = 65;

export const file = {
  'yaml-syntax': {
    bad: plan('purpose: Det vigtigste: frugt hver dag'),
    good: plan('purpose: "Det vigtigste: frugt hver dag"'),
  },
  'yaml-feature': {
    bad: plan('owner: &ejer Skoleforvaltningen\nsteering: *ejer'),
    good: plan('owner: Skoleforvaltningen\nsteering: Skoleforvaltningen'),
  },
  'duplicate-key': {
    bad: vandposter('    owner: Skoleforvaltningen\n    deadline: ultimo maj 2026\n    owner: Ejendomsafdelingen'),
    good: vandposter('    owner: [Skoleforvaltningen, Ejendomsafdelingen]\n    deadline: ultimo maj 2026'),
  },
  encoding: {
    bad: plan('purpose: Alle elever\u0008 skal have vand'),
    good: plan('purpose: Alle elever skal have vand'),
  },
  'invisible-character': {
    bad: plan('purpose: Alle elever\u200b skal have vand'),
    good: plan('purpose: Alle elever skal have vand'),
  },
  'too-large': {
    bad: plan(`tags:\n  ${'['.repeat(deep)}\n    skole\n  ${']'.repeat(deep)}`),
    good: plan('tags: [skole]'),
  },
  'not-a-plan-file': {
    bad: bare.replace('kind: plan\n', ''),
    good: bare,
  },
} satisfies Record<string, Example>;
