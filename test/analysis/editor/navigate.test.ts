import { describe, expect, it } from 'vitest';
import { definitionAt, usesAt } from '../../../src/analysis/editor/navigate.ts';
import { atCursor, marked, markedIn, type Texts } from './at-cursor.ts';

const head = 'kind: plan\nid: skole-2017\ntitle: Skole\n';
const register = `kind: register
id: register
organisations:
  - id: kl
    name: { da: Kommunernes Landsforening, en: Local Government Denmark }
    short: KL
  - id: styrelsen
    name: Styrelsen
    parent: kl
`;

/** What is meant at the cursor, the id that it leads to, and the whole of what has that id. */
function definition(texts: Texts): { from: string; to: string; whole: string } | null {
  const { files, name, text, offset } = atCursor(texts);
  const found = definitionAt(files, name, offset);
  if (!found) return null;
  const { from, to, whole } = found;
  return { from: marked(text, from), to: markedIn(texts, to), whole: markedIn(texts, whole).replaceAll(/\s+/g, ' ') };
}

/** From a line of a plan beside a register. */
const from = (line: string, more: Texts = {}) => definition({ 'plan.yaml': `${head}${line}\n`, 'register.yaml': register, ...more });

describe('the definition', () => {
  it.each<[string, string, string]>([
    ['owner: k‸l', 'owner: «kl»', 'register.yaml: - id: «kl»'],
    ['owner: kl‸', 'owner: «kl»', 'register.yaml: - id: «kl»'],
    ['owner: "‸kl"', 'owner: «"kl"»', 'register.yaml: - id: «kl»'],
    ['owner: [styrelsen, local government ‸denmark]', 'owner: [styrelsen, «local government denmark»]', 'register.yaml: - id: «kl»'],
    ['goals: [{ id: g }]\nkpis: [{ goals: ‸g }]', 'kpis: [{ goals: «g» }]', 'plan.yaml: goals: [{ id: «g» }]'],
    ['initiatives: [{ origin: skole-2016/‸a }]', 'initiatives: [{ origin: «skole-2016/a» }]', 'earlier.yaml: initiatives: [{ id: «a» }]'],
    ['follows: ‸skole-2016', 'follows: «skole-2016»', 'earlier.yaml: id: «skole-2016»'],
    ['organisations: [{ id: kl }]\nowner: ‸kl', 'owner: «kl»', 'plan.yaml: organisations: [{ id: «kl» }]'],
  ])('of a reference: %s', (line, at, to) => {
    expect(from(line, { 'earlier.yaml': 'kind: plan\nid: skole-2016\ninitiatives: [{ id: a }]\n' })).toMatchObject({ from: at, to });
  });

  it.each<[string, string]>([
    ['id: ‸x', 'id: «x»'],
    ['i‸d: x', 'id: «x»'],
    ['id: x, title: ‸Titel', 'id: x, title: «Titel»'],
    ['id: x, number: "‸1"', 'id: x, number: «"1"»'],
    ['id: x, label: ‸A', 'id: x, label: «A»'],
    ['id: x, name: ‸Navn', 'id: x, name: «Navn»'],
    ['id: x, short: ‸N', 'id: x, short: «N»'],
    ['id: x, text: ‸Ord', 'id: x, text: «Ord»'],
    ['id: x, theme: ‸Emne', 'id: x, theme: «Emne»'],
    ['id: x, name: { da: ‸Navn, en: Name }', 'id: x, name: { da: «Navn», en: Name }'],
  ])('of a thing is it itself, from what names it: %s', (line, at) => {
    expect(from(`sections: [{ ${line} }]`)).toMatchObject({ from: `sections: [{ ${at} }]`, to: expect.stringContaining('id: «x»') as string });
  });

  it.each<[string]>([
    ['sections: [{ id: x, background: ‸Før }]'],
    ['sections: [{ id: x, background: { name: { da: ‸Før } } }]'],
    ['sections: [{ id: x, budget: { title: ‸Før } }]'],
    ['meetings: [{ id: x, next: { id: ‸x } }]'],
    ['sections: [{ id: x }, { id: ‸x }]'],
    ['sections: [{ id: x, areas: [{ id: ‸x }] }]'],
    ['sections: [{ id: x, areas: [{ id: x, title: ‸A }] }]'],
    ['sections: [{ title: ‸A }]'],
    ['own‸er: kl'],
    ['owner: ‸nogen'],
    ['owner: ‸5'],
    ['owner: [‸true]'],
    ['goals: [kl‸]'],
    ['dated: ‸2017-01-01'],
    ['# owner: ‸kl'],
  ])('there is none: %s', (line) => {
    expect(from(line)).toBeNull();
  });

  it('there is none in what is no plan, and from what is not there', () => {
    expect(definition({ 'a.yaml': 'kind: opskrift\nid: ‸x\n' })).toBeNull();
    expect(definition({ 'a.yaml': `# ‸ord\n${head}` })).toBeNull();
    const { files, offset } = atCursor({ 'a.yaml': `${head}owner: skole‸-2017\n` });
    expect([definitionAt(files, 'b.yaml', offset), usesAt(files, 'b.yaml', offset, true)]).toEqual([null, []]);
  });

  it('reaches over all of the thing', () => {
    expect(from('owner: ‸styrelsen')?.whole).toBe('register.yaml: - «id: styrelsen name: Styrelsen parent: kl »');
    expect(definition({ 'a.yaml': 'kind: plan\nid: a‸\ntitle: A\n' })?.whole).toBe('a.yaml: «kind: plan id: a title: A »');
  });

  it('is found in files that are being typed, and leads into them', () => {
    expect(from('owner: k‸l\nx: [')).toMatchObject({ to: 'register.yaml: - id: «kl»' });
    expect(from('owner: n‸y', { 'r.yaml': 'kind: register\nid: r\norganisations:\n  - id: ny\n    name: [' })).toMatchObject({ to: 'r.yaml: - id: «ny»' });
  });
});

