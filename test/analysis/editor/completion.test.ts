import { describe, expect, it } from 'vitest';
import { completionAt } from '../../../src/analysis/editor/completion.ts';
import { atCursor, marked, type Texts } from './at-cursor.ts';

const head = 'kind: plan\nid: skole-2018\ntitle: Skole\n';

const register = `kind: register
id: register
organisations:
  - { id: styrelsen, name: Styrelsen }
programmes:
  - { id: strategi, title: Strategi, initiatives: [{ id: punkt-9, title: Ni }] }
targetGroups:
  - { id: unge, name: Unge }
principles:
  - { id: princip, title: Princip }
`;

const earlier = `kind: plan
id: skole-2017
title: Skole før
sources: [{ id: kilde }]
goals: [{ id: maal, text: Mål }]
products: [{ id: produkt, kind: status }]
sections: [{ id: afsnit, title: Afsnit, areas: [{ id: omraade, initiatives: [{ id: indsats, title: Indsats, deliverables: [{ id: leverance, title: Leverance }] }] }] }]
kpis: [{ id: tal, title: Tal }]
risks: [{ id: risiko, text: Risiko }]
decisions: [{ id: valg, text: Valg, kind: decide }]
figures: [{ id: figur, value: 1 }]
`;

const network = `kind: network
id: netvaerk
title: Netværket
meetings: [{ id: moede, inputs: [{ id: forslag, text: Forslag }] }]
followUps: [{ id: opfoelgning, title: Opfølgning }]
`;

const others = { 'earlier.yaml': earlier, 'network.yaml': network, 'register.yaml': register };

/** What is offered at the cursor in a file among others, and what a choice would take the place of. */
function offered(text: string, beside: Texts = {}) {
  const { files, name, text: typed, offset } = atCursor({ 'typed.yaml': text, ...beside });
  const found = completionAt(files, { file: name, text: typed }, offset);
  return found && { words: found.choices.map(({ word }) => word), choices: found.choices, inPlaceOf: marked(typed, found.span) };
}

const all = ['not-started', 'scheduled', 'in-progress', 'partly-done', 'done', 'closed', 'on-hold', 'cancelled', 'in-operation'];
const party = ['styrelsen', 'netvaerk'];
const tied = ['punkt-9', 'skole-2017/produkt', 'skole-2017/indsats', 'skole-2017/leverance', 'netvaerk/opfoelgning'];
const items = ['skole-2017/indsats', 'skole-2017/leverance'];
const affected = ['skole-2017/produkt', 'skole-2017/indsats', 'skole-2017/leverance', 'skole-2017/tal'];

