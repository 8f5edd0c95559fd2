import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DiagnosticSeverity } from 'vscode-languageserver-protocol/node';
import { planspor, tenLines } from '../cli/run.ts';
import type { CheckData } from '../../src/render/findings.ts';
import { Editor, position, said, withCode, withoutCode } from './client.ts';

const plan = 'plans/handlingsplan-2017.yaml';
const day = ['--as-of', '2017-10-03'];

describe('findings as one types', () => {
  it('are those of check, in the same places', async () => {
    const editor = await new Editor(...day).start();
    await editor.open(plan);
    const diagnostics = await editor.findings(plan);
    const { stdout } = await planspor(['check', 'plans', ...day, '-f', 'json'], { cwd: editor.folder });
    const { findings } = JSON.parse(stdout) as CheckData;
    const here = findings.filter(({ file }) => file === plan);
    expect(here.length).toBeGreaterThan(20);
    expect(diagnostics.map(({ code, range }) => [code, range.start.line + 1])).toEqual(here.map(({ check, line }) => [check, line]));
    expect(diagnostics.map((one) => said(one).split('\n')[0])).toEqual(here.map(({ message }) => message));
    expect(new Set(diagnostics.map(({ source }) => source))).toEqual(new Set(['planspor']));
    expect(editor.stderr).toBe('');
  });

  it('stand where the mistake is, and go with it', async () => {
    const editor = await new Editor(...day).start();
    const text = await editor.open(plan);
    await editor.findings(plan, withoutCode('unknown-reference'));
    const wrong = text.replace('owner: slots-og-kulturstyrelsen', 'owner: slots-og-kulturstyrelse');
    await editor.change(plan, wrong);
    const found = (await editor.findings(plan, withCode('unknown-reference'))).find(({ code }) => code === 'unknown-reference');
    const start = position(wrong, 'slots-og-kulturstyrelse\n');
    expect(found).toMatchObject({
      severity: DiagnosticSeverity.Error,
      range: { start, end: { line: start.line, character: start.character + 'slots-og-kulturstyrelse'.length } },
      relatedInformation: [{ location: { uri: editor.uri('plans/register.yaml') } }],
    });
    await editor.change(plan, text);
    await editor.findings(plan, withoutCode('unknown-reference'));
  });

  it('count characters as editors do, after an emoji too', async () => {
    const editor = await new Editor().start();
    const text = `${tenLines}  - { id: b, title: "🎉🎉 fest", after: ingenting }\n`;
    await editor.open('plans/ny.yaml', text);
    const found = await editor.findings('plans/ny.yaml', withCode('unknown-reference'));
    expect(found.find(({ code }) => code === 'unknown-reference')?.range.start).toEqual(position(text, 'ingenting'));
  });

  it('come from the open text of every file, and go to files that are not open', async () => {
    const editor = await new Editor(...day).start();
    const register = await editor.open('plans/register.yaml');
    await editor.findings('plans/register.yaml');
    await editor.change('plans/register.yaml', register.replace('id: slots-og-kulturstyrelsen', 'id: slks'));
    await editor.findings(plan, withCode('unknown-reference'));
    await editor.close('plans/register.yaml');
    await editor.findings(plan, (diagnostics) => diagnostics.length === 0);
  });

  it('survive a document that is not YAML, and come back when it is', async () => {
    const editor = await new Editor(...day).start();
    const text = await editor.open(plan);
    await editor.change(plan, `${text}\n  - [ { "\n\t: :`);
    await editor.findings(plan, withCode('yaml-syntax'));
    for (const broken of ['', '\u0000', '[', '- '.repeat(3000), '%YAML 1.1\n---\na: &a [*a]', 'kind: plan\nid: x\nperiod: ']) await editor.change(plan, broken);
    const version = await editor.change(plan, text);
    expect(await editor.findings(plan, (_, told) => told === version)).not.toHaveLength(0);
    expect(editor.stderr).toBe('');
  });

  it('are of the last version when many come at once', async () => {
    const editor = await new Editor(...day).start();
    const text = await editor.open(plan);
    let version = 0;
    for (let time = 0; time < 200; time += 1) version = await editor.change(plan, text.replace('id: bo-b1-2', `id: bo-b1-2-${time}`));
    await editor.change(plan, text.replace('format: 1', 'format: 2'));
    version = await editor.change(plan, `${text}unknown: 1\n`);
    const found = await editor.findings(plan, (_, told) => told === version);
    expect(found.map(({ code }) => code)).toContain('unknown-key');
    const versions = editor.told.filter(({ uri }) => uri === editor.uri(plan)).map((one) => one.version ?? 0);
    expect(versions).toEqual(versions.toSorted((a, b) => a - b));
    expect(versions.length).toBeLessThan(20);
  });

  it('follow the settings, and tell what is wrong with them', async () => {
    const editor = await new Editor(...day).start();
    editor.write('planspor.yaml', 'checks:\n  no-owner: "off"\n');
    await editor.open(plan);
    expect(withoutCode('no-owner')(await editor.findings(plan))).toBe(true);
    await editor.open('planspor.yaml');
    await editor.change('planspor.yaml', 'checks:\n  no-owner: error\n');
    const found = await editor.findings(plan, withCode('no-owner'));
    expect(found.find(({ code }) => code === 'no-owner')?.severity).toBe(DiagnosticSeverity.Error);
    await editor.change('planspor.yaml', 'language: sv\n');
    expect(await editor.findings('planspor.yaml', withCode('schema'))).toHaveLength(1);
    await editor.change('planspor.yaml', 'language: en\n');
    await editor.findings(plan, (all) => all.some((one) => said(one).startsWith('No owner')));
    await editor.findings('planspor.yaml', (all) => all.length === 0);
  });

  it('leave out what a comment ignores and the baseline knows', async () => {
    const editor = await new Editor(...day).start();
    await planspor(['check', 'plans', ...day, '--update-baseline'], { cwd: editor.folder });
    const text = await editor.open(plan);
    expect((await editor.findings(plan)).filter(({ severity }) => severity !== DiagnosticSeverity.Error)).toEqual([]);
    await editor.change(plan, `${text}# planspor-ignore unknown-key: prøve\nunknown: 1\n`);
    await editor.findings(plan, (_, version) => version === 2);
    expect(withoutCode('unknown-key')(editor.told.at(-1)?.diagnostics ?? [])).toBe(true);
  });

  it('are not told of YAML that is no business of ours', async () => {
    const editor = await new Editor().start();
    mkdirSync(join(editor.folder, 'other'));
    editor.write('other/compose.yaml', 'services: {}\n');
    editor.write('other/ci.yaml', 'on: push\n');
    await editor.open('other/compose.yaml');
    await editor.open(plan);
    await editor.findings(plan);
    expect(editor.told.filter(({ uri }) => uri.includes('/other/'))).toEqual([]);
  });
});
