import { expect, it } from 'vitest';
import type { Register } from '../../src/model/register.ts';
import { workspaceFrom } from '../workspace.ts';
import { inShort, mistakes, placesOfWrongWords, placesTold } from './built.ts';

const head = 'kind: register\nid: reg\n';

const read = (text: string) => workspaceFrom({ 'r.yaml': text });
const one = (text: string): Register | undefined => read(text).registers[0];

it('a register says nothing that is not written', () => {
  expect(inShort(one(head))).toEqual({
    kind: 'register', ref: 'reg', id: 'reg', place: '', file: 'r.yaml', title: null, language: 'da', organisations: [], programmes: [], targetGroups: [], principles: [],
    documents: [], tags: [], sources: [],
  });
});

it('a register says all that is written in it', () => {
  const text = `${head}title: Registeret
language: en
organisations: [{ id: byen, name: Byen }, { id: skolen, name: { da: Skolen, en: The school }, short: Sk, parent: byen, kind: authority, source: Brev }]
targetGroups: [{ id: unge, name: Unge }, { id: elever, name: { da: Elever }, partOf: unge, figures: [{ id: tal, value: 3, targetGroup: unge }] }]
principles:
  - { id: klart, title: { da: Klart sprog, en: Plain words }, framework: Sprog, since: 2024, source: { document: dok, quote: klart } }
  - { id: kort, title: Kort }
programmes:
  - id: lys
    title: { da: Lys, en: Light }
    period: { from: 2024, to: 2027-06-30 }
    owner: skolen
    goals: [{ id: g, text: Mere lys, source: Aftale }]
    initiatives:
      - { id: a, number: "9.2", title: { da: Lamper }, owner: [byen, Andre], strategy: { title: Lysstrategi, approval: { body: byen, on: 2024-03-01 } }, source: Plan }
      - { id: b, title: Pærer, strategy: { title: Strategi } }
      - { id: c, title: Kabler }
    source: Møde
  - { id: luft, title: Luft, period: { from: 2025-01-01 } }
  - { id: vand, title: Vand }
sources: [{ id: dok, title: Bog }]
tags: [fælles]
source: Et møde
`;
  expect(mistakes(read(text))).toEqual([]);
  const bareInitiative = { number: null, owners: [], strategy: null, sources: [] };
  const bareProgramme = { period: null, owners: [], goals: [], initiatives: [], sources: [] };
  const bareOrganisation = { short: null, aliases: [], kind: null, parent: [], role: null, contact: null, sources: [] };
  const bareGroup = { description: null, intermediary: false, partOf: [], figures: [], sources: [] };
  expect(inShort(one(text))).toEqual({
    kind: 'register', ref: 'reg', id: 'reg', place: '', file: 'r.yaml', title: 'Registeret', language: 'en',
    organisations: [
      { ...bareOrganisation, ref: 'reg/byen', id: 'byen', place: 'organisations.0', name: { en: 'Byen' } },
      {
        ...bareOrganisation, ref: 'reg/skolen', id: 'skolen', place: 'organisations.1', name: { da: 'Skolen', en: 'The school' }, short: { en: 'Sk' }, kind: 'authority', parent: ['reg/byen'],
        sources: ['Brev'],
      },
    ],
    programmes: [
      {
        ref: 'reg/lys', id: 'lys', place: 'programmes.0', title: { da: 'Lys', en: 'Light' }, period: { from: '2024-01-01–2024-12-31', to: '2027-06-30' }, owners: ['reg/skolen'],
        goals: [{ ref: 'reg/g', id: 'g', place: 'programmes.0.goals.0', text: 'Mere lys', targetGroups: [], sources: ['Aftale'] }],
        initiatives: [
          {
            ref: 'reg/a', id: 'a', place: 'programmes.0.initiatives.0', number: '9.2', title: { da: 'Lamper' }, owners: ['reg/byen', 'Andre'],
            strategy: { title: 'Lysstrategi', approval: { body: ['reg/byen'], on: '2024-03-01' } }, sources: ['Plan'],
          },
          { ...bareInitiative, ref: 'reg/b', id: 'b', place: 'programmes.0.initiatives.1', title: { en: 'Pærer' }, strategy: { title: 'Strategi', approval: null } },
          { ...bareInitiative, ref: 'reg/c', id: 'c', place: 'programmes.0.initiatives.2', title: { en: 'Kabler' } },
        ],
        sources: ['Møde'],
      },
      { ...bareProgramme, ref: 'reg/luft', id: 'luft', place: 'programmes.1', title: { en: 'Luft' }, period: { from: '2025-01-01', to: null } },
      { ...bareProgramme, ref: 'reg/vand', id: 'vand', place: 'programmes.2', title: { en: 'Vand' } },
    ],
    targetGroups: [
      { ...bareGroup, ref: 'reg/unge', id: 'unge', place: 'targetGroups.0', name: { en: 'Unge' } },
      {
        ...bareGroup, ref: 'reg/elever', id: 'elever', place: 'targetGroups.1', name: { da: 'Elever' }, partOf: ['reg/unge'],
        figures: [{ ref: 'reg/tal', id: 'tal', place: 'targetGroups.1.figures.0', value: '3', approx: null, unit: null, measure: null, on: null, targetGroups: ['reg/unge'], sources: [] }],
      },
    ],
    principles: [
      { ref: 'reg/klart', id: 'klart', place: 'principles.0', title: { da: 'Klart sprog', en: 'Plain words' }, framework: 'Sprog', since: '2024-01-01–2024-12-31', sources: ['reg/dok klart'] },
      { ref: 'reg/kort', id: 'kort', place: 'principles.1', title: { en: 'Kort' }, framework: null, since: null, sources: [] },
    ],
    documents: [{ ref: 'reg/dok', id: 'dok', place: 'sources.0', title: 'Bog', date: null, file: null }], tags: ['fælles'], sources: ['Et møde'],
  });
});

it('each mistake is told where it stands', () => {
  const text = `${head}organisations: [{ id: o, name: O, parent: findes-ikke }]
targetGroups: [{ id: t, name: T, partOf: findes-ikke }]
principles: [{ id: p, title: P, since: vrøvl, source: { document: findes-ikke } }]
programmes:
  - id: q
    title: Q
    period: { from: vrøvl }
    owner: findes-ikke
    goals: [{ id: g, text: G, source: { document: findes-ikke } }]
    initiatives: [{ id: i, title: I, owner: findes-ikke, strategy: { title: S, approval: { body: findes-ikke, on: vrøvl }, source: { document: findes-ikke } }, source: { document: findes-ikke } }]
    source: { document: findes-ikke }
  - { id: r, title: R, period: { from: 2026-01-01, to: vrøvl } }
sources: [{ id: d, date: vrøvl }]
source: { document: findes-ikke }
`;
  expect(placesTold(read(text), 'r.yaml')).toEqual(placesOfWrongWords(text));
});
