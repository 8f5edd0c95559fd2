import { dirname, join } from 'node:path';
import { isThere } from './exists.ts';

const folder = 'assets/fonts';
const names = ['SourceSans3-Regular.ttf', 'SourceSans3-Bold.ttf'];

/**
 * The fonts that come with the program, as absolute paths: in the folder of the installed package, which lies above
 * the built program as above its source.
 * @param from a folder inside the package
 * @throws when they are not there, since a picture drawn without them would lose its words silently
 */
export function fontFiles(from: string = __dirname): string[] {
  for (let place = from; ; place = dirname(place)) {
    const files = names.map((name) => join(place, folder, name));
    if (files.every((file) => isThere(file))) return files;
    if (place === dirname(place)) throw new Error(`${folder} of the program is missing; install it again`);
  }
}
