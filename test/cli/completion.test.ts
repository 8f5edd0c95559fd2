import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../src/command/index.ts';
import { shells } from '../../src/render/completion/index.ts';
import { bin, planspor, scratch, tenLines } from './run.ts';

type Shell = keyof typeof shells;

const folder = scratch();
const env = { PATH: `${folder}/bin:${process.env.PATH}`, HOME: folder, TERM: 'xterm', LC_ALL: 'C.UTF-8' };
const script = (shell: Shell): string => join(folder, `planspor.${shell}`);

beforeAll(async () => {
  mkdirSync(join(folder, 'bin'));
  writeFileSync(join(folder, 'bin/planspor'), `#!/bin/sh\nexec '${process.execPath}' '${bin}' "$@"\n`);
  chmodSync(join(folder, 'bin/planspor'), 0o755);
  mkdirSync(join(folder, 'plans/old plans'), { recursive: true });
  writeFileSync(join(folder, 'plans/school.yaml'), tenLines.replaceAll(/20\d\d-/g, (year) => (year === '2026-' ? `${new Date().getFullYear()}-` : year)));
  writeFileSync(join(folder, 'plans/notes.txt'), '');
  for (const shell of Object.keys(shells) as Shell[]) {
    const { stdout, code } = await planspor(['completion', shell]);
    if (code !== 0) throw new Error(`no completion for ${shell}`);
    writeFileSync(script(shell), stdout);
  }
});

/** What bash offers for a line, split as readline does it. */
function inBash(line: string): string[] {
  const words = line.split(/(=)| /).filter((word) => word !== undefined && (word !== '' || line.endsWith(' ')));
  const set = `COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}`;
  return execFileSync('bash', ['--norc', '-c', `source '${script('bash')}'; ${set}; _planspor; printf '%s\\n' "\${COMPREPLY[@]}"`], { cwd: folder, env, encoding: 'utf8' })
    .split('\n')
    .filter((one) => one !== '');
}

function inFish(line: string): string[] {
  return execFileSync('fish', ['--no-config', '-c', `source '${script('fish')}'; complete -C '${line}'`], { cwd: folder, env, encoding: 'utf8' })
    .split('\n')
    .map((one) => one.split('\t')[0] ?? '')
    .filter((one) => one !== '');
}

/** What a line becomes in a real zsh on a terminal of its own, after the tab key. */
function inZsh(line: string): string {
  const driver = `
    zmodload zsh/zpty
    zpty z zsh -f -i
    zpty -w z "PS1=; autoload -Uz compinit; compinit -u -D; source '${script('zsh')}'"
    zpty -w z 'probe() { zle expand-or-complete; print -r -- "<<$BUFFER>>"; BUFFER= }; zle -N probe; bindkey "^I" probe; print ready'
    zpty -r z said '*ready*ready*'
    zpty -w -n z "$1"$'\\t'
    zpty -r z said '*<<*>>*'
    print -r -- "$said"
    zpty -d z`;
  const { stdout } = spawnSync('zsh', ['-f', '-c', driver, 'driver', line], { cwd: folder, env, encoding: 'utf8', timeout: 15_000 });
  return /<<(.*)>>/.exec(stdout)?.[1]?.trimEnd() ?? stdout;
}

const answers = (shell: string): boolean => spawnSync(shell, ['-c', 'true']).status === 0;
/** Missing where people work, they are skipped; in CI they are to be there, and fail. */
const lacks = (shell: string): boolean => process.env.CI !== 'true' && !answers(shell);
const names = commands.map(({ name }) => name);

