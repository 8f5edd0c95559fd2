import { describe, expect, it } from 'vitest';
import { EditorFiles, editorFile } from '../../../src/analysis/editor/files.ts';
import { readYaml } from '../../../src/model/read-yaml.ts';
import { viewOn, workspaceFrom } from '../../workspace.ts';

/** What an editor makes of a text: its kind, its language and the ids in it; nothing of what is not ours. */
const madeOf = (text: string) =>
  editorFile(readYaml('a.yaml', text)).map(({ kind, language, index }) => [kind, language, [...index.byId.keys()].join(' ')]);

describe('a file in an editor', () => {
  it.each<[string, string, string[][]]>([
    ['a plan', 'kind: plan\nid: p\ngoals: [{ id: g }]\n', [['plan', 'da', 'p g']]],
    ['a network in its language', 'kind: network\nid: n\nlanguage: en\n', [['network', 'en', 'n']]],
    ['a register whose language is none', 'kind: register\nid: r\nlanguage: 5\n', [['register', 'da', 'r']]],
    ['one that stops in the middle', 'kind: plan\nid: p\nlanguage: en\ngoals: [{ id: g }, {', [['plan', 'en', 'p g']]],
    ['something else', 'kind: opskrift\nid: o\n', []],
    ['a list', '- kind: plan\n', []],
    ['nothing', '', []],
    ['a comment', '# kind: plan\n', []],
    ['what is no text', 'kind: plan\u0000', []],
  ])('%s', (_, text, made) => {
    expect(madeOf(text)).toEqual(made);
  });

  it('is read again only where it could not be read', () => {
    const whole = readYaml('a.yaml', 'kind: plan\n');
    const broken = readYaml('a.yaml', 'kind: plan\nx: [');
    expect(editorFile(whole)[0]?.source).toBe(whole);
    expect(editorFile(broken)[0]?.source).toMatchObject({ file: 'a.yaml', text: 'kind: plan\nx: [', data: { kind: 'plan' } });
  });
});

it('the files of an editor are those that are ours, by name; they are gone through once', () => {
  const workspace = workspaceFrom({ 'b.yaml': 'kind: plan\nid: b\n', 'x.yaml': 'kind: opskrift\n', 'a.yaml': 'kind: plan\nfollows: b\nx: [' });
  const files = new EditorFiles(workspace, viewOn('2017-06-01'));
  expect([...files.all.keys()]).toEqual(['b.yaml', 'a.yaml']);
  const plan = files.all.get('b.yaml')?.index.byId.get('b');
  const uses = plan && files.usesOf(plan);
  expect(uses).toEqual([{ file: 'a.yaml', at: ['follows'] }]);
  expect(files.all).toBe(files.all);
  expect(plan && files.usesOf(plan)).toBe(uses);
  expect([files.workspace, files.snapshot.view.asOf]).toEqual([workspace, '2017-06-01']);
});
