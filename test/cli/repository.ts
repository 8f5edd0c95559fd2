import { execFileSync } from 'node:child_process';
import { planFolders, scratch } from './run.ts';

const identity = { GIT_AUTHOR_NAME: 'x', GIT_AUTHOR_EMAIL: 'x@x', GIT_COMMITTER_NAME: 'x', GIT_COMMITTER_EMAIL: 'x@x' };

/** A plan of these items, each in flow style on a line of its own. */
export const planOf = (...items: string[]): string => `kind: plan
id: plan-2026
title: Plan
period: { from: 2026-01-01, to: 2026-12-31 }
initiatives:
${items.map((item) => `  - ${item}\n`).join('')}`;

/** Repositories for the tests of a file, which know no settings of the machine. */
export function repositories(): {
  folder: string;
  git: (cwd: string, ...words: string[]) => string;
  /** A repository with a committed plan in `plans/`. */
  repository: (text: string, name?: string) => string;
} {
  const folder = scratch();
  const withPlans = planFolders();
  const settings = ['init.defaultBranch=main', 'protocol.file.allow=always'].flatMap((setting) => ['-c', setting]);
  const git = (cwd: string, ...words: string[]): string =>
    execFileSync('git', [...settings, ...words], { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], env: { PATH: process.env.PATH, HOME: folder, ...identity } });
  return {
    folder,
    git,
    repository(text, name = 'æble.yaml') {
      const cwd = withPlans({ [name]: text });
      git(cwd, 'init', '-q');
      git(cwd, 'add', '.');
      git(cwd, 'commit', '-qm', 'first');
      return cwd;
    },
  };
}
