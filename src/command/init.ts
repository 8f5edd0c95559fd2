import type { CommandModule } from './index.ts';
export const { configure, run }: CommandModule = { configure: (command) => command, run: async () => 0 };
