import { expect, it } from 'vitest';
import { type ListFilter, listOf } from '../../src/analysis/list.ts';
import { Snapshot } from '../../src/analysis/snapshot.ts';
import { viewOn, workspaceFrom } from '../workspace.ts';

const register = `kind: register
id: register
title: R
organisations: [{ id: kl, name: { da: KL, en: Local Government Denmark } }]
targetGroups: [{ id: unge, name: De unge }, { id: gamle, name: De ældre }]
`;
const plan = `kind: plan
id: skole
title: Skole
period: { from: 2026-01-01, to: 2026-12-31 }
sections:
  - id: a
    label: A
    title: Bygninger
    areas:
      - id: a-1
        title: Tage
        initiatives:
          - { id: tag, title: Nyt tag, owner: KL, targetGroups: [unge], deadline: 2026-05-01, deliverables: [{ id: tegning, title: Tegning, owner: Skolen, targetGroups: [gamle, unge] }] }
  - id: b
    label: B
    title: Trivsel
    areas:
      - id: b-1
        label: B1
        title: Frikvarter
        initiatives:
          - { id: leg, title: Leg, owner: Skolen, deadline: 2026-12-01, log: [{ on: 2026-02-01, status: in-progress }] }
          - { id: mad, title: Mad }
`;
const other = 'kind: plan\nid: by\ntitle: Byen\nlanguage: en\nperiod: { from: 2026-01-01, to: 2026-12-31 }\ninitiatives: [{ id: traer, title: Trees, owner: kl }]\n';
const network = 'kind: network\nid: net\ntitle: Netværket\nmeetings: [{ id: m-1, date: 2026-02-01, followUps: [{ id: ring, title: Ring til KL, owner: KL }] }, { id: m-2, date: 2026-09-01, followUps: [{ id: senere, title: Senere }] }]\n';

const read = () => workspaceFrom({ 'r.yaml': register, 'a.yaml': plan, 'b.yaml': other, 'n.yaml': network });

function listed(filter: ListFilter, lang = 'da') {
  const workspace = read();
  return listOf(new Snapshot(workspace, viewOn('2026-06-01')), workspace.plans, filter, lang);
}

const ids = (filter: ListFilter): string[] => listed(filter).items.map(({ ref }) => ref);

it('finds its files without a mistake', () => expect(read().problems).toEqual([]));

it.each<[string, ListFilter, string[]]>([
  ['all initiatives in the order of the files', {}, ['skole/tag', 'skole/leg', 'skole/mad', 'by/traer']],
  ['deliverables', { kind: 'deliverable' }, ['skole/tegning']],
  ['follow-ups of the meetings held, which are in no plan', { kind: 'follow-up' }, ['net/ring']],
  ['those of an owner by a part of its name, whatever the case', { owner: 'skol' }, ['skole/leg']],
  ['those of an owner by its reference', { owner: 'register/KL' }, ['skole/tag', 'by/traer']],
  ['those of an owner by its name in another language', { owner: 'local gov' }, ['skole/tag', 'by/traer']],
  ['none of an owner that is not there', { owner: 'ingen' }, []],
  ['those of an area by its label, whatever the case', { area: 'b1' }, ['skole/leg', 'skole/mad']],
  ['those of an area by a part of its title', { area: 'tag' }, ['skole/tag']],
  ['those of an area by its reference', { area: 'skole/b-1' }, ['skole/leg', 'skole/mad']],
  ['those of a section, whose areas they are in', { area: 'BYGN' }, ['skole/tag']],
  ['none of an area that is not there', { area: 'ingen' }, []],
  ['those for a target group', { targetGroup: 'unge' }, ['skole/tag']],
  ['deliverables for whom their initiative is for', { kind: 'deliverable', targetGroup: 'De UNGE' }, ['skole/tegning']],
  ['and for whom they are themselves', { kind: 'deliverable', targetGroup: 'gamle' }, ['skole/tegning']],
  ['those of a status', { status: 'in-progress' }, ['skole/leg']],
  ['those nobody has told of', { status: 'not-reported' }, ['skole/tag', 'skole/mad', 'by/traer']],
  ['those of a light', { light: 'red' }, ['skole/tag']],
  ['what fits in every way', { owner: 'KL', light: 'red', area: 'A' }, ['skole/tag']],
  ['and nothing that fits in one alone', { owner: 'Skolen', light: 'red' }, []],
])('lists %s', (_, filter, refs) => {
  expect(ids(filter)).toEqual(refs);
});

it('tells where each stands, for whom it is once each, and what was asked', () => {
  const { asOf, filter, reading, items } = listed({ kind: 'deliverable' });
  expect({ asOf, filter, lights: reading.lights }).toEqual({ asOf: '2026-06-01', filter: { kind: 'deliverable' }, lights: 'one-year' });
  expect(items).toMatchObject([{ of: 'Skole', language: 'da', title: 'Tegning', targetGroups: [{ ref: 'register/gamle', text: 'De ældre', lang: 'da' }, { ref: 'register/unge', text: 'De unge', lang: 'da' }] }]);
  expect(listed({ owner: 'kl' }, 'en').items.map(({ of, language, owner }) => [of, language, owner])).toEqual([['Skole', 'da', ['Local Government Denmark']], ['Byen', 'en', ['Local Government Denmark']]]);
});
