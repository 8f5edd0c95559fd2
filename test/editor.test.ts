import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { findPlanFiles } from '../src/io/files.ts';
import { tenLines } from './cli/run.ts';

// CommonJS without named exports that an ES module could see.
const require = createRequire(import.meta.url);
const { getLanguageService } = require('yaml-language-server');
const { SettingsState } = require('yaml-language-server/out/server/src/yamlSettings.js');
const { TextDocument } = require('vscode-languageserver-textdocument');

const schemaFile = join(import.meta.dirname, '../plans/planspor.schema.json');
const schemaText = readFileSync(schemaFile, 'utf8');
const plans = findPlanFiles(['plans'], process.cwd()).map(({ path, name }) => ({ name, text: readFileSync(path, 'utf8') }));

describe('the JSON Schema', () => {
  const validate = new Ajv({ strict: true, strictTypes: false, strictRequired: false, allErrors: true }).compile(JSON.parse(schemaText));

  it.each(plans)('accepts $name', ({ text }) => {
    validate(parse(text));
    expect(validate.errors ?? []).toEqual([]);
  });

  it.each([
    ['an unknown key', `${tenLines}owners: x\n`],
    ['a status outside the set', `${tenLines}    log: [{ on: 2026-01-01, status: finished }]\n`],
    ['a missing period', tenLines.replace(/period.*\n/, '')],
    ['an unknown kind', tenLines.replace('kind: plan', 'kind: plann')],
  ])('refuses %s', (_name, text) => {
    expect(validate(parse(text))).toBe(false);
  });

  it('explains every key of a plan', () => {
    const { definitions } = JSON.parse(schemaText) as { definitions: Record<string, { properties?: Record<string, object> }> };
    expect(Object.keys(definitions)).toEqual(expect.arrayContaining(['plan', 'network', 'register', 'initiative', 'entry', 'kpi', 'time']));
  });
});

describe('a YAML language server', () => {
  const service = getLanguageService({
    schemaRequestService: () => Promise.resolve(schemaText),
    workspaceContext: { resolveRelativePath: (path: string) => path },
    yamlSettings: new SettingsState(),
    clientCapabilities: { textDocument: { completion: { completionItem: { snippetSupport: true } } } },
  });
  service.configure({ validate: true, hover: true, completion: true, schemas: [{ uri: 'file:///planspor.schema.json', fileMatch: ['*.yaml'] }] });
  // The server keeps what it read by name and version.
  let opened = 0;
  const open = (text: string) => TextDocument.create(`file:///plan-${(opened += 1)}.yaml`, 'yaml', 1, text);
  const complaints = async (text: string): Promise<string[]> =>
    (await service.doValidation(open(text), false)).map(({ message }: { message: string }) => message);

  it('finds the real plans right, and a wrong key wrong', async () => {
    for (const { text } of plans) expect(await complaints(text)).toEqual([]);
    expect(await complaints(`${tenLines}owners: x\n`)).toEqual([expect.stringContaining('owners')]);
  }, 60_000);

  it('explains a key on hover and completes a status', async () => {
    const text = `${tenLines}    log:\n      - on: 2026-05-01\n        status: \n`;
    const document = open(text);
    const hover = await service.doHover(document, document.positionAt(text.indexOf('deadline:') + 2));
    expect(JSON.stringify(hover)).toContain('A promise');
    const completion = await service.doComplete(document, document.positionAt(text.indexOf('status: ') + 8), false);
    expect(completion.items.map(({ label }: { label: string }) => label)).toEqual(expect.arrayContaining(['in-progress', 'done', 'on-hold']));
  });
});
