import { describe, expect, it } from 'vitest';
import { allFixesFor, fixesFor } from '../../../src/analysis/editor/fixes.ts';
import type { Finding } from '../../../src/analysis/run-checks.ts';
import { allFindings, toldOf } from '../../../src/command/checked.ts';
import { spliced } from '../../../src/model/edit.ts';
import type { Workspace } from '../../../src/model/workspace.ts';
import { viewOn } from '../../workspace.ts';
import { editorWith, marked, type Texts } from './at-cursor.ts';

const head = 'kind: plan\nid: skole\ntitle: Skole\nperiod: { from: 2017-01-01, to: 2017-12-31 }\n';
const wanted = (): boolean => true;
const everything = (workspace: Workspace): readonly Finding[] => {
  const asked = new Set(workspace.sources.map(({ file }) => file));
  return toldOf(allFindings({ workspace, asked }, viewOn('2017-06-01'), wanted), workspace.settings, wanted, null).findings;
};

/** A finding that no check would give. */
const made = (check: Finding['check'], at: Finding['place']['at'], facts: unknown) => ({ file: 'a.yaml', check, place: { at }, facts }) as Finding;
const miscalled = (key: string, allowed: string): Finding => made('unknown-key', [key], { key, nearest: allowed, allowed: [allowed], others: 0 });

describe('fixes one by one', () => {
  /** Those that are offered in `a.yaml`: what they put right, the words, and what takes their place. */
  function offered(texts: Texts, found?: readonly Finding[]): string[] {
    const files = editorWith(texts);
    return fixesFor(files, 'a.yaml', found ?? everything(files.workspace)).map(
      ({ finding, splices }) => `${finding.check}: ${splices.map((splice) => `${marked(texts[splice.file] ?? '', splice)} → ${splice.text}`).join(' | ')}`,
    );
  }

  it('are offered for every finding that can be put right', () => {
    expect(offered({ 'a.yaml': `${head}bakground: Før\nnumber: 010\nowner: Skolen\npurpose:\n` })).toEqual([
      'unknown-key: «bakground»: Før → background',
      'unquoted-value: number: «010» → "010"',
      'schema: «purpose:\n» → ',
    ]);
  });

  it('are not offered where a person must decide, in files of others and in what cannot be read', () => {
    expect(offered({ 'a.yaml': `${head}xyz: Før\n` })).toEqual([]);
    expect(offered({ 'a.yaml': 'kind: opskrift\nbakground: 010\n' })).toEqual([]);
    expect(offered({ 'a.yaml': `${head}bakground: Før\nx: [` }, [miscalled('bakground', 'background')])).toEqual([]);
  });

  it('are those of the one file', () => {
    const [one, other] = [`${head}number: 010\n`, `${head.replace('id: skole', 'id: skole-2016')}number: 010\n`];
    const right = ['unquoted-value: number: «010» → "010"'];
    expect([offered({ 'a.yaml': one, 'b.yaml': other }), offered({ 'b.yaml': other, 'a.yaml': one })]).toEqual([right, right]);
    expect([offered({ 'a.yaml': head, 'b.yaml': other }), offered({ 'b.yaml': other })]).toEqual([[], []]);
  });

  it('are not offered where they would do something else than they mean', () => {
    const { length } = `${head}format: `;
    expect(offered({ 'a.yaml': `${head}format: 1\n` }, [made('unquoted-value', { start: length, end: length + 1 }, { source: '1', readAs: '1' })])).toEqual([]);
  });
});

describe('all fixes of a file at once', () => {
  /** The one change of `a.yaml`, and what it makes of it. */
  function change(texts: Texts, check = everything): [string, string] | null {
    const text = texts['a.yaml'] ?? '';
    const splice = allFixesFor(editorWith(texts), 'a.yaml', check);
    if (!splice) return null;
    expect(splice.file).toBe('a.yaml');
    return [`${marked(text, splice)} → ${splice.text}`, spliced(text, [splice]) ?? 'in no way'];
  }

  it.each<[string, string, string, string]>([
    ['a letter too few', 'bakground: Før\n', 'ba«»kground: Før → c', 'background: Før\n'],
    ['a letter that stands twice', 'numbber: "1"\n', 'numb«b»er: "1" → ', 'number: "1"\n'],
    ['a value in quotes', 'number: 010\n', 'number: «010» → "010"', 'number: "010"\n'],
    ['a line too many', 'purpose:\nowner: Skolen\n', '«purpose:\n»owner: Skolen → ', 'owner: Skolen\n'],
    ['the last line', 'owner: Skolen\npurpose:\n', '«purpose:\n» → ', 'owner: Skolen\n'],
    [
      'from the first to the last', 'bakground: Før\nowner: Skolen\nnumber: 010\n',
      'ba«kground: Før\nowner: Skolen\nnumber: 010» → ckground: Før\nowner: Skolen\nnumber: "010"', 'background: Før\nowner: Skolen\nnumber: "010"\n',
    ],
    ['what comes to light by another', 'numbr: 010\n', 'numb«r: 010» → er: "010"', 'number: "010"\n'],
    ['after characters of two units', 'background: 😀\nnumbr: "1"\n', 'numb«»r: "1" → e', 'background: 😀\nnumber: "1"\n'],
  ])('%s', (_, before, stretch, after) => {
    expect(change({ 'a.yaml': head + before })).toEqual([stretch, head + after]);
  });

  it('cut no character in two where two begin or end alike', () => {
    const referred = (ref: string, nearest: string) => ({ sources: [source] }: Workspace): Finding[] =>
      source?.text.includes(ref) === true ? [made('unknown-reference', ['owner'], { ref, nearest })] : [];
    // The first halves of these two are the same.
    expect(change({ 'a.yaml': `${head}owner: 𐐀\n` }, referred('𐐀', '𐐨'))).toEqual(['owner: «𐐀» → 𐐨', `${head}owner: 𐐨\n`]);
    // Of these the second halves are: what goes ends as what stays before it does.
    const ignored = `${head}owner: Skolen😀 # planspor-ignore unknown-key: Sådan 🈀\n`;
    expect(change({ 'a.yaml': ignored })).toEqual(['owner: Skolen😀« # planspor-ignore unknown-key: Sådan 🈀» → ', `${head}owner: Skolen😀\n`]);
  });

  it('are of the one file only', () => {
    const texts = { 'a.yaml': head, 'b.yaml': `${head.replace('skole', 'b')}number: 020\n` };
    expect(change(texts)).toBeNull();
    expect(change({ ...texts, 'a.yaml': `${head}number: 010\n` })).toEqual(['number: «010» → "010"', `${head}number: "010"\n`]);
  });

  it('are none where nothing can be put right', () => {
    expect(change({ 'a.yaml': `${head}xyz: 1\n` })).toBeNull();
    expect(change({ 'a.yaml': 'bakground: Før\n' })).toBeNull();
    expect(allFixesFor(editorWith({ 'a.yaml': `${head}number: 010\n` }), 'b.yaml', everything)).toBeNull();
  });
});
