import { describe, expect, it } from 'vitest';
import { reveal } from '../../src/render/display.ts';
import { checkData, type Findings, type WordedFinding } from '../../src/render/findings.ts';
import { render as checkstyle } from '../../src/render/formats/checkstyle.ts';
import { render as github } from '../../src/render/formats/github.ts';
import { render as gitlab } from '../../src/render/formats/gitlab.ts';
import { textOf as json } from '../../src/render/formats/json.ts';
import { render as junit } from '../../src/render/formats/junit.ts';
import { render as markdown } from '../../src/render/formats/markdown.ts';
import { render as sarif } from '../../src/render/formats/sarif.ts';
import { render as text } from '../../src/render/formats/text.ts';
import { checkReport } from '../../src/render/reports/check.ts';
import { findingsIn, workspaceAt } from '../findings.ts';
import { commandsIn } from '../runner.ts';
import { workspaceFrom, workspaceOf } from '../workspace.ts';
import { elements, parseXml } from '../xml.ts';
import { expectForAny, findingsWith } from './any-findings.ts';

const plans = await findingsIn(workspaceOf(), '2017-10-03', 'da');
const circle = await findingsIn(workspaceAt('test/checks/duplicate-id/bad-two-files'), '2026-05-01', 'en');
const [first] = plans.findings as [WordedFinding];
const of = (count: number, severity: WordedFinding['severity']): WordedFinding[] => Array.from({ length: count }, () => ({ ...first, severity }));

interface Issue {
  check_name: string;
  fingerprint: string;
  location: { path: string; lines: { begin: number } };
}
const issues = (findings: Findings): Issue[] => JSON.parse(gitlab(findings)) as Issue[];

/** As an XML report may show it. */
const shown = (one: string): string => reveal(one, { newlines: 'keep' }).replaceAll(/[\ufffe\uffff]/g, '\ufffd');

describe('github', () => {
  it('says each finding once, with its place and what to do', () => {
    expect(commandsIn(github(circle))).toEqual([
      {
        name: 'error',
        properties: { file: 'skoledag.yaml', line: '2', endLine: '2', col: '5', endColumn: '13', title: 'Id used twice (duplicate-id)' },
        data: 'Two files have the id "skoledag"; give one of them another\nfirst stands here: kost.yaml:2:5',
      },
    ]);
  });

  it('is decoded by the runner to what was said, whatever a plan holds', async () => {
    await expectForAny((findings) => {
      const decoded = commandsIn(github(findings));
      const sorted = ['error', 'warning', 'info'].flatMap((severity) => findings.findings.filter((one) => one.severity === severity));
      const annotations = decoded.filter(({ properties }) => properties.title !== 'planspor');
      expect(annotations).toHaveLength(findings.findings.length);
      expect(decoded.length - annotations.length).toBeLessThanOrEqual(1);
      for (const [at, { name, properties, data }] of annotations.entries()) {
        const { severity, file, line, endLine, column, message } = sorted[at] as WordedFinding;
        expect(name).toBe({ error: 'error', warning: 'warning', info: 'notice' }[severity]);
        expect(properties).toMatchObject({ file: reveal(file, { newlines: 'keep' }), line: `${line}`, endLine: `${endLine}` });
        expect(properties.col).toBe(line === endLine ? `${column}` : undefined);
        expect(data.startsWith(reveal(message).slice(0, 4000))).toBe(true);
      }
    });
  });

  it('adds up what GitHub does not show, in a notice that it does show', () => {
    const render = (...findings: WordedFinding[][]) => commandsIn(github(findingsWith(findings.flat())));
    expect(render(of(10, 'error'), of(10, 'warning'), of(10, 'info'))).toHaveLength(30);
    const eleven = render(of(11, 'error'));
    expect(eleven.at(-1)).toEqual({ name: 'notice', properties: { title: 'planspor' }, data: '1 more finding stands only in the log' });
    const many = render(of(12, 'error'), of(2, 'warning'), of(10, 'info'));
    expect(many).toHaveLength(25);
    expect(many.find(({ name }) => name === 'notice')?.data).toBe('3 more findings stand only in the log');
    expect(github(findingsWith([]))).toBe('');
  });

  it('cuts a long message where it shows, below what the runner keeps', () => {
    const [command] = commandsIn(github(findingsWith([{ ...first, message: '👩'.repeat(5000) }])));
    expect(command?.data.length).toBeLessThan(4096);
    expect(command?.data).toMatch(/^👩+…$/u);
  });
});

describe('every other form', () => {
  it('commands nothing when it is printed in a build', async () => {
    await expectForAny(async (findings) => {
      const document = markdown(checkReport(findings, 'en'));
      for (const printed of [text(findings, { color: 0, unicode: true, lang: 'en' }), json(checkData(findings)), gitlab(findings), await sarif(findings, { lang: 'en' }), junit(findings), checkstyle(findings), document]) {
        expect(commandsIn(printed)).toEqual([]);
      }
    });
  });

  it('stays the same data in JSON', async () => {
    await expectForAny((findings) => expect(JSON.parse(json(checkData(findings)))).toEqual(checkData(findings)));
  });
});

