import type { CommandModule } from './command.ts';

interface Entry {
  name: string;
  /** Loaded only when the command runs or its help is asked for. */
  load(): Promise<CommandModule>;
}

/** Every command there is; help, documentation and completion are written from this table. */
export const commands = [
  { name: 'check', load: () => import('./check.ts') },
  { name: 'status', load: () => import('./status.ts') },
  { name: 'deadlines', load: () => import('./deadlines.ts') },
  { name: 'evaluate', load: () => import('./evaluate.ts') },
  { name: 'compare', load: () => import('./compare.ts') },
  { name: 'feedback', load: () => import('./feedback.ts') },
  { name: 'coverage', load: () => import('./coverage.ts') },
  { name: 'next', load: () => import('./next.ts') },
  { name: 'plan', load: () => import('./plan.ts') },
  { name: 'show', load: () => import('./show.ts') },
  { name: 'list', load: () => import('./list.ts') },
  { name: 'export', load: () => import('./export.ts') },
  { name: 'init', load: () => import('./init.ts') },
  { name: 'update', load: () => import('./update.ts') },
  { name: 'record', load: () => import('./record.ts') },
  { name: 'collect', load: () => import('./collect.ts') },
  { name: 'merge', load: () => import('./merge.ts') },
  { name: 'explain', load: () => import('./explain.ts') },
  { name: 'schema', load: () => import('./schema.ts') },
  { name: 'lsp', load: () => import('./lsp.ts') },
  { name: 'completion', load: () => import('./completion.ts') },
] as const satisfies readonly Entry[];

export type CommandName = (typeof commands)[number]['name'];
