import { expect, it } from 'vitest';
import { checks } from '../../src/analysis/checks/index.ts';
import { explainedCheck, explainedChecks } from '../../src/analysis/explain.ts';

const silence = (id: string) => {
  const { comment, baseline } = explainedCheck(id)?.silence ?? {};
  return [...(comment ? ['comment'] : []), ...(baseline ? ['baseline'] : [])];
};

it.each([
  ['a warning', 'no-owner', ['comment', 'baseline']],
  ['a check that is off', 'readability', ['comment', 'baseline']],
  ['an error, which nobody may get used to', 'duplicate-id', ['comment']],
  ['a text that is no YAML, in which no comment can be read', 'yaml-syntax', []],
  ['a feature that plans do not use', 'yaml-feature', []],
  ['a file that is too large', 'too-large', []],
  ['an ignore that ignores nothing', 'unused-ignore', []],
])('one need not be told of %s: %s by %j', (_, id, ways) => {
  expect(silence(id)).toEqual(ways);
});

it('a check is known with what can be set of it', () => {
  expect(explainedCheck('stale-status')).toMatchObject({ id: 'stale-status', group: 'status', severity: 'warning', settings: [{ key: 'staleAfter', standard: 100 }], options: [] });
  expect(explainedCheck('readability')).toMatchObject({ severity: 'off', settings: [], options: [{ key: 'limit', standard: 45 }, { key: 'words', standard: 20 }] });
  expect(explainedCheck('no-such-check')).toBeNull();
});

it('all checks are known, each as by itself', () => {
  expect(explainedChecks()).toEqual(checks.map(({ id }) => explainedCheck(id)));
  expect(explainedChecks().map(({ id }) => id)).toEqual(checks.map(({ id }) => id));
});
