import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { planspor, scratch, tenLines } from './run.ts';

const folder = scratch();
let number = 0;

/** Writes a file into a folder of its own and checks it there, in English. */
async function checkText(text: string | Uint8Array, name = 'plan.yaml', ...more: string[]) {
  number += 1;
  const cwd = join(folder, String(number));
  mkdirSync(cwd);
  writeFileSync(join(cwd, name), text);
  const ran = await planspor(['check', `./${name}`, '--lang', 'en', ...more], { cwd });
  return { ...ran, cwd, lines: ran.stdout.trimEnd().split('\n') };
}

const plan = (more: string): string => tenLines + more;

describe('a file that cannot be relied on gives one clear finding and exit code 1', () => {
  const cases: [name: string, text: string | Uint8Array, finding: RegExp][] = [
    ['not YAML', 'kind: plan\n  id: [', /plan\.yaml:\d+:\d+: error .*\[yaml-syntax\]/],
    ['wrong type', tenLines.replace('period: { from: 2026-01-01, to: 2026-12-31 }', 'period: 2026'), /:4:9: error .*\[schema\]/],
    ['unknown key', plan('owners: x\n'), /:10:1: error .*owner.*\[unknown-key\]/],
    ['duplicate key', plan('title: Igen\n'), /:10:1: error .*\[duplicate-key\]/],
    ['duplicate id', plan('  - { id: vandposter, title: Igen }\n'), /:10:\d+: error .*vandposter.*\[duplicate-id\]/],
    ['broken reference', plan('    after: vandpost\n'), /:10:12: error .*vandposter.*\[unknown-reference\]/],
    ['impossible date', tenLines.replace('ultimo oktober 2026', '2026-02-30'), /:9:15: error .*28.*\[impossible-date\]/],
    ['unreadable deadline', tenLines.replace('ultimo oktober 2026', 'hurtigst muligt'), /:9:15: error .*\[unreadable-deadline\]/],
    ['number where text is meant', plan('number: 9.10\n'), /:10:9: error .*9\.10.*\[unquoted-value\]/],
    ['Latin-1', Buffer.from(tenLines, 'latin1'), /:7:\d+: error .*UTF-8.*\[encoding\]/],
    ['UTF-16', Buffer.from(`\ufeff${tenLines}`, 'utf16le'), /:1:1: error .*UTF-16.*\[encoding\]/],
    ['alias', plan('background: &a text\npurpose: *a\n'), /error .*\[yaml-feature\]/],
    ['alias bomb', `a: &a [x]\n${Array.from({ length: 20 }, (_, n) => `b${n}: &b${n} [*a, *a, *a]`).join('\n')}\n`, /error .*\[yaml-feature\]/],
    ['self-referring alias', 'a: &a [*a]\n', /error .*\[yaml-feature\]/],
    ['%YAML 1.1', `%YAML 1.1\n---\n${tenLines}`, /:1:1: error .*\[yaml-feature\]/],
    ['5,000 nested lists', '['.repeat(5000), /error .*\[too-large\]/],
    ['5,000 nested dashes', '- '.repeat(5000), /error .*\[too-large\]/],
    ['NUL', `${tenLines}\u0000`, /error .*\[encoding\]/],
    ['empty value', plan('background:\n'), /:10:1: error .*background.*\[schema\]/],
    ['period in reverse', tenLines.replace('to: 2026-12-31', 'to: 2025-12-31'), /:4:\d+: error .*\[period-order\]/],
  ];
  for (const [name, text, finding] of cases) {
    it(name, async () => {
      const started = performance.now();
      const { stdout, code, stderr } = await checkText(text);
      expect(performance.now() - started).toBeLessThan(4000);
      expect(stdout).toMatch(finding);
      expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    });
  }

  it('16,000 keys in one map', async () => {
    const keys = Array.from({ length: 16_000 }, (_, n) => `key${n}: 1`).join('\n');
    const { code, stdout } = await checkText(`${tenLines}${keys}\n`);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^plan\.yaml:10:1: error .*15,999 others.*\[unknown-key\]\n1 file · 1 error /);
  });
});

