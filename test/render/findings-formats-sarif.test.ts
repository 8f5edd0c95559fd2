import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv-draft-04';
import { describe, expect, it } from 'vitest';
import type { Lang } from '../../src/render/document.ts';
import type { Findings } from '../../src/render/findings.ts';
import { render } from '../../src/render/formats/sarif.ts';
import { findingsIn } from '../findings.ts';
import { workspaceFrom, workspaceOf } from '../workspace.ts';
import { expectForAny, findingsWith } from './any-findings.ts';

interface Physical {
  artifactLocation: { uri: string };
  region: { startLine: number; startColumn: number; endLine: number; endColumn: number };
}
interface Result {
  ruleId: string;
  ruleIndex: number;
  level: string;
  message: { text: string };
  locations: { physicalLocation: Physical }[];
  relatedLocations?: { physicalLocation: Physical }[];
  partialFingerprints: Record<string, string>;
}
interface Rule {
  id: string;
  shortDescription: { text: string };
  fullDescription: { text: string };
  help: { text: string };
}
interface Run {
  tool: { driver: { name: string; semanticVersion: string; rules: Rule[] } };
  results: Result[];
}

const dataOf = async (findings: Findings, lang: Lang = 'en'): Promise<unknown> => JSON.parse(await render(findings, { lang }));
const runOf = async (findings: Findings, lang?: Lang): Promise<Run> => ((await dataOf(findings, lang)) as { runs: [Run] }).runs[0];

/** The schema of the standard, as Microsoft's matchers for SARIF carry it. */
const schema = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'),
) as object;
const isUri = (text: string): boolean => URL.canParse(text) && !/[^\u0021-\u007e]/.test(text);
const isReference = (text: string): boolean => URL.canParse(text, 'https://example.org/') && !/[^\u0021-\u007e]/.test(text);
const ajv = new Ajv.default({ strict: false, unicodeRegExp: false, formats: { uri: isUri, 'uri-reference': isReference, 'date-time': true } });
const validate = ajv.compile(schema);

async function expectValid(findings: Findings): Promise<void> {
  validate(await dataOf(findings));
  expect(validate.errors ?? []).toEqual([]);
}

const plans = await findingsIn(workspaceOf(), '2017-10-03', 'da');

describe('sarif', () => {
  it('follows the schema of the standard', async () => {
    await expectValid(plans);
    await expectValid(findingsWith([]));
    await expectForAny(expectValid);
  });

  it.each(['da', 'en'] as const)('has what GitHub asks for in %s, and nothing of it is empty', async (lang) => {
    const { tool, results } = await runOf(plans, lang);
    expect(tool.driver).toMatchObject({ name: 'planspor', semanticVersion: expect.stringMatching(/^\d+\.\d+\.\d+/) });
    for (const { shortDescription, fullDescription, help } of tool.driver.rules) {
      for (const { text } of [shortDescription, fullDescription, help]) expect(text).not.toBe('');
    }
    expect(results).toHaveLength(plans.findings.length);
    for (const { ruleId, ruleIndex, level, message } of results) {
      expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
      expect(['error', 'warning', 'note']).toContain(level);
      expect(message.text).not.toBe('');
    }
  });

  it('places every result, in numbers from 1 and by a relative address', async () => {
    await expectForAny(async (findings) => {
      for (const { locations, relatedLocations = [] } of (await runOf(findings)).results) {
        expect(locations).toHaveLength(1);
        for (const { physicalLocation } of [...locations, ...relatedLocations]) {
          expect(Math.min(...Object.values(physicalLocation.region))).toBeGreaterThan(0);
          expect(() => decodeURIComponent(physicalLocation.artifactLocation.uri)).not.toThrow();
        }
      }
    });
    for (const { locations } of (await runOf(plans)).results) expect(locations[0]?.physicalLocation.artifactLocation.uri).toMatch(/^plans\/[\w.-]+$/);
  });

  it('makes no link of what a plan holds', async () => {
    await expectForAny(async (findings) => expect((await runOf(findings)).results.some(({ message }) => message.text.includes(']('))).toBe(false));
  });
});

describe('fingerprints', () => {
  const plan = (before: string) => `${before}kind: plan
id: skoledag
title: Handlingsplan
period: { from: 2026-01-01, to: 2026-12-31 }
initiatives:
  - id: vandposter
    title: Nye vandposter
    deadline: primo april 2026
    log:
      - { on: 2026-02-03, status: in-progress }
      - { on: 2026-02-02, status: in-progress }
      - { on: 2026-02-01, status: in-progress }
  - id: frugt
    title: Frugt hver dag
`;
  const fingerprints = async (text: string, asOf = '2026-06-01', lang: Lang = 'en') => {
    const { results } = await runOf(await findingsIn(workspaceFrom({ 'plan.yaml': text }), asOf, lang));
    return results.map(({ ruleId, partialFingerprints }) => `${ruleId} ${partialFingerprints['planspor/v1']}`).sort();
  };

  it('are one for each finding', async () => {
    const found = await fingerprints(plan(''));
    expect(found.length).toBeGreaterThan(4);
    expect(new Set(found).size).toBe(found.length);
  });

  it('stay when lines move, when days pass, and in another language', async () => {
    const found = await fingerprints(plan(''));
    expect(await fingerprints(plan('# one\n\n# two\n'))).toEqual(found);
    expect(await fingerprints(plan(''), '2026-06-09')).toEqual(found);
    expect(await fingerprints(plan(''), '2026-06-01', 'da')).toEqual(found);
  });

  it('are not the one that the upload computes itself and warns about', async () => {
    for (const { partialFingerprints } of (await runOf(plans)).results) expect(Object.keys(partialFingerprints)).toEqual(['planspor/v1']);
  });
});
