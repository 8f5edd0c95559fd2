import { describe, expect, it } from 'vitest';
import { hoverAt, type HoverResult } from '../../../src/analysis/editor/hover.ts';
import { defaultSettings } from '../../../src/model/settings.ts';
import { atCursor, marked, type Texts } from './at-cursor.ts';

const head = 'kind: plan\nid: skole-2017\ntitle: Skole\nperiod: { from: 2017-01-01, to: 2017-12-31 }\n';
const register = `kind: register
id: register
organisations:
  - { id: kl, name: { da: Kommunernes Landsforening, en: Local Government Denmark }, short: KL }
`;

function hover(texts: Texts, lang = 'da'): (HoverResult & { at: string }) | null {
  const { files, name, text, offset } = atCursor(texts);
  const found = hoverAt(files, name, offset, lang);
  return found && { ...found, at: marked(text, found.span) };
}

/** Over a line of a plan that stands beside a register. */
const over = (line: string, lang?: string) => hover({ 'plan.yaml': `${head}${line}\n`, 'register.yaml': register }, lang);

/** What of the line is meant, and what is told of it in short. */
function told(line: string): [string, string] | null {
  const found = over(line);
  if (!found) return null;
  const { at } = found;
  if (found.kind === 'time') return [at, `${found.time.from ?? ''}/${found.time.to ?? ''}`];
  return [at, found.kind === 'shown' ? `${found.shown.thing.kind} ${found.shown.ref}` : `${found.thing.kind} ${found.thing.ref} alone`];
}

describe('words for a time', () => {
  const item = (rest: string): string => `initiatives: [{ id: a, title: A, ${rest} }]`;

  it.each<[string, string, string]>([
    [item('deadline: ultimo okto‸ber 2017'), item('deadline: «ultimo oktober 2017»'), '2017-10-21/2017-10-31'],
    ['dated: m‸aj', 'dated: «maj»', '2017-05-01/2017-05-31'],
    [item('deadline: { value: 2017-05-‸01, basis: inferred }'), item('deadline: { value: «2017-05-01», basis: inferred }'), '2017-05-01/2017-05-01'],
    [item('deadline: { text: senere, from: 2017-‸05-01, open: true }'), item('deadline: «{ text: senere, from: 2017-05-01, open: true }»'), '2017-05-01/'],
  ])('%s', (line, at, days) => {
    expect(told(line)).toEqual([at, days]);
  });

  it('are told with the rules they are read by, the day that is looked from and the language they are in', () => {
    const { lights, staleAfter, conventions } = defaultSettings;
    expect(over('language: en\ndated: end of M‸ay 2017', 'da')).toMatchObject({
      kind: 'time', language: 'en', asOf: '2017-06-01', every: null, time: { text: 'end of May 2017', to: '2017-05-31' }, reading: { lights, staleAfter, conventions },
    });
  });

  it('come again', () => {
    expect(over('products: [{ id: p, kind: status, recurring: kvartals‸vis }]')).toMatchObject({ kind: 'time', every: { months: 3 } });
  });

  it('mean the same in a file that nobody could read', () => {
    expect(told('dated: m‸aj\nx: [')).toEqual(['dated: «maj»', '2017-05-01/2017-05-31']);
  });
});

describe('what a thing is', () => {
  it.each<[string, string, string]>([
    ['initiatives: [{ id: ‸a, title: A }]', 'initiatives: [{ id: «a», title: A }]', 'item skole-2017/a'],
    ['initiatives: [{ id: a, title: Læsehj‸ælp }]', 'initiatives: [{ id: a, title: «Læsehjælp» }]', 'item skole-2017/a'],
    ['initiatives: [{ id: a, tit‸le: A }]', 'initiatives: [{ id: a, title: «A» }]', 'item skole-2017/a'],
    ['goals: [{ id: g, text: Flere læs‸er }]', 'goals: [{ id: g, text: «Flere læser» }]', 'goal skole-2017/g'],
    ['kpis: [{ id: k, title: K, initiatives: a‸ }]\ninitiatives: [{ id: a, title: A }]', 'kpis: [{ id: k, title: K, initiatives: «a» }]', 'item skole-2017/a'],
    ['owner: ‸kl', 'owner: «kl»', 'organisation register/kl alone'],
    ['owner: Kommunernes ‸Landsforening', 'owner: «Kommunernes Landsforening»', 'organisation register/kl alone'],
    ['owner: [{ value: k‸l, basis: implied }]', 'owner: [{ value: «kl», basis: implied }]', 'organisation register/kl alone'],
    ['number: "‸1"', 'number: «"1"»', 'plan skole-2017 alone'],
    ['initiatives: [{ id: a, title: A‸ }]\nx: [', 'initiatives: [{ id: a, title: «A» }]', 'initiative skole-2017/a alone'],
  ])('%s', (line, at, thing) => {
    expect(told(line)).toEqual([at, thing]);
  });

  it.each<[string]>([
    ['owner: skoleforv‸altningen'],
    ['owner: Skolens ‸venner'],
    ['own‸er: kl'],
    ['goals: Kommunernes ‸Landsforening'],
    ['background: k‸l'],
    ['dat‸ed: maj'],
    ['dated: når ‸vinden vender'],
    ['# k‸l'],
    ['initiatives: [{ id: a, title: A }, { id: ‸a, title: B }]'],
    ['initiatives: [{ title: ‸B }]'],
    ['initiatives: [{ id: 5, title: ‸B }]'],
  ])('nothing is told of %s', (line) => {
    expect(told(line)).toBeNull();
  });

  it('nothing before everything, in a file of no kind and in one that is not there', () => {
    expect(hover({ 'a.yaml': `# nogle o‸rd\n${head}` })).toBeNull();
    expect(hover({ 'a.yaml': 'kind: opskrift\nid: x\ntitle: ‸Brød\nowner: kl\n', 'register.yaml': register })).toBeNull();
    const { files, offset } = atCursor({ 'a.yaml': `${head}owner: ‸kl\n` });
    expect(hoverAt(files, 'b.yaml', offset, 'da')).toBeNull();
  });

  it('is told as of the day, in the language asked for', () => {
    const line = 'initiatives: [{ id: ‸a, title: A, owner: kl, log: [{ on: 2017-05-01, status: in-progress }, { on: 2017-07-01, status: done }] }]';
    const shown = (lang: string) => over(line, lang);
    expect(shown('en')).toMatchObject({ language: 'da', shown: { asOf: '2017-06-01', thing: { item: { status: 'in-progress', owner: ['Local Government Denmark'] } } } });
    expect(shown('da')).toMatchObject({ shown: { thing: { item: { owner: ['Kommunernes Landsforening'] } } } });
  });
});

