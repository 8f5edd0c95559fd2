import { expect, it } from 'vitest';
import type { Network } from '../../src/model/network.ts';
import { workspaceFrom } from '../workspace.ts';
import { inShort, mistakes, placesOfWrongWords, placesTold, register } from './built.ts';

const plan = 'kind: plan\nid: skole\ntitle: Skole\nperiod: { from: 2026-01-01, to: 2026-12-31 }\ninitiatives: [{ id: tag, title: Tag, deliverables: [{ id: tegning, title: Tegning }] }]\n';
const head = 'kind: network\nid: net\ntitle: Netværket\n';

const read = (text: string) => workspaceFrom({ 'r.yaml': register, 'p.yaml': plan, 'n.yaml': text });
const one = (keys: string): Network | undefined => read(head + keys).networks[0];

it('a network says nothing that is not written', () => {
  expect(inShort(one(''))).toEqual({
    kind: 'network', ref: 'net', id: 'net', place: '', file: 'n.yaml', title: 'Netværket', language: 'da', purpose: null, founded: null, organisers: [], contact: null,
    contributes: [], membership: [], members: [], meetingsPerYear: null, meetings: [], followUps: [], next: [], documents: [], tags: [], sources: [],
  });
});

it('a network says all that is written of itself', () => {
  const text = `${head}language: en
purpose: Bedre skoler
founded: 2024
organisers: [kl, { value: Skolen, basis: inferred }]
contact: post@example.org
contributes: [Viden, Kaffe]
membership: [Åben for alle, Gratis]
members: [kl, Skolen, { organisation: byen, from: 2025, to: 2026, source: Liste }]
meetingsPerYear: 4
next:
  - { when: 2026-09-01, dateFixed: true, announced: juni 2026, place: Byen, source: Brev }
  - { when: vrøvl }
  - { when: efteråret 2026 }
sources: [{ id: dok, title: Referat }]
tags: [skoler]
source: { document: dok, line: 2 }
`;
  expect(mistakes(read(text))).toEqual(['unreadable-deadline next.1.when']);
  const next = read(text).networks[0]?.next;
  expect(inShort(read(text).networks[0])).toEqual({
    kind: 'network', ref: 'net', id: 'net', place: '', file: 'n.yaml', title: 'Netværket', language: 'en', purpose: 'Bedre skoler', founded: '2024-01-01–2024-12-31',
    organisers: ['reg/kl', 'Skolen (inferred)'], contact: 'post@example.org', contributes: ['Viden', 'Kaffe'], membership: ['Åben for alle', 'Gratis'],
    members: ['reg/kl', 'Skolen', 'reg/byen'], meetingsPerYear: 4, meetings: [], followUps: [],
    next: [
      { place: 'next.0', when: '2026-09-01', dateFixed: true, announced: '2026-06-30', where: 'Byen', sources: ['Brev'] },
      { place: 'next.2', when: inShort(next?.[1]?.when), dateFixed: false, announced: null, where: null, sources: [] },
    ],
    documents: [{ ref: 'net/dok', id: 'dok', place: 'sources.0', title: 'Referat', date: null, file: null }], tags: ['skoler'], sources: ['net/dok 2'],
  });
});

it('membership and the next meeting may be one or several', () => {
  expect(one('membership: Åben\n')?.membership).toEqual(['Åben']);
  expect(inShort(one('next: { when: 2026-09-01 }\n')?.next)).toEqual([{ place: 'next', when: '2026-09-01', dateFixed: false, announced: null, where: null, sources: [] }]);
});

const bareInput = { for: null, area: null, disposition: 'open', becomes: null, reason: null, on: null, known: null, sources: [], internal: false };

