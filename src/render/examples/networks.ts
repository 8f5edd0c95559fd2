import { bare, type Example, files, network, on } from './example.ts';

const meeting = (disposition: string): string => network(`meetings:
  - id: moede-1
    date: 2025-11-10
    inputs: [{ id: i1, text: Vand, for: skoledag${disposition} }]`);

export const networks = {
  'too-few-meetings': {
    bad: on('2026-05-01', network('founded: 2024\nmeetingsPerYear: 2\nmeetings:\n  - { id: moede-1, date: 2025-03-10 }')),
    good: on('2026-05-01', network('founded: 2024\nmeetingsPerYear: 2\nmeetings:\n  - { id: moede-1, date: 2025-03-10 }\n  - { id: moede-2, date: 2025-10-07 }')),
  },
  'input-without-answer': {
    bad: on('2026-05-01', files({ 'skolenetvaerk.yaml': meeting(''), 'skoledag.yaml': bare })),
    good: files({ 'skolenetvaerk.yaml': meeting(', disposition: adopted') }),
  },
  'follow-up-overdue': {
    bad: on('2026-05-01', network('followUps:\n  - { id: opslag, title: Opslag om vand, deadline: 2026-04-01 }')),
    good: on('2026-05-01', network('followUps:\n  - id: opslag\n    title: Opslag om vand\n    deadline: 2026-04-01\n    log: [{ on: 2026-03-28, status: done }]')),
  },
} satisfies Record<string, Example>;
