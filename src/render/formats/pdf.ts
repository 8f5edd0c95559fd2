import type { Document } from '../document.ts';
import type { RenderOptions } from './format.ts';
import { render as page } from './html.ts';

/** The page, as a browser prints it. */
export async function render(document: Document, { print }: Pick<RenderOptions, 'print'>): Promise<Uint8Array> {
  if (!print) throw new Error('PDF needs somebody to print it');
  return print(await page(document));
}
