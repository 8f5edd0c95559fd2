import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { bin, planspor, scratch, tenLines } from './run.ts';

const root = resolve(import.meta.dirname, '../..');
const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');
const broken = tenLines.replace('ultimo oktober 2026', 'hurtigst muligt');

/** A program on the path that does what a line of shell says. */
function stub(folder: string, name: string, does: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), `#!/bin/sh\n${does}\n`);
  chmodSync(join(folder, name), 0o755);
}

function workspace(text: string): string {
  const cwd = scratch();
  mkdirSync(join(cwd, 'plans'));
  writeFileSync(join(cwd, 'plans/plan.yaml'), text);
  return cwd;
}

describe('action.yml', () => {
  interface Action {
    inputs: Record<string, { description: string; default: string }>;
    runs: { using: string; steps: { name: string; run: string; shell: string; if?: string; env?: Record<string, string> }[] };
  }
  const action = parse(textOf('action.yml')) as Action;

  /** Runs the steps as GitHub does: inputs become the environment, and a step that fails is the last. */
  function act(cwd: string, given: Record<string, string> = {}, env: Record<string, string> = {}) {
    const outside = scratch();
    stub(join(outside, 'bin'), 'npm', `echo "npm $@ in $PWD" >>'${outside}/called'`);
    stub(join(outside, 'bin'), 'npx', `echo "npx $@" >>'${outside}/called'`);
    const inputs = Object.fromEntries(Object.entries(action.inputs).map(([name, { default: usual }]) => [name, given[name] ?? usual]));
    const filled = (text: string): string => text.replaceAll(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_all, name: string) => inputs[name] ?? 'not an input');
    let stdout = '';
    let code: number | null = 0;
    for (const step of action.runs.steps) {
      expect(step.shell).toBe('bash');
      expect(step.run).not.toContain('${{');
      if (step.if !== undefined) expect(step.if).toBe("inputs.version == ''");
      if (step.if !== undefined && inputs.version !== '') continue;
      const runner = { RUNNER_TEMP: outside, GITHUB_STEP_SUMMARY: join(outside, 'summary'), GITHUB_ACTION_PATH: root, GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: cwd };
      const own = Object.fromEntries(Object.entries(step.env ?? {}).map(([name, text]) => [name, filled(text)]));
      const ran = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run], {
        cwd, encoding: 'utf8', env: { PATH: `${outside}/bin:${process.env.PATH}`, HOME: outside, ...runner, ...own, ...env },
      });
      stdout += ran.stdout + ran.stderr;
      code = ran.status;
      if (code !== 0) break;
    }
    const read = (name: string): string => (existsSync(join(outside, name)) ? readFileSync(join(outside, name), 'utf8') : '');
    return { stdout, code, called: read('called'), summary: read('summary') };
  }

  it('is a composite action whose inputs are all explained', () => {
    expect(action.runs.using).toBe('composite');
    for (const { description } of Object.values(action.inputs)) expect(description).toMatch(/\w{3}/);
  });

  it('builds its own code, passes on a plan that is right, and leaves a summary', () => {
    const { code, called, summary, stdout } = act(workspace(tenLines), { 'as-of': '2026-02-01' });
    expect(called).toBe(`npm ci --include=dev --no-fund --no-audit in ${root}\n`);
    expect(stdout).toMatch(/1 fil · 0 fejl/);
    expect(summary).not.toBe('');
    expect(code).toBe(0);
  });

  it('fails on a plan that is wrong, with annotations and the summary', () => {
    const { code, stdout, summary } = act(workspace(broken), { paths: 'plans/plan.yaml\n' });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^::error file=plans\/plan\.yaml,line=9,/m);
    expect(summary).toMatch(/unreadable-deadline/);
  });

  it('takes a severity to fail from, and a version from npm', () => {
    const cwd = workspace(tenLines.replace(/ {4}owner.*\n/, ''));
    expect(act(cwd, { 'as-of': '2026-02-01', 'fail-on': 'warning' }).code).toBe(1);
    expect(act(cwd, { version: '1.2.3' }).called).toMatch(/^npx --yes planspor@1\.2\.3 check --fail-on=error /);
  });

  it('takes no input for a command or an option', () => {
    const cwd = workspace(tenLines);
    for (const text of ['"; touch pwned; "', '$(touch pwned)', '--output=pwned']) {
      act(cwd, { paths: text, 'as-of': text, 'fail-on': text, since: text });
      act(cwd, { paths: text });
      expect(existsSync(join(cwd, 'pwned'))).toBe(false);
    }
  });

  it('says so where Node.js is too old', () => {
    const old = scratch();
    stub(old, 'node', 'exit 1');
    const { code, stdout } = act(workspace(tenLines), {}, { PATH: `${old}:${process.env.PATH}` });
    expect({ code, stdout }).toEqual({ code: 2, stdout: expect.stringMatching(/^::error::planspor needs Node\.js 20\.19 or later/) });
  });
});

