import type { DecisionResult, PlanStatus, RiskResult } from '../../../analysis/status.ts';
import { type Block, callout, heading, type Inline, paragraph, type Table } from '../../document.ts';
import { ownerCell } from '../item-cells.ts';
import { aside } from '../times.ts';
import { joined, type Words } from '../words.ts';

/** What the readers are asked to decide, discuss or note; that there is nothing is said too. */
export function decisionBlocks({ decisions }: PlanStatus, words: Words, level: 2 | 3): Block[] {
  const { status } = words;
  const head = heading(level, status.decisions);
  if (decisions.length === 0) return [head, paragraph(status.noDecisions)];
  return [head, ...decisions.map((one) => callout('decision', words.labels.decision[one.kind], ...decisionText(one, words)))];
}

function decisionText({ text, proposal, due, overdue }: DecisionResult, words: Words): Inline[] {
  return joined(
    [
      [words.own(text), ...aside(due && words.status.due(due.text), overdue && words.status.duePassed)],
      proposal === null ? [] : [`${words.status.proposal} `, words.own(proposal)],
    ],
    '\n',
  );
}

/** The risks, the heaviest first; a plan without any says so among its gaps. */
export function riskBlocks({ risks }: PlanStatus, words: Words, level: 2 | 3): Block[] {
  if (risks.length === 0) return [];
  const { status, common } = words;
  const table: Table = {
    kind: 'table',
    columns: [
      { title: status.risk, flex: true, rowHeader: true },
      { title: status.weight, align: 'right' },
      { title: status.mitigation, flex: true },
      { title: common.owner, flex: true },
    ],
    rows: risks.toSorted((a, b) => weightOf(b) - weightOf(a)).map((risk) => [
      [words.own(risk.text)],
      [weightText(risk)],
      risk.mitigation === null ? [common.notStated] : [words.own(risk.mitigation)],
      ownerCell({ owner: risk.owner, ownerBasis: null }, words),
    ]),
  };
  return [heading(level, status.risks), table];
}

const weightOf = ({ probability, impact }: RiskResult): number => (probability ?? 0) * (impact ?? 0);

const weightText = ({ probability, impact }: RiskResult): string => `${probability ?? '?'} × ${impact ?? '?'}`;
