import { type Disk, realDisk } from '../../src/io/disk.ts';

export const errors = ['ENOSPC', 'EIO', 'EACCES', 'EINTR'] as const;
export const writeFaults = ['short write', 'half a write, then a full disk'] as const;
export type Fault = (typeof errors)[number] | (typeof writeFaults)[number];

interface Watched<Result> {
  result: Result;
  /** The call that the fault struck; undefined when there were not so many. */
  struck: string | undefined;
}

/** Does something while the n-th call to the disk fails. Faults of writing count the calls that write. */
export async function failingAt<Result>(n: number, fault: Fault, act: () => Promise<Result>): Promise<Watched<Result>> {
  const real: Disk = { ...realDisk };
  const ofWriting = fault.includes('write');
  // Nobody pulls the plug here, and waiting for the platter is most of the time.
  Object.assign(realDisk, { fsyncSync: (handle: number) => void real.fstatSync(handle) });
  let calls = 0;
  let struck: string | undefined;
  for (const name of Object.keys(real) as (keyof Disk)[]) {
    if (ofWriting && name !== 'writeSync') continue;
    const call = realDisk[name] as (...given: unknown[]) => unknown;
    const failing = (...given: unknown[]): unknown => {
      calls += 1;
      if (fault === 'half a write, then a full disk' && calls === n + 1 && struck) throw failure('ENOSPC', name);
      if (calls !== n) return call(...given);
      struck = name;
      if (ofWriting) return halfOf(real, given);
      // The system lets go of a handle whatever it says.
      if (name === 'closeSync') call(...given);
      throw failure(fault, name);
    };
    Object.assign(realDisk, { [name]: failing });
  }
  try {
    return { result: await act(), struck };
  } finally {
    Object.assign(realDisk, real);
  }
}

const failure = (code: string, call: string): Error => Object.assign(new Error(`${code} in ${call}`), { code });

function halfOf(disk: Disk, [handle, bytes, offset, length]: unknown[]): number {
  return disk.writeSync(Number(handle), bytes as Uint8Array, Number(offset), Math.ceil(Number(length) / 2));
}
