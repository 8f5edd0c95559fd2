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

/** A picture whose size is known while other threads still draw it. */
export interface Picture {
  width: number;
  height: number;
  png: Promise<Uint8Array>;
}

/**
 * A picture as PNG, for documents that cannot show SVG. The library is loaded by the first one, and draws several at once.
 * @throws without a font, since the picture would have no words
 */
export async function pictureOf(chart: Chart, described: Described, { fonts, width, scale }: PngOptions): Promise<Picture> {
  if (fonts.length === 0) throw new Error('a picture needs the shipped fonts');
  const { renderAsync } = await import('./resvg.ts');
  const svg = svgOf(chart, described, width);
  const image = renderAsync(svg, {
    fitTo: { mode: 'zoom', value: scale },
    font: { loadSystemFonts: false, fontFiles: [...fonts], defaultFontFamily: 'Source Sans 3' },
  });
  const png = image.then((drawn) => drawn.asPng());
  // Whoever waits for it is told of an error; nobody may do so yet.
  png.catch(() => {});
  return { ...sizeOf(svg), png };
}

function sizeOf(svg: string): { width: number; height: number } {
  const [, width, height] = /^<svg [^>]*?width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
  return { width: Number(width), height: Number(height) };
}
