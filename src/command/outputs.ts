import { basename, resolve } from 'node:path';
import { existsSync } from '../io/exists.ts';
import { realPath } from '../io/files.ts';
import { fontFiles } from '../io/fonts.ts';
import { keepNetworkOutOfReports } from '../io/report.ts';
import { nearest } from '../model/nearest.ts';
import { fitsFile, type Format, formatById, formatForFile, formats, type Inputs, type Rendered, type RenderOptions } from '../render/formats/index.ts';
import type { Lang } from '../render/document.ts';
import type { OutputOptions } from './options.ts';
import { numberOption } from './options.ts';
import { Refusal } from './refusal.ts';
import type { World } from './world.ts';

/** What a command can be printed as: each kind of input is made only when a format asks for it. */
export type Makers = { [Kind in keyof Inputs]?: () => Promise<Inputs[Kind]> | Inputs[Kind] };

/** Pixels across the text of an A4 page. */
const textWidth = 642;

/** What stands for it among file names. */
const standardOutput = '-';

export interface Output {
  format: Format;
  /** As it was named; null for standard output. */
  file: string | null;
}

/**
 * Which formats go where. Said before anything is read, so that a wrong name costs nothing.
 * @param allowed the formats that make sense of it, the usual one first
 */
export function outputsOf(command: string, allowed: readonly string[], options: OutputOptions): Output[] {
  const asked = options.format ?? [];
  const files = options.output ?? [];
  if (files.length === 0) return (asked.length > 0 ? asked : allowed.slice(0, 1)).map((id) => ({ format: formatNamed(id, command, allowed), file: null }));
  if (asked.length > 0 && asked.length !== files.length) throw new Refusal((words) => words.refused.pairs());
  return files.map((file, position) => {
    const id = asked[position];
    const wanted = id ?? (file === standardOutput ? allowed[0] : (formatForFile(file, allowed) ?? formatForFile(file))?.id);
    if (wanted === undefined) throw new Refusal((words) => words.refused.formatUnknown(basename(file), endingsOf(allowed)));
    return { format: formatNamed(wanted, command, allowed), file: file === standardOutput ? null : file };
  });
}

function formatNamed(id: string, command: string, allowed: readonly string[]): Format {
  const format = formats.find((one: Format) => allowed.includes(one.id) && one.also?.includes(id)) ?? formatById(id);
  if (!format) throw new Refusal((words) => words.refused.choice('--format', id, allowed, nearest(id, allowed)));
  if (!allowed.includes(format.id)) throw new Refusal((words) => words.refused.format(id, command, allowed));
  return format;
}

const endingsOf = (allowed: readonly string[]): string[] =>
  formats
    .filter(({ id }) => allowed.includes(id))
    .flatMap(({ extensions, shares = [] }: Format) => [...extensions, ...shares].map((ending) => `.${ending}`))
    .filter((ending, at, all) => all.indexOf(ending) === at && formatForFile(ending, allowed) !== undefined);

/** Refuses files that must not be replaced. Said by itself where something else is written first. */
export function mayDeliver(
  outputs: readonly Output[],
  { directory, force = false }: OutputOptions & { directory?: string },
  world: World,
  inputs: ReadonlySet<string>,
): void {
  const cwd = resolve(world.cwd, directory ?? '.');
  for (const { file, format } of outputs) if (file !== null) mayWrite(file, format, cwd, force, inputs);
}

/**
 * Renders each output and puts it where it belongs. Everything is rendered before the first file is written, but for
 * what comes in parts: that is rendered while it is written, and a file has its new content only when all is done.
 * @param inputs absolute paths of the files that were read, which are never overwritten
 */
export async function deliver(
  outputs: readonly Output[],
  makers: Makers,
  options: OutputOptions & { directory?: string },
  lang: Lang,
  world: World,
  inputs: ReadonlySet<string> = new Set(),
): Promise<string[]> {
  const cwd = resolve(world.cwd, options.directory ?? '.');
  mayDeliver(outputs, options, world, inputs);
  const rendered = [];
  for (const { format, file } of outputs) {
    rendered.push({ file, text: await renderAs(format, makers, renderOptions(options, lang, world, file !== null)) });
  }
  for (const { file, text } of rendered) {
    if (file === null) await print(text, world);
    else await write(resolve(cwd, file), text, options.force ?? false);
  }
  return outputs.flatMap(({ file }) => (file === null ? [] : [file]));
}

