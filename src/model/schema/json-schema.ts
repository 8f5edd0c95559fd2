import { toJSONSchema } from 'zod/v4/core';
import { network } from './network.ts';
import { plan } from './plan.ts';
import { register } from './register.ts';

type JsonSchema = Record<string, unknown>;

/**
 * The JSON Schema of plan, network and register files, for editors. Draft 7, which YAML language servers know best;
 * the file's `kind` decides which part applies, so that a mistake is told once and for the right kind.
 */
export function jsonSchema(): JsonSchema {
  const definitions: JsonSchema = {};
  const kinds = { plan, network, register };
  for (const [kind, schema] of Object.entries(kinds)) {
    const { $schema: _draft, definitions: parts, ...own } = toJSONSchema(schema, { io: 'input', target: 'draft-7' }) as JsonSchema;
    Object.assign(definitions, parts, { [kind]: own });
  }
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'planspor',
    description: 'Action plans, networks and registers, format version 1',
    type: 'object',
    required: ['kind', 'id'],
    properties: { kind: { enum: Object.keys(kinds), description: 'What the file holds.' } },
    allOf: Object.keys(kinds).map((kind) => ({
      if: { properties: { kind: { const: kind } }, required: ['kind'] },
      // eslint-disable-next-line unicorn/no-thenable -- the keyword of JSON Schema
      then: { $ref: `#/definitions/${kind}` },
    })),
    definitions,
  };
}
