import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkedGroups } from '../../src/model/linked.ts';

const plan = (id: string, ...lines: string[]): string => [`kind: plan`, `id: ${id}`, ...lines, ''].join('\n');
const register = (...lines: string[]): string => ['kind: register', 'id: register', ...lines, ''].join('\n');

const linked = (texts: readonly string[], least = 1) => linkedGroups(texts, (text) => text, least);
const idOf = (text: string): string => /^id: (.*)$/m.exec(text)?.[1] ?? 'none';
const groupsOf = (...texts: string[]): string[][] | undefined => linked(texts)?.groups.map((group) => group.map(idOf));

describe('files in groups by what they can refer to', () => {
  it('each stands alone that names no other, in the order of the files', () => {
    expect(groupsOf(plan('b'), plan('a'), plan('c'))).toEqual([['b'], ['a'], ['c']]);
  });

  it('those that name each other stand together, however long the way', () => {
    expect(groupsOf(plan('a', 'follows: c'), plan('b'), plan('c'), plan('d', 'origin: a/i-1'))).toEqual([['a', 'c', 'd'], ['b']]);
    expect(groupsOf(plan('skole'), plan('skole-2026', 'follows: "skole"'))).toEqual([['skole', 'skole-2026']]);
    expect(groupsOf(plan('skole'), plan('aeldre', 'title: skole-2026'))).toEqual([['skole'], ['aeldre']]);
  });

  it('two files of one id stand together, so that this is told of', () => {
    expect(groupsOf(plan('a'), plan('b'), plan('a', 'title: en anden'))).toEqual([['a', 'a'], ['b']]);
  });

  it('registers are shared, and files of other programs stand alone', () => {
    const result = linked([register(), plan('a'), 'openapi: 3.1\n']);
    expect(result).toEqual({ shared: [register()], groups: [[plan('a')], ['openapi: 3.1\n']] });
  });

  it('small groups are taken together until there is enough', () => {
    expect(linked([plan('a'), plan('b'), plan('c', 'follows: e'), plan('d'), plan('e')], 2)?.groups.map((group) => group.map(idOf))).toEqual([['a', 'b'], ['c', 'e'], ['d']]);
  });

  it.each([
    ['an id with an escape', plan('"sko\\u006ce"')],
    ['a reference with an escape', plan('a', 'follows: "\\x62"')],
    ['a quoted line that goes on', plan('a', 'follows: "sko\\\n  le"')],
    ['braces at the top', '{ kind: plan, id: a }\n'],
    ['a kind in quotes as a key', '"kind": plan\nid: a\n'],
    ['no id', 'kind: plan\ntitle: x\n'],
    ['an id that is none', plan('Skole')],
    ['a register that names a plan', register('title: a')],
    ['a kind that is said twice', 'kind: plan\nid: b\nkind: network\n'],
    ['an id that is said twice', 'kind: plan\nid: b\nid: c\n'],
  ])('%s is not told by its letters', (_, text) => {
    expect(linked([plan('a'), text])).toBeNull();
  });

  it('a plan with the id of a register is not told by its letters, wherever it stands', () => {
    expect([linked([register(), plan('register')]), linked([plan('register'), register()])]).toEqual([null, null]);
  });

  it('whatever names whatever, every name in a text leads into its own group, and no file is lost', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)), { maxLength: 6 }), fc.integer({ min: 1, max: 4 }), (names, least) => {
        const texts = ids.map((id) => plan(id, ...names.filter(([from]) => from === id).map(([, to]) => `follows: ${to}`)));
        const groups = linked(texts, least)?.groups.map((group) => group.map(idOf)) ?? [];
        expect(groups.flat().toSorted()).toEqual(ids);
        for (const [from, to] of names) expect(groups.find((group) => group.includes(from))).toContain(to);
      }),
    );
  });
});
