import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Setting, schemaFile } from './bench.ts';
import type { Command } from './measure.ts';

/** Tools that people would use to hold plans against the same schema, each at one version. */
const packages = { '@stoplight/spectral-cli': '6.16.3', 'ajv-cli': '5.0.0', v8r: '5.1.0' } as const;

export type Peer = 'Spectral' | 'ajv-cli' | 'v8r';

/** Fetched when they are first asked for, into a folder that is gone afterwards; null where they cannot be. */
export function installPeers({ scratch }: Setting): Record<Peer, (folder: string) => Command> | null {
  const home = join(scratch, 'peers');
  if (!existsSync(home)) {
    mkdirSync(home);
    const wanted = Object.entries(packages).map(([name, version]) => `${name}@${version}`);
    const { status } = spawnSync('npm', ['install', '--prefix', home, '--no-audit', '--no-fund', '--ignore-scripts', '--silent', ...wanted], { stdio: 'ignore' });
    if (status !== 0) return null;
    writeFileSync(join(home, 'ruleset.json'), ruleset);
  }
  const node = (path: string, ...argv: string[]): Command => ({ argv: [process.execPath, join(home, 'node_modules', path), ...argv] });
  return {
    Spectral: (cwd) => ({ cwd, ...node('@stoplight/spectral-cli/dist/index.js', 'lint', '--ruleset', join(home, 'ruleset.json'), '--quiet', plans) }),
    'ajv-cli': (cwd) => ({ cwd, ...node('ajv-cli/dist/index.js', 'validate', '--spec=draft7', '--strict=false', '-s', schemaFile, '-d', plans) }),
    v8r: (cwd) => ({ cwd, ...node('v8r/src/index.js', '--schema', schemaFile, plans) }),
  };
}

/** In a generated workspace. */
const plans = '*/handleplan*.yaml';

const ruleset = `{ "rules": { "plan": { "given": "$", "severity": "error", "message": "{{error}}", "then": { "function": "schema", "functionOptions": { "schema": { "$ref": ${JSON.stringify(schemaFile)} } } } } } }`;

/** Whether TaskJuggler stands on this machine. */
export function hasTaskJuggler(): boolean {
  try {
    execFileSync('tj3', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** A project of so many tasks with a status report, as TaskJuggler has it. */
export function taskJugglerProject(folder: string, tasks: number): Command {
  const lines = Array.from({ length: tasks }, (_, at) => `  task t${at} "Indsats ${at}" { start 2026-0${1 + (at % 9)}-05 duration ${10 + (at % 60)}d complete ${(at * 7) % 100} responsible r${at % 6} }`);
  const people = Array.from({ length: 6 }, (_, at) => `resource r${at} "Forvaltning ${at}"`);
  const report = 'taskreport status "status" { formats csv\n columns name, start, end, complete, status, responsible, alert }';
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'plan.tjp'), ['project plan "Handleplan" 2026-01-01 - 2027-01-31 { now 2026-09-15 }', ...people, 'task plan "Plan" {', ...lines, '}', report, ''].join('\n'));
  return { argv: ['tj3', '--silent', '--force-reports', 'plan.tjp'], cwd: folder };
}
