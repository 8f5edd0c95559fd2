import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { browserFor, CannotBrowse } from '../../src/io/browser.ts';

const root = mkdtempSync(join(tmpdir(), 'planspor-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

function program(...path: string[]): string {
  const file = join(root, ...path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, '');
  chmodSync(file, 0o755);
  return file;
}

describe('the browser to print with', () => {
  it('is the first on the path', () => {
    const edge = program('a', 'microsoft-edge');
    program('b', 'chromium');
    expect(browserFor(undefined, { PATH: `${join(root, 'a')}:${join(root, 'b')}` }, 'linux')).toBe(edge);
  });

  it.runIf(process.platform !== 'win32')('is found where macOS and Windows have it', () => {
    const mac = program('Applications', 'Google Chrome.app', 'Contents', 'MacOS', 'Google Chrome');
    expect(browserFor(undefined, { HOME: root }, 'darwin')).toBe(mac);
    const edge = program('x86', 'Microsoft', 'Edge', 'Application', 'msedge.exe');
    expect(browserFor(undefined, { PROGRAMFILES: join(root, 'none'), 'PROGRAMFILES(X86)': join(root, 'x86') }, 'win32')).toBe(edge);
  });

  it('is the one named, before that of the environment, and no other when that is missing', () => {
    const [one, other] = [program('one'), program('other')];
    expect(browserFor(one, { PLANSPOR_BROWSER: other }, 'linux')).toBe(one);
    expect(browserFor(undefined, { PLANSPOR_BROWSER: other }, 'linux')).toBe(other);
    expect(() => browserFor('two', { PATH: root, PLANSPOR_BROWSER: other }, 'linux')).toThrow(CannotBrowse);
  });

  it('is no folder', () => {
    mkdirSync(join(root, 'c', 'chromium'), { recursive: true });
    expect(() => browserFor(undefined, { PATH: join(root, 'c') }, 'linux')).toThrow(CannotBrowse);
  });
});
