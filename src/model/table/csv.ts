/**
 * The rows of a CSV text. Semicolon, comma or tab, whichever the first line has most of. A quotation mark that never ends,
 * or that something follows, is taken as it stands.
 */
export function readCsv(text: string): string[][] {
  const separator = separatorOf(text);
  const plain = new RegExp(`[^${separator}\\r\\n]*`, 'y');
  const ending = new RegExp(`${separator}|\\r\\n|\\n|\\r|$`, 'y');
  const at = (pattern: RegExp, start: number): string | undefined => {
    pattern.lastIndex = start;
    return pattern.exec(text)?.[0];
  };
  const rows: string[][] = [];
  let row: string[] = [];
  // After the last line end there is nothing; after a separator there is one empty field more.
  for (let start = 0; start < text.length || row.length > 0; ) {
    const quoted = quotedLength(text, start);
    const isQuoted = quoted > 0 && at(ending, start + quoted) !== undefined;
    const field = isQuoted ? text.slice(start + 1, start + quoted - 1).replaceAll('""', '"') : (at(plain, start) ?? '');
    row.push(field.trim());
    start += isQuoted ? quoted : field.length;
    const end = at(ending, start) ?? '';
    start += end.length;
    if (end === separator) continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** Of what stands in quotation marks from here on, marks included, two of which stand for one; 0 where nothing does. */
function quotedLength(text: string, start: number): number {
  if (text[start] !== '"') return 0;
  let end = text.indexOf('"', start + 1);
  while (end >= 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
  return end < 0 ? 0 : end + 1 - start;
}

function separatorOf(text: string): string {
  const [line = ''] = text.split(/[\r\n]/, 1);
  const count = (one: string): number => line.split(one).length;
  return [';', ',', '\t'].reduce((best, one) => (count(one) > count(best) ? one : best));
}
