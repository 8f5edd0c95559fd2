import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { StatusResult } from '../../src/analysis/status.ts';
import type { CheckData } from '../../src/render/findings.ts';
import { tenLines } from '../cli/run.ts';
import { folderWith } from '../io/folder.ts';
import { filesIn } from './folders.ts';
import { peakOf } from './peak.ts';
import { here } from './in-process.ts';
import { day, readers } from './readers.ts';
import { row } from './threats.ts';

const withPlan = (text: string | Uint8Array): string => folderWith({ 'plans/plan.yaml': text });

/** What `check` finds in a plan, as data. */
async function found(text: string | Uint8Array, ...more: string[]): Promise<CheckData> {
  const { stdout } = await here(['check', '-f', 'json', ...day, ...more], { cwd: withPlan(text) });
  return JSON.parse(stdout) as CheckData;
}

const errorsOf = ({ findings }: CheckData): string[] => findings.filter(({ severity }) => severity === 'error').map(({ check, line }) => `${line} ${check}`);

const update = ['update', 'vandposter', '--on', '2026-05-01', '--status', 'done', '--lang', 'en'];

/** `update` says no and changes no byte. */
async function updateRefuses(text: string | Uint8Array): Promise<void> {
  const cwd = withPlan(text);
  const before = filesIn(cwd);
  const { code, stderr } = await here(update, { cwd });
  expect(code).toBe(2);
  expect(stderr).toMatch(/^planspor: [^\n]+\n$/);
  expect(filesIn(cwd)).toEqual(before);
}

