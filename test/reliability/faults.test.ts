import { describe, expect, it } from 'vitest';
import { folderWith } from '../io/folder.ts';
import { failingAt, faults } from './fail-at.ts';
import { inProcess } from './in-process.ts';
import { filesIn } from './folders.ts';
import { row } from './threats.ts';
import { type Writer, writers } from './writers.ts';

/** More calls than any command makes, so that a loop that never succeeds ends. */
const mostCalls = 500;

/** What the writer leaves when nothing fails. */
async function undisturbed({ argv, files }: Writer) {
  const cwd = folderWith(files);
  const ran = await inProcess(argv, cwd);
  return { ran, after: filesIn(cwd) };
}

describe.each(writers)('$name', (writer) => {
  it.each(faults)(row(29, '%s at the n-th call'), async (fault) => {
    const { ran: wanted, after } = await undisturbed(writer);
    expect(wanted).toMatchObject({ code: 0 });
    const names = new Set([...Object.keys(writer.files), ...Object.keys(after)]);
    let struck: string | undefined = '';
    for (let n = 1; n < mostCalls && struck !== undefined; n += 1) {
      const cwd = folderWith(writer.files);
      let result;
      ({ result, struck } = await failingAt(n, fault, () => inProcess(writer.argv, cwd)));
      const at = `${fault} at call ${n}, ${struck}: ${result.stderr}`;
      const found = filesIn(cwd);
      for (const [name, text] of Object.entries(found)) {
        expect(names, `${at}: ${name} is left`).toContain(name);
        expect([writer.files[name], after[name]], `${at}: ${name} is torn`).toContain(text);
      }
      for (const name of Object.keys(writer.files)) expect(Object.keys(found), at).toContain(name);
      if (result.code === 2) {
        expect(result.stderr, at).toMatch(/^planspor: [^\n]+\n$/);
        expect(result.stderr, at).not.toContain('internal');
      } else {
        expect(result, at).toEqual(wanted);
        expect(found, at).toEqual(after);
      }
    }
    expect(struck).toBeUndefined();
  });
});
