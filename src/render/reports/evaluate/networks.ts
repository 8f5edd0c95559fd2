import type { InputResult, PlanEvaluationResult } from '../../../analysis/evaluation.ts';
import { type Block, heading, type Inline, paragraph, type Table } from '../../document.ts';
import { idOf } from '../item-cells.ts';
import { sourceCell } from '../sources.ts';
import { joined, type Words } from '../words.ts';
import { type At, writtenOrBlank } from './chapter.ts';

/** What networks gave, and what became of it. */
export function networkChapter(plan: PlanEvaluationResult, words: Words, at: At): Block[] {
  const { evaluate } = words;
  return [
    heading(at.chapter, evaluate.networks),
    ...writtenOrBlank(plan, 'networkFeedback', words),
    plan.inputs.length > 0 ? inputTable(plan.inputs, words) : paragraph(evaluate.noInputs),
  ];
}

function inputTable(inputs: readonly InputResult[], words: Words): Table {
  const { evaluate, status, common } = words;
  return {
    kind: 'table',
    columns: [
      { title: evaluate.input, rowHeader: true, flex: true },
      { title: status.network, flex: true },
      { title: evaluate.becameOfIt, flex: true },
      { title: common.source },
    ],
    rows: inputs.map((input) => [[words.own(input.text)], [words.own(input.network)], becameOfIt(input, words), sourceCell(input.sources, words)]),
  };
}

function becameOfIt({ disposition, becomes, reason, for: plan }: InputResult, words: Words): Inline[] {
  const target = becomes ?? plan;
  const label = words.labels.disposition[disposition] + (target === null ? '' : ` (${words.status.forPlan(idOf(target))})`);
  return joined([[label], reason === null ? [] : [words.own(reason)]], ': ');
}
