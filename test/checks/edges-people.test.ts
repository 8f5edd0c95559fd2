import { describe, expect, it } from 'vitest';
import type { Settings } from '../../src/model/settings.ts';
import { foundBy, head, pointed } from './pointed.ts';

describe('a text that is hard to read', () => {
  /** Three words of more than six letters in one sentence: LIX 103. */
  const hard = (begin: string): string => `${begin}forvaltningsmyndighedernes koordineringsforpligtelser kommunikationsplatforme`;
  const settings = (limit: number, words = 3): Partial<Settings> => ({ checkOptions: { readability: { limit, words } } });

  it.each([
    ['the background of the plan', `${head}background: ${hard('A')}\n`],
    ['what it is for', `${head}purpose: ${hard('B')}\n`],
    ['the background of a section', `${head}sections: [{ id: s, title: S, background: ${hard('C')} }]\n`],
    ['the background of an area', `${head}areas: [{ id: a, title: A, background: ${hard('D')}, initiatives: [] }]\n`],
    ['what an initiative is', `${head}initiatives: [{ id: i, title: I, description: ${hard('E')} }]\n`],
    ['its background', `${head}initiatives: [{ id: i, title: I, background: ${hard('F')} }]\n`],
    ['a deliverable', `${head}initiatives: [{ id: i, title: I, deliverables: [{ id: d, title: D, description: ${hard('G')} }] }]\n`],
    ['what became of it', `${head}initiatives: [{ id: i, title: I, evaluation: { on: 2017-05-01, summary: ${hard('H')} } }]\n`],
    ['what was learned of it', `${head}initiatives: [{ id: i, title: I, evaluation: { on: 2017-05-01, learning: ${hard('I')} } }]\n`],
    ['why it goes on', `${head}initiatives: [{ id: i, title: I, evaluation: { on: 2017-05-01, next: continue, reason: ${hard('J')} } }]\n`],
    ['a chapter of the evaluation', `${head}evaluation: { approval: { body: Byrådet }, summary: Godt, learning: ${hard('K')} }\n`],
  ])('%s', async (_, text) => {
    const places = await pointed('readability', text, undefined, settings(102));
    expect(places).toEqual([expect.stringMatching(/^[A-K]forvaltningsmyndighedernes/)]);
  });

  it('counts from its limit on, and from so many words on', async () => {
    const found = (limit: number, words: number) => foundBy('readability', `${head}background: ${hard('A')}\n`, undefined, settings(limit, words));
    expect(await found(102, 3)).toHaveLength(1);
    expect(await found(103, 3)).toEqual([]);
    expect(await found(102, 4)).toEqual([]);
  });
});

describe('what looks like a person’s', () => {
  const phone = 'Ring på 22 33 44 55';

  it.each([
    ['in a plan', `${head}background: ${phone}\n`, ['22 33 44 55']],
    ['in a plan that is damaged', `${head}farve: blå\nbackground: ${phone}\n`, ['22 33 44 55']],
    ['in a file that is somebody else’s', `kind: opskrift\nnote: ${phone}\n`, []],
    ['in a file that says nothing of itself', `note: ${phone}\n`, []],
  ])('%s', async (_, text, places) => {
    expect(await pointed('personal-data', text)).toEqual(places);
  });

  it('is told of the thing it stands in, or of the file', async () => {
    const text = `# ${phone}\n${head}initiatives:\n  - id: i\n    title: I\n    description: ${phone}\n`;
    expect((await foundBy('personal-data', text)).map(({ path, thing }) => [path, thing?.id ?? null])).toEqual([
      ['', null],
      ['initiatives/0/description', 'i'],
    ]);
  });
});
