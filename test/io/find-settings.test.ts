import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findSettings } from '../../src/io/find-settings.ts';
import { folderWith } from './folder.ts';

test('the nearest settings count', () => {
  const top = folderWith({ 'planspor.yaml': '', 'a/planspor.yaml': '', 'a/b/c/': '', 'd/': '', '.git/': '' });
  expect(findSettings(join(top, 'a/b/c'))).toBe(join(top, 'a/planspor.yaml'));
  expect(findSettings(join(top, 'd'))).toBe(join(top, 'planspor.yaml'));
});

test.each([
  ['a repository', { 'planspor.yaml': '', 'repository/.git/': '', 'repository/plans/': '' }],
  ['a linked working tree, whose .git is a file', { 'planspor.yaml': '', 'repository/.git': 'gitdir: elsewhere', 'repository/plans/': '' }],
])('those above %s do not', (_, files) => {
  expect(findSettings(join(folderWith(files), 'repository/plans'))).toBeNull();
});

test('those above the home folder do not, and those in it do', () => {
  const top = folderWith({ 'planspor.yaml': '', 'ane/plans/': '', 'bo/planspor.yaml': '', 'bo/plans/': '' });
  expect(findSettings(join(top, 'ane/plans'), join(top, 'ane'))).toBeNull();
  expect(findSettings(join(top, 'bo/plans'), join(top, 'bo'))).toBe(join(top, 'bo/planspor.yaml'));
});

test('there may be none up to the top of the disk', () => {
  expect(findSettings('/dev', '/nobody')).toBeNull();
});
