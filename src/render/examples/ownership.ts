import { type Example, plan, vandposter } from './example.ts';

export const ownership = {
  'no-owner': {
    bad: vandposter('    deadline: ultimo oktober 2026'),
    good: vandposter('    deadline: ultimo oktober 2026\n    owner: Skoleforvaltningen'),
  },
  'no-deadline': {
    bad: vandposter('    owner: Skoleforvaltningen'),
    good: vandposter('    owner: Skoleforvaltningen\n    deadline: ultimo oktober 2026'),
  },
  'no-deliverable': {
    bad: vandposter('    deadline: ultimo oktober 2026'),
    good: vandposter('    deadline: ultimo oktober 2026\n    count: { planned: 12, unit: vandposter }'),
  },
  inferred: {
    bad: vandposter('    owner: { value: Skoleforvaltningen, basis: implied }'),
    good: vandposter('    owner: Skoleforvaltningen'),
  },
  'continuous-without-review': {
    bad: plan('initiatives:\n  - id: tilsyn\n    title: Tilsyn med skolernes køkkener\n    continuous: true'),
    good: plan('initiatives:\n  - id: tilsyn\n    title: Tilsyn med skolernes køkkener\n    continuous: true\n    review: kvartalsvis'),
  },
} satisfies Record<string, Example>;
