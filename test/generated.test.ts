import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { schemas } from '../src/command/schema.ts';

it.each([
  ['plans', 'plans/planspor.schema.json'],
  ['check', 'plans/check-output.schema.json'],
] as const)('the schema of %s is %s; `npm run generate` writes it', (which, name) => {
  const file = join(import.meta.dirname, '..', name);
  const text = `${JSON.stringify(schemas[which](), null, 2)}\n`;
  if (process.env.UPDATE === '1') writeFileSync(file, text);
  expect(existsSync(file) && readFileSync(file, 'utf8')).toBe(text);
});
