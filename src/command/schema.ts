import { jsonSchema } from '../model/schema/json-schema.ts';
import { nearest } from '../model/nearest.ts';
import { checkSchema } from '../render/check-schema.ts';
import type { CommandModule } from './command.ts';
import { languageOfTool } from './language.ts';
import { type OutputOptions, outputOptions } from './options.ts';
import { deliver, outputsOf } from './outputs.ts';
import { Refusal } from './refusal.ts';

const formats = ['json'] as const;

/** What there is a schema of, the usual one first. */
export const schemas = { plans: jsonSchema, check: checkSchema } as const;
type SchemaName = keyof typeof schemas;
const names = Object.keys(schemas) as SchemaName[];

export const { configure, run }: CommandModule = {
  configure(command, words) {
    command.argument('[which]', `${words.arguments.which} (${words.choices}: ${names.join(', ')}; ${words.defaults}: ${names[0]})`);
    outputOptions(command, words, formats);
  },

  async run({ world, paths: [which = names[0] ?? ''], options: given }) {
    const options = given as OutputOptions;
    const outputs = outputsOf('schema', formats, options);
    const name = names.find((one) => one === which);
    if (!name) throw new Refusal((words) => words.refused.choice('planspor schema', which, names, nearest(which, names)));
    await deliver(outputs, { data: schemas[name] }, options, languageOfTool(world), world);
    return 0;
  },
};
