import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CheckData } from '../../src/render/findings.ts';
import { planOf, repositories } from './repository.ts';
import { planspor } from './run.ts';

const { folder, git, repository: committed } = repositories();

const one = '{ id: one, title: Et }';
const two = '{ id: two, title: To }';

const repository = (text = planOf(one, two), name?: string): string => committed(text, name);

const since = (cwd: string, revision: string, ...more: string[]) =>
  planspor(['check', '--as-of', '2026-02-01', '--lang', 'en', `--since=${revision}`, ...more], { cwd });

/** The items with a finding that `--since` leaves. */
async function itemsSince(cwd: string, revision = 'HEAD', ...more: string[]): Promise<(string | null)[]> {
  const { stdout, stderr } = await since(cwd, revision, '--format', 'json', ...more);
  expect(stderr).toBe('');
  return [...new Set((JSON.parse(stdout) as CheckData).findings.map(({ item }) => item))];
}

describe('check --since', () => {
  it('says nothing when nothing has changed', async () => {
    expect(await itemsSince(repository())).toEqual([]);
  });

  it('says what is found in the items whose data has changed, and the exit code follows', async () => {
    const cwd = repository();
    writeFileSync(join(cwd, 'plans/æble.yaml'), planOf('{ title: "Et", id: one } # written otherwise', '{ id: two, title: Nyt }'));
    expect(await itemsSince(cwd)).toEqual(['two']);
    expect((await since(cwd, 'HEAD', '--fail-on', 'warning')).code).toBe(1);
    git(cwd, 'commit', '-qam', 'second');
    expect(await itemsSince(cwd)).toEqual([]);
    expect((await since(cwd, 'HEAD', '--fail-on', 'warning')).code).toBe(0);
    expect(await itemsSince(cwd, 'HEAD~1')).toEqual(['two']);
  });

  it('takes a deliverable for a part of its initiative', async () => {
    const parts = (title: string): string => `{ id: one, title: Et, deliverables: [{ id: part, title: ${title}, deadline: 2026-03-01 }, { id: other, title: B, deadline: 2025-01-01 }] }`;
    const cwd = repository(planOf(parts('A'), two));
    writeFileSync(join(cwd, 'plans/æble.yaml'), planOf(parts('C'), two));
    expect(await itemsSince(cwd)).toEqual(['one']);
  });

  it('follows a renamed file, staged or committed', async () => {
    const cwd = repository();
    git(cwd, 'mv', 'plans/æble.yaml', 'plans/pære.yaml');
    expect(await itemsSince(cwd)).toEqual([]);
    git(cwd, 'commit', '-qm', 'renamed');
    writeFileSync(join(cwd, 'plans/pære.yaml'), planOf(one, two, '{ id: three, title: Tre }'));
    expect(await itemsSince(cwd, 'HEAD~1')).toEqual(['three']);
  });

  it('counts a new file whole, tracked or not', async () => {
    const cwd = repository();
    writeFileSync(join(cwd, 'plans/new.yaml'), planOf('{ id: three, title: Tre }').replace('plan-2026', 'plan-x'));
    expect(await itemsSince(cwd)).toEqual(['three']);
    git(cwd, 'add', '.');
    expect(await itemsSince(cwd)).toEqual(['three']);
  });

  it('says what a file as a whole has wrong when it has changed', async () => {
    const cwd = repository();
    writeFileSync(join(cwd, 'plans/æble.yaml'), `${planOf(one, two)}unknown: 1\n`);
    expect((await since(cwd, 'HEAD')).stdout).toMatch(/\[unknown-key\]/);
  });

  it('says which unchanged item refers to something that is gone', async () => {
    const cwd = repository(planOf(one, two, '{ id: three, title: Tre, after: two }'));
    writeFileSync(join(cwd, 'plans/æble.yaml'), planOf(one, '{ id: three, title: Tre, after: two }'));
    expect((await since(cwd, 'HEAD')).stdout).toMatch(/\[unknown-reference\]/);
  });

  it('and so when the whole file is gone', async () => {
    const cwd = repository(planOf('{ id: three, title: Tre, after: plan-2025/gone }'));
    writeFileSync(join(cwd, 'plans/before.yaml'), planOf('{ id: gone, title: Et }').replace('plan-2026', 'plan-2025'));
    git(cwd, 'add', '.');
    git(cwd, 'commit', '-qm', 'second');
    git(cwd, 'rm', '-q', 'plans/before.yaml');
    expect((await since(cwd, 'HEAD')).stdout).toMatch(/\[unknown-reference\]/);
  });

  it('works from a folder below, and on files named from outside', async () => {
    const cwd = repository();
    writeFileSync(join(cwd, 'plans/æble.yaml'), planOf(one, '{ id: two, title: Nyt }'));
    expect(await itemsSince(join(cwd, 'plans'), 'HEAD', '.')).toEqual(['two']);
    const { stdout } = await planspor(['check', join(cwd, 'plans'), '--since', 'HEAD', '--as-of', '2026-02-01', '--lang', 'en'], { cwd: folder });
    expect(stdout).toMatch(/Nyt|two|:7:/);
    expect(stdout).not.toMatch(/:6:/);
  });

  it('works in a hook of another repository', async () => {
    const cwd = repository();
    const env = { GIT_DIR: join(folder, 'nowhere'), GIT_INDEX_FILE: join(folder, 'nowhere/index') };
    expect((await planspor(['check', '--since', 'HEAD', '--as-of', '2026-02-01'], { cwd, env })).code).toBe(0);
  });
});

