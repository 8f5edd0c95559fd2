import { describe, expect, it } from 'vitest';
import { fixable, fixAll, type Fixed } from '../../src/analysis/fix.ts';
import { type Finding, runChecks } from '../../src/analysis/run-checks.ts';
import type { Workspace } from '../../src/model/workspace.ts';
import { viewOn, workspaceFrom } from '../workspace.ts';

const head = (id: string): string => `kind: plan\nid: ${id}\ntitle: Skole\nperiod: { from: 2026-01-01, to: 2026-12-31 }\n`;
const everything = (workspace: Workspace): Finding[] => runChecks(workspace, viewOn('2026-02-01'), new Set(workspace.sources.map(({ file }) => file))).findings;

/** Files put right as far as they can be, and how often that was asked. */
function fixedIn(files: Record<string, string>, check = everything, schemas?: ReadonlyMap<string, string>): Fixed & { rounds: number } {
  let rounds = 0;
  const asked = (workspace: Workspace): Finding[] => {
    rounds += 1;
    return check(workspace);
  };
  return { ...fixAll(workspaceFrom(files), asked, schemas), rounds };
}

/** A finding that no check would give. */
const made = (check: Finding['check'], at: Finding['place']['at'], facts: unknown) => ({ file: 'a.yaml', check, place: { at }, facts }) as Finding;

describe('fixes are made', () => {
  it('in every file that needs them, and no other is read again', () => {
    const files = { 'a.yaml': `${head('a')}number: 010\nbackground:\n`, 'b.yaml': head('b'), 'c.yaml': `${head('c')}bakground: Før\n` };
    const before = workspaceFrom(files);
    const { files: changed, workspace, dropped } = fixAll(before, everything);
    expect(changed).toEqual([
      { file: 'a.yaml', before: files['a.yaml'], after: `${head('a')}number: "010"\n`, fixes: 2 },
      { file: 'c.yaml', before: files['c.yaml'], after: `${head('c')}background: Før\n`, fixes: 1 },
    ]);
    expect([workspace.plans.map(({ ref }) => ref), workspace.sources[1] === before.sources[1], dropped]).toEqual([['a', 'b', 'c'], true, []]);
  });

  it('all that a file has at a time', () => {
    const items = Array.from({ length: 12 }, (_, at) => `  - { id: i${at}, title: I, number: 0${at} }\n`);
    const { files, rounds } = fixedIn({ 'a.yaml': `${head('a')}initiatives:\n${items.join('')}` });
    expect([files.map(({ fixes }) => fixes), rounds]).toEqual([[12], 2]);
  });

  it('again as long as others come to light', () => {
    const { files, rounds } = fixedIn({ 'a.yaml': `${head('a')}background: skole\u200C\u200Ddag\nnumbr: 010\n` });
    expect([files.map(({ after, fixes }) => [after, fixes]), rounds]).toEqual([[[`${head('a')}background: skoledag\nnumber: "010"\n`, 4]], 3]);
  });

  it('not where there are none to make', () => {
    expect(fixedIn({ 'a.yaml': head('a') })).toMatchObject({ files: [], dropped: [], rounds: 1 });
    expect(fixedIn({ 'a.yaml': `${head('a')}products: [{ id: p, kind: status, deadline: 2026-01-02 }]\n` })).toMatchObject({ files: [], dropped: [], rounds: 1 });
  });

  it('ten times at most, and a file that is then what it was has not changed', () => {
    const to = (key: string, allowed: string): Finding => made('unknown-key', [key], { key, nearest: allowed, allowed: [allowed], others: 0 });
    const back = ({ sources: [source] }: Workspace): Finding[] => [source?.text.includes('title') === true ? to('title', 'titel') : to('titel', 'title')];
    const { files, workspace, rounds } = fixedIn({ 'a.yaml': head('a') }, back);
    expect([files, workspace.sources[0]?.text, rounds]).toEqual([[], head('a'), 10]);
  });

  it('not when one would change something else, which is told', () => {
    const { length } = `${head('a')}format: `;
    const elsewhere = made('unquoted-value', { start: length, end: length + 1 }, { source: '1', readAs: '1' });
    expect(fixedIn({ 'a.yaml': `${head('a')}format: 1\n` }, () => [elsewhere])).toMatchObject({ files: [], dropped: [elsewhere], rounds: 1 });
  });
});

describe('the line that names the schema', () => {
  const schemas = (name: string): ReadonlyMap<string, string> => new Map([['a.yaml', name]]);

  it('is written with the other fixes, into the files that are near one', () => {
    const { files } = fixedIn({ 'a.yaml': `${head('a')}number: 010\n`, 'b.yaml': head('b') }, everything, schemas('s.json'));
    expect(files.map(({ after, fixes }) => [after, fixes])).toEqual([[`# yaml-language-server: $schema=s.json\n${head('a')}number: "010"\n`, 2]]);
  });

  it('is not written where the name would not stay in a comment', () => {
    expect(fixedIn({ 'a.yaml': head('a') }, everything, schemas('my\nid: s.json'))).toMatchObject({ files: [], dropped: [] });
  });
});

it.each<[string, string, boolean]>([
  ['one of ours', head('a'), true],
  ['one of ours with an error', `${head('a')}farve: blå\n`, true],
  ['one with invisible characters', `${head('a')}background: Fr\u200Bugt\n`, true],
  ['one with a number too long to hold', `${head('a')}number: 12345678901234567890\n`, true],
  ['one that is not YAML', `${head('a')}background: [\n`, false],
  ['one with a key twice', `${head('a')}title: Skole\n`, false],
  ['one of somebody else', 'kind: Deployment\nnumber: 010\n', false],
  ['an empty one', '', false],
  ['one with nothing but a comment', '# Fr\u200Bugt\n', false],
])('a file that can be put right: %s', (_, text, can) => {
  expect(fixable(workspaceFrom({ 'a.yaml': text })).map(({ file }) => file)).toEqual(can ? ['a.yaml'] : []);
});
