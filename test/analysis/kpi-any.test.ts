import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Kpi, KpiValue } from '../../src/model/kpi.ts';
import { base, state, target, value } from './written-kpi.ts';

const scaled = (text: string, factor: number) => String(Math.round(Number(text) * 10 * factor) / 10);
const scaleValue = <T extends { value: KpiValue | null }>(one: T, factor: number): T => ({
  ...one, value: one.value && 'decimal' in one.value ? { decimal: scaled(one.value.decimal, factor) } : one.value,
});

describe('whatever the figures', () => {
  const days = ['2016-12-31', '2017-01-01', '2017-03-15', '2017-06-30', '2017-12-31', '2018-02-01', '2018-12-31', '2019-06-01'];
  const anyDay = fc.constantFrom(...days);
  const decimal = fc.integer({ min: -2000, max: 2000 }).map((n) => String(n / 10));
  const anyValue = fc.record({ on: anyDay, decimal, later: anyDay }).map(({ on, decimal: written, later }) =>
    value(on, written, { known: later > on ? later : on }));
  const anyTarget = fc.oneof(
    fc.record({ by: fc.option(anyDay, { nil: undefined }), value: decimal }),
    fc.record({ by: fc.option(anyDay, { nil: undefined }), change: fc.record({ amount: decimal, percent: fc.boolean() }) }),
  ).map((one) => target({ ...('value' in one ? { value: one.value } : { change: one.change }), ...(one.by !== undefined && { by: one.by }) }));
  const anyKpi = fc.record({
    rule: fc.constantFrom('at-least', 'at-most', 'increase', 'decrease', 'hold'),
    direction: fc.constantFrom('up', 'down'),
    series: fc.constantFrom('level', 'cumulative', 'incremental'),
    tolerance: fc.integer({ min: 0, max: 50 }).map(String),
    baselines: fc.array(fc.record({ on: fc.option(anyDay, { nil: undefined }), decimal }).map((one) => base(one.decimal, one.on)), { maxLength: 2 }),
    targets: fc.array(anyTarget, { maxLength: 3 }),
    values: fc.uniqueArray(anyValue, { maxLength: 5, selector: ({ on, known }) => `${on} ${known}` }),
  } satisfies { [K in keyof Kpi]?: fc.Arbitrary<Kpi[K]> });

  it('nothing is met, on track, behind or missed without a value', () => {
    fc.assert(fc.property(anyKpi, anyDay, (fields, asOf) => {
      expect(['open', 'cannot-be-measured']).toContain(state({ ...fields, values: [] }, asOf).judgement);
    }));
  });
  it('what cannot be measured says what is missing, and nothing else does', () => {
    fc.assert(fc.property(anyKpi, anyDay, (fields, asOf) => {
      const { judgement, missing } = state(fields, asOf);
      expect(missing.length > 0).toBe(judgement === 'cannot-be-measured');
    }));
  });
  it('another unit changes no judgement', () => {
    fc.assert(fc.property(anyKpi, anyDay, fc.integer({ min: 1, max: 1000 }), (fields, asOf, factor) => {
      const inOtherUnit = {
        ...fields,
        tolerance: scaled(fields.tolerance, factor),
        baselines: fields.baselines.map((one) => scaleValue(one, factor)),
        values: fields.values.map((one) => scaleValue(one, factor)),
        targets: fields.targets.map((one) => scaleValue(
          one.change && !one.change.percent ? { ...one, change: { ...one.change, amount: scaled(one.change.amount, factor) } } : one,
          factor,
        )),
      };
      const [a, b] = [state(fields, asOf), state(inOtherUnit, asOf)];
      expect([b.judgement, b.progress]).toEqual([a.judgement, a.progress]);
    }));
  });
  it('the order of the values in the file does not matter', () => {
    fc.assert(fc.property(anyKpi, anyDay, (fields, asOf) => {
      expect(state({ ...fields, values: fields.values.toReversed() }, asOf)).toEqual(state(fields, asOf));
    }));
  });
  it('what is told later changes no report that could be written before', () => {
    fc.assert(fc.property(anyKpi, anyValue, anyDay, (fields, late, asOf) => {
      const known = asOf < late.on ? late.on : '2030-01-01';
      const later = [...fields.values, { ...late, known }];
      expect(state({ ...fields, values: later }, asOf)).toEqual(state(fields, asOf));
    }));
  });
  it('is plain data', () => {
    fc.assert(fc.property(anyKpi, anyDay, (fields, asOf) => {
      const shown = state(fields, asOf);
      expect(JSON.parse(JSON.stringify(shown))).toEqual(shown);
    }));
  });
});
