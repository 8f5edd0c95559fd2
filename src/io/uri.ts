import { fileURLToPath, pathToFileURL } from 'node:url';

/** The path that a `file:` URI names; null for every other, such as that of a text that was never saved. */
export function pathOfUri(uri: string): string | null {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : null;
  } catch {
    return null;
  }
}

export const uriOfPath = (path: string): string => pathToFileURL(path).href;
