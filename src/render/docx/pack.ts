import { type Document, Packer } from 'docx';
import { strFromU8, strToU8, type Zippable, zipSync } from 'fflate';
import { codeFont, textFont } from './styles.ts';

/** What the library has written, by the names that the parts of the file have. */
interface Written {
  files: Readonly<Record<string, { dir: boolean; async: (as: 'uint8array') => Promise<Uint8Array> }>>;
}

/**
 * The bytes of a file, the same for the same document everywhere: the library writes the time of day into the
 * properties, the comments and the archive, and here it is taken out again.
 *
 * @param drawn the pictures; the file holds the number of each in its place, counted from 1
 */
export async function pack(file: Document, drawn: readonly Promise<Uint8Array>[]): Promise<Uint8Array> {
  // The packer's own way out would put the parts into an archive that had to be taken apart again, which costs more
  // than all the rest of the report.
  const written: Written = Packer['compiler'].compile(file, undefined, [{ path: 'word/fontTable.xml', data: fontTable }]);
  const parts: Zippable = {};
  for (const [name, part] of Object.entries(written.files)) {
    if (part.dir) continue;
    const bytes = await part.async('uint8array');
    const picture = name.endsWith('.png') ? await drawn[Number(strFromU8(bytes)) - 1] : undefined;
    // A picture is packed already.
    parts[name] = picture ? [picture, { level: 0 }] : [withoutTime(name, bytes), { level: 6 }];
  }
  return zipSync(parts, { mtime: earliest });
}

// Archives keep the local time without saying of which zone, and this is the same text in all of them.
const earliest = new Date(1980, 0, 1, 12);

function withoutTime(name: string, bytes: Uint8Array): Uint8Array {
  const stamp = stamps[name];
  return stamp ? strToU8(strFromU8(bytes).replace(stamp, '$1')) : bytes;
}

const stamps: Readonly<Record<string, RegExp>> = {
  'docProps/core.xml': /()<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\2>/g,
  'word/comments.xml': /(<w:comment [^>]*?) w:date="[^"]*"/g,
};

const font = (name: string, standIn: string, family: string, pitch: string): string =>
  `<w:font w:name="${name}"><w:altName w:val="${standIn}"/><w:family w:val="${family}"/><w:pitch w:val="${pitch}"/></w:font>`;

/** Which fonts stand in for those that a machine lacks: the first has letters of the same widths. */
const fontTable = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${font(textFont, 'Carlito', 'swiss', 'variable')}${font(codeFont, 'DejaVu Sans Mono', 'modern', 'fixed')}</w:fonts>`;