describe('what is offered', () => {
  it.each<[string, string[] | null]>([
    ['owner: ‸', party],
    ['owner: [‸]', party],
    ['owner: { value: ‸, basis: inferred }', party],
    ['steering: ‸', party],
    ['approval: { body: ‸ }', party],
    ['ended: { by: ‸ }', party],
    ['organisations: [‸]', ['styrelsen']],
    ['organisations: [{ id: o, parent: ‸ }]', ['o', 'styrelsen']],
    ['targetGroups: [‸]', ['unge']],
    ['targetGroups: [{ id: t, partOf: [‸] }]', ['t', 'unge']],
    ['programme: ‸', ['strategi', 'punkt-9']],
    ['follows: ‸', ['skole-2018', 'skole-2017']],
    ['products: [{ id: p, kind: status, to: [‸] }]', party],
    ['period: { from: 2018-01-01, to: ‸ }', null],
    ['initiatives: [‸]', null],
    ['initiatives:\n  - after: ‸', tied],
    ['initiatives:\n  - after: [{ value: ‸ }]', tied],
    ['initiatives:\n  - after: [{ external: ‸ }]', null],
    ['initiatives:\n  - relates: [{ to: ‸ }]', tied],
    ['initiatives:\n  - partners:\n      - ‸', party],
    ['initiatives:\n  - goals: ‸', ['skole-2017/maal']],
    ['initiatives:\n  - principles: ‸', ['princip']],
    ['initiatives:\n  - origin: ‸', items],
    ['initiatives:\n  - source: { document: ‸ }', ['skole-2017/kilde']],
    ['kpis:\n  - initiatives: [‸]', items],
    ['kpis:\n  - dataSource: ‸', party],
    ['kpis:\n  - targets: [{ by: ‸ }]', null],
    ['kpis:\n  - values: [{ value: ‸ }]', null],
    ['kpis:\n  - values: [{ by: ‸ }]', party],
    ['kpis:\n  - values: [{ targetGroup: ‸ }]', ['unge']],
    ['risks:\n  - items: [‸]', affected],
    ['background: ‸', null],
    ['constructor: ‸', null],
    ['to: ‸', null],
  ])('%s', (line, words) => {
    expect(offered(`${head}${line}\n`, others)?.words ?? null).toEqual(words);
  });

  it.each<[string, string[]]>([
    ['organisers: ‸', party],
    ['members: [‸]', party],
    ['members: [{ organisation: ‸ }]', party],
    ['meetings:\n  - host: ‸', party],
    ['meetings:\n  - plans: [‸]', ['skole-2017']],
    ['meetings:\n  - inputs: [{ for: ‸ }]', ['skole-2017']],
    ['meetings:\n  - inputs: [{ becomes: ‸ }]', items],
  ])('in a network, %s', (line, words) => {
    expect(offered(`kind: network\nid: andet\n${line}\n`, others)?.words.filter((word) => word !== 'andet')).toEqual(words);
  });

  it.each<[string, string[] | null]>([
    ['log: [{ on: 2018-02-01, status: ‸ }]', all],
    ['initiatives:\n  - id: i\n    log:\n      - on: 2018-02-01\n        status: ‸', all],
    ['status: ‸', null],
    ['log: { status: ‸ }', null],
    ['log: [{ on: 2018-02-01, note: ‸ }]', null],
    ['meetings: [{ on: 2018-02-01, status: ‸ }]', null],
  ])('statuses: %s', (line, words) => {
    const found = offered(`${head}${line}\n`);
    expect(found?.words ?? null).toEqual(words);
    expect(found?.choices.every(({ kind }) => kind === 'status') ?? true).toBe(true);
  });
});

describe('nothing is offered', () => {
  it.each<[string, string]>([
    ['on a key', `${head}own‸er: styrelsen\n`],
    ['before there is a space after the colon', `${head}owner:‸\n`],
    ['in a comment', `${head}owner: styrelsen # eller ‸\n`],
    ['on an empty line', `${head}owner: styrelsen\n\n‸\n`],
    ['where more is written than one word', `${head}owner: { id: x, ‸ }\n`],
    ['in a comment before the value', `${head}owner: # eller ‸\n  styrelsen\n`],
    ['in a file of one word', '‸'],
  ])('%s', (_, text) => {
    expect(offered(text, others)).toBeNull();
  });
});

describe('a choice takes the place of', () => {
  it.each<[string, string, string]>([
    ['nothing', 'owner: ‸', 'owner: «»'],
    ['a half-typed word', 'owner: sty‸', 'owner: «sty»'],
    ['what stands behind the cursor too', 'owner: sty‸relsen # os', 'owner: «styrelsen» # os'],
    ['what is between quotation marks', 'owner: "sty‸"', 'owner: "«sty»"'],
    ['what is between single ones', "owner: '‸'", "owner: '«»'"],
    ['what follows a quotation mark that is not closed, on its line', "owner: 'sty‸\nnumber: 1\nbackground: Før", "owner: '«sty»"],
    ['the same where lines end as on Windows', 'owner: "sty‸\r\nnumber: 1', 'owner: "«sty»'],
    ['no comment', 'owner: ‸# hvem?', 'owner: «»# hvem?'],
    ['a sign within quotation marks', 'owner: "sty‸#1"', 'owner: "«sty#1»"'],
    ['one of several', 'partners: [styrelsen, ne‸, unge]', 'partners: [styrelsen, «ne», unge]'],
    ['one on its own line', 'partners:\n  - ‸\n  - unge', '- «»'],
    ['several words', 'owner: Styrelsen for‸ unge', 'owner: «Styrelsen for unge»'],
    ['the first line of several', 'owner: Styrelsen for‸\n  unge', 'owner: «Styrelsen for»'],
    ['the last', 'owner: Styrelsen for\n  de‸ unge', '«de unge»'],
    ['a line of a block', 'owner: |\n  sty‸\nnumber: "1"', '«sty»'],
    ['a word with a quotation mark at its end', "owner: unges‸'", "owner: «unges'»"],
  ])('%s', (_, line, expected) => {
    expect(offered(`${head}${line}\n`, others)?.inPlaceOf).toBe(expected);
  });
});

