import { main } from '../../src/command/main.ts';
import type { Ran } from '../cli/run.ts';

const decoder = new TextDecoder();
/** 2 January 2018, in the morning. */
export const now = Date.UTC(2018, 0, 2, 9);

/** Runs the program from its source in this process, so that a test can stand between it and the disk. */
export async function inProcess(argv: readonly string[], cwd: string): Promise<Ran> {
  let stdout = '';
  let stderr = '';
  const stream = (write: (text: string) => void) => ({
    isTTY: false,
    columns: undefined,
    colors: 0 as const,
    write: (text: string | Uint8Array) => Promise.resolve(write(typeof text === 'string' ? text : decoder.decode(text))),
  });
  const code = await main({ argv: [...argv], cwd, env: { LANG: 'en_GB.UTF-8' }, now, stdout: stream((text) => (stdout += text)), stderr: stream((text) => (stderr += text)) });
  return { stdout, stderr, code };
}
