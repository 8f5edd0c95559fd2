import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { type Lock, sbomOf } from './sbom.ts';

it('the bill of materials is what the lockfile says; `npm run generate` writes it', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
  const text = `${JSON.stringify(sbomOf(lock, packageJson), null, 2)}\n`;
  if (process.env.UPDATE === '1') writeFileSync('sbom.cdx.json', text);
  expect(existsSync('sbom.cdx.json') && readFileSync('sbom.cdx.json', 'utf8')).toBe(text);
});