describe('the choices', () => {
  it('are those of the file itself, then those of registers, then those of others with the names of these in front', () => {
    const goals = (id: string): string => `goals: [{ id: ${id}-1, text: Et }, { id: ${id}-2, text: To }]\n`;
    const beside = {
      'a.yaml': `kind: plan\nid: foer\n${goals('a')}`,
      'b.yaml': `kind: register\nid: reg\n${goals('b')}`,
      'typed.yaml': `${head}${goals('c')}initiatives: [{ goals: ‸ }]\n`,
      'z.yaml': `kind: register\nid: reg-2\n${goals('z')}`,
    };
    expect(offered('', beside)?.words).toEqual(['c-1', 'c-2', 'b-1', 'b-2', 'z-1', 'z-2', 'foer/a-1', 'foer/a-2']);
  });

  it('in a register are its own once, and those of other registers by their ids alone', () => {
    const beside = { 'b.yaml': 'kind: register\nid: to\norganisations: [{ id: b, name: B }]\n', 'c.yaml': 'kind: plan\nid: p\norganisations: [{ id: c, name: C }]\n' };
    expect(offered('kind: register\nid: en\norganisations: [{ id: a, name: A, parent: ‸ }]\n', beside)?.words).toEqual(['a', 'b', 'p/c']);
  });

  it('name an id once, as the nearest of those that have it', () => {
    const beside = { 'r.yaml': 'kind: register\nid: reg\ntargetGroups: [{ id: unge, name: Alle unge }, { id: aeldre, name: Ældre }]\n' };
    expect(offered(`${head}targetGroups: [{ id: unge, name: Vores unge }, { id: unge, name: Igen }]\ninitiatives: [{ targetGroups: ‸ }]\n`, beside)?.choices).toEqual([
      { kind: 'reference', word: 'unge', of: 'target-group', title: 'Vores unge' },
      { kind: 'reference', word: 'aeldre', of: 'target-group', title: 'Ældre' },
    ]);
  });

  it('say what they are called in the language of their file', () => {
    const named = (language: string): string => `kind: register\nid: reg-${language}\nlanguage: ${language}\norganisations: [{ id: o-${language}, name: { da: Styrelsen, en: Agency } }]\n`;
    const beside = { 'da.yaml': named('da'), 'en.yaml': named('en'), 'n.yaml': 'kind: register\nid: n\norganisations: [{ id: uden }]\n' };
    expect(offered(`${head}owner: ‸\n`, beside)?.choices).toEqual([
      { kind: 'reference', word: 'o-da', of: 'organisation', title: 'Styrelsen' },
      { kind: 'reference', word: 'o-en', of: 'organisation', title: 'Agency' },
      { kind: 'reference', word: 'uden', of: 'organisation', title: null },
    ]);
  });

  it('come from files with mistakes in them too, but not from files of other kinds', () => {
    const beside = {
      'broken.yaml': 'kind: register\nid: reg\norganisations:\n  - { id: a, name: A }\nx: [',
      'wrong.yaml': 'kind: register\nid: reg-2\norganisations:\n  - { id: b, name: 5, nonsense: 1 }\n',
      'other.yaml': 'kind: opskrift\nid: reg-3\norganisations:\n  - { id: c, name: C }\n',
    };
    expect(offered(`${head}owner: ‸\ninitiatives: [{ id: i, title: \n`, beside)?.words).toEqual(['a', 'b']);
  });

  it('are offered in a file that says not yet what it is', () => {
    expect(offered('owner: ‸\n', others)?.words).toEqual(party);
  });
});
