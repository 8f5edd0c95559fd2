import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { readXlsx } from 'hucre/xlsx';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Nodes } from 'mdast';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../src/model/table/csv.ts';
import type { CheckData } from '../../src/render/findings.ts';
import { planspor } from '../cli/run.ts';
import { folderWith } from '../io/folder.ts';
import { commandsIn } from '../runner.ts';
import { elements, parseXml } from '../xml.ts';
import { here } from './in-process.ts';
import { day, readers } from './readers.ts';
import { row } from './threats.ts';

/** Text that wants to be something else, as a value between double quotes of YAML. */
const naughty = {
  harmless: 'Et navn',
  terminal: String.raw`\e]52;c;Zm9v\a\e]8;;http://x\e\\Klik\e[2J\x9b31m\b\x7f\u202Exyz\u2066`,
  runner: String.raw`::error::forged ##[error]forged %0A::stop-commands::x\n::warning file=a::forged`,
  markup: String.raw`</td></script><script>alert(1)</script><img src=x onerror=alert(1)> [x](javascript:alert(1)) &lt;b> ]]>`,
  markdown: 'a | b ` c *d* _e_ # f @team <br> ~~x~~ [^1] $x$',
  formula: "=cmd|' /C calc'!A0",
  calendar: String.raw`x\nEND:VEVENT\nBEGIN:VALARM;a,b\\c: ${'æ'.repeat(80)}`,
};
type Kind = keyof typeof naughty;

const planOf = (text: string): string => `kind: plan
id: sundere-skoledag-2026
title: "${text}"
period: { from: 2026-01-01, to: 2026-12-31 }
background: "${text}"
areas:
  - id: skole
    title: "${text}"
    initiatives:
      - id: vandposter
        title: "${text}"
        owner: "${text}"
        deadline: ultimo oktober 2026
        deliverables:
          - { id: vandposter-1, title: "${text}", deadline: 2026-04-01 }
        log:
          - { on: 2026-03-01, status: in-progress, note: "${text}", source: "${text}" }
kpis:
  - { id: kpi-1, title: "${text}", unit: "${text}", direction: up }
`;

/** Backslash escapes that YAML knows and others take for letters are kept out of what is to be valid. */
const withKind = (kind: Kind): string => folderWith({ 'plans/plan.yaml': planOf(naughty[kind]) });

/** A plan whose text is naughty but not forbidden, so that every report is made. */
const legal: readonly Exclude<Kind, 'harmless'>[] = ['runner', 'markup', 'markdown', 'formula', 'calendar'];

async function printed(kind: Kind, ...argv: string[]): Promise<string> {
  const { stdout, code } = await here([...argv, ...day], { cwd: withKind(kind) });
  expect(code).not.toBe(2);
  expect(stdout).not.toBe('');
  return stdout;
}

/** The formats that print, for every report that has them. */
const reports = ['status', 'deadlines', 'list', 'plan'] as const;

describe('on a terminal and in a build', () => {
  it(row(18, 'in every field, a key, an id and a file name, whatever is asked'), async () => {
    // The harness of every run looks for raw characters; here it is given some.
    const text = planOf(naughty.terminal);
    const cwd = folderWith({ 'plans/a\u001b[2J\u009b31m\u202e.yaml': `${text}"${naughty.terminal}": 1\nfollows: "${naughty.terminal}"\n`, 'plans/b.yaml': `# \u001b]0;x\u0007\n${text}` });
    for (const words of readers) {
      const { code, stderr } = await here([...words, ...day], { cwd });
      expect(code).toBe(words[0] === 'check' ? 1 : 2);
      if (code === 2) expect(stderr).toMatch(/^planspor: [^\n]+\n$/);
    }
    for (const format of ['text', 'json', 'github', 'gitlab', 'sarif', 'junit', 'checkstyle', 'markdown']) expect((await here(['check', '-f', format, ...day], { cwd })).code).toBe(1);
  });

  it(row(18, 'in what is typed on the command line'), async () => {
    for (const argv of [['check', '\u001b[2J'], ['\u009b31m'], ['status', '--plan', '\u001b[2J'], ['check', '--\u202e'], ['show', '\u001b]0;x\u0007'], ['check', '-C', '\u001b[2J']]) {
      const { code, stderr } = await here(argv, { cwd: withKind('markup') });
      expect(code).toBe(2);
      expect(stderr).toMatch(/^planspor: [^\n]+\n$/);
    }
  });

  it(row(24, 'as many as there are findings in the format for them, none anywhere else'), async () => {
    const cwd = withKind('runner');
    const { findings } = JSON.parse((await here(['check', '-f', 'json', ...day], { cwd })).stdout) as CheckData;
    const annotated = commandsIn((await here(['check', '-f', 'github', ...day], { cwd })).stdout).filter(({ name }) => name !== 'group' && name !== 'endgroup');
    expect(annotated).toHaveLength(findings.length);
    expect(annotated.every(({ properties }) => properties.file === 'plans/plan.yaml')).toBe(true);
    for (const words of readers) {
      const { stdout, stderr } = await here([...words, ...day], { cwd });
      expect(commandsIn(stdout + stderr)).toEqual([]);
    }
    for (const report of reports) {
      for (const format of ['markdown', 'html', 'json']) expect(commandsIn((await here([report, '-f', format, ...day], { cwd })).stdout)).toEqual([]);
    }
  });
});

/** The elements of a page with the names of their attributes, in order; and where its links lead. */
function elementsOf(html: string): { elements: string[]; links: string[] } {
  const found: { elements: string[]; links: string[] } = { elements: [], links: [] };
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('attrs' in node) {
      found.elements.push([node.tagName, ...node.attrs.map(({ name }) => name)].join(' '));
      found.links.push(...node.attrs.filter(({ name }) => /^(?:href|src|action|xlink:href)$/.test(name)).map(({ value }) => value));
    }
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return found;
}