describe('.pre-commit-hooks.yaml', () => {
  interface Hook {
    id: string;
    entry: string;
    language: string;
    files: string;
    pass_filenames: boolean;
  }
  const [hook] = parse(textOf('.pre-commit-hooks.yaml')) as [Hook];
  const identity = { GIT_AUTHOR_NAME: 'x', GIT_AUTHOR_EMAIL: 'x@x', GIT_COMMITTER_NAME: 'x', GIT_COMMITTER_EMAIL: 'x@x' };

  it('stops a commit of a plan that is wrong, lets one that is right through, and minds no other files', () => {
    const cwd = workspace(broken);
    stub(join(cwd, '.git/hooks'), 'pre-commit', `git diff --cached --name-only | grep -qE '${hook.files}' || exit 0\nexec ${hook.entry}`);
    stub(join(cwd, '.git/bin'), 'planspor', `exec '${process.execPath}' '${bin}' "$@"`);
    const env = { PATH: `${cwd}/.git/bin:${process.env.PATH}`, HOME: cwd, ...identity };
    const git = (...words: string[]) => spawnSync('git', words, { cwd, env, encoding: 'utf8' });
    git('init', '-q');
    git('add', 'plans');
    const stopped = git('commit', '-m', 'wrong');
    expect(stopped.status).toBe(1);
    expect(stopped.stdout + stopped.stderr).toMatch(/plans\/plan\.yaml:9:15: .*\[unreadable-deadline\]/);
    expect(git('log').status).not.toBe(0);

    writeFileSync(join(cwd, 'README.md'), 'text\n');
    git('rm', '-q', '--cached', '-r', 'plans');
    git('add', 'README.md');
    expect(git('commit', '-m', 'no plan').status).toBe(0);

    writeFileSync(join(cwd, 'plans/plan.yaml'), tenLines);
    git('add', 'plans');
    expect(git('commit', '-m', 'right').status).toBe(0);
  });

  it('names a program that the package has, and needs no list of files', () => {
    const { bin: programs } = JSON.parse(textOf('package.json')) as { bin: Record<string, string> };
    expect(Object.keys(programs)).toContain(hook.entry.split(' ')[0]);
    expect(hook).toMatchObject({ language: 'node', pass_filenames: false });
  });
});

describe('the problem matcher', () => {
  interface Matcher {
    severity: 'error' | 'warning' | 'notice';
    pattern: [{ regexp: string; file: number; line: number; column: number; message: number; code: number }];
  }
  const { problemMatcher: matchers } = JSON.parse(textOf('.github/planspor-matcher.json')) as { problemMatcher: Matcher[] };

  it.each(['da', 'en'])('reads every finding of the text format, and nothing else (%s)', async (lang) => {
    const cwd = workspace(broken.replace(/ {4}owner.*\n/, ''));
    const argv = ['check', '--as-of', '2026-02-01', '--lang', lang];
    const { stdout } = await planspor(argv, { cwd });
    const { findings } = JSON.parse((await planspor([...argv, '--format', 'json'], { cwd })).stdout) as { findings: Record<string, unknown>[] };
    const read = stdout.split('\n').flatMap((line) =>
      matchers.flatMap(({ severity, pattern: [{ regexp, ...groups }] }) => {
        const found = new RegExp(regexp).exec(line);
        if (!found) return [];
        return [{
          severity: severity === 'notice' ? 'info' : severity,
          file: found[groups.file], line: Number(found[groups.line]), column: Number(found[groups.column]),
          message: found[groups.message], check: found[groups.code],
        }];
      }),
    );
    expect(new Set(read.map(({ severity }) => severity))).toEqual(new Set(['error', 'warning', 'info']));
    expect(read).toEqual(findings.map(({ severity, file, line, column, message, check }) => ({ severity, file, line, column, message, check })));
  });
});

