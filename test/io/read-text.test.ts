import { execFileSync } from 'node:child_process';
import { symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CannotOpen } from '../../src/io/cannot.ts';
import { MAX_FILE_BYTES, readText } from '../../src/io/read-text.ts';
import type { Problem } from '../../src/model/problem.ts';
import { folderWith } from './folder.ts';

const fileOf = (content: string | Uint8Array): string => join(folderWith({ 'plan.yaml': content }), 'plan.yaml');

describe('text', () => {
  test.each(['', 'a: 1\n', 'æøå 🎯\r\n', '\uFEFFa: 1\r\nb: 2', 'a\0b'])('%j comes back byte for byte', (text) => {
    expect(readText(fileOf(text))).toEqual({ text });
  });

  test('is read through a symbolic link that was named', () => {
    const folder = folderWith({ 'plan.yaml': 'a: 1' });
    symlinkSync('plan.yaml', join(folder, 'link.yaml'));
    expect(readText(join(folder, 'link.yaml'))).toEqual({ text: 'a: 1' });
  });

  test('may be exactly as large as the limit', () => {
    expect(readText(fileOf(new Uint8Array(MAX_FILE_BYTES).fill(32))).text).toHaveLength(MAX_FILE_BYTES);
  });
});

function factsOf(content: Uint8Array): unknown {
  // A problem of this storey is a problem of the model; the compiler holds them together here.
  const problems: Problem[] | undefined = readText(fileOf(content), 'plan.yaml').problems;
  expect(problems).toMatchObject([{ check: 'encoding', file: 'plan.yaml' }]);
  return problems?.[0]?.facts;
}

describe('what is not text', () => {
  test.each([
    [1, 'r\xE6kke\n'],
    [3, 'a: 1\nb: 2\nr\xE6kke: 3\nx: \xF8\n'],
    [2, 'a: 1\nfirst half of a letter \xC3'],
    [1, 'a surrogate \xED\xA0\x80'],
    [1, 'a letter written too long \xC0\xAF'],
  ])('names the first bad line (%i)', (fileLine, latin1) => {
    expect(factsOf(Buffer.from(latin1, 'latin1'))).toEqual({ what: 'not-utf8', fileLine });
  });

  test('points at the first character that is none', () => {
    const result = readText(fileOf(Buffer.from('a: 1\nr\xE6kke: 3\n', 'latin1')), 'plan.yaml');
    const [problem] = result.problems ?? [];
    expect('shown' in result && result.shown.slice(problem?.at.start, problem?.at.end)).toBe('\uFFFD');
    expect(problem?.at.start).toBe(6);
  });

  test.each([
    ['little', Buffer.from('\uFEFFa: æ', 'utf16le')],
    ['big', Buffer.from('\uFEFFa: æ', 'utf16le').swap16()],
  ])('knows UTF-16, %s end first', (_, bytes) => {
    expect(factsOf(bytes)).toEqual({ what: 'utf16' });
  });

  test('refuses a file over the limit without reading it', () => {
    const path = fileOf('');
    truncateSync(path, 50 * 1024 * 1024 * 1024);
    const problems: Problem[] | undefined = readText(path, 'plan.yaml').problems;
    expect(problems).toMatchObject([{ check: 'too-large', file: 'plan.yaml', facts: { what: 'size', limit: MAX_FILE_BYTES } }]);
  });
});

test('what is no regular file is refused, not waited for', () => {
  const folder = folderWith({ 'folder.yaml/': '' });
  execFileSync('mkfifo', [join(folder, 'pipe.yaml')]);
  const reasons = [join(folder, 'folder.yaml'), join(folder, 'pipe.yaml'), '/dev/zero', join(folder, 'nothing.yaml')].map((path) => {
    try {
      return readText(path);
    } catch (error) {
      return error instanceof CannotOpen ? error.reason : error;
    }
  });
  expect(reasons).toEqual(['not-regular', 'not-regular', 'not-regular', 'missing']);
});

test('the error calls the file what the reader calls it', () => {
  expect(() => readText('/nowhere/at/all.yaml', 'plans/all.yaml')).toThrow(expect.objectContaining({ path: 'plans/all.yaml', code: 'ENOENT' }));
});
