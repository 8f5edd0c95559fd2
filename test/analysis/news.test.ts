import { expect, it } from 'vitest';
import { newFindings } from '../../src/analysis/edit/news.ts';
import { viewOn, workspaceFrom } from '../workspace.ts';

type Files = Record<string, string>;

/** What is found in files after an edit and was not found before. */
function news(before: Files, after: Files, edited = Object.keys(after)): string[] {
  const found = newFindings(workspaceFrom(before), workspaceFrom(after), viewOn('2026-02-01', undefined, '2026-02-01'), new Set(edited));
  return found.map(({ file, line, check, thing }) => `${file}:${line} ${check} ${thing?.id}`);
}

const head = 'kind: plan\nid: p\ntitle: P\nperiod: { from: 2026-01-01, to: 2026-12-31 }\ninitiatives:\n';
const item = (id: string, rest = ''): string => `  - id: ${id}\n    title: T\n    owner: KL\n    deadline: 2026-10-01\n    count: { planned: 1, unit: ting }\n${rest}`;
/** Days that are still to come, each on a line of its own from line 12 on. */
const told = (...days: string[]): string => head + item('i', `    log:\n${days.map((day) => `      - { on: ${day}, note: Set }\n`).join('')}`);

it.each<[string, string[], string[], number[]]>([
  ['the one that is new', ['2026-03-01'], ['2026-03-01', '2026-04-01'], [13]],
  ['the one that is new, though it stands first', ['2026-04-01'], ['2026-03-01', '2026-04-01'], [12]],
  ['both that are new', ['2026-04-01'], ['2026-03-01', '2026-04-01', '2026-05-01'], [12, 14]],
  ['the later of two that are alike', ['2026-03-01'], ['2026-03-01', '2026-03-01'], [13]],
  ['as many as there are more', ['2026-03-01'], ['2026-04-01', '2026-05-01'], [13]],
  ['none where nothing was edited', ['2026-03-01'], ['2026-03-01'], []],
  ['none in place of another', ['2026-03-01'], ['2026-04-01'], []],
  ['none where there are fewer', ['2026-03-01', '2026-04-01'], ['2026-05-01'], []],
])('of the findings about one thing %s', (_, before, after, lines) => {
  expect(news({ 'a.yaml': told(...before) }, { 'a.yaml': told(...after) })).toEqual(lines.map((line) => `a.yaml:${line} log-in-future i`));
});

it('what stands further down than before is not new', () => {
  expect(news({ 'a.yaml': told('2026-03-01') }, { 'a.yaml': `# Ny\n${told('2026-03-01')}` })).toEqual([]);
});

it.each<[string, string, string, string[]]>([
  ['thing', head + item('i').replace('    owner: KL\n', '') + item('j'), head + item('i') + item('j').replace('    owner: KL\n', ''), ['a.yaml:11 no-owner j']],
  ['kind', head + item('i').replace('    owner: KL\n', ''), head + item('i').replace('    deadline: 2026-10-01\n', ''), ['a.yaml:6 no-deadline i']],
])('what is put right does not make up for a finding of another %s', (_, before, after, found) => {
  expect(news({ 'a.yaml': before }, { 'a.yaml': after })).toEqual(found);
});

const whole = head + item('i');
const lacking = whole.replace('    owner: KL\n', '');
const named = (text: string): string => text.replace('id: p', 'id: q');

it('nor for one in another file', () => {
  expect(news({ 'a.yaml': lacking, 'b.yaml': named(whole) }, { 'a.yaml': whole, 'b.yaml': named(lacking) })).toEqual(['b.yaml:6 no-owner i']);
});

it('is told of the files that were edited, but for what they ignore', () => {
  const both = (text: string): Files => ({ 'a.yaml': text, 'b.yaml': named(text) });
  expect(news(both(whole), both(lacking), ['b.yaml'])).toEqual(['b.yaml:6 no-owner i']);
  expect(news({ 'a.yaml': whole }, { 'a.yaml': lacking.replace('id: i', 'id: i # planspor-ignore no-owner: ny') })).toEqual([]);
});