async function print(text: Rendered, { stdout }: World): Promise<void> {
  // A screen would show it as noise, and obey what looks like a command in it.
  if (text instanceof Uint8Array && stdout.isTTY) throw new Refusal((words) => words.refused.notText());
  if (typeof text === 'string' || text instanceof Uint8Array) return stdout.write(text);
  for (const part of text) await stdout.write(part);
}

async function write(path: string, text: Rendered, force: boolean): Promise<void> {
  const { writeOutput } = await import('../io/write.ts');
  if (typeof text === 'string' || text instanceof Uint8Array) return writeOutput(path, text, { force });
  // A mistake in the making is another thing than one in the writing.
  let mistake: unknown;
  const parts = function* (): Generator<string> {
    try {
      yield* text;
    } catch (error) {
      mistake = error;
      throw error;
    }
  };
  await writeOutput(path, parts(), { force }).catch((error: unknown) => {
    throw mistake ?? error;
  });
}

async function renderAs(format: Format, makers: Makers, options: RenderOptions): Promise<Rendered> {
  switch (format.takes) {
    case 'document':
      return (await format.load()).render(await made(makers.document), options);
    case 'data':
      return (await format.load()).render(await made(makers.data), options);
    case 'findings':
      return (await format.load()).render(await made(makers.findings), options);
    case 'sheets':
      return (await format.load()).render(await made(makers.sheets), options);
    case 'draft':
      return (await format.load()).render(await made(makers.draft), options);
    case 'calendar':
      return (await format.load()).render(await made(makers.calendar), options);
    case 'rows':
      return (await format.load()).render(await made(makers.rows), options);
  }
}

function made<T>(maker: (() => T) | undefined): T {
  if (!maker) throw new Error('a command offers a format that it cannot fill');
  return maker();
}

/** An existing file is replaced when it has the same form; anything else only by force, and an input never. */
function mayWrite(file: string, format: Format, cwd: string, force: boolean, inputs: ReadonlySet<string>): void {
  const path = resolve(cwd, file);
  if (inputs.has(realPath(path))) throw new Refusal((words) => words.refused.isInput(file));
  if (existsSync(cwd, file) && !force && (format.keeps || !fitsFile(format, file))) {
    throw new Refusal((words) => words.refused.exists(file));
  }
}

export function renderOptions(options: OutputOptions, lang: Lang, world: World, toFile: boolean): RenderOptions {
  const width = options.width === undefined ? (toFile ? undefined : world.stdout.columns) : numberOption('--width', options.width);
  return {
    width,
    color: toFile ? 0 : colorsFor(options.color ?? 'auto', world),
    unicode: toFile || !world.stdout.isTTY || speaksUnicode(world.env),
    lang,
    ...(options.csv && { csv: options.csv }),
    ...(options.todo && { todo: true }),
    picture: async (chart, described) => {
      keepNetworkOutOfReports();
      return (await import('../render/charts/png.ts')).pictureOf(chart, described, { fonts: fontFiles(), width: textWidth, scale: 2 });
    },
    print: async (page) => (await import('./print-page.ts')).printPage(page, options.browser, world),
  };
}

/** https://no-color.org and FORCE_COLOR, behind what the option says. */
function colorsFor(when: 'auto' | 'always' | 'never', { env, stdout }: World): 0 | 1 | 2 | 3 {
  if (when === 'never') return 0;
  const most = stdout.colors > 0 ? stdout.colors : 1;
  if (when === 'always') return most;
  if (env.NO_COLOR) return 0;
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '') return env.FORCE_COLOR === '0' ? 0 : most;
  return stdout.isTTY && env.TERM !== 'dumb' ? stdout.colors : 0;
}

function speaksUnicode(env: World['env']): boolean {
  if (env.TERM === 'linux' || env.TERM === 'dumb') return false;
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || '';
  return locale === '' || /utf-?8/i.test(locale);
}
