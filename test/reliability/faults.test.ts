import { afterEach, describe, expect, it, vi } from 'vitest';
import { folderWith } from '../io/folder.ts';
import { errors, failingAt, type Fault, writeFaults } from './fail-at.ts';
import { filesIn } from './folders.ts';
import { inProcess } from './in-process.ts';
import { isLong } from './long.ts';
import { row } from './threats.ts';
import { type Writer, writers } from './writers.ts';

/** More calls than any command makes, so that a loop that never succeeds ends. */
const mostCalls = 500;

afterEach(() => void vi.unstubAllEnvs());

/** What the writer finds and leaves when nothing fails. */
async function undisturbed({ argv, files }: Writer) {
  const cwd = folderWith(files);
  const before = filesIn(cwd);
  const ran = await inProcess(argv, cwd);
  expect(ran).toMatchObject({ code: 0 });
  return { ran, before, after: filesIn(cwd) };
}

/** Lets the first call fail, then the second, … until there are no more, and looks at what is left each time. */
async function survives(writer: Writer, faultAt: (n: number) => Fault): Promise<number> {
  const { ran: wanted, before, after } = await undisturbed(writer);
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  const temporary = folderWith();
  let failed = 0;
  for (let n = 1; n < mostCalls; n += 1) {
    const cwd = folderWith(writer.files);
    const fault = faultAt(n);
    vi.stubEnv('TMPDIR', temporary);
    const { result, struck } = await failingAt(n, fault, () => inProcess(writer.argv, cwd));
    vi.unstubAllEnvs();
    const at = `${fault} at call ${n}, ${struck}: ${result.stderr}`;
    const found = filesIn(cwd);
    for (const [name, text] of Object.entries(found)) {
      expect({ at, left: names.has(name) || name }).toEqual({ at, left: true });
      expect({ at, torn: [before[name], after[name]].includes(text) ? null : name }).toEqual({ at, torn: null });
    }
    expect({ at, gone: Object.keys(before).filter((name) => !(name in found)) }).toEqual({ at, gone: [] });
    expect({ at, beside: filesIn(temporary) }).toEqual({ at, beside: {} });
    if (result.code === 2) {
      expect({ at, said: result.stderr }).toEqual({ at, said: expect.stringMatching(/^planspor: (?!.*internal)[^\n]+\n$/) });
      failed += 1;
    } else {
      expect({ at, result, found }).toEqual({ at, result: wanted, found: after });
    }
    if (struck === undefined) return failed;
  }
  throw new Error('there is no end to it');
}

/** The short run deals the errors out over the calls; the long one tries each of them at each call. */
const deals: [string, (n: number) => Fault][] = isLong ? errors.map((error) => [error, () => error]) : [['an error', (n) => errors[n % errors.length] ?? 'EIO']];

describe.each(writers)('$name', (writer) => {
  it.each(deals)(row(29, 'old bytes or new, nothing left over, one sentence and exit 2 after %s at the n-th call'), async (_, faultAt) => {
    expect(await survives(writer, faultAt)).toBeGreaterThan(8);
  });

  it.each(writeFaults)(row(29, 'the same after a %s'), async (fault) => {
    expect(await survives(writer, () => fault)).toBeLessThan(mostCalls);
  });
});
