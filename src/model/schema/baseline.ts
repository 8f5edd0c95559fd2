import * as z from 'zod/mini';
import { object } from './parts.ts';

const count = z.int().check(z.gte(1));

/** `planspor-baseline.yaml`: how many findings are known, by file, check and thing. */
export const baseline = object({
  version: z.literal(1),
  files: z.record(z.string(), z.record(z.string(), z.record(z.string(), count))),
});
