import type { Found } from '../../model/finding.ts';
import { type Ignore, type Ignores, ignoresIn } from '../../model/ignore.ts';
import { Lines } from '../../model/lines.ts';
import { nearest } from '../../model/nearest.ts';
import type { Source } from '../../model/read-yaml.ts';
import { type CheckId, checks } from '../checks/index.ts';
import type { UnusedIgnoreFacts } from '../checks/unused-ignore.ts';
import { type CheckResult, type Finding, sees, type Sight } from '../run-checks.ts';

/** One check that one comment ignores. */
interface Silence {
  check: string;
  found: Omit<Found, 'facts'>;
  used: boolean;
}

/** Sets aside the findings that comments ignore. */
export function applyIgnores(
  { findings, sight }: CheckResult,
  sources: readonly Source[],
): { shown: Finding[]; ignored: Finding[]; unused: Found<UnusedIgnoreFacts>[] } {
  const files = new Map<string, FileIgnores>();
  for (const source of sources) {
    const read = ignoresIn(source);
    if (read.ignores.length > 0) files.set(source.file, new FileIgnores(source, read));
  }
  const shown: Finding[] = [];
  const ignored: Finding[] = [];
  for (const finding of findings) (files.get(finding.file)?.silence(finding) ? ignored : shown).push(finding);
  return { shown, ignored, unused: [...files.values()].flatMap((file) => file.unused(sight)) };
}

const ids: readonly string[] = checks.map(({ id }) => id);
const isCheck = (id: string): id is CheckId => ids.includes(id);

class FileIgnores {
  readonly #file: string;
  readonly #ignores: readonly Ignore[];
  /** By line, the nearest comment first. */
  readonly #silences = new Map<number, Silence[]>();
  readonly #all: Silence[] = [];

  constructor({ file, text }: Source, { ignores, comments }: Ignores) {
    this.#file = file;
    this.#ignores = ignores;
    const lines = new Lines(text);
    const alone = new Set(comments.filter((comment) => comment.alone).map(({ start }) => lines.place(start).line));
    for (const ignore of ignores.toReversed()) {
      if (ignore.reason === null) continue;
      const { line } = lines.place(ignore.start);
      const silences = ignore.checks.map(({ id, start, end }) => ({ check: id, found: { file, at: { start, end } }, used: false }));
      this.#all.unshift(...silences);
      this.#add(line, silences);
      if (ignore.alone) this.#add(nextLine(line, alone), silences);
    }
  }

  #add(line: number, silences: readonly Silence[]): void {
    this.#silences.set(line, [...(this.#silences.get(line) ?? []), ...silences]);
  }

  silence({ line, check }: Finding): boolean {
    const silence = this.#silences.get(line)?.find((one) => one.check === check);
    if (silence) silence.used = true;
    return silence !== undefined;
  }

  /** A comment that is written wrong, and one that ignores nothing although its check has looked. */
  unused(sight: Sight): Found<UnusedIgnoreFacts>[] {
    if (!sees(sight, 'unused-ignore', this.#file)) return [];
    const wrong = this.#ignores.flatMap((ignore) => {
      const facts = wrongness(ignore);
      return facts ? [{ file: this.#file, at: { start: ignore.start, end: ignore.end }, facts }] : [];
    });
    const idle = this.#all.flatMap(({ check, found, used }) => {
      const facts = used ? null : idleness(check, this.#file, sight);
      return facts ? [{ ...found, facts }] : [];
    });
    return [...wrong, ...idle];
  }
}

/** Comments may stand together above the line that they are about. */
function nextLine(line: number, comments: ReadonlySet<number>): number {
  let next = line + 1;
  while (comments.has(next)) next += 1;
  return next;
}

function wrongness({ checks: named, reason }: Ignore): UnusedIgnoreFacts | null {
  if (named.length === 0) return { case: 'no-check' };
  return reason === null ? { case: 'no-reason', check: named.map(({ id }) => id).find(isCheck) ?? null } : null;
}

function idleness(check: string, file: string, sight: Sight): UnusedIgnoreFacts | null {
  if (!isCheck(check)) return { case: 'unknown-check', check, nearest: nearest(check, ids) };
  if (check === 'unused-ignore') return { case: 'itself' };
  return sees(sight, check, file) ? { case: 'nothing', check } : null;
}
