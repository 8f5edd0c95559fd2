import { describe, expect, it } from 'vitest';
import { indexFile } from '../../src/model/build/index-file.ts';
import { Lookups } from '../../src/model/build/lookup.ts';
import { readYaml } from '../../src/model/read-yaml.ts';
import { defaultSettings } from '../../src/model/settings.ts';
import { catalogueOf, readWorkspace, type Workspace } from '../../src/model/workspace.ts';
import { workspaceFrom } from '../workspace.ts';

type Files = Readonly<Record<string, string>>;

const plan = (id: string, rest = ''): string => `kind: plan\nid: ${id}\ntitle: T\nperiod: { from: 2017-01-01, to: 2017-12-31 }\n${rest}`;
const items = (...ids: string[]): string => `initiatives: [${ids.map((id) => `{ id: ${id}, title: T }`).join(', ')}]\n`;
const goals = (...ids: string[]): string => `goals: [${ids.map((id) => `{ id: ${id}, text: T }`).join(', ')}]\n`;
const register = (rest = '', id = 'reg'): string => `kind: register\nid: ${id}\n${rest}`;
const network = (id: string, rest = ''): string => `kind: network\nid: ${id}\ntitle: T\n${rest}`;

/** What the words for the thing that a plan waits for lead to, or what is said of them. */
function meaning(words: string, own: string, more: Files = {}): string {
  return told(workspaceFrom({ 'own.yaml': plan('own', `kpis: [{ id: k, title: K, unit: stk, initiatives: ${JSON.stringify(words)} }]\n${own}`), ...more }), 'own.yaml');
}

/** Of the one reference in a file: where it leads, or what it may have meant, where that stands, and what else has such an id. */
function told({ plans, problems }: Workspace, file: string): string {
  const link = plans.find((one) => one.file === file)?.kpis[0]?.initiatives[0];
  if (link?.found) return `→ ${link.ref}`;
  const wrong = problems.filter((one) => one.file === file && one.check === 'unknown-reference');
  if (wrong.length === 0) return 'may be lost';
  return wrong.map(({ facts, related }) => {
    const { nearest, candidates } = facts as { nearest: string | null; candidates: readonly string[] };
    const there = (related ?? []).map(({ file: where, at }) => `${where}:${'start' in at ? '' : at.join('/')}`);
    return `${nearest ?? 'nothing'}? at ${there.join(' ') || 'no place'} of ${candidates.join(' ') || 'none'}`;
  }).join();
}

describe('a reference means', () => {
  it.each<[string, string, string, Files, string]>([
    ['what stands in its own file', 'i', items('i'), { 'b.yaml': plan('b', items('i')), 'r.yaml': register() }, '→ own/i'],
    ['what stands in the file that it names', 'b/i', items('i'), { 'b.yaml': plan('b', items('i')) }, '→ b/i'],
    ['what stands in an area', 'i', `areas: [{ id: a, ${items('i').trim()} }]\n`, {}, '→ own/i'],
    ['what stands in the first of two files with one id', 'b/i', '', { 'b.yaml': plan('b', items('i')), 'c.yaml': plan('b', items('j')) }, '→ b/i'],
    ['nothing in the second of them', 'b/j', '', { 'b.yaml': plan('b', items('i')), 'c.yaml': plan('b', items('j')) }, 'b/i? at b.yaml:initiatives/0/id of none'],
    ['what can still be made out in a file whose shape is wrong', 'b/i', '', { 'b.yaml': plan('b', `farve: blå\n${items('i')}`) }, '→ b/i'],
    ['what can still be made out in a file that is no YAML', 'b/i', '', { 'b.yaml': plan('b', `${items('i')}background: A: B\n`) }, '→ b/i'],
    ['what can still be made out in a file with more mistakes than that', 'b/i', '', { 'b.yaml': plan('b', `${items('i')}purpose: A\u200BB\nbackground: A: B\n`) }, '→ b/i'],
  ])('%s', (_, words, own, more, expected) => {
    expect(meaning(words, own, more)).toBe(expected);
  });

  it('only what can be meant where it stands', () => {
    const more = { 'r.yaml': register('programmes:\n  - { id: p, title: P, goals: [{ id: pg, text: T }], initiatives: [{ id: pi, title: T }] }\n'), 'n.yaml': network('net') };
    const { plans, problems } = workspaceFrom({ 'own.yaml': plan('own', `programme: pi\n${items('i').replace(' }', ', goals: [pg], after: [pi] }')}`), ...more });
    expect([plans[0]?.programme?.ref, plans[0]?.initiatives[0]?.goals.map(({ ref }) => ref), problems]).toEqual(['reg/pi', ['reg/pg'], []]);
    expect(meaning('pi', '', more)).toBe('nothing? at no place of none');
    expect(meaning('p', '', more)).toMatch(/^(?!→)/);
    expect(meaning('net', '', more)).toMatch(/^(?!→)/);
  });

  it('a whole file by its id', () => {
    const { plans } = workspaceFrom({ 'a.yaml': plan('a', 'follows: b\n'), 'b.yaml': plan('b', items('a')) });
    expect(plans[0]?.follows).toMatchObject({ ref: 'b', found: true });
  });
});

