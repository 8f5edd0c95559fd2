/**
 * The rows of a CSV text. Semicolon, comma or tab, whichever the first line has most of. A quotation mark that never ends,
 * or that something follows, is taken as it stands.
 */
export function readCsv(text: string): string[][] {
  const separator = separatorOf(text);
  const rows: string[][] = [];
  let row: string[] = [];
  // A quoted field with what ends it, else one without quotes.
  const field = new RegExp(`(?:"([^"]*(?:""[^"]*)*)"|([^${separator}\\r\\n]*))(${separator}|\\r\\n|\\n|\\r|$)`, 'gy');
  for (const { 1: quoted, 2: plain = '', 3: end, index } of text.matchAll(field)) {
    // After the last line end there is nothing; after a separator there is one empty field more.
    if (index === text.length && row.length === 0) break;
    row.push((quoted?.replaceAll('""', '"') ?? plain).trim());
    if (end === separator) continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

function separatorOf(text: string): string {
  const [line = ''] = text.split(/[\r\n]/, 1);
  const count = (one: string): number => line.split(one).length;
  return [';', ',', '\t'].reduce((best, one) => (count(one) > count(best) ? one : best));
}
