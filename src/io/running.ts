import { codeOf } from './cannot.ts';

/** Whether a process of this machine runs. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process runs all the same; only of one that is not there it is certain.
    return codeOf(error) !== 'ESRCH';
  }
}
