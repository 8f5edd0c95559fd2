import { expect, it } from 'vitest';
import { principlesInUse, type PrinciplesInUse, together } from '../../src/analysis/principles.ts';
import { workspaceFrom } from '../workspace.ts';

const register = 'kind: register\nid: r\nprinciples: [{ id: et, title: Et }, { id: to, title: To }, { id: tre, title: Tre }]\n';
const plan = (initiative: string) => `kind: plan\nid: p\ntitle: Plan\nperiod: { from: 2026-01-01, to: 2026-12-31 }\ninitiatives: [${initiative}]\n`;
const network = (meeting: string) => `kind: network\nid: n\ntitle: Net\nmeetings: [{ id: m, date: 2026-02-01, ${meeting} }]\n`;
const listed = (inUse: PrinciplesInUse) => inUse && [...inUse];

it.each<[string, string[], string[] | null]>([
  ['what an initiative and its deliverables take up', [plan('{ id: a, title: A, principles: et, deliverables: [{ id: d, title: D, principles: to }] }')], ['r/et', 'r/to']],
  ['not what is merely intended', [plan('{ id: a, title: A, principles: et }, { id: b, title: B, principles: to, commitment: intent }')], ['r/et']],
  ['what a meeting takes up, and what follows from it', [network('principles: to, followUps: [{ id: f, title: F, principles: tre }]')], ['r/tre', 'r/to']],
  ['none, where what there is names none', [plan('{ id: a, title: A }')], []],
  ['nothing that could', [plan('')], null],
  ['nothing that could but what is intended', [plan('{ id: b, title: B, principles: to, commitment: intent }')], null],
])('in use: %s', (_, files, expected) => {
  expect(listed(principlesInUse(workspaceFrom({ 'r.yaml': register, ...Object.fromEntries(files.map((text, at) => [`${at}.yaml`, text])) })))).toEqual(expected);
});

it.each<[string, PrinciplesInUse, PrinciplesInUse, string[] | null]>([
  ['both use some', new Set(['et', 'to']), new Set(['to', 'tre']), ['et', 'to', 'tre']],
  ['one uses none', new Set(['et']), new Set(), ['et']],
  ['only the first could', new Set(['et']), null, ['et']],
  ['only the other could', null, new Set(['to']), ['to']],
  ['neither could', null, null, null],
])('two parts of a workspace together: %s', (_, one, other, expected) => {
  expect(listed(together(one, other))).toEqual(expected);
});
