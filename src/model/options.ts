import * as z from 'zod/mini';
import { parse } from 'zod/v4/core';

/** What can be set of one check, each with its default. */
export type OptionsSchema = z.ZodMiniObject<Record<string, z.ZodMiniDefault>>;

export const options = <Shape extends Record<string, z.ZodMiniDefault>>(shape: Shape) => z.object(shape);

/** A whole number from 0 on. */
export const wholeNumber = (byDefault: number) => z._default(z.int().check(z.gte(0)), byDefault);

export const defaultsOf = <Schema extends OptionsSchema>(schema: Schema): z.output<Schema> => parse(schema, {});

/** A check as the settings know it. */
export interface Settable {
  id: string;
  options?: OptionsSchema | undefined;
}

export type { output as OptionsOf } from 'zod/mini';
