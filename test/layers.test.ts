import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const src = join(root, 'src');

interface Import {
  file: string;
  from: string;
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.replaceAll('\\', '/'));

const textOf = (file: string): string => readFileSync(join(src, file), 'utf8');

function importedFile(file: string, from: string): string {
  return from.startsWith('.') ? relative(root, resolve(src, dirname(file), from)).replaceAll('\\', '/') : from;
}

const imports: Import[] = files.flatMap((file) =>
  [...textOf(file).matchAll(/^import\b[^';]*'([^']+)'|^export [^;]*?\} from '([^']+)'|\bimport\('([^']+)'\)/gm)].map((found) => ({
    file,
    from: importedFile(file, found.slice(1).find((one) => one !== undefined) ?? ''),
  })),
);
const storeyOf = (file: string): string => file.split('/')[0] ?? '';

/** What each storey may import, and why not more. */
const mayImport: Record<string, { storeys: string[]; packages: RegExp; because: string }> = {
  model: {
    storeys: ['model'],
    packages: /^(zod|yaml|date-fns|@date-fns\/utc)(\/|$)/,
    because: 'the model says what a plan is, whoever asks and wherever it runs',
  },
  analysis: {
    storeys: ['model', 'analysis'],
    packages: /^big\.js$/,
    because: 'an analysis is a pure function of plans and a day; what it says must not depend on how it is shown',
  },
  render: {
    storeys: ['model', 'analysis', 'render'],
    packages: /^(@resvg\/resvg-js|chalk|cli-table3|d3-scale|d3-shape|diff|docx|fast-string-width|fflate|hucre\/xlsx|ical\.js)$/,
    because: 'a renderer gets a result and gives text; it must not know where the text goes',
  },
  io: {
    storeys: ['io'],
    packages: /^(node:|fflate$|hucre\/xlsx$)/,
    because: 'the outside world knows nothing of plans, so that it can be replaced whole in a test',
  },
  command: {
    storeys: ['model', 'analysis', 'render', 'io', 'command'],
    packages: /^(commander|node:path|vscode-languageserver(\/node|-textdocument)?)$/,
    because: 'a command only joins the storeys below it',
  },
};

describe('the storeys of the house', () => {
  it('are these five and no other', () => {
    expect([...new Set(files.map(storeyOf))].sort()).toEqual(Object.keys(mayImport).sort());
  });

  for (const [storey, { storeys, packages, because }] of Object.entries(mayImport)) {
    it(`${storey} imports only what it may: ${because}`, () => {
      const wrong = imports
        .filter(({ file }) => storeyOf(file) === storey)
        .filter(({ from }) => {
          if (from === 'package.json') return storey !== 'command';
          return from.startsWith('src/') ? !storeys.includes(from.split('/')[1] ?? '') : !packages.test(from);
        });
      expect(wrong).toEqual([]);
    });
  }

  it('a renderer takes types from the analysis, and computes nothing itself', () => {
    const values = files
      .filter((file) => storeyOf(file) === 'render')
      .flatMap((file) =>
        [...textOf(file).matchAll(/^import (?!type)\{([^}]*)\} from '([^']*analysis[^']*)'/gms)]
          .filter(([, names = '']) => names.split(',').some((name) => name.trim() !== '' && !name.trim().startsWith('type ')))
          .map(([line]) => ({ file, line })),
      );
    expect(values).toEqual([]);
  });

  it('only the language server knows its protocol, and nothing loads it before it is asked for', () => {
    const wrong = imports.filter(({ from }) => from.startsWith('vscode-')).filter(({ file }) => !file.startsWith('command/lsp/'));
    expect(wrong).toEqual([]);
    const inside = imports.filter(({ from, file }) => /^src\/command\/lsp\/(?!rooms)/.test(from) && !file.startsWith('command/lsp/'));
    expect(inside).toEqual([{ file: 'command/lsp.ts', from: 'src/command/lsp/serve.ts' }]);
  });

  it('only one file knows the library behind workbooks, and one that behind calendars, so that others can take their place', () => {
    expect(imports.filter(({ from }) => from.startsWith('hucre')).map(({ file }) => file)).toEqual(['io/read-xlsx.ts', 'render/xlsx/hucre.ts']);
    expect(imports.filter(({ from }) => from === 'ical.js').map(({ file }) => file)).toEqual(['render/formats/ics.ts']);
  });

  it('only the table of the disk touches files, so that a test can let any call fail', () => {
    // Watching opens nothing that could be lost.
    const wrong = files
      .filter((file) => !['io/disk.ts', 'io/watch.ts'].includes(file))
      .flatMap((file) => [...textOf(file).matchAll(/^import (?!type)\{?([^}']*)\}? from 'node:fs(?:\/promises)?'/gm)].map(([, names = '']) => ({ file, names })))
      .filter(({ names }) => names.split(',').some((name) => !/^\s*(?:constants|type \w+)?\s*$/.test(name)));
    expect(wrong).toEqual([]);
  });

  it('only the writer of Word files knows its library, so that another can take its place', () => {
    const wrong = imports.filter(({ from }) => from === 'docx').filter(({ file }) => !/^render\/(docx\/[\w-]+|formats\/docx)\.ts$/.test(file));
    expect(wrong).toEqual([]);
  });

  it('only the readers know the YAML library, so that a faster one can stand behind the same door', () => {
    const wrong = imports.filter(({ from }) => from === 'yaml').filter(({ file }) => !/^model\/(read|edit)-[\w-]+\.ts$/.test(file));
    expect(wrong).toEqual([]);
  });

  it('no storey but io reads the clock, the process, or the locale of the machine', () => {
    const reaching = /new Date\(\)|Date\.now\(|\bprocess\.|Intl\.\w+\(\)|toLocale\w*\(|(?<!\.)\bconsole\./;
    const wrong = files
      .filter((file) => storeyOf(file) !== 'io')
      .filter((file) => reaching.test(textOf(file).replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')));
    expect(wrong).toEqual([]);
  });

  it('date-fns is imported one function at a time, because the whole of it costs more than the rest of a check', () => {
    expect(imports.filter(({ from }) => from === 'date-fns' || from === 'date-fns/locale')).toEqual([]);
  });
});
