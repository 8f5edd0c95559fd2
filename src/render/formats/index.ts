import type { Format } from './format.ts';

export type { Format, Inputs, Rendered, Renderer, RenderOptions } from './format.ts';

/** Every format there is. Help, completion and documentation are written from this table. */
export const formats = [
  { id: 'table', also: ['text'], extensions: ['txt'], takes: 'document', load: () => import('./terminal.ts') },
  { id: 'markdown', extensions: ['md', 'markdown'], takes: 'document', load: () => import('./markdown.ts') },
  { id: 'html', extensions: ['html', 'htm'], takes: 'document', load: () => import('./html.ts') },
  { id: 'docx', extensions: ['docx'], takes: 'document', load: () => import('./docx.ts') },
  { id: 'pdf', extensions: ['pdf'], takes: 'document', load: () => import('./pdf.ts') },
  { id: 'xlsx', extensions: ['xlsx'], takes: 'sheets', load: () => import('./xlsx.ts') },
  { id: 'csv', extensions: ['csv'], takes: 'sheets', load: () => import('./csv.ts') },
  { id: 'ics', extensions: ['ics'], takes: 'calendar', load: () => import('./ics.ts') },
  { id: 'ndjson', extensions: ['ndjson', 'jsonl'], takes: 'rows', load: () => import('./ndjson.ts') },
  { id: 'text', extensions: [], shares: ['txt'], takes: 'findings', load: () => import('./text.ts') },
  { id: 'github', extensions: [], takes: 'findings', load: () => import('./github.ts') },
  { id: 'gitlab', extensions: [], shares: ['json'], takes: 'findings', load: () => import('./gitlab.ts') },
  { id: 'sarif', extensions: ['sarif'], shares: ['json'], takes: 'findings', load: () => import('./sarif.ts') },
  { id: 'junit', extensions: [], shares: ['xml'], takes: 'findings', load: () => import('./junit.ts') },
  { id: 'checkstyle', extensions: [], shares: ['xml'], takes: 'findings', load: () => import('./checkstyle.ts') },
  { id: 'yaml', extensions: ['yaml', 'yml'], takes: 'draft', keeps: true, load: () => import('./yaml.ts') },
  { id: 'json', extensions: ['json'], takes: 'data', load: () => import('./json.ts') },
] as const satisfies readonly Format[];

export type FormatId = (typeof formats)[number]['id'];

export function formatById(id: string): Format | undefined {
  return formats.find((format) => format.id === id);
}

/**
 * The format that a file's name asks for by its ending, whatever the case of its letters: the one it belongs to, else
 * the only one that shares it.
 * @param allowed ids of the formats to choose among
 */
export function formatForFile(name: string, allowed: readonly string[] = formats.map(({ id }) => id)): Format | undefined {
  const choices = formats.filter(({ id }) => allowed.includes(id));
  const owner = choices.find(({ extensions }: Format) => extensions.includes(endingOf(name)));
  const sharing = choices.filter((format: Format) => fitsFile(format, name));
  return owner ?? (sharing.length === 1 ? sharing[0] : undefined);
}

/** Whether a file of this name may well hold the format. */
export const fitsFile = ({ extensions, shares }: Format, name: string): boolean =>
  [...extensions, ...(shares ?? [])].includes(endingOf(name));

const endingOf = (name: string): string => /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
