import type { Format } from './format.ts';

export type { Format, Inputs, Rendered, Renderer, RenderOptions } from './format.ts';

/** Every format there is. Help, completion and documentation are written from this table. */
export const formats = [
  { id: 'table', extensions: ['txt'], takes: 'document', load: () => import('./terminal.ts') },
  { id: 'markdown', extensions: ['md', 'markdown'], takes: 'document', load: () => import('./markdown.ts') },
  { id: 'text', extensions: [], takes: 'findings', load: () => import('./text.ts') },
  { id: 'json', extensions: ['json'], takes: 'data', load: () => import('./json.ts') },
] as const satisfies readonly Format[];

export type FormatId = (typeof formats)[number]['id'];

export function formatById(id: string): Format | undefined {
  return formats.find((format) => format.id === id);
}

/** The format that a file's name asks for by its ending, whatever the case of its letters. */
export function formatForFile(name: string): Format | undefined {
  const ending = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase();
  return formats.find(({ extensions }: Format) => ending !== undefined && extensions.includes(ending));
}