describe('YAML', () => {
  const bomb = `${tenLines}background: &a [xxxxxxxx, xxxxxxxx]\n${Array.from('bcdefghij', (name, at) => `${name}: &${name} [${`*${'abcdefghij'[at]}, `.repeat(9)}]\n`).join('')}`;

  it(row(1, 'twenty findings at most, each at its own place, under a second and 512 MB, and never expanded'), async () => {
    const cwd = withPlan(bomb);
    for (const words of readers) {
      const { code, stdout, stderr } = await here([...words, ...day], { cwd });
      expect(code).toBe(words[0] === 'check' ? 1 : 2);
      expect(stdout.length + stderr.length).toBeLessThan(10_000);
    }
    const places = (await found(bomb)).findings.filter(({ check }) => check === 'yaml-feature').map(({ line, column }) => `${line}:${column}`);
    expect(places.length).toBeLessThanOrEqual(20);
    expect(new Set(places).size).toBe(places.length);
    const { megabytes, seconds } = peakOf(['check', ...day], cwd);
    expect(megabytes).toBeGreaterThan(20);
    expect(megabytes).toBeLessThan(512);
    expect(seconds).toBeLessThan(2);
  });

  it(row(2, 'every command ends'), async () => {
    const cwd = withPlan('a: &a [*a]\n');
    for (const words of readers) expect((await here([...words, ...day], { cwd })).code).toBeGreaterThan(0);
    expect(errorsOf(await found(`${tenLines}background: &a [*a]\n`))).toContain('10 yaml-feature');
  });

  it(row(3, 'an error at the second, with the first beside it; update refuses'), async () => {
    const twice = `${tenLines}title: Igen\n`;
    const { findings } = await found(twice);
    expect(findings.filter(({ severity }) => severity === 'error')).toMatchObject([{ check: 'duplicate-key', line: 10, related: [{ line: 3 }] }]);
    await updateRefuses(twice);
    expect(errorsOf(await found(`${tenLines}"1": a\n1: b\n`))).toContain('11 duplicate-key');
    expect(errorsOf(await found(`${tenLines}"\u00e6\u00e5": a\n"\u00e6a\u030a": b\n`))).toContain('11 duplicate-key');
  });

  it(row(4, 'ids with the names of JavaScript are ids, and keys with them are keys'), async () => {
    const ids = ['constructor', 'prototype', 'tostring', 'hasownproperty', 'valueof'];
    const text = `${tenLines}${ids.map((id) => `  - { id: ${id}, title: ${id}, owner: KL, deadline: 2026-06-01 }\n`).join('')}`;
    const { stdout, code } = await here(['status', '-f', 'json', ...day], { cwd: withPlan(text) });
    expect(code).toBe(0);
    const { plans: [plan] } = JSON.parse(stdout) as StatusResult;
    expect(plan?.items.map(({ ref }) => ref.split('/')[1])).toEqual(['vandposter', ...ids]);
    expect(plan?.counts.byStatus).toEqual({ 'not-reported': 6 });
    expect(errorsOf(await found(`${tenLines}__proto__: { id: x }\nconstructor: 1\n`))).toEqual(['10 unknown-key', '11 unknown-key']);
    expect(errorsOf(await found(`${tenLines}  - { id: constructor, title: a }\n  - { id: constructor, title: b }\n`))).toEqual(['11 duplicate-id']);
    expect(errorsOf(await found(`${tenLines}    after: constructor\n`))).toEqual(['10 unknown-reference']);
  });

  it(row(5, 'refused, anchored or not'), async () => {
    expect(errorsOf(await found(`${tenLines}<<: { background: x }\n`))).toEqual(['10 yaml-feature']);
  });

  it.each(['!!js/function "x"', '!foo x', '!!binary YQ==', '!!timestamp 2026-02-30', '!!python/object:os.system x', '!<tag:yaml.org,2002:int> 1'])(row(6, '%s'), async (value) => {
    expect(errorsOf(await found(`${tenLines}background: ${value}\n`))).toContain('10 yaml-feature');
  });

  it(row(7, 'refused, and nothing else is found that is not found without it'), async () => {
    const text = `${tenLines}background: no\n`;
    const [without, withIt] = [await found(text), await found(`%YAML 1.1\n---\n${text}`)];
    expect(errorsOf(withIt)).toEqual(['1 yaml-feature', ...errorsOf(without).map((one) => one.replace(/^\d+/, (line) => String(Number(line) + 2)))]);
  });

  it(row(8, 'asked to be quoted, and written so that no reader takes them for something else'), async () => {
    for (const value of ['010', '9.10', '1e3', 'true', '~']) expect(errorsOf(await found(`${tenLines}number: ${value}\n`))).toHaveLength(1);
    for (const note of ['no', 'yes', 'on', 'y', 'Null', '~', '010', '0x1f', '12:30:00', '1_000', '1.10', '1e3', '2026-05-01', '.nan', '=', '<<', '- a', 'a: b', '# a', '&a', '*a', '!a', ' a ', '']) {
      const cwd = withPlan(tenLines);
      const { code } = await here([...update, `--note=${note}`], { cwd });
      if (code === 2) expect(note.trim()).toBe('');
      const text = readFileSync(join(cwd, 'plans/plan.yaml'), 'utf8');
      for (const version of ['1.1', '1.2'] as const) {
        const { initiatives: [item] } = parse(text, { version }) as { initiatives: { log?: { note?: unknown }[] }[] };
        expect(item?.log?.[0]?.note).toBe(code === 2 ? undefined : note);
      }
    }
  });

  it(row(13, 'one finding, of every kind of nesting, through every command'), async () => {
    for (const text of ['['.repeat(5000), '- '.repeat(5000), '{a: '.repeat(5000), '? '.repeat(5000)]) expect(errorsOf(await found(text))).toEqual([expect.stringContaining('too-large')]);
    const cwd = withPlan(`${tenLines}background: ${'['.repeat(5000)}\n`);
    for (const words of readers) expect((await here([...words, ...day], { cwd })).code).toBe(words[0] === 'check' ? 1 : 2);
  });
});

