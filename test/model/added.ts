import { applied } from '../../src/model/edit-apply.ts';
import { addEntry } from '../../src/model/edit-entry.ts';
import type { WritableMap } from '../../src/model/edit-write.ts';
import type { Path } from '../../src/model/finding.ts';
import { readYaml } from '../../src/model/read-yaml.ts';

const entry = { on: '2017-12-15', status: 'done' };

/** The text after an entry was added to the log of what stands at a path; null where it was refused. */
export function added(text: string, at: Path = [], { position, put = entry, before = ['deliverables'] }: { position?: number; put?: WritableMap; before?: string[] } = {}): string | null {
  const source = readYaml('plan.yaml', text);
  const log = at.reduce<unknown>((here, step) => (here as Record<string | number, unknown>)[step], source.data) as { log?: unknown[] };
  const edit = addEntry(source, { at, key: 'log', before }, put, position ?? log.log?.length ?? 0);
  const done = edit && applied(source, [edit]);
  return done?.made.length === 1 ? done.text : null;
}
