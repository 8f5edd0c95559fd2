import { judgeKpi } from '../../src/analysis/kpi.ts';
import type { Baseline, Kpi, KpiValue, Measurement, Target } from '../../src/model/kpi.ts';

const place = { file: 'plan.yaml', at: [] };
export const period = { from: '2017-01-01', to: '2017-12-31' };
const someone = [{ name: { da: 'Danmarks Statistik' }, ref: null, basis: 'stated' as const }];

const day = (text: string | undefined): Baseline['on'] =>
  text === undefined ? null : { text, kind: 'date', from: text, to: text, basis: 'stated', place };

type Written = number | string | string[] | { positive: number; neutral: number; negative: number };

function read(value: Written): KpiValue {
  if (Array.isArray(value)) return { evidence: value };
  if (typeof value === 'object') return { tally: value };
  return /^-?[\d.]+$/.test(String(value)) ? { decimal: String(value) } : { word: String(value) };
}

type Extras = Partial<Omit<Measurement, 'value' | 'on' | 'place'>>;
const measured = { place, approx: null, definition: null, targetGroup: null, sources: [] };

export const base = (value: Written, on?: string, extras: Extras = {}): Baseline => ({
  ...measured, value: read(value), ...extras, on: day(on),
});
export const value = (on: string, written: Written, extras: Extras = {}): Measurement => ({
  ...measured, value: read(written), on, known: on, method: null, by: [], internal: false, ...extras,
});
export const target = (what: Partial<Omit<Target, 'by' | 'value'>> & { by?: string; value?: Written }): Target => ({
  place, change: null, text: null, targetGroup: null, sources: [],
  ...what, by: day(what.by), value: what.value === undefined ? null : read(what.value),
});
export const by = (on: string, written: Written, targetGroup: string | null = null) => target({ by: on, value: written, targetGroup });
export const judgedAs = (judgement: NonNullable<Kpi['evaluation']>['judgement'], on = '2017-06-01', known = on): Kpi['evaluation'] => ({
  place, account: null, judgement, reason: 'interviews', by: [], on, known, sources: [],
});

export const kpi = (fields: Partial<Kpi>): Kpi => ({
  ref: 'plan/kpi', id: 'kpi', place, title: 'KPI', number: null, unit: null, definition: null, dataSource: someone,
  method: null, frequency: null, type: 'number', scale: [], rule: 'at-least', direction: null, series: 'level',
  baselines: [], targets: [], tolerance: '0', values: [], evaluation: null, goals: [], initiatives: [], tags: [],
  sources: [], internal: false, ...fields,
});

export const state = (fields: Partial<Kpi>, asOf: string, knownBy = asOf) => judgeKpi(kpi(fields), period, asOf, knownBy);