describe('a reference that leads nowhere may have meant', () => {
  it.each<[string, string, string, Files, string]>([
    ['a thing of its own file', 'skilt', items('vinduer', 'skilte'), {}, 'skilte? at own.yaml:initiatives/1/id of none'],
    ['nothing of another kind', 'skilt', goals('skilte'), {}, 'nothing? at no place of none'],
    ['nothing that is far from it', 'skilt', items('vinduer'), {}, 'nothing? at no place of none'],
    ['the thing of another file that has its id', 'skilte', items('skilt'), { 'b.yaml': plan('b', items('skilte')) }, 'b/skilte? at b.yaml:initiatives/0/id of b/skilte'],
    ['the first of several such things', 'skilte', '', { 'b.yaml': plan('b', items('skilte')), 'c.yaml': plan('c', items('x', 'skilte')) }, 'b/skilte? at b.yaml:initiatives/0/id of b/skilte c/skilte'],
    ['none that has its id and is another kind of thing', 'skilte', '', { 'b.yaml': plan('b', goals('skilte')), 'c.yaml': plan('c', items('skilte')) }, 'c/skilte? at c.yaml:initiatives/0/id of c/skilte'],
    ['the thing of the first of two files with one id, once', 'skilte', '', { 'b.yaml': plan('b', items('skilte')), 'c.yaml': plan('b', items('skilte')) }, 'b/skilte? at b.yaml:initiatives/0/id of b/skilte'],
    ['a thing of the file that it names', 'b/skilt', items('skilte', 'skilt'), { 'b.yaml': plan('b', items('vinduer', 'skilte')) }, 'b/skilte? at b.yaml:initiatives/1/id of none'],
    ['nothing of another kind in that file', 'b/skilt', '', { 'b.yaml': plan('b', goals('skilte', 'skilt')) }, 'nothing? at no place of none'],
    ['such a thing of a file with another name', 'c/skilte', items('skilte'), { 'b.yaml': plan('b', items('skilte')) }, 'b/skilte? at b.yaml:initiatives/0/id of none'],
    ['not such a thing of a file with quite another name', 'vej/skilte', '', { 'skole.yaml': plan('skole', items('skilte')) }, 'nothing? at no place of none'],
    ['a thing of a file, the name of which was left out', '/skilte', '', { 'b.yaml': plan('b', items('skilte')) }, 'b/skilte? at b.yaml:initiatives/0/id of none'],
    ['what it looks like', 'skiltе', items('skilte'), {}, 'skilte? at own.yaml:initiatives/0/id of none'],
  ])('%s', (_, words, own, more, expected) => {
    expect(meaning(words, own, more)).toBe(expected);
  });

  const follows = (words: string, more: Files): string => {
    const { problems } = workspaceFrom({ 'own.yaml': plan('own', `follows: ${words}\n`), ...more });
    return problems.map(({ facts, related }) => `${(facts as { nearest: string | null }).nearest ?? 'nothing'} ${related?.map(({ file }) => file).join() ?? ''}`).join();
  };

  it('a whole file, but only of the kind that is wanted', () => {
    expect(follows('skole-2061', { 'a.yaml': network('skole-2060'), 'b.yaml': plan('skole-2016') })).toBe('skole-2016 b.yaml');
    expect(follows('skole-2061', { 'a.yaml': network('skole-2060') })).toBe('nothing ');
  });

  it('a thing of a register', () => {
    const principled = items('i').replace(' }', ', principles: [klart-sporg] }');
    const { problems } = workspaceFrom({ 'own.yaml': plan('own', principled), 'r.yaml': register('principles: [{ id: klart-sprog, title: T }]\n') });
    expect(problems.map(({ facts, related }) => [(facts as { nearest: string | null }).nearest, related])).toEqual([
      ['klart-sprog', [{ file: 'r.yaml', at: ['principles', 0, 'id'], note: 'target' }]],
    ]);
  });
});

