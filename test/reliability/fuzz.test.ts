import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CompletionRequest, DefinitionRequest, DocumentSymbolRequest, HoverRequest, ReferencesRequest } from 'vscode-languageserver-protocol/node';
import { references } from '../../src/analysis/show.ts';
import { Snapshot } from '../../src/analysis/snapshot.ts';
import { folderWith } from '../io/folder.ts';
import { Editor } from '../lsp/client.ts';
import { viewOn, workspaceFrom } from '../workspace.ts';
import { anyPlan, damagedPlan, validPlan } from './any-plan.ts';
import { filesIn } from './folders.ts';
import { here } from './in-process.ts';
import { isLong } from './long.ts';

const day = ['--as-of', '2026-05-01'];
const calls = [
  ['check', '-f', 'json', ...day],
  ['check', ...day],
  ['check', '-f', 'sarif', ...day],
  ['status', '-f', 'json', ...day],
  ['status', '-f', 'markdown', ...day],
  ['deadlines', '-f', 'json', ...day],
  ['evaluate', '--year', '2026', '-f', 'json', ...day],
  ['export', '-f', 'ndjson', ...day],
  ['next', 'plan-2026', ...day],
];

/** The same cases every time, unless there is all the time in the world. */
const runs = (few: number): fc.Parameters<unknown> => (isLong ? { numRuns: Infinity, interruptAfterTimeLimit: Number(process.env.PLANSPOR_FUZZ_SECONDS ?? 300) * 1000, markInterruptAsFailure: false } : { numRuns: few });
const patience = isLong ? 3_600_000 : 60_000;

/** Every command ends as it should on a file, twice in the same way; the harness looks at the rest. */
async function expectCalm(cwd: string): Promise<void> {
  for (const argv of calls) {
    const started = process.cpuUsage();
    const { stderr, stdout, code } = await here(argv, { cwd });
    // What it took itself, however busy the machine is.
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(3000);
    expect(stderr).not.toMatch(/internal|intern fejl/);
    if (code === 2) expect(stdout).toBe('');
    if (argv === calls[0]) expect(await here(argv, { cwd })).toEqual({ stderr, stdout, code });
  }
}

/** The longest beginning and the longest end that two texts share leave nothing of the first: something was put in, nothing lost. */
function onlyAdded(before: string, after: string): boolean {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < before.length - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return start + end >= before.length;
}

describe('whatever is written in a plan', () => {
  it('every command ends as it should', async () => {
    const cwd = folderWith({ 'plans/plan.yaml': '' });
    await fc.assert(
      fc.asyncProperty(anyPlan, async (text) => {
        writeFileSync(join(cwd, 'plans/plan.yaml'), text);
        await expectCalm(cwd);
      }),
      runs(12),
    );
  }, patience);

  it('whatever has happened to its bytes', async () => {
    const cwd = folderWith({ 'plans/plan.yaml': '' });
    await fc.assert(
      fc.asyncProperty(damagedPlan, async (bytes) => {
        writeFileSync(join(cwd, 'plans/plan.yaml'), bytes);
        await expectCalm(cwd);
      }),
      runs(12),
    );
  }, patience);

  it('an update puts something in and loses nothing; a fix leaves a file with no more errors, and has nothing to do a second time', async () => {
    let written = 0;
    const cwd = folderWith({ 'plans/plan.yaml': '' });
    await fc.assert(
      fc.asyncProperty(fc.oneof({ weight: 3, arbitrary: validPlan }, { weight: 1, arbitrary: anyPlan }, { weight: 1, arbitrary: damagedPlan.map(String) }), fc.nat(), async (text, pick) => {
        writeFileSync(join(cwd, 'plans/plan.yaml'), text);
        const refs = references(new Snapshot(workspaceFrom({ 'plans/plan.yaml': text }), viewOn('2026-05-01'))).map(({ ref }) => ref);
        const { code } = await here(['update', refs[pick % refs.length] ?? 'i-1', '--on', '2026-05-01', '--note', 'æ: # "x"', '--status', 'done'], { cwd });
        const after = filesIn(cwd)['plans/plan.yaml'] ?? '';
        if (code === 0) {
          written += 1;
          expect({ text, after, kept: onlyAdded(text, after) }).toMatchObject({ kept: true });
        } else expect(after === text).toBe(true);
        const errors = async (): Promise<number> => Number(/"errors": (\d+)/.exec((await here(['check', '-f', 'json', ...day], { cwd })).stdout)?.[1] ?? 0);
        const before = await errors();
        await here(['check', '--fix', ...day], { cwd });
        const fixed = filesIn(cwd);
        expect(await errors()).toBeLessThanOrEqual(before);
        await here(['check', '--fix', ...day], { cwd });
        expect(filesIn(cwd)).toEqual(fixed);
      }),
      runs(25),
    );
    expect(written).toBeGreaterThan(4);
  }, patience);

  it('the language server answers', async () => {
    const editor = await new Editor(...day).start();
    const name = 'plans/handlingsplan-2017.yaml';
    await editor.open(name);
    const { connection } = editor;
    await fc.assert(
      fc.asyncProperty(fc.oneof(anyPlan, damagedPlan.map(String)), fc.double({ min: 0, max: 1, noNaN: true }), async (text, where) => {
        const version = await editor.change(name, text);
        const lines = text.split(/\r\n|\r|\n/);
        const line = Math.floor(where * lines.length);
        const at = { textDocument: { uri: editor.uri(name) }, position: { line, character: Math.floor((lines[line]?.length ?? 0) / 2) } };
        await connection.sendRequest(HoverRequest.type, at);
        await connection.sendRequest(CompletionRequest.type, at);
        await connection.sendRequest(DefinitionRequest.type, at);
        await connection.sendRequest(ReferencesRequest.type, { ...at, context: { includeDeclaration: true } });
        await connection.sendRequest(DocumentSymbolRequest.type, at);
        if (version % 5 === 0) await editor.findings(name, (_, told) => told === version);
      }),
      runs(15),
    );
    expect(await editor.stop()).toBe(0);
    expect(editor.stderr).toBe('');
  }, patience);
});
