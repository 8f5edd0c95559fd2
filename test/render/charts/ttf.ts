import { readFileSync } from 'node:fs';

/** The advance of each character of a TrueType font, in thousandths of its size; null where it has no glyph. */
export function advancesOf(file: string): (point: number) => number | null {
  const data = readFileSync(file);
  const table = (tag: string): number => {
    for (let at = 12; at < 12 + 16 * data.readUInt16BE(4); at += 16) {
      if (data.toString('latin1', at, at + 4) === tag) return data.readUInt32BE(at + 8);
    }
    throw new Error(`${file} has no table ${tag}`);
  };
  const perEm = data.readUInt16BE(table('head') + 18);
  const measured = data.readUInt16BE(table('hhea') + 34);
  const metrics = table('hmtx');
  const glyph = glyphs(data, table('cmap'));
  return (point) => {
    const id = glyph(point);
    return id === 0 ? null : Math.round((data.readUInt16BE(metrics + 4 * Math.min(id, measured - 1)) * 1000) / perEm);
  };
}

/** The character map in segments of 16 bits (format 4), which every font has. */
function glyphs(data: Buffer, cmap: number): (point: number) => number {
  const subtables = Array.from({ length: data.readUInt16BE(cmap + 2) }, (_, at) => cmap + data.readUInt32BE(cmap + 4 + 8 * at + 4));
  const start = subtables.find((at) => data.readUInt16BE(at) === 4);
  if (start === undefined) throw new Error('no character map in segments');
  const doubled = data.readUInt16BE(start + 6);
  const [ends, starts] = [start + 14, start + 16 + doubled];
  return (point) => {
    for (let at = 0; at < doubled; at += 2) {
      if (data.readUInt16BE(ends + at) < point) continue;
      const first = data.readUInt16BE(starts + at);
      if (first > point) return 0;
      const delta = data.readUInt16BE(starts + doubled + at);
      const place = starts + 2 * doubled + at;
      const offset = data.readUInt16BE(place);
      if (offset === 0) return (point + delta) % 65_536;
      const id = data.readUInt16BE(place + offset + 2 * (point - first));
      return id === 0 ? 0 : (id + delta) % 65_536;
    }
    return 0;
  };
}
