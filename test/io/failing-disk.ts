import { type Disk, realDisk } from '../../src/io/disk.ts';

/** A disk on which the n-th call fails. */
export function diskFailingAt(n: number, code: string): { disk: Disk; calls: () => number } {
  let calls = 0;
  const disk = { ...realDisk };
  for (const name of Object.keys(realDisk) as (keyof Disk)[]) {
    const real = realDisk[name] as (...given: unknown[]) => unknown;
    Object.assign(disk, {
      [name]: (...given: unknown[]) => {
        calls += 1;
        if (calls !== n) return real(...given);
        if (name === 'closeSync') real(...given);
        throw Object.assign(new Error(`${code} in ${name}`), { code });
      },
    });
  }
  return { disk, calls: () => calls };
}