it('a meeting says all that is written of it', () => {
  const text = `${head}meetings:
  - id: m
    date: 2026-02-01
    title: Første møde
    place: Skolen
    theme: Lys
    host: byen
    participants: { value: 20, approx: ca. }
    agenda: [Velkomst, Kaffe]
    outcomes: [Enighed]
    principles: klart
    plans: skole
    inputs:
      - { id: a, text: Mere ro, for: skole, area: Tage, disposition: changed, becomes: skole/tegning, reason: For dyrt, on: marts 2026, known: 2026-04-02, source: Brev, internal: true }
      - { id: b, text: Mere lys, becomes: skole/tag, on: 2026-03-01 }
      - { id: c, text: Mere luft, for: kommer }
    followUps: [{ id: f, title: Ring, owner: kl, becomes: skole/tag }]
    source: Referat
  - { id: n, participants: { value: 3 } }
`;
  expect(mistakes(read(text))).toEqual([]);
  const { meetings } = read(text).networks[0] ?? { meetings: [] };
  expect(meetings.map((meeting) => ({ ...(inShort(meeting) as object), followUps: meeting.followUps.map(({ id }) => id) }))).toEqual([
    {
      ref: 'net/m', id: 'm', place: 'meetings.0', date: '2026-02-01', title: 'Første møde', venue: 'Skolen', theme: 'Lys', host: ['reg/byen'], participants: { value: 20, approx: 'ca.' },
      agenda: ['Velkomst', 'Kaffe'], outcomes: ['Enighed'], principles: ['reg/klart'], plans: ['skole'],
      inputs: [
        {
          ref: 'net/a', id: 'a', place: 'meetings.0.inputs.0', text: 'Mere ro', for: 'skole', area: 'Tage', disposition: 'changed', becomes: 'skole/tegning', reason: 'For dyrt',
          on: '2026-03-31', known: '2026-04-02', from: '2026-02-01', meeting: 'net/m', sources: ['Brev'], internal: true,
        },
        { ...bareInput, ref: 'net/b', id: 'b', place: 'meetings.0.inputs.1', text: 'Mere lys', becomes: 'skole/tag', on: '2026-03-01', known: '2026-03-01', from: '2026-02-01', meeting: 'net/m' },
        { ...bareInput, ref: 'net/c', id: 'c', place: 'meetings.0.inputs.2', text: 'Mere luft', for: '? kommer', from: '2026-02-01', meeting: 'net/m' },
      ],
      followUps: ['f'], sources: ['Referat'],
    },
    {
      ref: 'net/n', id: 'n', place: 'meetings.1', date: null, title: null, venue: null, theme: null, host: [], participants: { value: 3, approx: null }, agenda: [], outcomes: [],
      principles: [], plans: [], inputs: [], followUps: [], sources: [],
    },
  ]);
});

it('what was promised at a meeting and what the network promised', () => {
  const promised = (keys: string, place: string): string => `${place}followUps: [{ id: f, title: Ring${keys} }]\n`;
  const met = read(`${head}${promised(', deadline: 2026-03-01, owner: kl, becomes: skole/tegning', 'meetings:\n  - id: m\n    date: 2026-02-01\n    ')}`);
  const bare = {
    kind: 'follow-up', ref: 'net/f', id: 'f', title: 'Ring', number: null, description: null, background: null, partners: [], channel: null, goals: [], targetGroups: [], principles: [], tags: [],
    forecast: null, window: null, starts: null, event: false, continuous: false, review: null, after: [], relates: [], count: null, intent: false, origin: [], assessments: [],
    budget: null, log: [], sources: [], internal: false, deliverables: [], evaluation: null, parent: null, section: null, area: null,
  };
  expect(mistakes(met)).toEqual([]);
  expect(inShort(met.networks[0]?.meetings[0]?.followUps)).toEqual([
    { ...bare, place: 'meetings.0.followUps.0', owners: ['reg/kl'], deadline: '2026-03-01', becomes: 'skole/tegning', from: '2026-02-01' },
  ]);
  expect(inShort(one(promised('', ''))?.followUps)).toEqual([{ ...bare, place: 'followUps.0', owners: [], deadline: null, becomes: null, from: null }]);
});

it('an outside word of a follow-up that says no day holds from no day', () => {
  const assessed = one('followUps: [{ id: f, title: Ring, assessments: [{ by: kl, result: limited }] }]\n');
  expect(assessed?.followUps[0]?.assessments.map(({ on, known }) => [on, known])).toEqual([['9999-12-31', '9999-12-31']]);
});

