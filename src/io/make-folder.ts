import { mkdirSync } from 'node:fs';
import { CannotWrite } from './cannot.ts';

/** Makes a folder and those above it where they are not there. @throws {CannotWrite} */
export function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    throw CannotWrite.from(path, error);
  }
}
