import type { FigureValue, KpiFigure, KpiStanding, KpiState, KpiTargetFigure } from '../../analysis/kpi.ts';
import type { KpiRule } from '../../model/kpi.ts';
import type { Cell } from '../document.ts';
import { aside } from './times.ts';
import { inSentence, type Words } from './words.ts';

/** A value with the unit of its KPI: "4,2 pct.", a word of the scale, how much evidence there is. */
export function valueText(value: FigureValue, { type, unit }: Pick<KpiState, 'type' | 'unit'>, words: Words): string {
  if (Array.isArray(value)) return words.kpi.evidence(value.length);
  if (typeof value === 'object') return words.kpi.tally(value);
  // What a tally is to reach is the share of the positive ones.
  return type === 'rating' ? value : amount(value, type === 'share' || type === 'tally' ? 'pct.' : unit, words);
}

/** A number with its unit; percent is written as the reader's language does. */
export function amount(decimal: string, unit: string | null, words: Words): string {
  if (unit !== null && /^(?:pct\.?|procent|percent|per cent|%)$/i.test(unit)) return words.language.percent(decimal);
  return [words.language.number(decimal), unit].filter(Boolean).join(' ');
}

export function figureCell(figure: KpiFigure | null, kpi: Pick<KpiState, 'type' | 'unit'>, words: Words): Cell {
  if (!figure) return ['–'];
  const { value, approx, on, percent } = figure;
  const share = percent === undefined ? null : words.language.percent(Math.floor(percent * 10) / 10);
  return [[approx, valueText(value, kpi, words)].filter(Boolean).join(' '), ...aside(share, on)];
}

/** Rules that say what is wanted without a target. */
const aimless: ReadonlySet<KpiRule> = new Set(['increase', 'decrease', 'hold']);

export function targetCell(target: KpiTargetFigure | null, kpi: Pick<KpiState, 'type' | 'unit' | 'rule' | 'direction'>, words: Words): Cell {
  if (!target) return [kpi.rule !== null && aimless.has(kpi.rule) ? ruleText(kpi, words) : '–'];
  return [wantedOf(target, kpi, words), ...aside(target.by)];
}

function wantedOf({ value, change, text }: KpiTargetFigure, kpi: Pick<KpiState, 'type' | 'unit'>, words: Words): Cell[number] {
  if (value !== null) return valueText(value, kpi, words);
  if (text !== null) return words.own(text);
  return change ? words.kpi.fromBaseline(changeText(change, kpi, words)) : '–';
}

/** "+2 pct." or "-15 pct.", of which the latter may be a share of the baseline. */
function changeText({ amount: decimal, percent }: NonNullable<KpiTargetFigure['change']>, { unit }: Pick<KpiState, 'unit'>, words: Words): string {
  return `${decimal.startsWith('-') ? '' : '+'}${percent ? words.language.percent(decimal) : amount(decimal, unit, words)}`;
}

export const ruleText = ({ rule, direction }: Pick<KpiState, 'rule' | 'direction'>, words: Words): string => {
  if (rule === null) return '–';
  return rule === 'hold' && direction !== null ? words.labels.holds[direction] : words.labels.kpiRule[rule];
};

/** "Bagud", or "Kan ikke opgøres: mangler udgangspunkt og måling". */
export function judgementText({ judgement, missing }: Pick<KpiStanding, 'judgement' | 'missing'>, words: Words): string {
  const { labels, language } = words;
  const label = labels.judgement[judgement];
  if (missing.length === 0) return label;
  return words.kpi.cannot(label, language.and(missing.map((one) => labels.missing[one])));
}

/** The judgement of one target group with its figures: "Bagud: 70,5 pct. → 72 pct. (mål 80 pct.)". */
export function groupText(group: KpiState['groups'][number], kpi: KpiState, words: Words): Cell {
  const { baseline, latest, target } = group;
  const measured = baseline || latest ? [': ', ...figureCell(baseline, kpi, words), ' → ', ...figureCell(latest, kpi, words)] : [];
  const wanted = target ? ['; ', inSentence(words.kpi.target), ' ', ...targetCell(target, kpi, words)] : [];
  return [judgementText(group, words), ...measured, ...wanted];
}

/** How far from the baseline to the target, never more than it is; null where there is nothing to divide. */
export const progressText = (progress: number | null, words: Words): string | null =>
  progress === null ? null : words.language.percent(Math.floor(progress * 100));
