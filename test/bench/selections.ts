import { statSync } from 'node:fs';
import { join } from 'node:path';
import { asOf, bareNode, measured, planspor, type Setting, workspace } from './bench.ts';

import { hasTaskJuggler, installPeers, type Peer, taskJugglerProject } from './peers.ts';
import { readerRows } from './reader.ts';
import type { Row } from './table.ts';

const node = ['node -e 0', bareNode] as const;
const real = ['plans', '--as-of', '2017-10-03'] as const;

const startUp = (setting: Setting): Row[] => [
  measured(setting, '--help', planspor('--help'), node, { bar: 1.3, aim: 1.15 }),
  measured(setting, '--version', planspor('--version'), node, { bar: 1.3, aim: 1.15 }),
  measured(setting, 'check of one plan', planspor('check', 'plans/handlingsplan-2017.yaml', ...asOf), node, { bar: 2, aim: 1.5 }),
  measured(setting, 'status of one plan', planspor('status', ...real), node, { bar: 2.2, aim: 1.8 }),
];

/** What each peer may at most be outdone by, at 1000 plans. */
const goalsOf: Partial<Record<Peer, Pick<Row, 'bar' | 'aim'>>> = { Spectral: { bar: 1 / 30, aim: 1 / 50 }, 'ajv-cli': { bar: 1.2, aim: 0.6 } };

function check(setting: Setting): Row[] {
  const peers = installPeers(setting);
  if (!peers) return [];
  // A tool that takes minutes at ten thousand plans is not waited for.
  const sizes: Readonly<Record<Peer, readonly number[]>> = { Spectral: [1, 100, 1000], 'ajv-cli': [1, 100, 1000, 10_000], v8r: [1, 100] };
  return (Object.keys(sizes) as Peer[]).flatMap((peer) =>
    sizes[peer].filter((plans) => plans <= setting.most).map((plans) => {
      const folder = workspace(setting, { plans, quotedDates: true });
      const goals = plans === 1000 ? goalsOf[peer] : {};
      return measured(setting, `check ${plans}`, planspor('check', folder, ...asOf), [peer, peers[peer](folder)], { ...goals, pairs: plans >= 1000 ? Math.min(3, setting.pairs) : setting.pairs, memory: plans >= 1000 });
    }),
  );
}

function mistakes(setting: Setting): Row[] {
  const plans = setting.smoke ? 10 : 1000;
  const [wrong, right] = [workspace(setting, { plans, mistakes: 1 }), workspace(setting, { plans })];
  return [measured(setting, `check ${plans}, all wrong`, planspor('check', wrong, ...asOf), ['all right', planspor('check', right, ...asOf)], { bar: 2, aim: 1.5 })];
}

/** The same files again, with and without what was kept of them. */
function cache(setting: Setting): Row[] {
  const sizes = (setting.smoke ? [2] : [1000, 10_000]).filter((plans) => plans <= setting.most);
  return sizes.map((plans) => {
    const argv = ['check', workspace(setting, { plans }), ...asOf];
    const kept = { argv: ['env', `XDG_CACHE_HOME=${join(setting.scratch, 'cache')}`, ...planspor(...argv, '--cache').argv] };
    const goals = plans === 10_000 ? { bar: 0.3, aim: 0.15 } : {};
    return measured(setting, `check ${plans} unchanged, --cache`, kept, ['without it', planspor(...argv)], { ...goals, pairs: Math.min(3, setting.pairs), memory: true });
  });
}

function status(setting: Setting): Row[] {
  if (!hasTaskJuggler()) return [];
  const goals = { 50: { bar: 1 / 3, aim: 1 / 4 }, 1000: { bar: 1 / 4, aim: 1 / 6 } };
  return ([50, 1000] as const).map((items) => {
    const folder = workspace(setting, { plans: 1, initiatives: items });
    return measured(setting, `status of ${items} items`, planspor('status', folder, ...asOf), ['TaskJuggler', taskJugglerProject(join(setting.scratch, `tj-${items}`), items)], goals[items]);
  });
}

const documents = (setting: Setting): Row[] =>
  ['html', 'docx', 'xlsx'].map((format) =>
    measured(setting, `status as ${format}`, planspor('status', ...real, '--force', '-o', join(setting.scratch, `status.${format}`)), node, { bar: 6, aim: 4 }),
  );

function big(setting: Setting): Row[] {
  const folder = workspace(setting, { plans: 1, initiatives: setting.smoke ? 10 : 11_500 });
  const file = join(folder, 'aabenraa/handleplan-2026-00001.yaml');
  const size = statSync(file).size / 2 ** 20;
  const row = measured(setting, `check of one plan of ${size.toFixed(1)} MiB`, planspor('check', folder, ...asOf), node, { bar: 15, aim: 8, memory: true, pairs: Math.min(3, setting.pairs) });
  return [{ ...row, note: row.note ?? `peak ${((row.peak?.[0] ?? 0) / size).toFixed(0)} times the file` }];
}

const commands = { check: ['check'], status: ['status'], deadlines: ['deadlines'], export: ['export', '--format', 'ndjson'] } as const;

/** Time and memory where there is ten times as much of it, and twice, four and eight times a plan. */
function growth(setting: Setting): Row[] {
  const sizes = (setting.smoke ? [2, 4] : [100, 1000, 10_000]).filter((plans) => plans <= setting.most);
  const files = Object.entries(commands).flatMap(([name, argv]) =>
    sizes.slice(1).map((plans, at) => {
      const before = sizes[at] ?? 1;
      const goals = plans === 10_000 && name === 'check' ? { bar: 11, aim: 9 } : {};
      const [larger, smaller] = [workspace(setting, { plans }), workspace(setting, { plans: before })];
      return grown(setting, `${name} ${plans} files`, `${before} files`, [...argv, larger], [...argv, smaller], goals, plans - before);
    }),
  );
  const once = setting.smoke ? 4 : 400;
  const larger = (setting.smoke ? [2] : [2, 4, 8]).flatMap((times) =>
    (['check', 'status'] as const).map((name) => {
      const [large, small] = [workspace(setting, { plans: 1, initiatives: once * times }), workspace(setting, { plans: 1, initiatives: once })];
      return grown(setting, `${name} of a plan of ${once * times} initiatives`, `${once} initiatives`, [name, large], [name, small], {});
    }),
  );
  return [...files, ...larger];
}

function grown(setting: Setting, what: string, against: string, large: readonly string[], small: readonly string[], goals: Pick<Row, 'bar' | 'aim'>, more = 0): Row {
  const row = measured(setting, what, planspor(...large, ...asOf), [against, planspor(...small, ...asOf)], { ...goals, pairs: Math.min(3, setting.pairs), memory: true });
  const [after, before] = row.peak ?? [];
  return more > 0 && after != null && before != null ? { ...row, note: row.note ?? `${(((after - before) * 1024) / more).toFixed(1)} KiB a file` } : row;
}

/** Everything that can be measured, by the word it is asked for by. */
export const selections = { startup: startUp, reader: readerRows, check, cache, mistakes, status, documents, big, growth } as const satisfies Record<string, (setting: Setting) => Row[]>;

export type Selection = keyof typeof selections;
