import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { jsonSchema } from '../src/model/schema/json-schema.ts';

const file = join(import.meta.dirname, '../plans/planspor.schema.json');

it('plans/planspor.schema.json is what `planspor schema` prints; `npm run generate` writes it', () => {
  const text = `${JSON.stringify(jsonSchema(), null, 2)}\n`;
  if (process.env.UPDATE === '1') writeFileSync(file, text);
  expect(existsSync(file) && readFileSync(file, 'utf8')).toBe(text);
});
