import { findPlanFiles } from '../src/io/files.ts';
import { readText } from '../src/io/read-text.ts';
import { always, type View } from '../src/analysis/view.ts';
import { readYaml } from '../src/model/read-yaml.ts';
import { defaultSettings, type Settings } from '../src/model/settings.ts';
import { readWorkspace, type Workspace } from '../src/model/workspace.ts';

/** The plans of this repository, or those of another folder. */
export function workspaceOf(folder = 'plans', settings: Partial<Settings> = {}): Workspace {
  const sources = findPlanFiles([folder], process.cwd()).map(({ path, name }) => readYaml(name, readText(path, name).text ?? ''));
  return readWorkspace(sources, { ...defaultSettings, ...settings });
}

/** Files given as text, by name. */
export function workspaceFrom(files: Readonly<Record<string, string>>, settings: Partial<Settings> = {}): Workspace {
  const sources = Object.entries(files).map(([name, text]) => readYaml(name, text));
  return readWorkspace(sources, { ...defaultSettings, ...settings });
}

/** A day to look from; what was told later is seen too unless `knownBy` holds it back. */
export const viewOn = (asOf: string, knownBy = always, today = '2026-11-22'): View => ({ asOf, knownBy, today });
