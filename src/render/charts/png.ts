import type { Chart } from './chart.ts';
import { type Described, svgOf } from './svg.ts';

export interface PngOptions {
  /** Paths of the shipped TrueType fonts; no font of the machine is used, so that the bytes are the same everywhere. */
  fonts: readonly string[];
  /** Width of the picture in its own pixels. */
  width: number;
  /** Pixels of the image for each of those: 2 is sharp in print. */
  scale: number;
}

/**
 * A picture as PNG, for documents that cannot show SVG. The library is loaded by the first one, and draws several at once.
 * @throws without a font, since the picture would have no words
 */
export async function pngOf(chart: Chart, described: Described, { fonts, width, scale }: PngOptions): Promise<Uint8Array> {
  if (fonts.length === 0) throw new Error('a picture needs the shipped fonts');
  const { renderAsync } = await import('./resvg.ts');
  const image = await renderAsync(svgOf(chart, described, width), {
    fitTo: { mode: 'zoom', value: scale },
    font: { loadSystemFonts: false, fontFiles: [...fonts], defaultFontFamily: 'Source Sans 3' },
  });
  return image.asPng();
}
