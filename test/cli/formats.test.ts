import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { checkSchema } from '../../src/render/check-schema.ts';
import { checkData } from '../../src/render/findings.ts';
import { findingsIn, workspaceAt } from '../findings.ts';
import { commandsIn } from '../runner.ts';
import { elements, parseXml } from '../xml.ts';
import { planspor, scratch, tenLines } from './run.ts';

const folder = scratch();
mkdirSync(join(folder, 'plans'));
const broken = tenLines.replace('owner:', 'onwer:').replace('sundere', 'skoenne');
writeFileSync(join(folder, 'plans/plan.yaml'), tenLines);
writeFileSync(join(folder, 'plans/broken.yaml'), broken);
const check = (argv: readonly string[], env: Record<string, string> = {}, cwd = folder) =>
  planspor(['check', '--as-of', '2026-11-10', ...argv], { cwd, env });
const wrote = (name: string): string => readFileSync(join(folder, name), 'utf8');
const sarifUri = (text: string): unknown => /"uri": "([^"]*)"/.exec(text)?.[1];

const formats = ['text', 'github', 'gitlab', 'sarif', 'junit', 'checkstyle', 'markdown', 'json'];

describe('check', () => {
  it.each(formats)('as %s: the same exit code, and something of every finding', async (format) => {
    const { code, stdout, stderr } = await check(['-f', format]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toContain('unknown-key');
    expect(stdout).toContain('overdue');
    expect((await check(['-f', format, '--fail-on', 'never'])).code).toBe(0);
  });

  it.each(formats)('as %s: well formed when there is nothing to say', async (format) => {
    const { code, stdout } = await check(['-f', format, 'plans/plan.yaml', '--only', 'no-owner']);
    expect(code).toBe(0);
    expect(stdout).not.toContain('plans/plan.yaml');
  });

  it('offers just these', async () => {
    expect((await planspor(['check', '--help'])).stdout.replaceAll(/\s+/g, ' ')).toContain(formats.join(', '));
    expect((await check(['-f', 'table'])).stderr).toContain('Choose text, github,');
  });
});

describe('in a build on GitHub', () => {
  const inBuild = { GITHUB_ACTIONS: 'true' };

  it('annotations follow the text by themselves', async () => {
    const [plain, annotations] = [await check([]), await check(['-f', 'github'])];
    expect(commandsIn(plain.stdout)).toEqual([]);
    const said = commandsIn(annotations.stdout).map(({ name, properties }) => `${name} ${properties.file}`);
    expect([...new Set(said)]).toEqual(['error plans/broken.yaml', 'warning plans/plan.yaml', 'notice plans/plan.yaml']);
    expect((await check([], inBuild)).stdout).toBe(plain.stdout + annotations.stdout);
    expect((await check(['-o', '-', '-o', 'a.sarif'], inBuild)).stdout).toBe(plain.stdout + annotations.stdout);
  });

  it('whoever names a format gets that one alone, once', async () => {
    for (const format of formats) {
      expect((await check(['-f', format], inBuild)).stdout).toBe((await check(['-f', format])).stdout);
    }
    expect(await check(['-o', 'b.sarif'], inBuild)).toMatchObject({ stdout: '', code: 1 });
    expect(commandsIn((await check([], { GITHUB_ACTIONS: 'false' })).stdout)).toEqual([]);
  });

  it('files have the names that the repository gives them', async () => {
    const inside = join(folder, 'plans');
    for (const variable of ['GITHUB_WORKSPACE', 'CI_PROJECT_DIR']) {
      const sarif = await check(['-f', 'sarif', 'broken.yaml'], { [variable]: folder }, inside);
      expect(sarifUri(sarif.stdout)).toBe('plans/broken.yaml');
    }
    expect(sarifUri((await check(['-f', 'sarif', '-C', 'plans', 'broken.yaml'], { GITHUB_WORKSPACE: folder })).stdout)).toBe('plans/broken.yaml');
    expect(sarifUri((await check(['-f', 'sarif', 'broken.yaml'], {}, inside)).stdout)).toBe('broken.yaml');
    expect(sarifUri((await check(['-f', 'sarif', 'broken.yaml'], { GITHUB_WORKSPACE: join(folder, 'other') }, inside)).stdout)).toBe('broken.yaml');
  });

  it('a hostile plan commands nothing, however it is printed', async () => {
    const hostile = tenLines.replace('vandposter\n', '"::error::x ##[error]y %0A::stop-commands::z"\n').replace('Nye', '"::warning::\\n::error::\\r##[group]');
    writeFileSync(join(folder, '::error::plan.yaml'), hostile);
    for (const format of formats.filter((one) => one !== 'github')) {
      expect(commandsIn((await check(['-f', format, '::error::plan.yaml'])).stdout)).toEqual([]);
    }
    const { findings } = JSON.parse((await check(['-f', 'json', '::error::plan.yaml'])).stdout) as { findings: unknown[] };
    const commands = commandsIn((await check(['-f', 'github', '::error::plan.yaml'])).stdout);
    expect(commands).toHaveLength(findings.length);
    expect(new Set(commands.map(({ properties }) => properties.file))).toEqual(new Set(['::error::plan.yaml']));
  });
});

describe('several forms in one run', () => {
  it('go to files by their endings, and beside them to the terminal', async () => {
    const { stdout } = await check(['-o', 'r.sarif', '-o', 'r.md', '-o', 'r.json', '-o', 'r.txt', '-o', '-']);
    expect(wrote('r.sarif')).toBe((await check(['-f', 'sarif'])).stdout);
    expect(wrote('r.md')).toBe((await check(['-f', 'markdown'])).stdout);
    expect(wrote('r.json')).toBe((await check(['-f', 'json'])).stdout);
    expect(wrote('r.txt')).toBe(stdout);
  });

  it('whose endings say too little need their names, and are replaced in the next run', async () => {
    const unsure = await check(['-o', 'x.xml']);
    expect(unsure).toMatchObject({ code: 2, stdout: '' });
    expect(unsure.stderr).toContain('--format');
    for (let run = 1; run <= 2; run++) {
      expect((await check(['-f', 'junit', '-o', 'x.xml', '-f', 'gitlab', '-o', 'x.json', '--fail-on', 'never'])).stderr).toBe('');
    }
    expect(elements(parseXml(wrote('x.xml')), 'testcase')).toHaveLength((JSON.parse(wrote('x.json')) as unknown[]).length);
    expect((await check(['-f', 'sarif', '-o', 'x.xml'])).stderr).toContain('--force');
  });
});

describe('the JSON', () => {
  const closed = (schema: object): object =>
    JSON.parse(JSON.stringify(schema).replaceAll('"type":"object"', '"type":"object","additionalProperties":false')) as object;
  const ajv = new Ajv({ strict: true, allowUnionTypes: true });
  const validate = ajv.compile(closed(checkSchema()));

  it('is what its published schema says, and nothing more', async () => {
    const expectValid = (data: unknown): void => {
      validate(data);
      expect(validate.errors).toBeNull();
    };
    expectValid(JSON.parse((await check(['-f', 'json'])).stdout));
    const examples = readdirSync('test/checks', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));
    for (const name of examples) expectValid(checkData(await findingsIn(workspaceAt(`test/checks/${name}`), '2026-05-01', 'da')));
  });

  it('has its schema printed', async () => {
    expect((await planspor(['schema', 'check'])).stdout).toBe(readFileSync('plans/check-output.schema.json', 'utf8'));
    expect((await planspor(['schema', 'plans'])).stdout).toBe((await planspor(['schema'])).stdout);
    expect(await planspor(['schema', 'chekc'])).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('Did you mean check?') });
  });
});

describe('the builds in the README', () => {
  const readme = readFileSync('README.md', 'utf8');
  const [section = ''] = /\n## In CI\n[^]*?(?=\n## )/.exec(readme) ?? [];
  const builds = [...section.matchAll(/```yaml\n([^]*?)```/g)].map(([, text = '']) => text);

  it.each([
    ['GitHub', builds[0] ?? '', { GITHUB_ACTIONS: 'true' }],
    ['GitLab', builds[1] ?? '', { GITLAB_CI: 'true' }],
  ])('on %s does what it says, twice over', async (_, build, env) => {
    const lines = [...build.matchAll(/planspor (check .*)$/gm)].map(([, argv = '']) => argv.split(' '));
    expect(lines).not.toEqual([]);
    for (const argv of [...lines, ...lines]) {
      expect(await planspor(argv, { cwd: folder, env })).toMatchObject({ code: 1, stderr: '' });
    }
    // Every file that a later step names was written.
    const named = [...build.matchAll(/\b[\w-]+\.(?:sarif|json|md|xml)\b/g)].map(([name]) => name);
    expect(named).not.toEqual([]);
    for (const name of named) expect(readdirSync(folder)).toContain(name);
  });
});
