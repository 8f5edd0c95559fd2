import { type Example, plan, vandposter } from './example.ts';

const twoAfter = (udbud: string): string => plan(`initiatives:
  - { id: udbud, title: Udbud af frugt${udbud} }
  - { id: aftale, title: Aftale med leverandør, after: udbud }`);

export const structure = {
  schema: {
    bad: vandposter('    log:\n      - { on: 2026-02-01, status: igang }'),
    good: vandposter('    log:\n      - { on: 2026-02-01, status: in-progress }'),
  },
  'unknown-key': {
    bad: vandposter('    onwer: Skoleforvaltningen'),
    good: vandposter('    owner: Skoleforvaltningen'),
  },
  'unquoted-value': {
    bad: vandposter('    number: 9.10'),
    good: vandposter('    number: "9.10"'),
  },
  'invalid-id': {
    bad: plan('initiatives:\n  - id: A1.1\n    title: Nye vandposter på alle skoler'),
    good: plan('initiatives:\n  - id: a1-1\n    number: "A1.1"\n    title: Nye vandposter på alle skoler'),
  },
  'duplicate-id': {
    bad: plan('goals:\n  - { id: frugt, text: Alle elever får frugt hver dag. }\ninitiatives:\n  - { id: frugt, title: Frugtordning }'),
    good: plan('goals:\n  - { id: maal-frugt, text: Alle elever får frugt hver dag. }\ninitiatives:\n  - { id: frugt, title: Frugtordning }'),
  },
  'unknown-reference': {
    bad: plan('goals:\n  - { id: frugt, text: Alle elever får frugt hver dag. }\ninitiatives:\n  - { id: ordning, title: Frugtordning, goals: frugtt }'),
    good: plan('goals:\n  - { id: frugt, text: Alle elever får frugt hver dag. }\ninitiatives:\n  - { id: ordning, title: Frugtordning, goals: frugt }'),
  },
  'reference-cycle': { bad: twoAfter(', after: aftale'), good: twoAfter('') },
} satisfies Record<string, Example>;
