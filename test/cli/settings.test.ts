import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { planspor, scratch, tenLines } from './run.ts';

const check = (settings: string): ReturnType<typeof planspor> => {
  const cwd = scratch();
  mkdirSync(join(cwd, 'plans'));
  writeFileSync(join(cwd, 'plans/plan.yaml'), tenLines);
  writeFileSync(join(cwd, 'planspor.yaml'), settings);
  return planspor(['check', '--lang', 'en', '--as-of', '2026-05-01'], { cwd });
};

it.each([
  ['checks: { no-ownr: off }', '1:11: There is no key "no-ownr" here. Did you mean "no-owner"?'],
  ['checks: { no-owner: of }', '1:21: "of" cannot stand here; choose error, warning, info or off. Did you mean "off"?'],
  ['checks: { no-owner: { severty: off } }', '1:23: There is no key "severty" here. Did you mean "severity"?'],
  ['checks: { readability: { lics: 20 } }', '1:26: There is no key "lics" here. Possible keys are severity, limit, words'],
  ['checks: { readability: { limit: høj } }', '1:33: Expected a number, not text'],
  ['stalAfter: 10', '1:1: There is no key "stalAfter" here. Did you mean "staleAfter"?'],
])('a mistake in the settings is refused where it stands: %s', async (settings, said) => {
  const { stdout, stderr, code } = await check(`${settings}\n`);
  expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
  expect(stderr).toContain(`planspor: planspor.yaml:${said}`);
});

it.each([
  ['checks: { no-deliverable: error }', 1, 'error Promises nothing that can be counted'],
  ['checks: { no-deliverable: "off" }', 0, '0 notes'],
  ['checks: { readability: { words: 1, limit: 0 } }', 0, 'no-deliverable'],
])('settings change what is found: %s', async (settings, expected, said) => {
  const { stdout, code } = await check(`${settings}\n`);
  expect(code).toBe(expected);
  expect(stdout).toContain(said);
});
