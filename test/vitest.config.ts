import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/**/*.test.ts'],
    setupFiles: 'test/seed.ts',
    testTimeout: 30_000,
    // Two cores: more workers only make the timing tests of the command line unsteady.
    maxWorkers: 2,
    // CI adds up what the tests counted.
    ...(process.env.CI_REPORT && { reporters: ['default', 'json'], outputFile: { json: process.env.CI_REPORT } }),
  },
});