it('what a reference may have meant is told of files that are all there is', () => {
  const index = indexFile(readYaml('a.yaml', plan('a', items('skilte'))), 'plan');
  const there = { file: 'a.yaml', at: ['initiatives', 0, 'id'] };
  expect(new Lookups([index]).find('skilt', index, ['initiative'])).toEqual({ found: null, nearest: 'skilte', there, candidates: [] });
});

describe('a reference is not told of when what it means may be lost', () => {
  const broken = plan('b', 'initiatives: [{ id: Skilte, title: T }]\n');
  const unread = { 'x.yaml': 'kind: plan\0' };

  it.each<[string, string, Files, boolean]>([
    ['in the file that it names, where an id is none', 'b/skilte', { 'b.yaml': broken }, true],
    ['in the file that it names, where a slip in the YAML hides it', 'b/skilte', { 'b.yaml': plan('b', 'initiatives: [{ id: vinduer\n') }, true],
    ['in the file that it names, of which nothing is left', 'b/skilte', { 'b.yaml': plan('b', 'period: 7\n').replace(/^period: \{.*\n/m, '') }, true],
    ['not in that file, where all ids can be read', 'b/skilte', { 'b.yaml': plan('b', 'farve: blå\n') }, false],
    ['not in that file, whatever is lost of others', 'b/skilte', { 'b.yaml': plan('b'), 'c.yaml': broken.replace('id: b', 'id: c'), ...unread }, false],
    ['in a register', 'skilte', { 'r.yaml': register('organisations: [{ id: Skoler, name: T }]\n') }, true],
    ['not in a register, where it names another file', 'c/skilte', { 'r.yaml': register('organisations: [{ id: Skoler, name: T }]\n') }, false],
    ['not in a register that can be read', 'skilte', { 'r.yaml': register('farve: blå\n') }, false],
    ['not in a plan that it does not name', 'skilte', { 'b.yaml': broken }, false],
    ['in a file that cannot be read', 'skilte', unread, true],
    ['in a file that cannot be read, though it names one', 'c/skilte', unread, true],
    ['in a file whose own id is none', 'c/skilte', { 'b.yaml': plan('B_1') }, true],
    ['in a file without an id', 'c/skilte', { 'b.yaml': plan('b').replace('id: b\n', '') }, true],
    ['not in a file of another program', 'skilte', { 'x.yaml': 'openapi: 3.1\n', 'y.yaml': 'kind: opskrift\n', 'z.yaml': '' }, false],
  ])('%s', (_, words, more, isLost) => {
    expect(meaning(words, '', more)).toBe(isLost ? 'may be lost' : 'nothing? at no place of none');
  });

  it('but a whole file is none of the things that it has lost', () => {
    const { problems } = workspaceFrom({ 'own.yaml': plan('own', 'follows: net\n'), 'n.yaml': network('net', 'followUps: [{ id: F, title: T }]\n') });
    expect(problems.map(({ check }) => check).toSorted()).toEqual(['invalid-id', 'unknown-reference']);
  });
});

describe('an organisation is known by', () => {
  const organisations = `organisations:
  - { id: skoler, name: { da: Skole- og børneforvaltningen, en: Schools and Children }, short: SBF, aliases: [Skolerne, Fælles navn] }
  - { id: by, name: Byen, short: { da: BY, en: TC }, aliases: [Fælles navn] }
  - { id: sport, name: Sport }
targetGroups: [{ id: unge, name: De unge }]
`;
  const ownerOf = (words: string, own = '', more: Files = {}): string | null | undefined =>
    workspaceFrom({ 'own.yaml': plan('own', `owner: ${JSON.stringify(words)}\n${own}`), 'r.yaml': register(organisations), ...more }).plans[0]?.owners[0]?.ref;

  it.each([
    ['its name', 'Skole- og børneforvaltningen', 'reg/skoler'],
    ['its name in another language', 'Schools and Children', 'reg/skoler'],
    ['its name in other capitals', 'SKOLE- OG BØRNEforvaltningen', 'reg/skoler'],
    ['its name with letters in parts', 'Skole- og børneforvaltningen'.normalize('NFD'), 'reg/skoler'],
    ['its name with more space', ' Skole-  og\tbørneforvaltningen ', 'reg/skoler'],
    ['its short name', 'Sbf', 'reg/skoler'],
    ['its short name in another language', 'TC', 'reg/by'],
    ['an alias', 'Skolerne', 'reg/skoler'],
    ['an alias that it has before others', 'Fælles navn', 'reg/skoler'],
    ['no part of its name', 'Skole-', null],
    ['no name without its space', 'Schoolsand Children', null],
    ['no name that something else has', 'De unge', null],
    ['no id in capitals', 'SKOLER', null],
  ])('%s', (_, words, ref) => {
    expect(ownerOf(words)).toBe(ref);
  });

  it('the name in the own file before that in a register, and that in the first register before others', () => {
    const own = 'organisations: [{ id: egen, name: Byen }]\n';
    expect([ownerOf('Byen', own), ownerOf('Skolerne', own)]).toEqual(['own/egen', 'reg/skoler']);
    const other = { 'z.yaml': register('organisations: [{ id: andre, name: Byen }, { id: parker, name: Parkerne }]\n', 'zeg') };
    expect([ownerOf('Byen', '', other), ownerOf('Parkerne', '', other)]).toEqual(['reg/by', 'zeg/parker']);
    expect(ownerOf('Parkerne', '', { 'z.yaml': plan('z', 'organisations: [{ id: parker, name: Parkerne }]\n') })).toBeNull();
  });

  it('whatever can be read of its names', () => {
    const broken = register('organisations: [{ id: tom, name: }, { id: tal, name: 7, aliases: [7, Tallet] }, { id: by, name: { da: 7, en: The City } }]\n');
    expect(['Tallet', 'The City', '7'].map((words) => ownerOf(words, '', { 'r.yaml': broken }))).toEqual(['reg/tal', 'reg/by', null]);
  });
});

describe('in files that are held a few at a time', () => {
  const all = [
    ['own.yaml', plan('own', 'kpis: [{ id: k, title: K, unit: stk, initiatives: REF }]\n')],
    ['r.yaml', register()],
    ['far.yaml', plan('far', items('x', 'skilte'))],
    ['net.yaml', network('net')],
    ['x.yaml', 'openapi: 3.1\n'],
  ] as const;

  function partly(words: string, isGone = false, more: readonly (readonly [string, string])[] = []): Workspace {
    const sources = [...all, ...more].map(([file, text]) => readYaml(file, text.replace('REF', words)));
    return readWorkspace(sources.slice(0, 2), defaultSettings, {
      catalogue: () => catalogueOf(sources),
      source: (file) => (isGone ? undefined : sources.find((one) => one.file === file)),
    });
  }

  it.each([
    ['what stands in another', 'skilte', 'far/skilte? at far.yaml:initiatives/1/id of far/skilte'],
    ['what stands in another whose name was meant', 'fra/skilte', 'far/skilte? at far.yaml:initiatives/1/id of none'],
    ['nothing that stands nowhere', 'vinduer', 'nothing? at no place of none'],
  ])('a reference may have meant %s', (_, words, expected) => {
    expect(told(partly(words), 'own.yaml')).toBe(expected);
  });

  it('even what cannot be looked at any more may have been meant', () => {
    expect(told(partly('skilte', true), 'own.yaml')).toBe('far/skilte? at no place of far/skilte');
  });

  it('what it means may be lost in one that is not held', () => {
    expect(told(partly('vinduer', false, [['u.yaml', 'kind: plan\0']]), 'own.yaml')).toBe('may be lost');
  });

  it('all plans have their ids, and nothing else has', () => {
    expect(partly('skilte', false, [['b.yaml', plan('b', 'farve: blå\n')], ['c.yaml', plan('far')]]).planIds()).toEqual(['own', 'far', 'b']);
  });
});