describe('bytes', () => {
  it(row(9, 'a finding with the line; update refuses'), async () => {
    const latin1 = Buffer.from(tenLines, 'latin1');
    expect(errorsOf(await found(latin1))).toEqual(['7 encoding']);
    await updateRefuses(latin1);
    for (const utf16 of [Buffer.from(`\ufeff${tenLines}`, 'utf16le'), Buffer.from(`\ufeff${tenLines}`, 'utf16le').swap16()]) {
      expect(errorsOf(await found(utf16))).toEqual(['1 encoding']);
      await updateRefuses(utf16);
    }
  });

  it.each([
    ['a byte order mark', `\ufeff${tenLines}`],
    ['CRLF', tenLines.replaceAll('\n', '\r\n')],
    ['no final newline', tenLines.trimEnd()],
    ['all three', `\ufeff${tenLines.trimEnd().replaceAll('\n', '\r\n')}`],
    ['trailing spaces, tabs behind values and comments', tenLines.replaceAll('\n', ' \t# æøå  \n')],
  ])(row(10, '%s kept byte for byte'), async (_, text) => {
    const cwd = withPlan(text);
    expect(errorsOf(await found(text))).toEqual([]);
    expect((await here(update, { cwd })).code).toBe(0);
    const after = readFileSync(join(cwd, 'plans/plan.yaml'), 'utf8');
    expect(after.startsWith(text)).toBe(true);
    expect(after.slice(text.length).replaceAll('\r\n', '\n').replace(/^\n/, '')).toMatch(/^    log:\n      - on: 2026-05-01\n        status: done\n?$/);
    expect(/\r\n/.test(after.slice(text.length))).toBe(text.includes('\r\n'));
  });

  it(row(10, 'CR alone is one finding'), async () => {
    expect(errorsOf(await found(tenLines.replaceAll('\n', '\r')))).toEqual(['1 encoding']);
  });

  it(row(11, 'every one of them is found where it stands, and update refuses what has one'), async () => {
    const codes = [...Array(0xa0).keys()].filter((code) => (code < 0x20 || code >= 0x7f) && ![0x09, 0x0a, 0x0d, 0x85].includes(code));
    // Eight at a time: after twenty lines of them nobody needs the others.
    for (let from = 0; from < codes.length; from += 8) {
      const some = codes.slice(from, from + 8).filter((code) => code !== 0);
      const text = `${tenLines}background: >\n${some.map((code) => `  x${String.fromCodePoint(code)}x\n`).join('')}`;
      expect(errorsOf(await found(text))).toEqual(some.map((_, at) => `${11 + at} encoding`));
    }
    expect(errorsOf(await found(`${tenLines}# \0\n`))).toEqual(['10 encoding']);
    await updateRefuses(`${tenLines}# \u001b[2J\n`);
  });

  it(row(17, 'each is named by its code point, and none is printed'), async () => {
    const codes = [0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069, 0x061c, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2060, 0xfeff, 0xad];
    for (const code of codes) {
      const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
      const cwd = withPlan(tenLines.replace('Nye vand', `Nye${String.fromCodePoint(code)}vand`));
      const { stdout } = await here(['check', ...day], { cwd });
      expect(stdout).toMatch(new RegExp(`^plans/plan\\.yaml:7:15: warning .*${name.replace('+', '\\+')}.*\\[invisible-character\\]`, 'm'));
      const listed = (await here(['list', ...day], { cwd })).stdout;
      expect(listed).toContain(`<${name}>`);
    }
    const emoji = tenLines.replace('Nye', '👩‍🚒 Nye');
    expect((await found(emoji)).findings.map(({ check }) => check)).not.toContain('invisible-character');
    expect(errorsOf(await found(tenLines.replace('owner:', 'оwner:')))).toEqual(['8 unknown-key']);
  });
});

describe('days', () => {
  it.each(['2026-02-29', '2026-02-30', '2026-04-31', '2026-06-31', '2026-09-31', '2026-11-31', '2026-00-10', '2026-13-01', '2026-01-00', '2026-01-32', '1900-02-29', '30. februar 2026', '31. april 2026'])(
    row(15, '%s is an error, and no other day'),
    async (text) => {
      expect(errorsOf(await found(tenLines.replace('ultimo oktober 2026', text)))).toEqual([expect.stringMatching(/^9 (?:impossible-date|unreadable-deadline)$/)]);
      const { code } = await here(['status', ...day], { cwd: withPlan(tenLines.replace('ultimo oktober 2026', text)) });
      expect(code).toBe(2);
    },
  );

  it(row(15, 'leap days are days'), async () => {
    for (const text of ['2024-02-29', '2000-02-29']) expect(errorsOf(await found(tenLines.replace('ultimo oktober 2026', text)))).toEqual([]);
  });
});
