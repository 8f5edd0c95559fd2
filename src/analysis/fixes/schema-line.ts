import type { Edit } from '../../model/edit.ts';
import type { Source } from '../../model/read-yaml.ts';

/** Whatever schema it names, its author has chosen. */
const NAMED = /^\uFEFF?[ \t]*#.*\byaml-language-server:/m;

/**
 * Writes the line by which an editor finds the schema at the top of a file that has none.
 * @param schema where it stands, seen from the file
 */
export function schemaLine({ file, text }: Source, schema: string | undefined): Edit | null {
  if (schema === undefined || NAMED.test(text)) return null;
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const lineEnd = /\r?\n/.exec(text)?.[0] ?? '\n';
  return { splices: [{ file, start, end: start, text: `# yaml-language-server: $schema=${schema}${lineEnd}` }], meant: [] };
}