/** What a Markdown document is made of, words aside. */
function nodesOf(markdown: string): Nodes[] {
  const all = (node: Nodes): Nodes[] => [node, ...('children' in node ? node.children.flatMap(all) : [])];
  return all(fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })).filter(({ type }) => type !== 'text');
}

describe('in documents', () => {
  it.each(legal)(row(19, 'the elements of a harmless page, and no odd link, from %s'), async (kind) => {
    for (const report of reports) {
      const [page, harmless] = [elementsOf(await printed(kind, report, '-f', 'html')), elementsOf(await printed('harmless', report, '-f', 'html'))];
      // Long words are broken into more lines of a picture, the name of a row gets room, and lines of a text stay lines.
      expect([...new Set(page.elements)].filter((element) => !harmless.elements.includes(element) && !['br', 'wbr', 'th role scope class'].includes(element))).toEqual([]);
      for (const link of page.links) expect(link).toMatch(/^(?:#|https?:|mailto:)/);
    }
  });

  it.each(legal)(row(20, 'the kinds of blocks of a harmless document, and as many cells in every row, from %s'), async (kind) => {
    for (const report of ['status', 'deadlines', 'plan', 'evaluate']) {
      const [nodes, harmless] = [nodesOf(await printed(kind, report, '-f', 'markdown')), nodesOf(await printed('harmless', report, '-f', 'markdown'))];
      const odd = nodes.filter(({ type }) => !harmless.some((node) => node.type === type));
      // A line break in a cell, and a name that nobody is to be notified by.
      expect(odd.map((node) => ('value' in node ? node.value : node.type)).filter((value) => !['break', '<br>', '@team'].includes(value))).toEqual([]);
      for (const node of nodes) {
        if (node.type === 'table') expect(new Set(node.children.map((line) => line.children.length)).size).toBe(1);
      }
    }
  });
});

describe('in data', () => {
  it(row(21, 'CSV and Excel hold it as text, and numbers as numbers'), async () => {
    const cwd = withKind('formula');
    for (const csv of ['da', 'plain']) {
      const { stdout } = await here(['list', '-f', 'csv', '--csv', csv, ...day], { cwd });
      const cells = readCsv(stdout.replace(/^\ufeff/, '')).flat();
      expect(cells.join('\n')).toContain('cmd|');
      for (const cell of cells) expect(cell).not.toMatch(/^[=+@\t\r-]/);
    }
    await here(['list', '-o', 'list.xlsx', ...day], { cwd });
    const { sheets } = await readXlsx(readFileSync(join(cwd, 'list.xlsx')), { readStyles: true });
    const formulas = sheets.flatMap(({ cells }) => [...(cells?.values() ?? [])]).filter(({ formula }) => formula !== undefined && formula.includes('cmd'));
    expect(formulas).toEqual([]);
    expect(JSON.stringify(sheets.map(({ rows }) => rows))).toContain("=cmd|' /C calc'!A0");
  });

  it(row(22, 'no property more than there are days, no line over 75 octets, and the text comes back'), async () => {
    const { stdout } = await here(['deadlines', '-f', 'ics', ...day], { cwd: withKind('calendar') });
    expect(stdout.endsWith('\r\n')).toBe(true);
    for (const line of stdout.split('\r\n')) {
      expect(line).not.toMatch(/[\r\n]/);
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    }
    const calendar = new ICAL.Component(ICAL.parse(stdout) as unknown[]);
    const events = calendar.getAllSubcomponents('vevent');
    expect(events.length).toBeGreaterThan(0);
    for (const event of events) {
      expect(event.getAllSubcomponents('valarm')).toEqual([]);
      expect(event.getFirstPropertyValue('summary')).toContain('æ'.repeat(80));
      expect(event.getFirstProperty('dtstart')?.type).toBe('date');
    }
  });

  it.each(['markup', 'terminal', 'runner'] as const)(row(23, 'a parser that forgives nothing reads as many findings, from %s'), async (kind) => {
    const cwd = withKind(kind);
    const { findings } = JSON.parse((await here(['check', '-f', 'json', ...day], { cwd })).stdout) as CheckData;
    const junit = parseXml((await here(['check', '-f', 'junit', ...day], { cwd })).stdout);
    const checkstyle = parseXml((await here(['check', '-f', 'checkstyle', ...day], { cwd })).stdout);
    expect(elements(checkstyle, 'error')).toHaveLength(findings.length);
    expect(elements(junit, 'testcase').length).toBeGreaterThan(0);
  });
});

describe('days', () => {
  it(row(16, 'the same bytes in every time zone, and a day is a day when the clock is put forward'), async () => {
    // 25 and 26 March 2018 are 23 hours apart in Copenhagen.
    const text = planOf('Et navn').replaceAll('2026', '2018').replace('ultimo oktober 2018', '2018-03-26');
    const cwd = folderWith({ 'plans/plan.yaml': text });
    for (const argv of [['deadlines', '-f', 'json'], ['status', '-f', 'json'], ['check'], ['deadlines', '-f', 'ics'], ['evaluate', '--year', '2018']]) {
      const outputs = [];
      for (const TZ of ['UTC', 'Europe/Copenhagen', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Pacific/Apia']) outputs.push((await planspor([...argv, '--as-of', '2018-03-25'], { cwd, env: { TZ } })).stdout);
      expect(outputs[0]).not.toBe('');
      expect(new Set(outputs).size).toBe(1);
      if (argv[0] === 'deadlines' && argv[2] === 'json') expect(outputs[0]).toMatch(/"daysLeft":\s*1\b/);
    }
  });
});
