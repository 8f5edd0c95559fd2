import type { EntryKind } from '../../analysis/deadline-entry.ts';
import type { Judgement, Missing } from '../../analysis/kpi.ts';
import type { Light, LightReason } from '../../analysis/light.ts';
import type { ProductState } from '../../analysis/products.ts';
import type { KnownStatus } from '../../analysis/state.ts';
import type { Basis } from '../../model/common.ts';
import type { Assessment, Completion, DeviationKind, NextStep, Result, TieKind } from '../../model/item.ts';
import type { KpiRule, KpiType } from '../../model/kpi.ts';
import type { Disposition } from '../../model/network.ts';
import type { Decision, ProductKind } from '../../model/plan.ts';
import type { LightPreset } from '../../model/settings.ts';

/** The words of one language for every value a plan or a result can hold; they begin as a cell of a table does. */
export interface Labels {
  status: Record<KnownStatus, string>;
  /** Instead of a status nobody owes: the day is an event's or somebody else's. */
  event: string;
  completion: Record<Completion, string>;
  light: Record<Light, string>;
  lightReason: Record<LightReason, string>;
  lightPreset: Record<LightPreset, string>;
  basis: Record<Exclude<Basis, 'stated'>, string>;
  deviation: Record<DeviationKind, string>;
  kind: Record<EntryKind, string>;
  tie: Record<TieKind, string>;
  product: Record<ProductKind, string>;
  productStatus: Record<ProductState['status'], string>;
  judgement: Record<Judgement, string>;
  kpiType: Record<KpiType, string>;
  kpiRule: Record<KpiRule, string>;
  /** A `hold` by its direction, since "must not fall" and "must not rise" are two rules to a reader. */
  holds: Record<'up' | 'down', string>;
  missing: Record<Missing, string>;
  disposition: Record<Disposition, string>;
  decision: Record<Decision['kind'], string>;
  result: Record<Result, string>;
  next: Record<NextStep, string>;
  assessment: Record<Assessment['result'], string>;
}
