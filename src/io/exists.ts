import { existsSync as exists } from 'node:fs';
import { resolve } from 'node:path';

export const existsSync = (cwd: string, path: string): boolean => path !== '' && exists(resolve(cwd, path));
