import { describe, expect, it } from 'vitest';
import { commands } from '../../src/command/index.ts';
import { languages } from '../../src/render/messages/index.ts';
import { planspor } from './run.ts';

const titles = {
  en: { usage: 'Usage:', exitCodes: 'Exit codes:', examples: 'Examples:', common: 'Common options:' },
  da: { usage: 'Brug:', exitCodes: 'Exitkoder:', examples: 'Eksempler:', common: 'Fælles tilvalg:' },
} as const;

async function helpOf(lang: string, ...argv: string[]): Promise<string[]> {
  const { stdout, stderr, code } = await planspor(['--lang', lang, ...argv, '--help']);
  expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  return stdout.trimEnd().split('\n');
}

describe.each(languages)('--help in %s', (lang) => {
  const title = titles[lang];

  it('of the program lists every command with what it does', async () => {
    const lines = await helpOf(lang);
    expect(lines[0]).toBe(`${title.usage} planspor <command>`);
    for (const { name } of commands) expect(lines.some((line) => new RegExp(`^ {2}${name} {2,}\\S`).test(line))).toBe(true);
  });

  it.each([...commands.map(({ name }) => [name]), []])('%s is no wider than 80 columns, and aligned', async (...argv) => {
    for (const line of await helpOf(lang, ...argv)) {
      expect([...line].length).toBeLessThanOrEqual(80);
      expect(line).toBe(line.trimEnd());
      expect(line).not.toMatch(/undefined|\[options\]|\t/);
    }
  });

  it.each(commands)('$name says how it is used, what it does, its exit codes and, last, examples', async ({ name }) => {
    const lines = await helpOf(lang, name);
    expect(lines[0]).toMatch(new RegExp(`^${title.usage} planspor ${name}\\b`));
    expect(lines[2]).toMatch(/^\p{Lu}|^JSON/u);
    const [codes, examples] = [lines.indexOf(title.exitCodes), lines.indexOf(title.examples)];
    expect(lines.indexOf(title.common)).toBeGreaterThan(2);
    expect(codes).toBeGreaterThan(lines.indexOf(title.common));
    expect(examples).toBeGreaterThan(codes);
    const shown = lines.slice(examples + 1);
    expect(shown.length).toBeGreaterThan(0);
    for (const line of shown) expect(line).toMatch(new RegExp(`^  planspor ${name}\\b`));
  });

  it.each(commands)('$name explains each option and argument, with choices and the usual one', async ({ name }) => {
    const lines = await helpOf(lang, name);
    for (const line of lines.filter((one) => /^ {2}(-|<|\[)/.test(one))) expect(line).toMatch(/^ {2}\S.*? {2,}\S/);
    const text = lines.join(' ').replaceAll(/\s+/g, ' ');
    if (text.includes('--format')) expect(text).toMatch(/-f, --format <format> [^(]*\((choices|valg): [\w, -]+; (default|standard): [\w-]+\)/);
    if (text.includes('--fail-on')) expect(text).toMatch(/--fail-on <\w+> [^(]*\((choices|valg): [\w, -]+; (default|standard): \w+\)/);
  });

  it('says which exit codes a command has', async () => {
    const codesOf = async (name: string): Promise<string[]> => {
      const lines = await helpOf(lang, name);
      return lines.slice(lines.indexOf(title.exitCodes) + 1, lines.indexOf(title.examples) - 1).map((line) => line.trim().split(' ')[0] ?? '');
    };
    expect(await codesOf('check')).toEqual(['0', '1', '2', '130']);
    expect(await codesOf('deadlines')).toEqual(['0', '1', '2']);
    expect(await codesOf('status')).toEqual(['0', '2']);
  });
});
