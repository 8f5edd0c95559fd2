import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checks } from '../src/analysis/checks/index.ts';
import { rowKinds } from '../src/analysis/export.ts';
import { commands } from '../src/command/index.ts';

import { checks as checkWords } from '../src/render/messages/en/checks.ts';
import { commands as commandWords } from '../src/render/messages/en/commands.ts';
import { planspor, scratch, tenLines } from './cli/run.ts';

const file = join(import.meta.dirname, '../README.md');
const update = process.env.UPDATE === '1';
let readme = readFileSync(file, 'utf8');

/** Compares a part of the README with what it should be; `npm run generate` writes it instead. */
function holds(actual: string, expected: string): void {
  if (update) {
    readme = readme.replace(actual, () => expected);
    writeFileSync(file, readme);
  } else expect(actual).toBe(expected);
}

function generated(name: string, lines: readonly string[]): void {
  const block = new RegExp(`<!-- generated: ${name} -->\\n[^]*?<!-- end -->`).exec(readme)?.[0] ?? '';
  expect(block).not.toBe('');
  holds(block, [`<!-- generated: ${name} -->`, ...lines, '<!-- end -->'].join('\n'));
}

/** Runs `planspor … | head -n 5` or `| tail -n 5` without a shell. */
async function runShown(line: string): Promise<string> {
  const [command = '', pipe] = line.split(' | ');
  const argv = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '').slice(1);
  const { stdout } = await planspor(argv);
  const lines = stdout.trimEnd().split('\n');
  const [, end, count] = /^(head|tail) -n (\d+)$/.exec(pipe ?? '') ?? [];
  if (!end) return lines.join('\n');
  return (end === 'head' ? lines.slice(0, Number(count)) : lines.slice(-Number(count))).join('\n');
}

describe('README', () => {
  for (const [block = '', line = ''] of readme.matchAll(/```console\n\$ ([^\n]*)\n[^]*?```/g)) {
    it(`shows what \`${line}\` prints`, async () => {
      holds(block, `\`\`\`console\n$ ${line}\n${await runShown(line)}\n\`\`\``);
    });
  }

  it('lists every command', () => {
    generated('commands', [
      '| command | does |',
      '| --- | --- |',
      ...commands.map(({ name }) => `| \`${name}\` | ${commandWords.summaries[name]} |`),
    ]);
  });

  it('lists every column of an export', () => {
    generated(
      'rows',
      Object.entries(rowKinds).flatMap(([kind, { about, columns }]) => [
        '',
        `**\`${kind}\`**: ${about}`,
        '',
        '| column | type | |',
        '| --- | --- | --- |',
        ...columns.map((column) => `| \`${column.name}\` | ${column.type} | ${column.about} |`),
      ]),
    );
  });

  it('lists every check', () => {
    generated('checks', [
      '| check | | finds |',
      '| --- | --- | --- |',
      ...checks.map(({ id, severity }) => `| \`${id}\` | ${severity[0]?.toUpperCase()} | ${checkWords.checks[id].title} |`),
    ]);
  });

  it('begins with a plan that is right', async () => {
    const [, plan = ''] = /```yaml\n([^]*?)```/.exec(readme) ?? [];
    expect(plan).toContain(tenLines);
    const folder = scratch();
    writeFileSync(join(folder, 'plan.yaml'), plan);
    expect(await planspor(['check', 'plan.yaml', '--as-of', '2026-02-01'], { cwd: folder })).toMatchObject({ code: 0, stderr: '' });
  });

  it('shows settings that are right', async () => {
    const settings = [...readme.matchAll(/```yaml\n([^]*?)```/g)][1]?.[1] ?? '';
    const folder = scratch();
    writeFileSync(join(folder, 'planspor.yaml'), settings);
    writeFileSync(join(folder, 'plan.yaml'), tenLines);
    const { stdout, code } = await planspor(['check', 'plan.yaml', '--as-of', '2026-02-01', '--format', 'json'], { cwd: folder });
    expect(code).toBe(0);
    expect(stdout).not.toContain('no-deliverable');
  });

});
