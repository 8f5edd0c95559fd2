import { Option } from 'commander';
import { languages } from '../render/messages/index.ts';
import type { CommandModule } from './command.ts';

export const { configure, run }: CommandModule = {
  configure(command, words) {
    command
      .option('--as-of <day>', words.options['as-of'])
      .addOption(new Option('--lang <lang>', words.options.lang).choices(languages))
      // What clients say to every server: there is no other way to talk here, and whose process to end with.
      .addOption(new Option('--stdio').hideHelp())
      .addOption(new Option('--clientProcessId <id>').hideHelp());
  },

  /** The protocol's library is loaded here and nowhere else: it is as large as a quarter of the program. */
  async run({ world, options }) {
    const { serve } = await import('./lsp/serve.ts');
    return serve(world, options);
  },
};
