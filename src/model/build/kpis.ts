import type * as z from 'zod/mini';
import type { Day } from '../common.ts';
import type { Path } from '../finding.ts';
import type { Kpi, KpiValue, Measured, Target } from '../kpi.ts';
import type { kpi } from '../schema/kpi.ts';
import { decimalOf, type FileReader } from './file-reader.ts';
import { each } from './items.ts';

type RawKpi = z.output<typeof kpi>;
type RawBaseline = Exclude<NonNullable<RawKpi['baseline']>, unknown[]>;
type RawMeasured = Pick<RawBaseline, 'value' | 'approx' | 'definition' | 'targetGroup' | 'source'>;
type RawTarget = NonNullable<RawKpi['targets']>[number];

/** @param judgedFrom the day from which an evaluation without a day of its own holds */
export function readKpi(reader: FileReader, raw: RawKpi, at: Path, judgedFrom: Day): Kpi {
  const { evaluation } = raw;
  const judgedOn = reader.lastDay(evaluation?.on, [...at, 'evaluation', 'on']) ?? judgedFrom;
  return {
    ref: reader.ref(raw.id),
    id: raw.id,
    place: { file: reader.file, at },
    title: raw.title,
    number: raw.number ?? null,
    unit: raw.unit ?? null,
    definition: raw.definition ?? null,
    dataSource: reader.parties(raw.dataSource, [...at, 'dataSource']),
    method: raw.method ?? null,
    frequency: reader.moment(raw.frequency, [...at, 'frequency'], 'repeat'),
    type: raw.type ?? 'number',
    scale: raw.scale ?? [],
    rule: raw.rule ?? null,
    direction: raw.direction ?? (raw.rule === 'hold' ? 'up' : null),
    series: raw.series ?? 'level',
    baselines: each(raw.baseline, [...at, 'baseline'], (one, here) => ({
      ...readMeasured(reader, one, here),
      on: reader.moment(one.on, [...here, 'on']),
    })),
    targets: readTargets(reader, raw, at),
    tolerance: raw.tolerance === undefined ? '0' : decimalOf(raw.tolerance),
    values: (raw.values ?? []).flatMap((one, position) => {
      const here = [...at, 'values', position];
      const on = reader.lastDay(one.on, [...here, 'on']);
      if (on === null) return [];
      return [
        {
          ...readMeasured(reader, one, here),
          on,
          known: reader.lastDay(one.known, [...here, 'known']) ?? on,
          method: one.method ?? null,
          by: reader.parties(one.by, [...here, 'by']),
          internal: one.internal ?? false,
        },
      ];
    }),
    evaluation: evaluation
      ? {
          place: { file: reader.file, at: [...at, 'evaluation'] },
          account: evaluation.account ?? null,
          judgement: evaluation.judgement ?? null,
          reason: evaluation.reason ?? null,
          by: reader.parties(evaluation.by, [...at, 'evaluation', 'by']),
          on: judgedOn,
          known: reader.lastDay(evaluation.known, [...at, 'evaluation', 'known']) ?? judgedOn,
          sources: reader.citations(evaluation.source, [...at, 'evaluation', 'source']),
        }
      : null,
    goals: reader.links(raw.goals, [...at, 'goals'], ['goal']),
    initiatives: reader.links(raw.initiatives, [...at, 'initiatives'], ['initiative', 'deliverable']),
    tags: raw.tags ?? [],
    sources: reader.citations(raw.source, [...at, 'source']),
    internal: raw.internal ?? false,
  };
}

function readMeasured(reader: FileReader, raw: RawMeasured, at: Path): Measured {
  return {
    place: { file: reader.file, at },
    value: readValue(raw.value),
    approx: raw.approx ?? null,
    definition: raw.definition ?? null,
    targetGroup: raw.targetGroup === undefined ? null : reader.link(raw.targetGroup, [...at, 'targetGroup'], ['target-group']).ref,
    sources: reader.citations(raw.source, [...at, 'source']),
  };
}

function readTargets(reader: FileReader, raw: RawKpi, at: Path): Target[] {
  const targets = (raw.targets ?? []).map((one, position) => readTarget(reader, one, [...at, 'targets', position]));
  for (const [position, target] of targets.entries()) {
    const day = target.by?.to;
    const first = targets.slice(0, position).find((one) => one.by?.to === day && one.targetGroup === target.targetGroup);
    if (!day || !first) continue;
    const related = [{ ...first.place, note: 'first' as const }];
    reader.problems.push({ check: 'schema', ...target.place, facts: { case: 'same-day', day }, related });
  }
  return targets;
}

function readTarget(reader: FileReader, raw: RawTarget, at: Path): Target {
  if (raw.value === undefined && raw.change === undefined && raw.text === undefined) {
    const facts = { case: 'together', keys: ['value', 'change', 'text'], rule: 'only-one' } as const;
    reader.problems.push({ check: 'schema', file: reader.file, at, facts });
  }
  const change = raw.change === undefined ? null : readChange(raw.change);
  if (raw.change !== undefined && !change) {
    const facts = { case: 'pattern', got: String(raw.change), wanted: '2, "-15%"' } as const;
    reader.problems.push({ check: 'schema', file: reader.file, at: [...at, 'change'], facts });
  }
  return {
    place: { file: reader.file, at },
    by: reader.moment(raw.by, [...at, 'by'], 'deadline'),
    value: raw.value === undefined ? null : readValue(raw.value),
    change,
    text: raw.text ?? null,
    targetGroup: raw.targetGroup === undefined ? null : reader.link(raw.targetGroup, [...at, 'targetGroup'], ['target-group']).ref,
    sources: reader.citations(raw.source, [...at, 'source']),
  };
}

const decimalPattern = /^[+-]?\d+(?:[.,]\d+)?(?:e[+-]?\d+)?$/i;

export function readValue(raw: RawMeasured['value']): KpiValue {
  if (Array.isArray(raw)) return { evidence: raw };
  if (typeof raw === 'object') return { tally: { positive: raw.positive, neutral: raw.neutral ?? 0, negative: raw.negative } };
  return decimalPattern.test(String(raw)) ? { decimal: decimalOf(raw) } : { word: String(raw) };
}

/** "-15%" is relative to the baseline, "2" in the KPI's unit; other words give no change that can be compared. */
function readChange(raw: string | number): Target['change'] {
  const words = String(raw).trim();
  const percent = words.endsWith('%');
  const amount = percent ? words.slice(0, -1).trim() : words;
  return decimalPattern.test(amount) ? { amount: decimalOf(amount), percent } : null;
}
