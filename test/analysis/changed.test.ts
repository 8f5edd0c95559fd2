import { describe, expect, it } from 'vitest';
import { changedFindings, type FileChange } from '../../src/analysis/changed.ts';
import type { Finding } from '../../src/analysis/run-checks.ts';
import { readYaml } from '../../src/model/read-yaml.ts';
import { findingsIn } from '../findings.ts';
import { workspaceFrom } from '../workspace.ts';

const file = 'a.yaml';
const planOf = (...initiatives: string[]): string =>
  `kind: plan\nid: a\ntitle: A\nperiod: { from: 2026-01-01, to: 2026-12-31 }\ninitiatives:\n${initiatives.map((one) => `  - ${one}\n`).join('')}`;

/** Findings in a file are all that is asked of, so they are told by what they are about. */
const about = (id: string | null, where = file): Finding => ({ file: where, thing: id === null ? null : { id, title: null } }) as Finding;

/** Whether a finding about a thing, or the file as a whole, belongs to what has changed between two texts. */
function hasChanged(id: string | null, before: string | null, now: string, ...deleted: string[]): boolean {
  const change: FileChange = { before: before === null ? null : readYaml(file, before), now: readYaml(file, now) };
  return changedFindings([change], deleted.map((text) => readYaml('gone.yaml', text).data))(about(id));
}

it('a list may be longer than a call has room for arguments', () => {
  const data = { id: 'a', tags: Array.from({ length: 200_000 }, (_, at) => `t${at}`) };
  const now = { file, text: 'now', data };
  expect(() => changedFindings([{ now, before: { text: 'before', data } }], [])).not.toThrow();
});

it('an id that stands twice has changed when either of them has', async () => {
  const twice = (title: string): string => planOf('{ id: i, title: I }', `{ id: i, title: ${title} }`);
  const [now, before] = [readYaml(file, twice('J')), readYaml(file, twice('K'))];
  const { findings } = await findingsIn(workspaceFrom({ [file]: twice('J') }), '2026-02-01', 'en');
  const isChanged = changedFindings([{ now, before }], []);
  const same = changedFindings([{ now, before: now }], []);
  const duplicate = findings.find(({ check }) => check === 'duplicate-id') as never;
  expect([isChanged(duplicate), same(duplicate)]).toEqual([true, false]);
});

describe('an item', () => {
  it.each<[string, string, string, boolean]>([
    ['that says the same', '{ id: i, title: I }', '{ id: i, title: I }', false],
    ['that says the same in another order', '{ id: i, title: I, budget: { amount: 1, currency: DKK } }', '{ budget: { currency: DKK, amount: 1 }, title: "I", id: i } # igen', false],
    ['whose list has another order', '{ id: i, title: I, tags: [x, y] }', '{ id: i, title: I, tags: [y, x] }', true],
    ['that says nothing, as before', '{ id: i, title: I, description: }', '{ id: i, title: I, description: }', false],
    ['that says nothing any more', '{ id: i, title: I, description: Alt }', '{ id: i, title: I, description: }', true],
    ['in which a part has changed', '{ id: i, title: I, deliverables: [{ id: d, title: D }] }', '{ id: i, title: I, deliverables: [{ id: d, title: E }] }', true],
    ['that is new', '{ id: j, title: I }', '{ id: i, title: I }', true],
  ])('%s', (_, before, now, changed) => {
    expect(hasChanged('i', planOf(before), planOf(now))).toBe(changed);
  });

  it.each<[string, string, string[], boolean]>([
    ['has changed when what it waits for is gone', 'after: k', [], true],
    ['or is gone from the file, by its full name', 'after: a/k', [], true],
    ['or was in a file that is gone', 'after: b/x', ['id: b\ngoals: [{ id: x }]\n'], true],
    ['or is such a file', 'relates: [{ to: b, kind: with }]', ['id: b\n'], true],
    ['not when that still stands there', 'after: j', [], false],
    ['nor when it is named in other words', 'description: Efter k', [], false],
    ['nor in a file that never had a name', 'after: b/x', ['goals: [{ id: x }]\n'], false],
    ['nor in a file that had no things', 'after: x', ['- x\n'], false],
    ['nor in one that could not be read', 'after: x', ['goals: [x\n'], false],
  ])('%s', (_, rest, deleted, changed) => {
    const own = `{ id: i, title: I, tags: [1, true, null], ${rest} }`;
    expect(hasChanged('i', planOf(own, '{ id: j, title: J }', '{ id: k, title: K }'), planOf(own, '{ id: j, title: J }'), ...deleted)).toBe(changed);
  });

  it('that leaves something empty has not changed because a thing without a name is gone', () => {
    const own = '{ id: i, title: I, description: "" }';
    expect(hasChanged('i', planOf(own, '{ id: "", title: J }'), planOf(own))).toBe(false);
  });

  it('that stands twice has changed when one of them waits for what is gone', () => {
    const twice = ['{ id: i, title: I }', '{ id: i, title: I, after: k }'];
    expect(hasChanged('i', planOf(...twice, '{ id: k, title: K }'), planOf(...twice))).toBe(true);
  });

  it('has changed where its file could not be read before', () => {
    expect(hasChanged('i', 'initiatives: [', planOf('{ id: i, title: I }'))).toBe(true);
  });
});

describe('a file', () => {
  const text = planOf('{ id: i, title: I }');

  it.each<[string, string | null, boolean]>([
    ['with the same text has not', text, false],
    ['with a comment more has', `# Ny\n${text}`, true],
    ['that is new has', null, true],
  ])('as a whole: one %s', (_, before, changed) => {
    expect(hasChanged(null, before, text)).toBe(changed);
  });

  it('that is new has only new items', () => {
    expect(hasChanged('i', null, text)).toBe(true);
  });

  it('of which nobody has told what it was counts whole', () => {
    const now = readYaml(file, text);
    const isChanged = changedFindings([{ now, before: now }], []);
    expect([about('i'), about('i', 'b.yaml'), about(null, 'b.yaml')].map(isChanged)).toEqual([false, true, true]);
  });
});
