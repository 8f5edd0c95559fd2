import { explainedCheck, explainedChecks } from '../analysis/explain.ts';
import { nearest } from '../model/nearest.ts';
import type { CommandModule } from './command.ts';
import { languageOfTool } from './language.ts';
import { type OutputOptions, outputOptions } from './options.ts';
import { deliver, outputsOf } from './outputs.ts';
import { Refusal } from './refusal.ts';

const formats = ['table', 'markdown'] as const;

export const { configure, run }: CommandModule = {
  configure(command, words) {
    command.argument('[check]', words.arguments.check);
    outputOptions(command, words, formats, words.options['page-lang']);
  },

  async run({ world, paths: [id], options: given }) {
    const options = given as OutputOptions;
    const outputs = outputsOf('explain', formats, options);
    const check = id === undefined ? null : explainedCheck(id);
    if (id !== undefined && !check) throw unknown(id);
    const lang = languageOfTool(world);
    const document = async () => {
      const { explainAll, explainCheck } = await import('../render/explain.ts');
      return check ? explainCheck(check, lang) : explainAll(explainedChecks(), lang);
    };
    await deliver(outputs, { document }, options, lang, world);
    return 0;
  },
};

function unknown(id: string): Refusal {
  const ids = explainedChecks().map((check) => check.id);
  return new Refusal((words) => words.refused.unknownCheck(id, nearest(id, ids)));
}
