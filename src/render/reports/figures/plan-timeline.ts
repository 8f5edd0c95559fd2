import type { InitiativeResult, PlanResult, PromiseResult } from '../../../analysis/plan-result.ts';
import { type Figure, plainText } from '../../document.ts';
import { titleCell } from '../item-cells.ts';
import { labelled } from '../short-title.ts';
import type { Words } from '../words.ts';
import { type DatedGroup, type DatedRow, type DatedTime, noteOf, timelineFigures } from './timeline.ts';

/** What a plan promises, over its period. */
export function planTimeline(plan: PlanResult, words: Words): Figure[] {
  const row = (one: InitiativeResult): DatedRow => ({
    label: plainText(titleCell(one, words)),
    light: null,
    pressing: true,
    note: one.intent ? words.plan.intent : noteOf(one, words),
    times: [...timesOf(one, null), ...one.deliverables.flatMap((part) => timesOf(part, plainText(titleCell(part, words))))],
  });
  const group = (title: string | null, initiatives: readonly InitiativeResult[]): DatedGroup[] => (initiatives.length > 0 ? [{ title: title === '' ? null : title, rows: initiatives.map(row) }] : []);
  const groups = [
    ...plan.sections.flatMap((section) => [
      ...section.areas.filter(({ title }) => title !== null).flatMap((area) => group([labelled(section), labelled(area)].filter(Boolean).join(' · '), area.initiatives)),
      ...group(labelled(section), [...section.areas.filter(({ title }) => title === null).flatMap((area) => area.initiatives), ...section.initiatives]),
    ]),
    ...plan.areas.flatMap((area) => group(labelled(area), area.initiatives)),
    ...group(plan.sections.length + plan.areas.length > 0 ? words.status.moreInitiatives : null, plan.initiatives),
    ...products(plan, words),
  ];
  return timelineFigures({ id: `${plan.id}-timetable`, caption: words.figures.timeline.captions.plan, groups, period: { from: plan.period.from.from, to: plan.period.to?.to ?? null }, today: null }, words);
}

/** What the plan owes its steering group, by the day. */
function products({ products: owed }: PlanResult, words: Words): DatedGroup[] {
  const rows = owed.flatMap(({ kind, title, deadline }): DatedRow[] =>
    deadline?.to == null ? [] : [{ label: title ?? words.labels.product[kind], light: null, pressing: true, note: '', times: [{ kind: 'deadline', time: deadline, of: null }] }],
  );
  return rows.length > 0 ? [{ title: words.plan.products, rows }] : [];
}

const timesOf = ({ deadline, forecast, window }: PromiseResult, of: string | null): DatedTime[] => [
  { kind: 'deadline', time: deadline, of },
  { kind: 'forecast', time: forecast, of },
  { kind: 'window', time: window, of },
];
