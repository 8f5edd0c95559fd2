import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it, type TestContext } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { bin } from '../cli/run.ts';
import { folderWith } from '../io/folder.ts';
import { installed, type Lock, type Locked, nameAt, sbomOf, shipped } from '../sbom.ts';
import { isMissing } from '../tool.ts';
import { row } from './threats.ts';

const root = resolve(import.meta.dirname, '../..');
const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock;
const hashOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

describe('what is installed', () => {
  it(row(39, 'every package in the lockfile has its hash, and none says which registry it came from'), () => {
    const without = installed(lock).filter(([, { integrity = '' }]) => !/^sha512-[\w+/]{86}==$/.test(integrity));
    expect(without.map(([path]) => path)).toEqual([]);
    expect(readFileSync(join(root, 'package-lock.json'), 'utf8')).not.toContain('"resolved"');
  });

  it(row(39, 'nothing that is installed with the program runs a script of its own'), () => {
    expect(shipped(lock).filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path)).toEqual([]);
    expect(installed(lock).filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => nameAt(path))).toEqual(['esbuild']);
    for (const script of ['preinstall', 'install', 'postinstall']) expect(Object.keys(packageJson.scripts)).not.toContain(script);
  });

  it(row(39, 'each licence lets an agency use, change and pass it on'), () => {
    const free = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'Zlib', 'MPL-2.0', 'CC0-1.0', 'Unlicense']);
    const isFree = ({ license = 'none' }: Locked): boolean => {
      const [choices, all] = [license.split(' OR '), license.split(' AND ')].map((words) => words.map((word) => free.has(word.replace(/[()]/g, ''))));
      return license.includes(' OR ') ? choices?.includes(true) === true : all?.every(Boolean) === true;
    };
    expect(shipped(lock).filter(([, locked]) => !isFree(locked)).map(([path, { license }]) => `${nameAt(path)}: ${license}`)).toEqual([]);
  });

  it(row(39, 'every dependency is pinned, and the README gives its reason'), () => {
    const all = { ...packageJson.dependencies, ...packageJson.devDependencies };
    for (const version of Object.values(all)) expect(version).toMatch(/^\d/);
    const [, passage = ''] = /\nRuntime dependencies, ([^]*?)\n\n/.exec(readFileSync(join(root, 'README.md'), 'utf8')) ?? [];
    const named = [...passage.matchAll(/\*\*([^*]+)\*\*/g)].map(([, name]) => name);
    expect(named.toSorted((a = '', b = '') => (a < b ? -1 : 1))).toEqual(Object.keys(packageJson.dependencies).toSorted((a, b) => (a < b ? -1 : 1)));
  });

  it(row(39, 'the bill of materials names what the program asks for, and each of them is in it'), () => {
    const bom = sbomOf(lock, packageJson) as { components: { name: string; 'bom-ref': string }[]; dependencies: { ref: string; dependsOn: string[] }[] };
    const refs = new Set([...bom.components.map((one) => one['bom-ref']), `planspor@${packageJson.version}`]);
    for (const { ref, dependsOn } of bom.dependencies) for (const one of [ref, ...dependsOn]) expect(refs).toContain(one);
    const own = bom.dependencies.find(({ ref }) => ref.startsWith('planspor@'))?.dependsOn ?? [];
    expect(own).toEqual(Object.entries(packageJson.dependencies).map(([name, version]) => `${name}@${version}`).toSorted());
  });
});

describe('what is published', () => {
  /** Files of the package, built parts among them. */
  const contents = [
    'CHANGELOG.md', 'LICENSE', 'README.md', 'SECURITY.md', 'assets/fonts/OFL.txt', 'assets/fonts/SourceSans3-Bold.ttf', 'assets/fonts/SourceSans3-Regular.ttf',
    'bin/load.js', 'bin/package.json', 'bin/planspor.js', 'bin/thread.js', 'dist/docx.cjs', 'dist/planspor.cjs', 'package.json', 'plans/check-output.schema.json',
    'plans/planspor.schema.json', 'sbom.cdx.json',
  ];

  it(row(39, 'these files and no other, and twice the same bytes'), () => {
    const archives = ['a', 'b'].map((name) => {
      const folder = join(folderWith({}), name);
      mkdirSync(folder);
      const said = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], env: { ...process.env, npm_config_cache: join(folder, '../cache') } });
      const [{ files }] = JSON.parse(said) as [{ files: { path: string }[] }];
      expect(files.map(({ path }) => path).toSorted()).toEqual(contents);
      return join(folder, readdirSync(folder)[0] ?? '');
    });
    expect(new Set(archives.map(hashOf)).size).toBe(1);
  });

  it(row(39, 'a build gives the bytes that are there'), () => {
    const built = folderWith({});
    const steps = packageJson.scripts.build.split(' && ').filter((step) => step.startsWith('esbuild '));
    expect(steps).not.toEqual([]);
    for (const step of steps) execFileSync(join(root, 'node_modules/.bin/esbuild'), step.split(' ').slice(1).map((word) => word.replace('--outfile=dist/', `--outfile=${built}/`)), { cwd: root });
    for (const name of readdirSync(built)) {
      // As the last step of the build has it: letters beyond ASCII that esbuild leaves in regular expressions.
      const text = readFileSync(join(built, name), 'utf8').replace(/[^\x00-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
      expect(text === readFileSync(join(root, 'dist', name), 'utf8')).toBe(true);
    }
  });
});

const day = ['--as-of', '2017-10-03'];
const calls = [['check', 'plans', ...day], ['status', ...day], ['evaluate', '--year', '2017', ...day, '-f', 'docx'], ['list', ...day, '-f', 'xlsx'], ['deadlines', ...day, '-f', 'ics'], ['status', ...day, '-f', 'html']];
// Without HOME the C library would ask the machine's own list of users who we are, over a local socket.
const run = (words: readonly string[]) => spawnSync(words[0] ?? '', words.slice(1), { cwd: root, encoding: 'latin1', env: { PATH: process.env.PATH, HOME: '/nowhere' }, maxBuffer: 1e8 });

describe('the network', () => {
  it(row(39, 'cut off, everything is as ever'), (context: TestContext) => {
    if (run(['unshare', '-n', 'true']).status !== 0) return context.skip('cannot cut the network off here');
    for (const argv of calls.slice(0, 3)) {
      const { stdout, status } = run(['unshare', '-n', process.execPath, bin, ...argv]);
      expect(status).toBe(0);
      expect(stdout === run([process.execPath, bin, ...argv]).stdout).toBe(true);
    }
  });

  it.skipIf(isMissing('strace'))(row(39, 'no socket is opened, and no other program started'), () => {
    for (const argv of calls) {
      const { status, stderr } = run(['strace', '-f', '-qq', '-e', 'trace=socket,connect,bind,sendto,sendmsg,execve', process.execPath, bin, ...argv]);
      expect(status).toBe(0);
      expect(stderr.split('\n').filter((line) => line !== '' && !line.startsWith('execve(') && !/^\[pid +\d+\] \+\+\+/.test(line))).toEqual([]);
      expect(stderr.match(/execve\(/g)).toHaveLength(1);
    }
  });

  it(row(39, 'nothing in the source knows how to reach it'), () => {
    const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
    const reaching = /node:(?:https?|http2|net|tls|dgram|dns)\b|\bfetch\(|\bWebSocket\b|\bXMLHttpRequest\b|\beval\(|new Function\(/;
    expect(sources.filter((name) => reaching.test(readFileSync(join(root, 'src', name), 'utf8')))).toEqual([]);
  });
});
