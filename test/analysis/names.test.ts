import { expect, it } from 'vitest';
import { namesOf } from '../../src/analysis/names.ts';
import { allOwners, isOwnedBy } from '../../src/analysis/owners.ts';
import { workspaceFrom } from '../workspace.ts';

const files = {
  'r.yaml': `kind: register
id: register
title: R
organisations: [{ id: kl, name: { da: KL, en: Local Government Denmark } }]
targetGroups: [{ id: unge, name: De unge }]
principles: [{ id: klart, title: { da: Klart sprog, en: Plain words } }]
programmes: [{ id: skoler, title: Skoleprogrammet, initiatives: [{ id: s-1, title: Lys }], goals: [{ id: s-g, text: Mere lys }] }]
`,
  'a.yaml': `kind: plan
id: skole
title: Skole
period: { from: 2026-01-01, to: 2026-12-31 }
owner: Skolen
organisations: [{ id: byen, name: Byen }]
targetGroups: [{ id: naboer, name: Naboerne }]
goals: [{ id: g, text: Flere lærer mere }]
sections: [{ id: b, title: Bygninger, areas: [{ id: a, title: Tage, initiatives: [{ id: tag, title: Nyt tag, owner: KL, deliverables: [{ id: tegning, title: Tegning, owner: byen }] }] }] }]
kpis: [{ id: k, title: Trivsel }]
products: [{ id: p, kind: status, title: Rapport }, { id: q, kind: status }]
risks: [{ id: r, text: Regn }]
decisions: [{ id: d, kind: decide, text: Farve }]
`,
  'n.yaml': `kind: network
id: net
title: Netværket
organisers: KL
meetings:
  - { id: m-1, date: 2026-02-01, title: Første møde, theme: Skoler, inputs: [{ id: i-1, text: Mere ro }], followUps: [{ id: f-1, title: Ring }] }
  - { id: m-2, date: 2026-03-01, theme: Byer }
  - { id: m-3, date: 2026-04-01 }
followUps: [{ id: f-2, title: Skriv }]
`,
};
/** Read anew for each question: names are kept for as long as the files are. */
const read = () => workspaceFrom(files);
const called = (ref: string, lang = 'da') => namesOf(read(), lang)(ref);

it('finds its files without a mistake', () => expect(read().problems.map(({ check, at, facts }) => JSON.stringify([check, at, facts]))).toEqual([]));

it.each<[string, string]>([
  ['skole', 'Skole'], ['skole/b', 'Bygninger'], ['skole/a', 'Tage'], ['skole/tag', 'Nyt tag'], ['skole/tegning', 'Tegning'],
  ['skole/k', 'Trivsel'], ['skole/p', 'Rapport'], ['skole/g', 'Flere lærer mere'], ['skole/r', 'Regn'], ['skole/d', 'Farve'],
  ['skole/naboer', 'Naboerne'], ['skole/byen', 'Byen'],
  ['net', 'Netværket'], ['net/m-1', 'Første møde'], ['net/m-2', 'Byer'], ['net/i-1', 'Mere ro'], ['net/f-1', 'Ring'], ['net/f-2', 'Skriv'],
  ['register/kl', 'KL'], ['register/unge', 'De unge'], ['register/klart', 'Klart sprog'], ['register/skoler', 'Skoleprogrammet'], ['register/s-1', 'Lys'], ['register/s-g', 'Mere lys'],
])('%s is called %s', (ref, text) => {
  expect(called(ref)).toEqual({ ref, text, lang: 'da' });
});

it.each(['skole/q', 'net/m-3', 'skole/findes-ikke', 'ingen/tag', ''])('what has no name is called by its reference: %s', (ref) => {
  expect(called(ref)).toEqual({ ref, text: ref, lang: 'da' });
});

it('names are in the language asked for where the files have it', () => {
  expect(called('register/kl', 'en')).toEqual({ ref: 'register/kl', text: 'Local Government Denmark', lang: 'en' });
  expect(called('register/klart', 'en')).toEqual({ ref: 'register/klart', text: 'Plain words', lang: 'en' });
  expect(called('skole/tag', 'en')).toEqual({ ref: 'skole/tag', text: 'Nyt tag', lang: 'da' });
});

it('an owner is anybody who owns an item or a plan, or organises a network', () => {
  expect(allOwners(read()).map(({ ref, name }) => ref ?? name.da)).toEqual(['register/kl', 'skole/byen', 'Skolen', 'register/kl']);
});

it.each<[string, boolean]>([['KL', true], ['local', true], ['register/K', true], ['Skolen', false], ['', true]])('“%s” means KL: %s', (words, meant) => {
  expect(isOwnedBy(allOwners(read()).slice(0, 1), words)).toBe(meant);
});

it('whoever is in no register is known by the name alone', () => {
  const owners = allOwners(read()).filter(({ ref }) => ref === null);
  expect([isOwnedBy(owners, 'skole'), isOwnedBy(owners, 'null'), isOwnedBy([], '')]).toEqual([true, false, false]);
});
