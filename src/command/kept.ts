import type { CheckId } from '../analysis/checks/index.ts';
import type { Baseline } from '../analysis/suppress/baseline.ts';
import type { View } from '../analysis/view.ts';
import { Cache, cacheFolder, keyOf } from '../io/cache.ts';
import type { FoundFile } from '../io/files.ts';
import { readBytes, textIn, type TextOrProblems } from '../io/read-text.ts';
import { type Parser, parsers, type Source } from '../model/read-yaml.ts';
import type { Told } from '../render/findings.ts';
import { loadBaseline } from './baseline.ts';
import { lazySources, type Located } from './load.ts';
import type { World } from './world.ts';

/** What is told of a check before it is put into words. */
export interface Answer {
  told: Told;
  /** That of the first plan, network or register that has one. */
  language: string;
}

/** All that an answer depends on, beside the files. */
export interface Question {
  located: Located;
  view: View;
  checks: readonly CheckId[];
  parser: Parser | undefined;
}

/**
 * The answer to a question, where it was worked out before: by this very program, from the same bytes under the same
 * names, with the same settings, day, checks and baseline. What was read to ask is what the answer is worked out from,
 * so that no change in between can put an answer under another's name.
 */
export class Keep {
  readonly baseline: Baseline | null;
  readonly #cache: Cache;
  readonly #key: string;
  readonly #bytes: ReadonlyMap<string, Buffer | null>;

  private constructor(cache: Cache, key: string, bytes: ReadonlyMap<string, Buffer | null>, baseline: Baseline | null) {
    this.#cache = cache;
    this.#key = key;
    this.#bytes = bytes;
    this.baseline = baseline;
  }

  /** Null where nothing can be kept. What goes wrong here goes wrong again without it, and is told then. */
  static open(question: Question, cwd: string, world: World): Keep | null {
    try {
      const build = world.build?.();
      const folder = cacheFolder(world.env);
      if (build === undefined || folder === null) return null;
      const { located } = question;
      const baseline = loadBaseline(located, cwd);
      const bytes = new Map(located.all.map(({ path, name }) => [path, readBytes(path, name)]));
      return new Keep(new Cache(folder), keyOf(partsOf(question, build, bytes, baseline)), bytes, baseline);
    } catch {
      return null;
    }
  }

  /** What a file held when the question was asked. */
  readonly read = ({ path, name }: FoundFile): TextOrProblems => textIn(this.#bytes.get(path) ?? null, name);

  /** The files with their texts, which are made of the bytes only when somebody looks at them. */
  sources(files: readonly FoundFile[]): Pick<Source, 'file' | 'text'>[] {
    const lazy = lazySources(files, this.read);
    return this.baseline ? [...lazy, this.baseline.source] : lazy;
  }

  answer(): Answer | null {
    const text = this.#cache.read(this.#key);
    // Its seal says that this very program wrote it.
    return text === null ? null : (JSON.parse(text) as Answer);
  }

  async keep({ told: { findings, files, suppressed }, language }: Answer): Promise<void> {
    const slim = findings.map(({ check, severity, facts, path, thing, related, file, line, column, endLine, endColumn }) => ({
      check, severity, facts, path, thing, related, file, line, column, endLine, endColumn,
    }));
    const answer: Answer = { told: { findings: slim, files, suppressed }, language };
    if (isPlain(answer)) await this.#cache.write(this.#key, JSON.stringify(answer));
  }
}

function* partsOf(
  { located: { all, asked, settings }, view, checks, parser = parsers[0] }: Question,
  build: string,
  contents: ReadonlyMap<string, Buffer | null>,
  baseline: Baseline | null,
): Generator<Uint8Array | string> {
  yield JSON.stringify({ build, settings, view, checks, parser, known: baseline && [baseline.source.file, [...baseline.gone]] });
  yield baseline?.source.text ?? '';
  for (const { path, name } of all) {
    const bytes = contents.get(path) ?? null;
    yield JSON.stringify([name, baseline?.nameOf(name), asked.has(name), bytes === null]);
    yield bytes ?? '';
  }
}

/** Whether JSON gives back just what it was given. */
function isPlain(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0);
  if (typeof value !== 'object') return typeof value === 'string' || typeof value === 'boolean';
  if (value === null) return true;
  if (Array.isArray(value)) return value.every(isPlain);
  return Object.getPrototypeOf(value) === Object.prototype && !('toJSON' in value) && Object.values(value).every(isPlain);
}
