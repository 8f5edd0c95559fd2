import { parseDocument } from 'yaml';
import { readYaml } from '../../src/model/read-yaml.ts';
import type { Setting } from './bench.ts';
import { generate } from './generate.ts';
import { median, ratioOf } from './measure.ts';
import type { Row } from './table.ts';

/** Our reading of plans against that of `yaml`, and against JSON of the same data; warm, in one process. */
export function readerRows({ pairs, smoke }: Pick<Setting, 'pairs' | 'smoke'>): Row[] {
  const texts = [...generate({ plans: smoke ? 2 : 100 })].map(({ text }) => text);
  const json = texts.map((text) => JSON.stringify(readYaml('', text).data));
  const ours = (): void => texts.forEach((text) => readYaml('plan.yaml', text));
  const yaml = (): void => texts.forEach((text) => parseDocument(text, { version: '1.2', schema: 'core', uniqueKeys: false, resolveKnownTags: false, logLevel: 'silent' }).toJS());
  return [
    paired('reading 100 plans', ours, 'yaml', yaml, pairs),
    paired('reading 100 plans', ours, 'JSON.parse', () => json.forEach((text) => JSON.parse(text) as unknown), pairs),
  ];
}

function paired(what: string, ours: () => void, against: string, theirs: () => void, pairs: number): Row {
  for (let at = 0; at < 3; at += 1) [ours, theirs].forEach((one) => one());
  const times = Array.from({ length: pairs }, () => [cpuOf(ours), cpuOf(theirs)] as const);
  return {
    what, against,
    ours: median(times.map(([a]) => a)),
    theirs: median(times.map(([, b]) => b)),
    ratio: ratioOf(times.map(([a, b]) => a / b)),
  };
}

/** Processor time in milliseconds; what takes less than that is measured by the clock's ticks it is given. */
function cpuOf(task: () => void): number {
  const before = process.cpuUsage();
  task();
  const { user, system } = process.cpuUsage(before);
  return Math.max(1, user + system) / 1000;
}
