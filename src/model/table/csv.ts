/** The rows of a CSV text. Semicolon, comma or tab, whichever the first line has most of. */
export function readCsv(text: string): string[][] {
  const content = text.replace(/^\uFEFF/, '');
  const separator = separatorOf(content);
  const rows: string[][] = [];
  let row: string[] = [];
  // A quoted field with what ends it, else one without quotes.
  const field = new RegExp(`(?:"([^"]*(?:""[^"]*)*)"|([^${separator}\\r\\n]*))(${separator}|\\r\\n|\\n|\\r|$)`, 'gy');
  while (field.lastIndex < content.length) {
    const found = field.exec(content) ?? unquoted(content, field, separator);
    const [, quoted, plain = '', end] = found;
    row.push((quoted?.replaceAll('""', '"') ?? plain).trim());
    if (end !== separator) {
      rows.push(row);
      row = [];
    } else if (field.lastIndex >= content.length) {
      rows.push([...row, '']);
      row = [];
    }
  }
  return rows;
}

/** A quotation mark that never ends, or that something follows: the field is taken as it stands, up to its end. */
function unquoted(content: string, field: RegExp, separator: string): RegExpExecArray {
  const rest = new RegExp(`()([^${separator}\\r\\n]*)(${separator}|\\r\\n|\\n|\\r|$)`, 'y');
  rest.lastIndex = field.lastIndex;
  const found = rest.exec(content);
  if (!found) throw new Error('a field ends nowhere');
  field.lastIndex = rest.lastIndex;
  return Object.assign(found, { 1: undefined });
}

function separatorOf(content: string): string {
  const [line = ''] = content.split(/\r?\n/, 1);
  const count = (one: string): number => line.split(one).length;
  return [';', ',', '\t'].reduce((best, one) => (count(one) > count(best) ? one : best));
}
