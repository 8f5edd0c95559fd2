import { CannotWrite } from './cannot.ts';
import { Locks } from './locks.ts';
import { untilDone } from './until-done.ts';

const tries = 3;

/**
 * Does work that reads files, makes something of them and replaces them, anew when somebody else was faster: then both
 * changes are in the file. Between the tries the locks are kept, so that among those who write this way the second one
 * succeeds. The work says nothing before it has written.
 * @param work hands the locks on to `replaceFiles`
 * @throws {CannotWrite} `changed` when the file has changed each time; nothing is changed then
 */
export async function anew<Result>(work: (locks: Locks) => Promise<Result>): Promise<Result> {
  const locks = new Locks();
  try {
    return await work(locks);
  } catch (error) {
    if (!isChanged(error)) throw error;
  }
  return untilDone(async (pause) => {
    try {
      for (let attempt = 2; ; attempt += 1) {
        await pause();
        try {
          return await work(locks);
        } catch (error) {
          if (!isChanged(error) || attempt === tries) throw error;
        }
      }
    } finally {
      locks.release();
    }
  });
}

const isChanged = (error: unknown): boolean => error instanceof CannotWrite && error.reason === 'changed';