describe('check --since refuses in one sentence', () => {
  const refused = async (cwd: string, revision: string, env?: Record<string, string>): Promise<string> => {
    const before = existsSync(cwd) ? readdirSync(cwd) : [];
    const { stdout, stderr, code } = await planspor(['check', '--lang', 'en', `--since=${revision}`], { cwd, ...(env && { env }) });
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(readdirSync(cwd)).toEqual(before);
    return stderr;
  };

  it.each(['--output=x', '-x', '--upload-pack=touch x', '', 'HEAD\n--output=x'])('a revision that is none: %j, before git runs', async (revision) => {
    const cwd = repository();
    expect(await refused(cwd, revision, { PATH: '/nowhere' })).toMatch(/is not a revision/);
    expect(existsSync(join(cwd, 'x'))).toBe(false);
  });

  it.each(['nope', 'HEAD~5', 'HEAD:plans', 'HEAD; touch x', 'HEAD..HEAD'])('a revision that git does not know: %s', async (revision) => {
    expect(await refused(repository(), revision)).toMatch(/git knows no revision/);
  });

  it('no git', async () => {
    expect(await refused(repository(), 'HEAD', { PATH: '/nowhere' })).toBe('planspor: --since needs git, which was not found.\n');
  });

  it('no repository', async () => {
    const cwd = join(folder, 'bare');
    mkdirSync(join(cwd, 'plans'), { recursive: true });
    writeFileSync(join(cwd, 'plans/a.yaml'), planOf(one));
    expect(await refused(cwd, 'HEAD')).toMatch(/needs a git repository/);
  });

  it('history that a shallow clone does not have', async () => {
    const from = repository();
    git(from, 'commit', '-q', '--allow-empty', '-m', 'second');
    const cwd = join(folder, 'shallow');
    git(folder, 'clone', '-q', '--depth', '1', `file://${from}`, cwd);
    expect(await refused(cwd, 'HEAD~1')).toMatch(/only the latest history.*fetch-depth: 0/);
  });

  it.skipIf(process.getuid?.() !== 0)('a repository that belongs to somebody else', async () => {
    const cwd = repository();
    execFileSync('chown', ['-R', '65534', cwd]);
    expect(await refused(cwd, 'HEAD')).toMatch(/safe\.directory/);
  });
});

describe('check --since sets nothing in motion', () => {
  it('no hook, monitor, filter or external diff of the repository is run', async () => {
    const cwd = repository();
    const trap = join(cwd, '.git/trap');
    writeFileSync(trap, `#!/bin/sh\ntouch '${cwd}/sprung'\ncat\n`);
    chmodSync(trap, 0o755);
    for (const key of ['core.fsmonitor', 'core.pager', 'diff.external', 'filter.t.clean', 'filter.t.smudge', 'diff.t.textconv', 'diff.t.command']) git(cwd, 'config', key, trap);
    writeFileSync(join(cwd, '.gitattributes'), '* filter=t diff=t\n');
    writeFileSync(join(cwd, 'plans/æble.yaml'), planOf(one, '{ id: two, title: Nyt }'));
    expect(await itemsSince(cwd)).toEqual(['two']);
    expect(existsSync(join(cwd, 'sprung'))).toBe(false);
  });

  it('a repository without an index is read all the same', async () => {
    const cwd = repository();
    renameSync(join(cwd, 'plans/æble.yaml'), join(cwd, 'plans/b.yaml'));
    rmSync(join(cwd, '.git/index'));
    expect(await itemsSince(cwd)).toContain('one');
  });
});
