import type { Place } from '../../model/common.ts';
import type { Kpi, KpiValue, Measured, Target } from '../../model/kpi.ts';
import { names } from '../results.ts';
import { hasHappened, holds } from '../view.ts';
import { boolean, day, decimal, type ExportContext, type Home, integer, list, text } from './column.ts';
import { rowsOf } from './rows.ts';

interface FigureThing {
  ref: string;
  home: Home;
  place: Place;
  kpi: Kpi;
  what: 'baseline' | 'value' | 'target';
  figure: Pick<Measured, 'targetGroup'> & Partial<Pick<Measured, 'approx' | 'definition'>>;
  value: KpiValue | null;
  on: string | null;
  known: string | null;
  by: string[];
  change: Target['change'];
  words: string | null;
  internal: boolean;
  context: ExportContext;
}

const tallyOf = ({ value }: FigureThing) => (value && 'tally' in value ? value.tally : null);

export const kpiValue = rowsOf<FigureThing>({
  about: 'one figure of a KPI as it stands in the plan: a baseline or a value that is known on the day, or a target',
  columns: {
    what: text('`baseline`, `value` or `target`', ({ what }) => what),
    target_group: text('reference of the target group; null for all', ({ figure }) => figure.targetGroup),
    on: day('the day it describes; of a target, by when', ({ on }) => on),
    known: day('the day it was told', ({ known }) => known),
    value: decimal('exact decimal', ({ value }) => (value && 'decimal' in value ? value.decimal : null)),
    word: text('word of a rating', ({ value }) => (value && 'word' in value ? value.word : null)),
    evidence: list('evidence', ({ value }) => (value && 'evidence' in value ? value.evidence : null)),
    positive: integer('positive answers of a tally', (thing) => tallyOf(thing)?.positive),
    neutral: integer('neutral answers of a tally', (thing) => tallyOf(thing)?.neutral),
    negative: integer('negative answers of a tally', (thing) => tallyOf(thing)?.negative),
    change: decimal('of a target that is a change: how much', ({ change }) => change?.amount),
    change_percent: boolean('whether that is per cent of the baseline', ({ change }) => change && change.percent),
    target_text: text('a target in words', ({ words }) => words),
    approx: text('the word that makes it approximate', ({ figure }) => figure.approx),
    unit: text('unit', ({ kpi }) => kpi.unit),
    definition: text('what was measured, where the figure says it itself', ({ figure }) => figure.definition),
    by: list('names of those who measured', ({ by }) => by),
    internal: boolean('kept out of public reports', ({ internal }) => internal),
  },
  *things(context, { plans }) {
    const { view } = context.snapshot;
    for (const plan of plans) {
      const home: Home = { kind: 'plan', id: plan.id, title: plan.title };
      for (const kpi of plan.kpis) {
        const of = { ref: kpi.ref, home, kpi, known: null, by: [], change: null, words: null, internal: kpi.internal, context };
        for (const one of kpi.baselines.filter(({ on }) => on?.to == null || hasHappened(on.to, view))) {
          yield { ...of, what: 'baseline', place: one.place, figure: one, value: one.value, on: one.on?.to ?? null };
        }
        for (const one of kpi.values.filter((value) => holds(value, view))) {
          const internal = kpi.internal || one.internal;
          yield { ...of, what: 'value', place: one.place, figure: one, value: one.value, on: one.on, known: one.known, by: names(one.by, context.lang), internal };
        }
        for (const one of kpi.targets) {
          yield { ...of, what: 'target', place: one.place, figure: one, value: one.value, on: one.by?.to ?? null, change: one.change, words: one.text };
        }
      }
    }
  },
});
