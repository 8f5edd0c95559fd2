import { lineAround, wholeLine } from '../../model/edit-lines.ts';
import type { Span } from '../../model/finding.ts';
import { type Ignore, ignoresIn } from '../../model/ignore.ts';
import type { Source } from '../../model/read-yaml.ts';
import type { Fix } from './fix.ts';

/**
 * Removes from an ignore comment the check that it ignores for nothing, and the comment when no other is left.
 * A comment that is written wrong stays: its author meant something by it.
 */
export const removeIgnore: Fix<'unused-ignore'> = ({ file, at, facts }, source) => {
  if (!('start' in at) || (facts.case !== 'nothing' && facts.case !== 'itself')) return null;
  for (const comment of ignoresIn(source).ignores) {
    const position = comment.checks.findIndex(({ start }) => start === at.start);
    if (position < 0) continue;
    const span = comment.checks.length === 1 ? wholeComment(source, comment) : fromList(comment, position);
    return { splices: [{ file, ...span, text: '' }], meant: [] };
  }
  return null;
};

/** With its comma: the one before, or for the first the one after. */
function fromList({ checks }: Ignore, position: number): Span {
  const [before, own, after] = [checks[position - 1], checks[position], checks[position + 1]];
  return { start: before?.end ?? own?.start ?? 0, end: before ? (own?.end ?? 0) : (after?.start ?? 0) };
}

/** A comment alone on its line goes with the line, one after something else with the space before it. */
function wholeComment({ text }: Source, { start, end, alone }: Ignore): Span {
  if (alone) return wholeLine(text, start);
  const before = text.slice(lineAround(text, start).start, start);
  return { start: start - (before.length - before.trimEnd().length), end };
}
