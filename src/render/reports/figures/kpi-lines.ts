import type { KpiFigure, KpiStanding, KpiState } from '../../../analysis/kpi.ts';
import type { Lines, LinesPanel } from '../../charts/chart.ts';
import { type Cell, type Figure, plainText } from '../../document.ts';
import { amount, figureCell, targetCell } from '../kpi-cells.ts';
import { upperFirst, type Words } from '../words.ts';

type Shown = Pick<KpiState, 'ref' | 'title' | 'type' | 'unit' | 'rule' | 'direction' | 'groups'> & Pick<KpiStanding, 'baseline' | 'readings' | 'limit' | 'target'>;
type Standing = Pick<KpiStanding, 'baseline' | 'readings' | 'limit' | 'target'>;

/**
 * A line for a KPI that has been measured, a panel for each target group; none before there are two figures to compare.
 * @param names the target groups by their references
 */
export function kpiLines(kpi: Shown, names: ReadonlyMap<string, string>, words: Words): Figure[] {
  if (kpi.type === 'rating' || kpi.type === 'evidence') return [];
  const standings: { title: string | null; of: Standing }[] = [
    { title: kpi.groups.length > 0 ? upperFirst(words.figures.kpi.everybody) : null, of: kpi },
    ...kpi.groups.map((group) => ({ title: names.get(group.targetGroup) ?? group.targetGroup, of: group })),
  ].filter(({ of }) => figuresIn(of).length > 0);
  if (!standings.some(({ of }) => figuresIn(of).length > 1)) return [];
  const panels = standings.map(({ title, of }) => panelOf(title, of, kpi, words));
  const { figures } = words;
  return [
    {
      kind: 'figure',
      id: `${kpi.ref.replaceAll('/', '-')}-lines`,
      caption: figures.kpi.caption(kpi.title),
      alt: standings.map(({ title, of }) => altOf(title, of, kpi, words)).join(' '),
      chart: chartOf(panels, kpi, words),
      table: {
        kind: 'table',
        columns: [{ title: figures.kpi.group, rowHeader: true, flex: true }, { title: figures.timeline.kind }, { title: words.common.date }, { title: figures.kpi.figure, align: 'right' }],
        rows: standings.flatMap(({ title, of }) => rowsOf(title ?? upperFirst(figures.kpi.everybody), of, kpi, words)),
      },
    },
  ];
}

const figuresIn = ({ baseline, readings }: Standing): KpiFigure[] => [...(baseline ? [baseline] : []), ...readings];

/** The number that is drawn: a tally's percent positive, else the decimal. */
const sizeOf = ({ value, percent }: KpiFigure): number => percent ?? (typeof value === 'string' ? Number(value) : Number.NaN);

/** A figure without its day: "ca. 4,2 pct.". */
function saidOf(figure: KpiFigure, kpi: Shown, words: Words): string {
  const { percent, approx } = figure;
  const shown = percent === undefined ? (typeof figure.value === 'string' ? amount(figure.value, unitOf(kpi), words) : '') : words.language.percent(Math.floor(percent * 10) / 10);
  return [approx, shown].filter(Boolean).join(' ');
}

const unitOf = ({ type, unit }: Pick<KpiState, 'type' | 'unit'>): string | null => (type === 'share' || type === 'tally' ? 'pct.' : unit);

function panelOf(title: string | null, { baseline, readings, limit, target }: Standing, kpi: Shown, words: Words): LinesPanel {
  const pointOf = (figure: KpiFigure) => ({ on: figure.on, value: sizeOf(figure), label: saidOf(figure, kpi, words), approx: figure.approx !== null });
  const direction = kpi.direction ?? 'up';
  const aim = typeof target?.value === 'string' ? target.value : null;
  return {
    title,
    baseline: baseline && Number.isFinite(sizeOf(baseline)) ? pointOf(baseline) : null,
    points: readings.map(pointOf).flatMap(({ on, ...point }) => (on !== null && Number.isFinite(point.value) ? [{ ...point, on }] : [])),
    targets: target && aim !== null && Number.isFinite(Number(aim)) ? [{ by: target.by, value: Number(aim), label: amount(aim, unitOf(kpi), words) }] : [],
    band:
      limit === null
        ? null
        : { from: direction === 'up' ? Number(limit) : null, to: direction === 'up' ? null : Number(limit), label: words.figures.kpi.limit(direction, amount(limit, unitOf(kpi), words)) },
  };
}

function chartOf(panels: LinesPanel[], { direction }: Shown, { figures, language }: Words): Lines {
  const { band, ...words } = figures.kpi.words;
  return { kind: 'lines', panels, months: language.months, number: language.number, legend: { ...words, band: band[direction ?? 'up'] } };
}

function altOf(title: string | null, standing: Standing, kpi: Shown, words: Words): string {
  const all = figuresIn(standing);
  const said = (figure: KpiFigure): string => [saidOf(figure, kpi, words), figure.on === null ? '' : `(${words.language.date(figure.on)})`].filter(Boolean).join(' ');
  const [first] = all;
  const last = all.at(-1);
  const { target, limit } = standing;
  return words.figures.kpi.alt({
    title,
    first: first ? said(first) : '',
    last: last ? said(last) : '',
    between: all.length - 2,
    target: target?.value == null ? null : plainText(targetCell(target, kpi, words)),
    limit: limit === null ? null : words.figures.kpi.limit(kpi.direction ?? 'up', amount(limit, unitOf(kpi), words)),
  });
}

function rowsOf(title: string, { baseline, readings, target }: Standing, kpi: Shown, words: Words): Cell[][] {
  const { kpi: said } = words;
  const row = (kind: string, on: string | null, ...value: Cell): Cell[] => [[title], [kind], [on ?? '–'], value];
  const figure = (one: KpiFigure): Cell => figureCell({ ...one, on: null }, kpi, words);
  return [
    ...(baseline ? [row(said.baseline, baseline.on, ...figure(baseline))] : []),
    ...readings.map((reading) => row(words.figures.kpi.words.value, reading.on, ...figure(reading))),
    ...(target ? [row(said.target, target.by, ...targetCell({ ...target, by: null }, kpi, words))] : []),
  ];
}
