import { structuredPatch } from 'diff';
import { withoutPersonalData } from '../../model/personal-data.ts';
import { display } from '../display.ts';
import type { RenderOptions } from '../formats/format.ts';
import { themeFor } from '../terminal/theme.ts';

/** One file before and after. */
export interface Change {
  file: string;
  before: string;
  after: string;
}

/** Finding the shortest way from one text to another takes the square of its length. */
const MOST_CHANGED_LINES = 2000;
const CONTEXT = 3;

/**
 * Changes as a unified diff for people: characters that cannot be seen are named, so it is not for `patch` when a
 * file holds any.
 * @param tooMany what to say of a file with more changed lines than can be compared
 */
export function diffOf(changes: readonly Change[], options: Pick<RenderOptions, 'color' | 'unicode'>, tooMany: string): string {
  const { strong, code, light } = themeFor(options);
  const paints: Readonly<Record<string, (text: string) => string>> = { '+': light.green, '-': light.red, '@': code };
  return changes
    .flatMap((change) => {
      const file = display(change.file);
      const head = [strong(`--- ${file}`), strong(`+++ ${file}`)];
      return [...head, ...(linesOf(change) ?? [tooMany]).map((line) => (paints[line.charAt(0)] ?? String)(line))];
    })
    .map((line) => `${line}\n`)
    .join('');
}

/** Without the mark that may open a file, which nothing here changes. */
const shown = (text: string): string => text.replace(/^\uFEFF/, '');

function linesOf({ file, before, after }: Change): string[] | null {
  const patch = structuredPatch(file, file, shown(before), shown(after), undefined, undefined, { context: CONTEXT, maxEditLength: MOST_CHANGED_LINES });
  if (!patch) return null;
  return patch.hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [
    `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`,
    // A line end belongs to the file, not to what is shown of its line.
    ...lines.map((line) => line.charAt(0) + display(withoutPersonalData(line.slice(1).replace(/\r$/, '')))),
  ]);
}
