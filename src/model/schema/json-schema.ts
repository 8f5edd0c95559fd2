import { toJSONSchema } from 'zod/v4/core';
import { network } from './network.ts';
import { plan } from './plan.ts';
import { register } from './register.ts';

interface JsonSchema {
  $ref?: string;
  description?: string;
  type?: string;
  allOf?: JsonSchema[];
  properties?: Record<string, JsonSchema>;
  definitions?: Record<string, JsonSchema>;
  [keyword: string]: unknown;
}

/**
 * The JSON Schema of plan, network and register files, for editors. Draft 7, which YAML language servers know best;
 * the file's `kind` decides which part applies, so that a mistake is told once and for the right kind.
 */
export function jsonSchema(): JsonSchema {
  const definitions: Record<string, JsonSchema> = {};
  const kinds = { plan, network, register };
  for (const [kind, schema] of Object.entries(kinds)) {
    const { $schema: _draft, definitions: parts, ...own } = toJSONSchema(schema, { io: 'input', target: 'draft-7' }) as JsonSchema;
    Object.assign(definitions, parts, { [kind]: own });
  }
  explainAtTheKey(definitions);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'planspor',
    description: 'Action plans, networks and registers, format version 1',
    type: 'object',
    required: ['kind', 'id'],
    properties: { kind: { enum: Object.keys(kinds), description: 'What the file holds.' } },
    allOf: Object.keys(kinds).map((kind) => ({
      if: { properties: { kind: { const: kind } }, required: ['kind'] },
      // oxlint-disable-next-line unicorn/no-thenable -- the keyword of JSON Schema
      then: { $ref: `#/definitions/${kind}` },
    })),
    definitions,
  };
}

/**
 * An editor shows the description nearest to the value, so a shared part such as `time` would hide what the key means.
 * Each key gets a description of its own, and shared parts that are no maps lose theirs.
 */
function explainAtTheKey(definitions: Record<string, JsonSchema>): void {
  for (const schema of Object.values(definitions)) {
    for (const [key, value] of Object.entries(schema.properties ?? {})) {
      const part = definitions[(value.$ref ?? '').replace('#/definitions/', '')];
      if (part?.description && schema.properties) {
        schema.properties[key] = { description: part.description, allOf: [{ $ref: value.$ref }] };
      }
    }
  }
  for (const schema of Object.values(definitions)) if (schema.type !== 'object') delete schema.description;
}
