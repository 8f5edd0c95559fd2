import type { NameResult } from '../../../analysis/names.ts';
import type { KpiPromise, PlanResult } from '../../../analysis/plan-result.ts';
import { type Block, heading, type Inline, muted, type Table } from '../../document.ts';
import { figureCell, ruleText, targetCell } from '../kpi-cells.ts';
import { factRows, listed, plainNames, said } from '../rows.ts';
import { written } from '../times.ts';
import { inSentence, joined, type Words } from '../words.ts';

/** What the plan is to be judged by, what it owes its steering group, and what may go wrong. */
export const promisedBlocks = (plan: PlanResult, words: Words, level: 2 | 3): Block[] => [
  ...kpiBlocks(plan, words, level),
  ...riskBlocks(plan, words, level),
  ...productBlocks(plan, words, level),
];

function kpiBlocks({ kpis }: PlanResult, words: Words, level: 2 | 3): Block[] {
  if (kpis.length === 0) return [];
  const under = level === 2 ? 3 : 4;
  return [heading(level, words.kpi.heading), ...kpis.flatMap((kpi) => [heading(under, words.own(kpi.title)), kpiFacts(kpi, words)])];
}

function kpiFacts(one: KpiPromise, words: Words): Block {
  const { kpi, common, labels, show } = words;
  const silent = [muted(common.notStated)];
  const type = labels.kpiType[one.type];
  const forGroup = (group: NameResult | null): Inline[] => (group ? [...plainNames([group], words), ': '] : []);
  const baselines = one.baselines.map((figure) => [...forGroup(figure.targetGroup), ...figureCell(figure, one, words)]);
  const targets = one.targets.map((target) => [...forGroup(target.targetGroup), ...targetCell(target, one, words)]);
  return factRows(
    [kpi.definition, said(one.definition, words)],
    [kpi.rule, [one.rule === null ? type : `${type}; ${inSentence(ruleText(one, words))}`]],
    [kpi.baseline, baselines.length > 0 ? joined(baselines, '\n') : one.type === 'evidence' ? [] : silent],
    [kpi.target, targets.length > 0 ? joined(targets, '\n') : one.rule === 'hold' ? [] : silent],
    [kpi.measuredBy, one.dataSource.length > 0 ? listed(one.dataSource) : silent],
    [kpi.method, said(one.method, words)],
    [show.frequency, one.frequency ? written(one.frequency, words) : []],
  );
}

function riskBlocks({ risks }: PlanResult, words: Words, level: 2 | 3): Block[] {
  if (risks.length === 0) return [];
  const { status, common } = words;
  const table: Table = {
    kind: 'table',
    columns: [{ title: status.risk, rowHeader: true, flex: true }, { title: status.weight }, { title: status.mitigation, flex: true }, { title: common.owner, flex: true }],
    rows: risks.map(({ text, probability, impact, mitigation, owner }) => [
      [words.own(text)],
      [`${probability ?? '?'} × ${impact ?? '?'}`],
      mitigation === null ? [muted(common.notStated)] : said(mitigation, words),
      owner.length > 0 ? listed(owner) : [muted(common.notStated)],
    ]),
  };
  return [heading(level, status.risks), table];
}

function productBlocks({ products }: PlanResult, words: Words, level: 2 | 3): Block[] {
  if (products.length === 0) return [];
  const { show, common, plan, labels } = words;
  const table: Table = {
    kind: 'table',
    columns: [{ title: show.product, rowHeader: true, flex: true }, { title: common.deadline }, { title: show.to, flex: true }],
    rows: products.map(({ kind, title, contains, deadline, recurring, to }) => [
      joined([[title === null ? labels.product[kind] : words.own(title)], ...contains.map((text): Inline[] => ['– ', words.own(text)])], '\n'),
      joined([deadline ? written(deadline, words) : [muted(common.noDeadline)], said(recurring, words)], ', '),
      to.length > 0 ? listed(to) : [muted(common.notStated)],
    ]),
  };
  return [heading(level, plan.products), table];
}
