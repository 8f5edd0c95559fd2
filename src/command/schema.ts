import { jsonSchema } from '../model/schema/json-schema.ts';
import type { CommandModule } from './index.ts';
import { languageOfTool } from './language.ts';
import { type OutputOptions, outputOptions } from './options.ts';
import { deliver, outputsOf } from './outputs.ts';

const formats = ['json'] as const;

export const { configure, run }: CommandModule = {
  configure(command, words) {
    outputOptions(command, words, formats);
  },

  async run({ world, options: given }) {
    const options = given as OutputOptions;
    const outputs = outputsOf('schema', formats, options);
    await deliver(outputs, { data: jsonSchema }, options, languageOfTool(world), world);
    return 0;
  },
};