describe('what the README tells to copy', () => {
  const readme = textOf('README.md');
  const blocks = (language: string): string[] => [...readme.matchAll(new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``, 'g'))].map(([, text = '']) => text);
  const blockWith = (language: string, words: string): string => blocks(language).find((text) => text.includes(words)) ?? '';

  it('the job for GitHub gives the action inputs that it has', () => {
    const { jobs } = parse(blockWith('yaml', 'uses: <owner>/planspor')) as { jobs: { plans: { steps: { uses?: string; with?: object }[] } } };
    const inputs = Object.keys((parse(textOf('action.yml')) as { inputs: object }).inputs);
    const step = jobs.plans.steps.find(({ uses }) => uses?.includes('planspor'));
    expect(inputs).toEqual(expect.arrayContaining(Object.keys(step?.with ?? { none: '' })));
  });

  it('the hook for pre-commit is one that there is', () => {
    const { repos } = parse(blockWith('yaml', '.pre-commit-config.yaml')) as { repos: { hooks: { id: string }[] }[] };
    const ids = (parse(textOf('.pre-commit-hooks.yaml')) as { id: string }[]).map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(repos.flatMap(({ hooks }) => hooks.map(({ id }) => id))));
  });

  it('the job for GitLab runs, and leaves the reports that it names', () => {
    const cwd = workspace(broken);
    stub(join(cwd, '.bin'), 'planspor', `exec '${process.execPath}' '${bin}' "$@"`);
    const { plans } = parse(blockWith('yaml', '.gitlab-ci.yml')) as { plans: { script: string[]; artifacts: { reports: Record<string, string> } } };
    const ran = spawnSync('sh', ['-e', '-c', plans.script.join('\n')], { cwd, encoding: 'utf8', env: { PATH: `${cwd}/.bin:${process.env.PATH}`, HOME: cwd } });
    expect(ran.status).toBe(1);
    for (const report of Object.values(plans.artifacts.reports)) expect(readFileSync(join(cwd, report), 'utf8')).toContain('unreadable-deadline');
  });

  it('the settings for VS Code give the language server a schema that it finds and uses', async () => {
    const settings = JSON.parse(blockWith('json', 'yaml.schemas')) as { 'yaml.schemas': Record<string, string> };
    const [[schema, pattern] = ['', '']] = Object.entries(settings['yaml.schemas']);
    const require = createRequire(import.meta.url);
    const { getLanguageService } = require('yaml-language-server');
    const { SettingsState } = require('yaml-language-server/out/server/src/yamlSettings.js');
    const { TextDocument } = require('vscode-languageserver-textdocument');
    const service = getLanguageService({
      schemaRequestService: (uri: string) => Promise.resolve(readFileSync(new URL(uri), 'utf8')),
      workspaceContext: { resolveRelativePath: (path: string) => path },
      yamlSettings: new SettingsState(),
    });
    service.configure({ validate: true, schemas: [{ uri: new URL(schema, `file://${root}/`).href, fileMatch: [pattern] }] });
    const complaints = async (name: string): Promise<unknown[]> =>
      service.doValidation(TextDocument.create(`file://${root}/${name}`, 'yaml', 1, `${tenLines}owners: x\n`), false) as Promise<unknown[]>;
    expect(await complaints('plans/a.yaml')).toHaveLength(1);
    expect(await complaints('other/a.yaml')).toHaveLength(0);
  }, 60_000);

  it('the lines for shells leave scripts that the shell reads', () => {
    const home = scratch();
    stub(join(home, 'bin'), 'planspor', `exec '${process.execPath}' '${bin}' "$@"`);
    for (const folder of ['.local/share/bash-completion/completions', '.zfunc', '.config/fish/completions']) mkdirSync(join(home, folder), { recursive: true });
    execFileSync('bash', ['-e', '-c', blockWith('sh', 'planspor completion bash')], { cwd: home, env: { PATH: `${home}/bin:${process.env.PATH}`, HOME: home } });
    expect(spawnSync('bash', ['-n', join(home, '.local/share/bash-completion/completions/planspor')]).status).toBe(0);
    expect(existsSync(join(home, '.zfunc/_planspor')) && existsSync(join(home, '.config/fish/completions/planspor.fish'))).toBe(true);
  });
});