it.each<[string, string[], (string | null)[]]>([
  ['its own day', ['date: 2026-02-01', 'date: 2026-03-01'], ['2026-02-01', '2026-03-01']],
  ['the last of its days', ['date: februar 2026'], ['2026-02-28']],
  ['the next meeting with a day', ['theme: T', 'theme: T', 'date: 2026-03-01'], ['2026-03-01', '2026-03-01', '2026-03-01']],
  ['no day where none comes after', ['date: 2026-02-01', 'theme: T'], ['2026-02-01', null]],
  ['a later meeting than one with an open day', ['date: { text: snart, open: true }', 'date: 2026-03-01'], ['2026-03-01', '2026-03-01']],
])('what a meeting gave holds from %s', (_, meetings, from) => {
  const list = meetings.map((keys, at) => `  - { id: m-${at}, ${keys}, inputs: [{ id: i-${at}, text: T }], followUps: [{ id: f-${at}, title: T }] }\n`);
  const network = one(`meetings:\n${list.join('')}`);
  expect(network?.meetings.flatMap(({ inputs }) => inputs.map((input) => input.from))).toEqual(from);
  expect(network?.meetings.flatMap(({ followUps }) => followUps.map((item) => item.from))).toEqual(from);
});

it.each<[string, boolean]>([['open', false], ['adopted', false], ['changed', true], ['deferred', true], ['declined', true]])('an input that is %s needs a reason: %s', (disposition, needed) => {
  const input = (more: string): string => `${head}meetings: [{ id: m, inputs: [{ id: i, text: T, disposition: ${disposition}${more} }] }]\n`;
  expect(read(input('')).problems).toEqual(!needed ? [] : [
    { check: 'schema', file: 'n.yaml', at: ['meetings', 0, 'inputs', 0, 'disposition'], facts: { case: 'together', keys: ['disposition', 'reason'], rule: 'needs' } },
  ]);
  expect(read(input(', reason: R')).problems).toEqual([]);
});

it.each<[string, string]>([
  ['an initiative', 'skole/tag'], ['a deliverable', 'skole/tegning'], ['another follow-up', 'g'], ['an initiative of a programme', 'lys'], ['a product', 'anden/rapport'],
])('a follow-up may wait for %s', (_, to) => {
  const { problems, networks } = workspaceFrom({
    'r.yaml': register.replace('title: Program', 'title: Program, initiatives: [{ id: lys, title: Lys }]'),
    'p.yaml': plan,
    'q.yaml': 'kind: plan\nid: anden\ntitle: Anden\nperiod: { from: 2026-01-01 }\nproducts: [{ id: rapport, kind: status }]\n',
    'n.yaml': `${head}followUps: [{ id: f, title: F, after: ${to}, relates: { to: ${to} } }, { id: g, title: G }]\n`,
  });
  expect(problems).toEqual([]);
  expect(networks[0]?.followUps.flatMap(({ after, relates }) => [...after, ...relates]).map((tie) => tie.to?.found)).toEqual([true, true]);
});

it('each mistake is told where it stands', () => {
  const text = `${head}founded: vrøvl
organisers: findes-ikke
members: [findes-ikke, { organisation: findes-ikke, from: vrøvl, to: vrøvl, source: { document: findes-ikke } }]
next: [{ when: vrøvl }, { when: 2026-09-01, announced: vrøvl, source: { document: findes-ikke } }]
followUps: [{ id: f, title: F, owner: findes-ikke, becomes: findes-ikke }]
meetings:
  - id: m
    date: vrøvl
    host: findes-ikke
    participants: { value: 1, source: { document: findes-ikke } }
    principles: findes-ikke
    plans: findes-ikke
    inputs: [{ id: i, text: T, becomes: findes-ikke, on: vrøvl, known: vrøvl, source: { document: findes-ikke } }]
    followUps: [{ id: g, title: G, becomes: findes-ikke }]
    source: { document: findes-ikke }
source: { document: findes-ikke }
`;
  expect(placesTold(read(text), 'n.yaml')).toEqual(placesOfWrongWords(text));
});
