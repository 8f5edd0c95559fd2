import type { Severity } from '../../model/finding.ts';
import { reveal } from '../display.ts';
import type { Findings, WordedFinding } from '../findings.ts';
import { saidOf, titleOf } from '../ci/said.ts';
import { workflowCommand } from '../ci/workflow-command.ts';

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const satisfies Record<Severity, string>;

/** How many of each kind GitHub shows for one step; the others stand only in its log. */
const shown = 10;

/** Annotations of GitHub Actions, one workflow command a line, the worst first. */
export function render(all: Findings): string {
  const of = (severity: Severity): WordedFinding[] => all.findings.filter((finding) => finding.severity === severity);
  const [errors, warnings, infos] = [of('error'), of('warning'), of('info')];
  const annotated = (findings: readonly WordedFinding[]): string[] => findings.map((finding) => annotation(finding, all));
  // Before the notices, because it is one of them, and the eleventh would not be shown.
  const lines = [...annotated(errors), ...annotated(warnings), ...rest(errors, warnings, infos, all), ...annotated(infos)];
  return lines.map((line) => `${line}\n`).join('');
}

function annotation(finding: WordedFinding, all: Findings): string {
  const { line, column, endLine, endColumn } = finding;
  // With columns of two different lines GitHub refuses the annotation.
  const columns = line === endLine ? { col: column, endColumn } : {};
  const file = reveal(all.inRepository(finding.file), { newlines: 'keep' });
  return workflowCommand(
    commands[finding.severity],
    { file, line, endLine, ...columns, title: titleOf(finding, all) },
    saidOf(finding, all).join('\n'),
  );
}

/** How many are not shown, when not all are. */
function rest(errors: readonly unknown[], warnings: readonly unknown[], infos: readonly unknown[], { words }: Findings): string[] {
  if ([errors, warnings, infos].every(({ length }) => length <= shown)) return [];
  const over = ({ length }: readonly unknown[], room: number): number => Math.max(0, length - room);
  const hidden = over(errors, shown) + over(warnings, shown) + over(infos, shown - 1);
  return [workflowCommand(commands.info, { title: 'planspor' }, words.notShown(hidden))];
}
