import { type Example, files, network, on, plan, vandposter } from './example.ts';

const goal = 'goals:\n  - { id: vand, text: Alle elever kan drikke vand. }';
const evaluation = 'products:\n  - { id: evaluering, kind: evaluation, deadline: primo 2027 }';
const register = 'kind: register\nid: register\nprinciples: [{ id: sprog, title: "Kommunikér, så alle forstår det" }]\n';
const input = network('meetings:\n  - id: moede-1\n    date: 2026-03-10\n    inputs: [{ id: i-1, text: Mere bevægelse i timerne, for: skoledag-2027 }]');
const year = (of: number, rest: string): string => `kind: plan
id: skoledag-${of}
title: Handlingsplan for en sundere skoledag
period: { from: ${of}-01-01, to: ${of}-12-31 }
${rest}`;
const lastYear = year(2025, 'initiatives: [{ id: vandposter, title: Nye vandposter }]\n');
const next = (more: string): string => year(2026, `follows: skoledag-2025\ninitiatives: [{ id: vand, title: Vand${more} }]\n`);

export const coverage = {
  'uncovered-goal': {
    bad: plan(`${goal}\ninitiatives:\n  - { id: vandposter, title: Nye vandposter }`),
    good: plan(`${goal}\ninitiatives:\n  - { id: vandposter, title: Nye vandposter, goals: vand }`),
  },
  'uncovered-target-group': {
    bad: plan('targetGroups:\n  - { id: elever, name: Elever }\ninitiatives:\n  - { id: vandposter, title: Nye vandposter }'),
    good: plan('targetGroups:\n  - { id: elever, name: Elever }\ninitiatives:\n  - { id: vandposter, title: Nye vandposter, targetGroups: elever }'),
  },
  'uncovered-principle': {
    bad: files({ 'register.yaml': register, 'skoledag.yaml': plan('initiatives: [{ id: vandposter, title: Nye vandposter }]') }),
    good: files({ 'skoledag.yaml': plan('initiatives: [{ id: vandposter, title: Nye vandposter, principles: sprog }]') }),
  },
  'evaluation-missing': {
    bad: on('2027-06-01', plan(`${evaluation}\ninitiatives:\n  - { id: vandposter, title: Nye vandposter }`)),
    good: on('2027-06-01', plan(`${evaluation}\ninitiatives:\n  - id: vandposter\n    title: Nye vandposter\n    evaluation: { result: achieved, summary: Alle skoler har fået en. }`)),
  },
  'assessment-differs': {
    bad: vandposter('    log: [{ on: 2026-03-01, status: in-progress }]\n    assessments:\n      - { on: 2026-04-01, by: Revisionen, result: complete }'),
    good: vandposter('    log: [{ on: 2026-03-01, status: done }]\n    assessments:\n      - { on: 2026-04-01, by: Revisionen, result: complete }'),
  },
  'evaluation-incomplete': {
    bad: vandposter('    evaluation: { result: partly }'),
    good: vandposter('    evaluation:\n      result: partly\n      summary: Fire af tolv skoler har fået vandposter.'),
  },
  'product-overdue': {
    bad: on('2026-08-01', plan('products:\n  - { id: status, kind: status, deadline: 2026-06-30 }')),
    good: on('2026-08-01', plan('products:\n  - id: status\n    kind: status\n    deadline: 2026-06-30\n    delivered: { on: 2026-06-22, where: Møde i styregruppen }')),
  },
  'future-plan': {
    bad: files({ 'skolenetvaerk.yaml': input }),
    good: files({ 'skoledag-2027.yaml': year(2027, '') }),
  },
  'not-carried-over': {
    bad: on('2026-02-01', files({ 'skoledag-2025.yaml': lastYear, 'skoledag-2026.yaml': next('') })),
    good: files({ 'skoledag-2026.yaml': next(', origin: skoledag-2025/vandposter') }),
  },
} satisfies Record<string, Example>;
