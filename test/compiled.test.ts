import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const home = mkdtempSync(join(tmpdir(), 'planspor-compiled-'));
const dist = join(home, 'dist');
const codes = readdirSync(join(root, 'dist')).filter((name) => name.endsWith('.code'));
const ofCheck = codes.find((name) => name.startsWith('planspor-check-')) ?? '';

beforeAll(() => {
  cpSync(join(root, 'bin'), join(home, 'bin'), { recursive: true });
  cpSync(join(root, 'dist'), dist, { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(home, 'node_modules'));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** What `check` says of the register, by the program as it stands in the copy. */
function check(): string {
  const argv = [join(home, 'bin/planspor.js'), 'check', join(root, 'plans/register.yaml'), '--as-of', '2017-10-03', '--lang', 'en'];
  const { status, stdout, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8' });
  return `${status} ${stdout}${stderr}`;
}

test('the bundles are ASCII, as which they are read', () => {
  for (const name of ['planspor.cjs', 'docx.cjs']) expect(readFileSync(join(root, 'dist', name)).every((byte) => byte < 0x80)).toBe(true);
});

const sound = '0 1 file · 0 errors · 0 warnings · 0 notes\n';

describe('compiled code is never in the way', () => {
  test('it is there for what is asked for most', () => {
    expect(new Set(codes.map((name) => name.split('-v')[0]))).toEqual(new Set(['docx-rest', 'planspor-check', 'planspor-help', 'planspor-rest', 'planspor-status']));
    expect(check()).toBe(sound);
  });

  test.each([0, 4, 16, 20, 56, 1000, 100_000, 500_000, 1_000_000])('when it is damaged from byte %d on', (at) => {
    const bytes = readFileSync(join(root, 'dist', ofCheck));
    for (let offset = at; offset < at + 64; offset += 1) bytes[offset] = (bytes[offset] ?? 0) ^ 0xff;
    writeFileSync(join(dist, ofCheck), bytes);
    expect(check()).toBe(sound);
  });

  test.each([0, 7, 500, 100_000])('when only %d bytes of it are left', (length) => {
    writeFileSync(join(dist, ofCheck), readFileSync(join(root, 'dist', ofCheck)).subarray(0, length));
    expect(check()).toBe(sound);
  });

  test('when it is of another bundle of the same length', () => {
    copyFileSync(join(root, 'dist', ofCheck), join(dist, ofCheck));
    const bundle = join(dist, 'planspor.cjs');
    writeFileSync(bundle, readFileSync(bundle, 'latin1').replaceAll('errors', 'errorz'), 'latin1');
    expect(check()).toContain('0 errorz');
    copyFileSync(join(root, 'dist/planspor.cjs'), bundle);
  });

  test('when it is gone', () => {
    rmSync(join(dist, ofCheck));
    expect(check()).toBe(sound);
    expect(readdirSync(dist)).not.toContain(ofCheck);
  });
});