describe('of a thing of which nothing is computed is told', () => {
  /** The thing in a register, called by its id. */
  const thing = (rest: string, lang = 'da', language = 'da') => {
    const found = hover({ 'r.yaml': `kind: register\nid: reg\nlanguage: ${language}\n${rest.replace('id: x', 'id: x‸')}\n` }, lang);
    return found?.kind === 'thing' ? found.thing : found;
  };

  it.each<[string, string[]]>([
    ['organisations: [{ id: x, name: X, kind: authority, contact: post@example.org, role: Fører tilsyn, aliases: [EX, Ekset], short: EKS }]', ['EKS', 'EX, Ekset', 'Fører tilsyn', 'post@example.org']],
    ['organisations: [{ id: x, name: X, short: { da: EKS, en: ECS } }]', ['EKS, ECS']],
    ['targetGroups: [{ id: x, name: X, description: De under 15 }]', ['De under 15']],
    ['principles: [{ id: x, title: X, framework: Rammen, since: 2017-01-01 }]', ['Rammen']],
    ['sources: [{ id: x, title: X, file: x.pdf, date: 2017 }]', ['2017', 'x.pdf']],
    ['sources: [{ id: x, title: X, date: { value: maj 2017, basis: inferred } }]', ['maj 2017']],
    ['programmes: [{ id: x, title: X }]', []],
    ['organisations: [{ id: x, name: X, aliases: [EX, 5, null], role: true, short: null, contact: "" }]', ['EX']],
  ])('%s', (rest, more) => {
    expect(thing(rest)).toMatchObject({ ref: 'reg/x', file: 'r.yaml', more });
  });

  it.each<[string, string, string, { text: string; lang: string } | null]>([
    ['its name in the language asked for', 'name: { da: Styrelsen, en: Agency }', 'en', { text: 'Agency', lang: 'en' }],
    ['else the first it has', 'name: { da: Styrelsen, en: Agency }', 'de', { text: 'Styrelsen', lang: 'da' }],
    ['its only name, which is in the language of its file', 'name: Agentur', 'en', { text: 'Agentur', lang: 'fr' }],
    ['nothing where it has none', 'role: Tilsyn', 'en', null],
    ['not what is no text', 'name: { da: 5, en: Agency }', 'da', { text: 'Agency', lang: 'en' }],
    ['not where there is no text at all', 'name: { da: 5 }', 'da', null],
    ['not a list, but another name', 'title: [Styrelsen], name: Navnet', 'da', { text: 'Navnet', lang: 'fr' }],
    ['not nothing, but another name', 'title: null, name: 5, text: Ordene', 'da', { text: 'Ordene', lang: 'fr' }],
    ['the theme of what has only that', 'theme: Læring', 'da', { text: 'Læring', lang: 'fr' }],
    ['its title before its name', 'name: Navnet, title: Titlen', 'da', { text: 'Titlen', lang: 'fr' }],
  ])('%s', (_, rest, lang, title) => {
    expect(thing(`organisations: [{ id: x, ${rest} }]`, lang, 'fr')).toMatchObject({ kind: 'organisation', title });
  });

  it('the name in the language of the file that it stands in', () => {
    const texts = { 'plan.yaml': `${head}owner: ‸agency\n`, 'r.yaml': 'kind: register\nid: r\nlanguage: en\norganisations: [{ id: agency, name: The Agency }]\n' };
    expect(hover(texts)).toMatchObject({ language: 'da', thing: { title: { text: 'The Agency', lang: 'en' }, file: 'r.yaml' } });
  });
});
