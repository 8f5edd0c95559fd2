import { spawn } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { HoverRequest, ShutdownRequest } from 'vscode-languageserver-protocol/node';
import { bin } from '../cli/run.ts';
import { Editor } from './client.ts';

const plan = 'plans/handlingsplan-2017.yaml';

describe('a session', () => {
  it('ends with exit code 0 when the client says goodbye', async () => {
    const editor = await new Editor('--stdio').start();
    await editor.open(plan);
    expect(await editor.stop()).toBe(0);
    expect(editor.stderr).toBe('');
  });

  it('ends when the client is gone: 1, or 0 when it had asked to shut down', async () => {
    const left = await new Editor().start();
    left.server.stdin?.end();
    expect(await left.ended).toBe(1);
    const leaving = await new Editor().start();
    await leaving.connection.sendRequest(ShutdownRequest.type);
    leaving.server.stdin?.end();
    expect(await leaving.ended).toBe(0);
  });

  it('answers about documents that it does not know, and goes on', async () => {
    const editor = await new Editor().start();
    const unknown = { textDocument: { uri: 'untitled:Untitled-1' }, position: { line: 9, character: 9 } };
    expect(await editor.connection.sendRequest(HoverRequest.type, unknown)).toBeNull();
    await expect(editor.connection.sendRequest('planspor/nothing')).rejects.toThrow(/./);
    expect(await editor.stop()).toBe(0);
  });

  it('writes nothing but the protocol, whatever comes in', async () => {
    const server = spawn(process.execPath, [bin, 'lsp']);
    let out = '';
    server.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    server.stdin.end('Content-Length: 5\r\n\r\n{]]]}');
    const code = await new Promise((done) => server.on('close', done));
    expect([0, 1]).toContain(code);
    expect(out.replaceAll(/Content-Length: \d+\r\n\r\n\{.*?\}(?=Content-Length|$)/gs, '')).toBe('');
  });
});