describe('what is no plan file at all', () => {
  it.each([
    ['empty', ''],
    ['only a comment', '# intet\n'],
    ['another kind of YAML', 'name: build\non: push\n'],
    ['a list', '- a\n- b\n'],
  ])('%s: said, and never green', async (_name, text) => {
    const { code, stderr, stdout } = await checkText(text);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^planspor: none of the files is a planspor file \(plan\.yaml\)/);
  });

  it('is named once beside real plans', async () => {
    const cwd = join(folder, 'mixed');
    mkdirSync(cwd);
    writeFileSync(join(cwd, 'plan.yaml'), tenLines);
    writeFileSync(join(cwd, 'other.yaml'), 'name: build\n');
    const { stdout, code } = await planspor(['check', '.', '--lang', 'en', '--as-of', '2026-02-01'], { cwd });
    expect(code).toBe(0);
    expect(stdout.match(/not-a-plan-file/g)).toHaveLength(1);
  });
});

describe('paths that cannot be opened give one sentence and exit code 2', () => {
  it.each([
    ['missing', 'nope.yaml', 'does not exist'],
    ['a device', '/dev/zero', 'not a regular file'],
    ['an empty name', '', 'does not exist'],
  ])('%s', async (_name, path, sentence) => {
    const { code, stderr, stdout } = await planspor(['check', path, '--lang', 'en']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^planspor: .*\n$/);
    expect(stderr).toContain(sentence);
  });

  it('a pipe, at once', async () => {
    const fifo = join(folder, 'fifo.yaml');
    execFileSync('mkfifo', [fifo]);
    const { code, stderr } = await planspor(['check', fifo, '--lang', 'en']);
    expect(code).toBe(2);
    expect(stderr).toContain('not a regular file');
  });

  it('a folder without plans', async () => {
    const cwd = join(folder, 'empty');
    mkdirSync(cwd);
    expect(await planspor(['check', '.', '--lang', 'en'], { cwd })).toMatchObject({ code: 2, stderr: 'planspor: there are no YAML files to check.\n' });
    expect((await planspor(['status', '--lang', 'en'], { cwd })).stderr).toMatch(/there is no folder plans\/ here/);
  });
});

describe('a file named -x.yaml', () => {
  it('is told from an option', async () => {
    const cwd = join(folder, 'dash');
    mkdirSync(cwd);
    writeFileSync(join(cwd, '-x.yaml'), tenLines);
    expect((await planspor(['check', '-x.yaml', '--lang', 'en'], { cwd })).stderr).toContain('If it is a file, write ./-x.yaml');
    for (const argv of [['./-x.yaml'], ['--', '-x.yaml']]) {
      expect(await planspor(['check', '--as-of', '2026-02-01', ...argv], { cwd })).toMatchObject({ code: 0, stderr: '' });
    }
  });
});

describe('nothing in a file steers the terminal or the build that prints it', () => {
  it('in a title, a key, an id and a file name', async () => {
    const nasty = '\\e]52;c;Zm9v\\a\\e[2J\\u202E ::error::forged ##[error]';
    const name = 'a\u001b[2J::error::.yaml';
    const { stdout, code } = await checkText(plan(`"${nasty}": 1\nbackground: "${nasty}"\nfollows: "${nasty}"\n`), name);
    expect(code).toBe(1);
    expect(stdout).not.toMatch(/^\s*::/m);
    expect(stdout).not.toContain('##[');
  });

  it('in every report', async () => {
    const cwd = join(folder, 'nasty');
    mkdirSync(cwd);
    writeFileSync(join(cwd, 'plan.yaml'), tenLines.replaceAll(/Nye vandposter[^\n]*|Skoleforvaltningen/g, '"::error::x\\u202E ##[error]"'));
    for (const argv of [['status'], ['deadlines'], ['list'], ['evaluate', '-f', 'table'], ['plan', '-f', 'table'], ['status', '-f', 'json']]) {
      const { code, stdout } = await planspor([...argv, 'plan.yaml', '--as-of', '2026-05-01'], { cwd });
      expect(code).toBe(0);
      expect(stdout).not.toMatch(/^\s*::/m);
    }
  });
});

describe('reports refuse what is damaged', () => {
  it('with the first error, its place and exit code 2', async () => {
    const cwd = join(folder, 'damaged');
    mkdirSync(cwd);
    writeFileSync(join(cwd, 'plan.yaml'), plan('owners: x\n'));
    for (const command of ['status', 'deadlines', 'evaluate', 'plan', 'list']) {
      const { code, stderr, stdout } = await planspor([command, 'plan.yaml', '--lang', 'en'], { cwd });
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(/^planspor: plan\.yaml:10:1: .*owner/);
    }
  });
});
