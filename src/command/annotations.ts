import { relative, resolve, sep } from 'node:path';
import { formatById } from '../render/formats/index.ts';
import type { OutputOptions } from './options.ts';
import type { Output } from './outputs.ts';
import type { World } from './world.ts';

/**
 * In a build on GitHub the text on standard output is followed by annotations, unless formats were named: who names
 * them gets those and nothing else.
 */
export function withAnnotations(outputs: readonly Output[], options: OutputOptions, { env }: World): Output[] {
  const github = formatById('github');
  const isText = ({ format, file }: Output): boolean => format.id === 'text' && file === null;
  const isWanted = env.GITHUB_ACTIONS === 'true' && options.format === undefined && outputs.some(isText);
  return isWanted && github ? [...outputs, { format: github, file: null }] : [...outputs];
}

/** Where builds on GitHub and GitLab check the repository out. */
const checkouts = ['GITHUB_WORKSPACE', 'CI_PROJECT_DIR'];

/** Names files from the top of the repository, where a build says what that is; elsewhere they keep their names. */
export function repositoryNames(cwd: string, { env }: World): (file: string) => string {
  const root = checkouts.map((name) => env[name]).find(Boolean);
  if (!root) return (file) => file;
  return (file) => {
    const name = relative(root, resolve(cwd, file));
    return /^\.\.(?:[/\\]|$)/.test(name) ? file : name.split(sep).join('/');
  };
}
