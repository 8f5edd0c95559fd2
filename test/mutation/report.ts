import { dirname } from 'node:path';

/** What is used of the mutation testing report schema. */
export interface Report {
  files: Record<string, { source: string; mutants: Mutant[] }>;
}

interface Mutant {
  mutatorName: string;
  replacement?: string;
  status: 'Killed' | 'Survived' | 'NoCoverage' | 'Timeout' | 'CompileError' | 'RuntimeError' | 'Ignored' | 'Pending';
  location: { start: Place; end: Place };
}

interface Place {
  line: number;
  column: number;
}

const heads = ['folder', 'mutants', 'killed', 'timed out', 'survived', 'not covered', 'score'];

/** One row a folder, and all of them. Mutants of what is computed once, when a file is loaded, are left out. */
export function tableOf({ files }: Report): string {
  const mutantsIn = (inside: (name: string) => boolean): Mutant[] => Object.entries(files).flatMap(([name, { mutants }]) => (inside(name) ? mutants : []));
  const folders = [...new Set(Object.keys(files).map((name) => dirname(name)))].toSorted();
  const rows = folders.map((folder) => rowOf(folder, mutantsIn((name) => dirname(name) === folder)));
  return [heads, heads.map(() => '---'), ...rows, rowOf('all', mutantsIn(() => true))].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

function rowOf(name: string, mutants: readonly Mutant[]): string[] {
  const count = (status: Mutant['status']): number => mutants.filter((one) => one.status === status).length;
  const [killed, late, survived, bare] = [count('Killed'), count('Timeout'), count('Survived'), count('NoCoverage')];
  const counted = killed + late + survived + bare;
  const score = counted === 0 ? '–' : `${((100 * (killed + late)) / counted).toFixed(1)} %`;
  return [name, ...[counted, killed, late, survived, bare].map(String), score];
}

/** Each mutant that no test noticed: where, what stood there, and what took its place. */
export function survivorsIn({ files }: Report): string {
  return Object.entries(files)
    .flatMap(([name, { source, mutants }]) => {
      const lines = source.split('\n');
      return mutants
        .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
        .map((one) => `${name}:${one.location.start.line}:${one.location.start.column} ${one.status === 'Survived' ? 'survived' : 'not covered'}: ${shown(lines, one)}\n`);
    })
    .join('');
}

function shown(lines: readonly string[], { location: { start, end }, replacement = '' }: Mutant): string {
  const [first = ''] = lines.slice(start.line - 1);
  const old = start.line === end.line ? first.slice(start.column - 1, end.column - 1) : `${first.slice(start.column - 1)} …`;
  return `${old}  =>  ${replacement.replaceAll(/\s+/g, ' ').slice(0, 100)}`;
}
