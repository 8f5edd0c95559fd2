import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { existsSync } from '../io/exists.ts';
import { findSettings } from '../io/find-settings.ts';
import { findPlanFiles, type FoundFile, isFolder, siblingsOf } from '../io/files.ts';
import { readText, type TextOrProblems } from '../io/read-text.ts';
import { checks } from '../analysis/checks/index.ts';
import type { Problem } from '../model/problem.ts';
import { readSettings } from '../model/read-settings.ts';
import { type Parser, readYaml, type Source, unreadable } from '../model/read-yaml.ts';
import { defaultSettings, type Settings } from '../model/settings.ts';
import { Lines } from '../model/lines.ts';
import { loadChecks, loadLanguage } from '../render/messages/index.ts';
import { messageOf } from '../render/findings.ts';
import { readWorkspace, type Workspace } from '../model/workspace.ts';
import type { ReadOptions } from './options.ts';
import { withProgress } from './progress.ts';
import { Refusal } from './refusal.ts';
import type { World } from './world.ts';

/** What a command works on. */
export interface Loaded {
  workspace: Workspace;
  /** Names of the files that were asked for; others were read only so that references lead somewhere. */
  asked: ReadonlySet<string>;
  /** Asked for by their own names, not as part of a folder. */
  named: ReadonlySet<string>;
  /** Where the files asked for are. */
  files: readonly FoundFile[];
  /** Absolute paths of everything that was read. */
  paths: ReadonlySet<string>;
  /** Where known findings are kept: the folder of the settings, else that of the plans. Absolute. */
  home: string;
}

/** The files that paths stand for, before any is read. */
export interface Located extends Omit<Loaded, 'workspace'> {
  settings: Settings;
  /** Those asked for, after those that are read only so that references lead somewhere. */
  all: readonly FoundFile[];
}

/** Reads the files that paths stand for: those named, or the workspace that the settings name. */
export async function load(paths: readonly string[], options: ReadOptions, world: World): Promise<Loaded> {
  return loadAll(await locate(paths, options, world), options, world);
}

/** @param textOf what a file holds, where that has been read already */
export async function loadAll({ all, settings, ...found }: Located, options: ReadOptions, world: World, textOf = textAt): Promise<Loaded> {
  const sources = await withProgress(all, (file) => sourceOf(file.name, textOf(file), options.parser), { world, quiet: options.quiet ?? false });
  return { ...found, workspace: readWorkspace(sources, settings) };
}

export async function locate(paths: readonly string[], options: ReadOptions, world: World): Promise<Located> {
  const cwd = resolve(world.cwd, options.directory ?? '.');
  const { settings, folder } = await loadSettings(paths, options, cwd);
  const workspaceFolder = resolve(folder ?? cwd, settings.plans);
  const wanted = paths.length > 0 ? paths : [defaultFolder(workspaceFolder, cwd, settings.plans)];
  const found = findPlanFiles(wanted, cwd);
  const named = new Set(paths.filter((path) => !isFolder(resolve(cwd, path))).flatMap((path) => findPlanFiles([path], cwd)).map(({ name }) => name));

  const around = surroundings(found.filter(({ name }) => named.has(name)), found, workspaceFolder, cwd);
  return {
    settings,
    all: [...around, ...found],
    asked: new Set(found.map(({ name }) => name)),
    named,
    files: found,
    paths: new Set([...found, ...around].map(({ path }) => path)),
    home: folder ?? folderOfPlans(paths[0], workspaceFolder, cwd),
  };
}

export const read = (file: FoundFile, parser?: Parser): Source => sourceOf(file.name, textAt(file), parser);

export const textAt = ({ path, name }: FoundFile): TextOrProblems => readText(path, name);

/** The files with their texts, which are read only when somebody looks at them. */
export const lazySources = (files: readonly FoundFile[], textOf = textAt): Pick<Source, 'file' | 'text'>[] =>
  files.map((file) => ({
    file: file.name,
    get text() {
      const content = textOf(file);
      return content.text ?? content.shown;
    },
  }));

export const sourceOf = (name: string, content: TextOrProblems, parser?: Parser): Source =>
  content.text === undefined ? unreadable(name, content.shown, content.problems) : readYaml(name, content.text, { parser });

function defaultFolder(workspaceFolder: string, cwd: string, plans: string): string {
  if (!existsSync(cwd, workspaceFolder)) throw new Refusal((words) => words.refused.noWorkspace(plans));
  return nameFrom(cwd, workspaceFolder);
}

/** The folder that the settings call the workspace, whether or not it is there. */
export async function workspaceFolderOf(paths: readonly string[], options: ReadOptions, cwd: string): Promise<string> {
  const { settings, folder } = await loadSettings(paths, options, cwd);
  return resolve(folder ?? cwd, settings.plans);
}

export async function loadSettings(paths: readonly string[], options: ReadOptions, cwd: string): Promise<{ settings: Settings; folder: string | null }> {
  const start = resolve(cwd, paths[0] ?? '.');
  const file = options.config === undefined ? findSettings(isFolder(start) ? start : dirname(start)) : resolve(cwd, options.config);
  if (file === null) return { settings: defaultSettings, folder: null };
  const name = nameFrom(cwd, file);
  const source = read({ path: file, name }, options.parser);
  const { settings, problems } = readSettings(source, checks);
  const [first] = problems;
  if (first) throw damaged('settings', first, source);
  return { settings, folder: dirname(file) };
}

/** A named folder is a workspace, and so is the folder of a named file that is in no other. */
function folderOfPlans(named: string | undefined, workspaceFolder: string, cwd: string): string {
  if (named === undefined) return workspaceFolder;
  const path = resolve(cwd, named);
  const folder = isFolder(path) ? path : dirname(path);
  return relative(workspaceFolder, folder).startsWith('..') ? folder : workspaceFolder;
}

/** What is wrong with a file that steers the tool, and where. */
export function damaged(what: 'settings' | 'baseline', problem: Problem, source: Source): Refusal {
  const { line, column } = new Lines(source.text).place(source.spanOf(problem.at, problem.on).start);
  return new Refusal(async (words) => {
    const checkWords = await loadChecks(words.lang);
    return words.refused[what](`${problem.file}:${line}:${column}`, messageOf(problem.check, problem.facts, checkWords, await loadLanguage(words.lang)));
  });
}

/** The files beside named ones that their references may lead to. */
function surroundings(named: readonly FoundFile[], found: readonly FoundFile[], workspaceFolder: string, cwd: string): FoundFile[] {
  const known = new Set(found.map(({ path }) => path));
  const around = new Map<string, FoundFile>();
  for (const file of named) {
    const inside = !relative(workspaceFolder, file.path).startsWith('..');
    const near = inside ? findPlanFiles([workspaceFolder], cwd) : siblingsOf(file);
    for (const one of near) {
      if (!known.has(one.path)) around.set(one.path, { ...one, name: nameFrom(cwd, one.path) });
    }
    if (inside) break;
  }
  return [...around.values()];
}

export function nameFrom(cwd: string, path: string): string {
  const name = relative(cwd, path);
  return (name === '' ? '.' : isAbsolute(name) || name.startsWith('..') ? path : name).split(sep).join('/');
}
