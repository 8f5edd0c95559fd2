import { dirname, join, relative, sep } from 'node:path';
import { fixAll, type Fixed } from '../analysis/fix.ts';
import type { Finding } from '../analysis/run-checks.ts';
import { existsSync } from '../io/exists.ts';
import { realPath } from '../io/files.ts';
import { replaceFiles } from '../io/replace.ts';
import { display } from '../render/display.ts';
import { loadCommands } from '../render/messages/index.ts';
import { diffOf } from '../render/text/diff.ts';
import { languageOfTool } from './language.ts';
import type { Loaded } from './load.ts';
import type { ReadOptions } from './options.ts';
import { renderOptions } from './outputs.ts';
import type { World } from './world.ts';

export interface FixOptions extends ReadOptions {
  fix?: boolean;
  dryRun?: boolean;
  only?: string;
  since?: string;
}

const schemaName = 'planspor.schema.json';

/**
 * Puts right what can be put right in the files that were asked for, and says how much.
 * @param told what is told of a reading, and so may be fixed
 * @returns what was read, as it now stands on the disk
 */
export async function fixFiles(loaded: Loaded, told: (loaded: Loaded) => readonly Finding[], options: FixOptions, world: World): Promise<Loaded> {
  const narrowed = options.only !== undefined || options.since !== undefined;
  const fixed = fixAll(loaded.workspace, (workspace) => told({ ...loaded, workspace }), narrowed ? new Map() : schemasFor(loaded));
  if (options.dryRun) {
    await showDiff(fixed, options, world);
    await say(fixed, options, world);
    return loaded;
  }
  const paths = new Map(loaded.files.map(({ name, path }) => [name, path]));
  const replacements = fixed.files.map(({ file, before, after }) => ({ path: paths.get(file) ?? file, name: file, before, after }));
  await replaceFiles(replacements, { force: options.force ?? false });
  await say(fixed, options, world);
  return { ...loaded, workspace: fixed.workspace };
}

/** The schema in the folder of each file, or above it as far as the plans go. Where there is none, nobody uses it. */
function schemasFor({ files, home }: Loaded): Map<string, string> {
  const schemas = new Map<string, string>();
  const top = realPath(home);
  for (const { name, path } of files) {
    for (let folder = dirname(path); ; folder = dirname(folder)) {
      if (existsSync(folder, schemaName)) {
        const way = relative(dirname(path), join(folder, schemaName)).split(sep).join('/');
        schemas.set(name, way.startsWith('../') ? way : `./${way}`);
        break;
      }
      if (folder === top || relative(top, folder).startsWith('..')) break;
    }
  }
  return schemas;
}

async function showDiff({ files }: Fixed, options: FixOptions, world: World): Promise<void> {
  const { tooManyLines, lang } = await loadCommands(languageOfTool(world));
  await world.stdout.write(diffOf(files, renderOptions(options, lang, world, false), tooManyLines));
}

/** About the tool, not about the plans: so it never stands in the report. */
async function say({ files, dropped }: Fixed, { dryRun = false, quiet }: FixOptions, world: World): Promise<void> {
  const words = await loadCommands(languageOfTool(world));
  const places = dropped.map(({ file, line, column, check }) => `${file}:${line}:${column} [${check}]`);
  const fixes = files.reduce((sum, file) => sum + file.fixes, 0);
  const lines = [...(quiet ? [] : [words.fixed(fixes, files.length, dryRun)]), ...(places.length > 0 ? [words.notFixed(places)] : [])];
  if (lines.length > 0) await world.stderr.write(lines.map((line) => `${display(line)}\n`).join(''));
}
