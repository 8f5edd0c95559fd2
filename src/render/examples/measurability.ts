import { type Example, on, plan } from './example.ts';

const kpi = (...lines: string[]): string => plan(['kpis:', '  - id: frugt', '    title: Elever, der spiser frugt', ...lines.map((line) => `    ${line}`)].join('\n'));

export const measurability = {
  'kpi-no-baseline': {
    bad: kpi('type: share', 'rule: hold'),
    good: kpi('type: share', 'rule: hold', 'baseline: { on: ultimo 2025, value: 62 }'),
  },
  'kpi-no-target': {
    bad: kpi('rule: at-least'),
    good: kpi('rule: at-least', 'targets: [{ by: 2026-12-31, value: 900 }]'),
  },
  'kpi-no-source': {
    bad: kpi('rule: increase'),
    good: kpi('rule: increase', 'dataSource: Skoleforvaltningen'),
  },
  'kpi-value-type': {
    bad: kpi('values:', '  - { on: 2026-03-31, value: N/A }', '  - { on: 2026-06-30, value: 820 }'),
    good: kpi('values:', '  - { on: 2026-06-30, value: 820 }'),
  },
  'kpi-incomparable': {
    bad: kpi('definition: Elever, der spiser frugt hver dag', 'baseline: { value: 900, definition: Elever med frugt i madpakken }', 'values: [{ on: 2026-03-31, value: 620 }]'),
    good: kpi('definition: Elever, der spiser frugt hver dag', 'baseline: { value: 600 }', 'values: [{ on: 2026-03-31, value: 620 }]'),
  },
  'kpi-overdue-measurement': {
    bad: on('2026-08-01', kpi('frequency: kvartalsvis', 'values: [{ on: 2026-03-31, value: 610 }]')),
    good: on('2026-08-01', kpi('frequency: kvartalsvis', 'values: [{ on: 2026-03-31, value: 610 }, { on: 2026-06-30, value: 620 }]')),
  },
  'goal-not-measured': {
    bad: plan('goals:\n  - { id: maal-frugt, text: Alle elever får frugt hver dag. }'),
    good: plan('goals:\n  - { id: maal-frugt, text: Alle elever får frugt hver dag. }\nkpis:\n  - { id: frugt, title: "Elever, der spiser frugt", goals: maal-frugt }'),
  },
} satisfies Record<string, Example>;