describe('the uses of a thing', () => {
  const uses = (texts: Texts, withItself = false): string[] => {
    const { files, name, offset } = atCursor(texts);
    const found = (): string[] => usesAt(files, name, offset, withItself).map((span) => markedIn(texts, span));
    // Asked a second time, as an editor does.
    expect(found()).toEqual(found());
    return found();
  };

  const plan = `${head}owner: [kl, Kommunernes Landsforening]
goals: [{ id: g, text: G }]
initiatives:
  - { id: a, title: A, owner: KL, goals: g, partners: Andre }
  - { id: b, title: B, after: [a, { value: a, basis: inferred }] }
`;
  const later = 'kind: plan\nid: skole-2018\nowner: { value: styrelsen, basis: implied }\ninitiatives: [{ id: a, title: A, origin: skole-2017/a, goals: skole-2017/g }]\n';
  const texts = (change: (name: string, text: string) => string): Texts =>
    Object.fromEntries(Object.entries({ 'plan.yaml': plan, 'later.yaml': later, 'register.yaml': register }).map(([name, text]) => [name, change(name, text)]));
  const at = (file: string, words: string, cursor: string): Texts => texts((name, text) => (name === file ? text.replace(words, cursor) : text));

  it('are all references to it, by whatever name, in the order of the files', () => {
    expect(uses(at('register.yaml', 'id: kl', 'id: ‸kl'))).toEqual([
      'plan.yaml: owner: [«kl», Kommunernes Landsforening]',
      'plan.yaml: owner: [kl, «Kommunernes Landsforening»]',
      'plan.yaml: - { id: a, title: A, owner: «KL», goals: g, partners: Andre }',
      'register.yaml: parent: «kl»',
    ]);
  });

  it('are the same from a reference to it', () => {
    expect(uses(at('register.yaml', 'parent: kl', 'parent: kl‸'))).toEqual(uses(at('register.yaml', 'short: KL', 'short: K‸L')));
  });

  it('begin with the thing itself where that is wanted', () => {
    expect(uses(at('plan.yaml', 'id: a', 'id: ‸a'), true)).toEqual([
      'plan.yaml: - { id: «a», title: A, owner: KL, goals: g, partners: Andre }',
      'plan.yaml: - { id: b, title: B, after: [«a», { value: a, basis: inferred }] }',
      'plan.yaml: - { id: b, title: B, after: [a, { value: «a», basis: inferred }] }',
      'later.yaml: initiatives: [{ id: a, title: A, origin: «skole-2017/a», goals: skole-2017/g }]',
    ]);
  });

  it('are none of a thing of the same id, or the same place, in another file', () => {
    expect(uses(at('later.yaml', 'id: a', 'id: ‸a'))).toEqual([]);
    expect(uses(at('later.yaml', 'id: a', 'id: ‸a'), true)).toEqual(['later.yaml: initiatives: [{ id: «a», title: A, origin: skole-2017/a, goals: skole-2017/g }]']);
    expect(uses(at('plan.yaml', 'id: b', 'id: ‸b'))).toEqual([]);
    expect(uses(at('plan.yaml', 'id: g', 'id: ‸g'))).toHaveLength(2);
  });

  it('are found beside what is empty, what is a number and what stands for something else', () => {
    const odd = 'kind: plan\nid: p\nnumber: 5\nbackground:\nsteering: &s kl\npurpose: *s\nowner: kl\n';
    expect(uses({ 'a.yaml': odd, 'register.yaml': register.replace('id: kl', 'id: k‸l') })).toEqual([
      'a.yaml: steering: &s «kl»', 'a.yaml: owner: «kl»', 'register.yaml: parent: «kl»',
    ]);
  });

  it('are none of what is nothing', () => {
    expect(uses(at('plan.yaml', 'partners: Andre', 'partners: ‸Andre'), true)).toEqual([]);
    expect(uses(at('plan.yaml', 'text: G', 'te‸xt: G'), true)[0]).toBe('plan.yaml: goals: [{ id: «g», text: G }]');
    expect(uses(at('later.yaml', 'kind: plan', 'kind: ‸plan'), true)).toEqual([]);
  });
});