describe('gitlab', () => {
  it('gives each finding its own fingerprint and a place in the repository', () => {
    const found = issues(plans);
    expect(found).toHaveLength(plans.findings.length);
    expect(new Set(found.map(({ fingerprint }) => fingerprint)).size).toBe(found.length);
    expect(found[0]).toEqual({
      description: first.message,
      check_name: first.check,
      fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
      severity: 'info',
      location: { path: first.file, lines: { begin: first.line, end: first.endLine } },
    });
  });

  it('does so for any findings', async () => {
    await expectForAny((findings) => {
      const found = issues(findings);
      expect(new Set(found.map(({ fingerprint }) => fingerprint)).size).toBe(findings.findings.length);
      for (const { location } of found) expect(location.lines.begin).toBeGreaterThan(0);
    });
  });
});

describe('junit', () => {
  it('has a case for each finding, under a name of its own; notes pass', () => {
    const root = parseXml(junit(plans));
    const cases = elements(root, 'testcase');
    expect(cases).toHaveLength(plans.findings.length);
    expect(new Set(cases.map(({ attributes }) => `${attributes.classname}\n${attributes.name}`)).size).toBe(cases.length);
    expect(root.attributes).toMatchObject({ tests: `${cases.length}`, failures: `${plans.summary.errors + plans.summary.warnings}` });
    expect(elements(root, 'failure')).toHaveLength(plans.summary.errors + plans.summary.warnings);
    expect(elements(root, 'system-out')).toHaveLength(plans.summary.infos);
  });

  it('has one case that passes when there is nothing to say', () => {
    const root = parseXml(junit(findingsWith([])));
    expect(elements(root, 'testcase').map(({ attributes, children }) => [attributes.name, children])).toEqual([['1 file · 0 errors · 0 warnings · 0 notes', []]]);
    expect(root.attributes).toMatchObject({ tests: '1', failures: '0' });
  });

  it('can be read whatever a plan holds, and says it', async () => {
    await expectForAny((findings) => {
      const root = parseXml(junit(findings));
      const messages = [...elements(root, 'failure'), ...elements(root, 'system-out')].map((one) => one.text);
      expect(messages).toHaveLength(findings.findings.length);
      for (const { message } of findings.findings) expect(messages.some((said) => said.includes(shown(reveal(message))))).toBe(true);
      const names = elements(root, 'testcase').map(({ attributes }) => `${attributes.classname}\n${attributes.name}`);
      expect(new Set(names).size).toBe(names.length);
    });
  });
});

describe('checkstyle', () => {
  it('names each file once and each finding in it', () => {
    const files = elements(parseXml(checkstyle(plans)), 'file');
    expect(files.map(({ attributes }) => attributes.name)).toEqual([...new Set(plans.findings.map(({ file }) => file))]);
    expect(files.flatMap(({ children }) => children)).toHaveLength(plans.findings.length);
    expect(files[0]?.children[0]?.attributes).toEqual({
      line: `${first.line}`,
      column: `${first.column}`,
      severity: 'info',
      message: first.message,
      source: `planspor.${first.check}`,
    });
  });

  it('can be read whatever a plan holds, and says it', async () => {
    await expectForAny((findings) => {
      const errors = elements(parseXml(checkstyle(findings)), 'error').map(({ attributes }) => attributes.message ?? '');
      expect(errors).toHaveLength(findings.findings.length);
      for (const { message } of findings.findings) expect(errors.some((said) => said.startsWith(shown(reveal(message))))).toBe(true);
    });
  });
});

describe('markdown', () => {
  it('counts first, then has a table for each file', () => {
    const printed = markdown(checkReport(plans, 'da'));
    expect(printed).toMatch(/^# Tjek af planer\n\n5 filer · 0 fejl · \d+ advarsler · \d+ bemærkninger\n\n## `plans\/handlingsplan-2017\.yaml`\n\n\| Linje \| Alvor \| Punkt \| Fund \| Tjek \|\n/);
    expect(printed.match(/^\| \d/gm)).toHaveLength(plans.findings.length);
    expect(printed).toContain('Ingen ejer angivet<br>tilføj owner: …');
  });
});

it('what to write is said once, where the message names it already', async () => {
  const dated = 'kind: plan\nid: a\ntitle: A\nperiod: { from: 2026-01-01, to: 2026-12-31 }\ndated: 2026-02-30\n';
  const findings = await findingsIn(workspaceFrom({ 'a.yaml': dated }), '2026-05-01', 'en');
  const said = '"2026-02-30" is not in the calendar; the last valid one is 2026-02-28';
  expect(findings.findings).toMatchObject([{ message: said, hint: '2026-02-28' }]);
  expect(commandsIn(github(findings))).toMatchObject([{ data: said }]);
  expect(await sarif(findings, { lang: 'en' })).toContain(`"text": ${JSON.stringify(said)}\n`);
  expect(markdown(checkReport(findings, 'en'))).toContain(`${said} |`);
});
