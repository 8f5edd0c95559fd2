import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const root = join(import.meta.dirname, '../..');
const files = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' }).map((name) => `test/${name.replaceAll('\\', '/')}`);

const asked = (process.env.MUTATION_TESTS ?? '').split(',');

/** Tests that start the built program themselves, or a browser or an office suite, see nothing of a mutant. */
const seesNone = (file: string): boolean =>
  /\bbin\b.* from '.*\brun\.ts'|\b(?:browser|office)\b.*\.ts'/.test(readFileSync(join(root, file), 'utf8')) || /(?:browser|office)\.test\.ts$/.test(file);

/** The first test that fails ends the run of a mutant, so those come first that take the least time. */
const kinds = ['model', 'analysis', 'checks', 'render', 'round', 'cli', 'year'];
const rankOf = (file: string): number => kinds.findIndex((kind) => file.includes(`/test/${kind}/`));

class QuickFirst extends BaseSequencer {
  override sort(found: TestSpecification[]): Promise<TestSpecification[]> {
    return Promise.resolve(found.toSorted((one, other) => rankOf(one.moduleId) - rankOf(other.moduleId)));
  }
}

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
    include: files
      .filter((file) => /^test\/(?:generated|(?:analysis|checks|cli|model|render|round|year)\/.*)\.test\.ts$/.test(file) && !seesNone(file))
      .filter((file) => asked.some((one) => file.startsWith(one))),
    setupFiles: ['test/seed.ts', 'test/mutation/setup.ts'],
    sequence: { sequencer: QuickFirst },
    // One mutant is looked at in one go; each file by itself would load the whole program again.
    isolate: false,
    // How long a test may take with a mutant in it is for Stryker to say.
    testTimeout: 600_000,
  },
});
