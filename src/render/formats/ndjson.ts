import type { ExportRow } from '../../analysis/export.ts';
import { inParts } from '../parts.ts';
import { shown } from './json.ts';

/** One JSON object a line, each made when it is written. */
export const render = (rows: Iterable<ExportRow>): Iterable<string> => inParts(lines(rows));

function* lines(rows: Iterable<ExportRow>): Generator<string> {
  for (const row of rows) yield `${shown(JSON.stringify(row))}\n`;
}
