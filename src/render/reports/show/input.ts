import type { ShownInput } from '../../../analysis/show/input.ts';
import type { Block } from '../../document.ts';
import { idOf } from '../item-cells.ts';
import { factRows, named, said } from '../rows.ts';
import { sourceCell } from '../sources.ts';
import { aside, dateText } from '../times.ts';
import { joined, type Words } from '../words.ts';

export function inputBlocks({ meeting, for: plan, disposition, becomes, reason, on, sources }: ShownInput, words: Words): Block[] {
  const { show, common, evaluate, labels } = words;
  return [
    factRows(
      [evaluate.becameOfIt, [labels.disposition[disposition], ...aside(on), ...(reason === null ? [] : ['. ', words.own(reason)])]],
      [show.becomes, becomes ? named(becomes, words) : []],
      [show.to, plan === null ? [] : [idOf(plan)]],
      [show.meeting, joined([meeting.date ? [dateText(meeting.date, words)] : [], said(meeting.theme, words)], ': ')],
      [common.source, sourceCell(sources, words)],
    ),
  ];
}
