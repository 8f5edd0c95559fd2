/** A4 upright, in twentieths of a point (DXA), the measure of Word. */
export const page = { width: 11_906, height: 16_838, margin: { side: 1134, top: 1247, bottom: 1134 } } as const;

/** What a line of text or a table may fill. */
export const room = page.width - 2 * page.margin.side;

/** Twentieths of a point in a pixel, of which there are 96 to the inch. */
export const pixel = 15;