describe('bash completes', () => {
  it('every command', () => expect(inBash('planspor ')).toEqual(names));
  it('a command that has begun, after an option of the program', () => expect(inBash('planspor --lang da eva')).toEqual(['evaluate']));
  it('options', () => expect(inBash('planspor check --fail')).toEqual(['--fail-on']));
  it('choices', () => expect(inBash('planspor check --fail-on ')).toEqual(['error', 'warning', 'info', 'never']));
  it('choices after an equals sign', () => expect(inBash('planspor check --fail-on=w')).toEqual(['warning']));
  it('formats, which differ from command to command', () => {
    expect(inBash('planspor check -f te')).toEqual(['text']);
    expect(inBash('planspor status -f te')).toEqual([]);
  });
  it('the last of several checks', () => expect(inBash('planspor check --only no-owner,no-del')).toEqual(['no-owner,no-deliverable']));
  it('plans', () => expect(inBash('planspor status --plan ')).toEqual(['sundere-skoledag-2026']));
  it('items, short and full', () => expect(inBash('planspor show ')).toEqual(['vandposter', 'sundere-skoledag-2026/vandposter']));
  it('items again where several can be named', () => expect(inBash('planspor update vandposter vand')).toEqual(['vandposter']));
  it('no item where a KPI is wanted', () => expect(inBash('planspor record ')).toEqual([]));
  it('plan files after the item', () => expect(inBash('planspor show vandposter plans/')).toEqual(['plans/school.yaml', 'plans/old plans']));
  it('plan files and folders, not other files', () => expect(inBash('planspor check plans/')).toEqual(['plans/school.yaml', 'plans/old plans']));
  it('any file where one is to be written', () => expect(inBash('planspor check -o plans/n')).toEqual(['plans/notes.txt']));
  it('nothing where nothing can be known', () => expect(inBash('planspor check --as-of ')).toEqual([]));
  it('shells', () => expect(inBash('planspor completion z')).toEqual(['zsh']));
});

describe.skipIf(lacks('fish'))('fish completes', () => {
  it('every command, with what it does', () => expect(inFish('planspor ')).toEqual(names.toSorted()));
  it('options', () => expect(inFish('planspor check --fail')).toEqual(['--fail-on']));
  it('choices', () => expect(inFish('planspor check --fail-on w')).toEqual(['warning']));
  it('the last of several checks', () => expect(inFish('planspor check --only no-owner,no-del')).toEqual(['no-owner,no-deliverable']));
  it('plans', () => expect(inFish('planspor status --plan ')).toEqual(['sundere-skoledag-2026']));
  it('items, and files after them', () => {
    expect(inFish('planspor show vand')).toEqual(['vandposter']);
    expect(inFish('planspor show vandposter plans/s')).toEqual(['plans/school.yaml']);
  });
});

describe.skipIf(lacks('zsh'))('zsh completes', () => {
  it.each([
    ['a command', 'planspor eva', 'planspor evaluate'],
    ['an option', 'planspor check --fail', 'planspor check --fail-on='],
    ['a choice', 'planspor check --fail-on w', 'planspor check --fail-on warning'],
    ['a format', 'planspor check -f te', 'planspor check -f text'],
    ['the last of several checks', 'planspor check --only no-owner,no-del', 'planspor check --only no-owner,no-deliverable'],
    ['a plan', 'planspor status --plan s', 'planspor status --plan sundere-skoledag-2026'],
    ['an item', 'planspor show v', 'planspor show vandposter'],
    ['a plan file', 'planspor check plans/s', 'planspor check plans/school.yaml'],
    ['a shell', 'planspor completion f', 'planspor completion fish'],
  ])('%s', (_what, typed, completed) => expect(inZsh(typed)).toBe(completed));
});

describe('what the scripts ask', () => {
  it('is answered with ids and titles', async () => {
    const { stdout } = await planspor(['completion', 'items'], { cwd: folder });
    expect(stdout).toBe('vandposter\tNye vandposter på alle skoler\nsundere-skoledag-2026/vandposter\tNye vandposter på alle skoler\n');
  });

  it('of KPIs is answered with those alone', async () => {
    const cwd = scratch();
    mkdirSync(join(cwd, 'plans'));
    writeFileSync(join(cwd, 'plans/a.yaml'), `${tenLines.replaceAll('2026-', `${new Date().getFullYear()}-`)}kpis:\n  - { id: vand, title: Vand i alt }\n`);
    expect((await planspor(['completion', 'kpis'], { cwd })).stdout).toBe('vand\tVand i alt\nsundere-skoledag-2026/vand\tVand i alt\n');
  });

  it('is answered with silence where there are no plans, or damaged ones', async () => {
    const cwd = scratch();
    expect(await planspor(['completion', 'items'], { cwd })).toEqual({ stdout: '', stderr: '', code: 0 });
    mkdirSync(join(cwd, 'plans'));
    writeFileSync(join(cwd, 'plans/a.yaml'), 'kind: plan\nid: $(touch pwned)\n');
    expect(await planspor(['completion', 'plans'], { cwd })).toEqual({ stdout: '', stderr: '', code: 0 });
  });

  it('an unknown shell is refused with the ones there are', async () => {
    const { stderr, code } = await planspor(['completion', 'basch']);
    expect(code).toBe(2);
    expect(stderr).toBe('planspor: completion cannot be "basch". Did you mean bash? Choose bash, zsh or fish.\n');
  });
});
