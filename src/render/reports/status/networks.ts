import type { NetworkStatus, StatusResult } from '../../../analysis/status.ts';
import { type Block, heading, type Inline, type Lang, list, paragraph, plainText, type Table } from '../../document.ts';
import { deadlineCell, idOf, lightCell, lookupOf, ownerCell, statusCell } from '../item-cells.ts';
import { answerTable } from '../feedback.ts';
import { dateText } from '../times.ts';
import { aheadTable, entriesOf } from './ahead.ts';
import { type Words, wordsIn } from '../words.ts';

/**
 * What the networks wait for: follow-ups, suggestions nobody has answered, the next meeting. Quiet ones are left out.
 * @param theirs whether they read it themselves: then every suggestion comes first with its answer
 */
export function networkBlocks({ networks, ahead }: StatusResult, lang: Lang, theirs = false): Block[] {
  const told = networks.filter(({ followUps, inputs, openInputs, next }) => followUps.length + (theirs ? inputs : openInputs).length + next.length > 0);
  if (told.length === 0) return [];
  return [
    heading(2, wordsIn(lang, lang).status.network),
    ...told.flatMap((network) => {
      const words = wordsIn(lang, network.language);
      const dated = entriesOf(network.id, ahead).filter(({ as }) => as !== 'open');
      const table = dated.length > 0 ? [aheadTable(dated, words)] : [];
      const answers = theirs && network.inputs.length > 0 ? [answerTable(network.inputs, { withMeeting: true, withPlan: true, cited: false }, words)] : [];
      return [heading(3, words.own(network.title)), ...answers, ...oneNetwork(theirs ? { ...network, openInputs: [] } : network, words), ...table];
    }),
  ];
}

function oneNetwork({ followUps, openInputs, next }: NetworkStatus, words: Words): Block[] {
  const { status } = words;
  const blocks: Block[] = next.map(({ when, dateFixed }) => paragraph(status.nextMeeting(plainText([dateText(when, words)]), dateFixed)));
  if (followUps.length > 0) blocks.push(followUpTable(followUps, words));
  if (openInputs.length > 0) {
    const items = openInputs.map(({ text, for: plan }): Inline[] => [words.own(text), ...(plan === null ? [] : [` (${status.forPlan(idOf(plan))})`])]);
    blocks.push(paragraph(`${status.openInputs}:`), list(...items));
  }
  return blocks;
}

function followUpTable(followUps: NetworkStatus['followUps'], words: Words): Table {
  const { common, status } = words;
  const items = lookupOf(followUps);
  return {
    kind: 'table',
    columns: [
      { title: status.followUp, rowHeader: true, flex: true },
      { title: common.owner, flex: true },
      { title: common.deadline },
      { title: common.status },
      { title: common.light, flex: true },
    ],
    rows: followUps.map((item) => [
      [words.own(item.title)],
      ownerCell(item, words),
      deadlineCell(item, items, words),
      statusCell(item, words),
      lightCell(item, items, words),
    ]),
  };
}
