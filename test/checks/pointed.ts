import type { CheckId } from '../../src/analysis/checks/index.ts';
import type { Settings } from '../../src/model/settings.ts';
import type { WordedFinding } from '../../src/render/findings.ts';
import { findingsIn } from '../findings.ts';
import { workspaceFrom } from '../workspace.ts';

export const head = 'kind: plan\nid: skole\ntitle: Skole\nperiod: { from: 2017-01-01, to: 2017-12-31 }\n';
export const item = (...rest: string[]): string => `${head}initiatives:\n${rest.map((one, at) => `  - { id: i-${at}, title: Emne ${at}, ${one} }\n`).join('')}`;
export const kpi = (rest: string): string => `${head}kpis:\n  - { id: k, title: K, unit: stk, ${rest} }\n`;
export const log = (...entries: string[]): string => `log: [${entries.map((one) => `{ ${one} }`).join(', ')}]`;

/** The day in the middle of the plan from which one looks where nothing else is said. */
const midYear = '2017-06-01';

const named = (texts: string | readonly string[]): Record<string, string> =>
  Object.fromEntries((typeof texts === 'string' ? [texts] : texts).map((text, at) => [`${'abcdef'.charAt(at)}.yaml`, text]));

/** What one check finds in a file, or in several. */
export async function foundBy(check: CheckId, texts: string | readonly string[], asOf = midYear, settings: Partial<Settings> = {}): Promise<readonly WordedFinding[]> {
  return (await findingsIn(workspaceFrom(named(texts), settings), asOf, 'en', { wanted: ({ id }) => id === check })).findings;
}

/** What stands where a finding points to, in the files of one check. */
export async function pointed(check: CheckId, texts: string | readonly string[], asOf = midYear, settings: Partial<Settings> = {}): Promise<string[]> {
  const files = named(texts);
  const found = await foundBy(check, texts, asOf, settings);
  return found.map(({ file, line, column, endColumn }) => (files[file]?.split('\n')[line - 1] ?? '').slice(column - 1, endColumn - 1).split(':')[0]?.slice(0, 30) ?? '');
}

/** What it says. */
export const said = async (...of: Parameters<typeof foundBy>): Promise<string[]> => (await foundBy(...of)).map(({ message }) => message);
