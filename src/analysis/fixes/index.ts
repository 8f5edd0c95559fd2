import type { CheckId } from '../checks/index.ts';
import type { Fix } from './fix.ts';
import { removeEmptyKey } from './schema.ts';
import { removeInvisible } from './invisible-character.ts';
import { renameKey } from './unknown-key.ts';
import { correctCase } from './unknown-reference.ts';
import { quoteValue } from './unquoted-value.ts';
import { removeIgnore } from './unused-ignore.ts';

/** The checks whose findings can be put right without asking, as far as each fix dares. */
export const fixes: { readonly [Id in CheckId]?: Fix<Id> } = {
  'invisible-character': removeInvisible,
  schema: removeEmptyKey,
  'unknown-key': renameKey,
  'unquoted-value': quoteValue,
  'unknown-reference': correctCase,
  'unused-ignore': removeIgnore,
};
