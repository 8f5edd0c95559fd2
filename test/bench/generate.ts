import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { plant } from './mistakes.ts';
import { networkText, registerText } from './shared-files.ts';
import { planText, type PlanOf } from './plan-text.ts';
import { Random } from './random.ts';
import { municipalities } from './words.ts';

/** Which plans to make; the same wish gives the same bytes. */
export interface Wanted {
  plans: number;
  /** Initiatives in each plan; 8 make a plan of about 8 KB and 210 lines. */
  initiatives?: number;
  /** The share of plans with a mistake planted in them, 0 to 1. */
  mistakes?: number;
  /** Dates in quotes, for readers of an older YAML that take them for points in time. */
  quotedDates?: boolean;
  seed?: number;
}

export interface GeneratedFile {
  /** Below the folder of the workspace. */
  name: string;
  text: string;
}

/** Plans that one network gives input to. */
const plansPerNetwork = 100;
/** Every so many plans follow one of the year before, and take up its initiatives. */
const everyFollower = 5;

/** A workspace, file by file: a register, networks, and plans that refer to those and to each other. */
export function* generate({ quotedDates = false, ...wanted }: Wanted): Generator<GeneratedFile> {
  for (const { name, text } of files(wanted)) yield { name, text: quotedDates ? text.replaceAll(BARE_DATE, '$1"$2"') : text };
}

const BARE_DATE = /(: |, |\[)(\d{4}-\d{2}-\d{2})(?=$|[\],} ])/gm;

function* files({ plans, initiatives = 8, mistakes = 0, seed = 1 }: Wanted): Generator<GeneratedFile> {
  yield { name: 'register.yaml', text: registerText() };
  const planted = new Random(seed + 1);
  for (let at = 0; at < plans; at += 1) {
    if (at % plansPerNetwork === 0) yield networkFile(at, plans);
    const plan = planOf(at, plans, initiatives);
    const text = planText(plan, new Random(seed * 1_000_003 + at));
    yield { name: `${folderOf(plan)}/${plan.id}.yaml`, text: planted.chance(mistakes) ? plant(text, planted) : text };
  }
}

/** Writes a workspace into a folder. */
export function writeGenerated(folder: string, wanted: Wanted): void {
  for (const { name, text } of generate(wanted)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

function planOf(at: number, plans: number, initiatives: number): PlanOf {
  const follows = at % everyFollower === 1 ? at - 1 : null;
  const last = at % everyFollower === 0 && at + 1 < plans;
  return {
    id: idOf(at, last ? 2025 : 2026),
    year: last ? 2025 : 2026,
    municipality: municipalityOf(at),
    follows: follows === null ? null : idOf(follows, 2025),
    initiatives,
  };
}

// A plan and the one it follows are of the same municipality.
const municipalityOf = (at: number): string => municipalities[Math.floor(at / everyFollower) % municipalities.length] ?? '';

const idOf = (at: number, year: number): string => `handleplan-${year}-${String(at + 1).padStart(5, '0')}`;

const folderOf = ({ municipality }: PlanOf): string => slugOf(municipality);

const slugOf = (name: string): string => name.toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa');

function networkFile(at: number, plans: number): GeneratedFile {
  const number = at / plansPerNetwork + 1;
  const ids = Array.from({ length: Math.min(plansPerNetwork, plans - at) }, (_, offset) => planOf(at + offset, plans, 0)).map(({ id }) => id);
  return { name: `netvaerk/netvaerk-${number}.yaml`, text: networkText(number, ids) };
}
