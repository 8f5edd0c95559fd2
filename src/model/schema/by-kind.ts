import type * as z from 'zod/v4/core';
import type { Path } from '../finding.ts';
import { definitionOf, schemaAt } from './issues.ts';
import { network } from './network.ts';
import { timeWords } from './parts.ts';
import { plan } from './plan.ts';
import { register } from './register.ts';

/** The schema of each kind of file. */
export const schemas = { plan, network, register } as const;
export type FileKind = keyof typeof schemas;

/** Whether a path in a file's data leads to where a time expression stands; the data may be wrong elsewhere. */
export const isTimeAt = (kind: FileKind, path: Path, data: unknown): boolean => isTime(schemaAt(schemas[kind], path, data));

function isTime(schema: z.$ZodType): boolean {
  return schema === timeWords || (definitionOf(schema).options ?? []).some(isTime);
}
