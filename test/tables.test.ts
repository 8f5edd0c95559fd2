import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { groups } from '../src/analysis/check.ts';
import { checks } from '../src/analysis/checks/index.ts';
import { commands } from '../src/command/index.ts';
import { formats } from '../src/render/formats/index.ts';
import { languages, loadChecks, loadCommands } from '../src/render/messages/index.ts';
import { type Report, reports } from '../src/render/reports/index.ts';

const root = resolve(import.meta.dirname, '..');
const filesIn = (folder: string): string[] =>
  readdirSync(join(root, folder)).filter((name) => name.endsWith('.ts')).map((name) => name.replace(/\.ts$/, ''));
const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');

describe('the table of checks', () => {
  const ids = checks.map(({ id }) => id);

  it('holds every id once, in kebab-case, group by group', () => {
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z0-9]+)*$/);
    const order = checks.map(({ group }) => groups.indexOf(group));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it('has a line for every file in its folder', () => {
    for (const file of filesIn('src/analysis/checks').filter((name) => name !== 'index')) expect(ids).toContain(file);
  });

  it.each(ids)('%s has examples', (id) => {
    expect(existsSync(join(root, 'test/checks', id))).toBe(true);
  });

  it('has words in every language, which are not those of another', async () => {
    const [da, en] = await Promise.all(languages.map(loadChecks));
    for (const id of ids) expect(da?.checks[id].title).not.toBe(en?.checks[id].title);
  });

  it('no check imports another', () => {
    for (const file of filesIn('src/analysis/checks').filter((name) => name !== 'index')) {
      expect(textOf(`src/analysis/checks/${file}.ts`)).not.toMatch(/from '\.\/(?!index)/);
    }
  });
});

describe('the table of commands', () => {
  it.each(commands)('$name has a summary and examples in every language, and a line in the README', async ({ name }) => {
    for (const words of await Promise.all(languages.map(loadCommands))) {
      expect(words.summaries[name]).toBeTruthy();
      for (const example of words.examples[name] ?? ['']) expect(example).toMatch(new RegExp(`^planspor ${name}\\b`));
    }
    expect(textOf('README.md')).toContain(`| \`${name}\` |`);
  });
});

describe('the tables of reports and formats', () => {
  it('agree: a report names formats that print documents or data, and tables or days where it can make them', () => {
    for (const { formats: named, sheets, calendar } of Object.values<Report<never>>(reports)) {
      const makes = ['document', 'data', ...(sheets ? ['sheets'] : []), ...(calendar ? ['calendar'] : [])];
      const takes = named.map((id) => formats.find((format) => format.id === id)?.takes);
      expect(new Set(takes)).toEqual(new Set<string>(makes));
    }
  });

  it('have a line for every file', () => {
    expect(filesIn('src/render/formats').filter((name) => name !== 'index' && name !== 'format')).toHaveLength(formats.length);
    expect(Object.keys(reports).every((name) => filesIn('src/render/reports').includes(name))).toBe(true);
  });

  it('no two formats claim one ending', () => {
    const endings = formats.flatMap(({ extensions }) => [...extensions]);
    expect(new Set(endings).size).toBe(endings.length);
  });
});
