import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { planspor, scratch } from '../cli/run.ts';
import { fillIn, type Filling } from '../round/filling.ts';

const document = join(import.meta.dirname, 'year.md');
const update = process.env.UPDATE === '1';
const blocks = /```(console|form)([^\n]*)\n([^]*?)```/g;
const home = scratch();

/** Runs `planspor … | head -n 5` without a shell; what is said of the run comes behind what it printed. */
async function printed(line: string, exit: number): Promise<string> {
  const [command = '', pipe] = line.split(' | ');
  const argv = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '').slice(1);
  const { stdout, stderr, code } = await planspor(argv, { cwd: home });
  expect({ line, code, stderr }).toEqual({ line, code: exit, stderr: expect.any(String) });
  const lines = stdout === '' ? [] : stdout.trimEnd().split('\n');
  const [, end, count] = /^(head|tail) -n (\d+)$/.exec(pipe ?? '') ?? [];
  const shown = end === undefined ? lines : end === 'head' ? lines.slice(0, Number(count)) : lines.slice(-Number(count));
  return [...shown, ...stderr.trimEnd().split('\n')].filter((one, at, all) => one !== '' || at < all.length - 1).join('\n');
}

async function fillForm(file: string, text: string): Promise<void> {
  const { '#by': by, '#told': told, ...rows } = parse(text) as Record<string, Filling | string>;
  await fillIn(join(home, file), rows as Record<string, Filling>, { ...(typeof by === 'string' && { by }), ...(typeof told === 'string' && { told }) });
}

const texts = (folder: string): Map<string, string> =>
  new Map(readdirSync(folder).filter((name) => name.endsWith('.yaml')).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));

describe('a year with the plan of 2017', () => {
  it('goes as it is told', async () => {
    mkdirSync(join(home, 'plans'));
    cpSync('plans', join(home, 'plans'), { recursive: true });
    let told = '';
    let at = 0;
    const before = readFileSync(document, 'utf8');
    for (const block of before.matchAll(blocks)) {
      const [whole, kind, after = '', content = ''] = block;
      told += before.slice(at, block.index);
      at = block.index + whole.length;
      if (kind === 'form') {
        await fillForm(after.trim(), content);
        told += whole;
      } else {
        const line = content.split('\n')[0] ?? '';
        const shown = await printed(line.replace(/^\$ /, ''), Number(/exit=(\d)/.exec(after)?.[1] ?? 0));
        told += `\`\`\`console${after}\n${line}\n${shown}${shown === '' ? '' : '\n'}\`\`\``;
      }
    }
    told += before.slice(at);
    if (update) writeFileSync(document, told);
    else expect(told).toBe(before);
  }, 120_000);

  it('leaves every line and every comment that stood in a file where it stood', () => {
    const now = texts(join(home, 'plans'));
    for (const [name, text] of texts(resolve('plans'))) {
      const lines = now.get(name)?.split('\n') ?? [];
      let at = 0;
      const lost = text.split('\n').filter((line) => {
        const found = lines.indexOf(line, at);
        if (found >= 0) at = found + 1;
        return found < 0;
      });
      expect({ name, lost }).toEqual({ name, lost: [] });
    }
    expect(now.get('handlingsplan-2017.yaml')).not.toBe(texts(resolve('plans')).get('handlingsplan-2017.yaml'));
  });

  it('is the year that the README shows in short', () => {
    const told = new Set(Array.from(readFileSync(document, 'utf8').matchAll(/^\$ (.*?)(?: --lang da)?(?: \| .*)?$/gm), ([, line = '']) => line));
    const [, script = ''] = /## The year\n[^]*?```sh\n([^]*?)```/.exec(readFileSync('README.md', 'utf8')) ?? [];
    const shown = script.split('\n').map((line) => line.replace(/\s+#.*$/, '')).filter((line) => line !== '');
    expect(shown.length).toBeGreaterThan(6);
    expect(shown.filter((line) => !told.has(line))).toEqual([]);
  });
});
