import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = join(import.meta.dirname, '../..');

/** Tests that run the source in their own process. The rest see only the built program, which has no mutants. */
export default defineConfig({
  plugins: [
    {
      name: 'program-in-this-process',
      enforce: 'pre',
      resolveId: (source, importer) => (source === './spawned.ts' && importer?.endsWith('/test/cli/run.ts') ? join(root, 'test/mutation/spawned.ts') : null),
    },
  ],
  test: {
    root,
    include: ['test/{analysis,checks,cli,model,render,round,year}/**/*.test.ts'],
    testTimeout: 30_000,
  },
});
