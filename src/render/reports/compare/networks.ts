import type { NetworkChange } from '../../../analysis/compare.ts';
import { type Block, type Cell, heading, type Lang } from '../../document.ts';
import { plainNames } from '../rows.ts';
import { joined, type Words, wordsIn } from '../words.ts';
import { contentBlocks } from './content.ts';
import { deadlineBlocks } from './deadlines.ts';
import { addedBlocks } from './items.ts';
import { noteBlocks, ownerBlocks } from './news.ts';
import { statusBlocks } from './status.ts';
import { chapter, flexible, what } from './table.ts';

/** What the networks suggested and were answered, and how it goes with their follow-ups. */
export function networkChangeBlocks(networks: readonly NetworkChange[], lang: Lang): Block[] {
  return networks.flatMap((network) => {
    const words = wordsIn(lang, network.language);
    const { headings } = words.compare;
    return [
      heading(2, words.own(network.title)),
      ...(['given', 'answered'] as const).flatMap((change) => inputBlocks(network.inputs.filter((one) => one.change === change), headings[change], words)),
      ...addedBlocks(network.added, headings.newFollowUps, words, 3),
      ...statusBlocks(network.items, words, 3),
      ...deadlineBlocks(network.items, words, 3),
      ...ownerBlocks(network.items, words, 3),
      ...contentBlocks(network.items, words, 3),
      ...noteBlocks(network.items, words, 3),
    ];
  });
}

function inputBlocks(inputs: NetworkChange['inputs'], title: string, words: Words): Block[] {
  const { labels, evaluate } = words;
  const rows = inputs.map(({ text, disposition, becomes, reason }): Cell[] => [
    [words.own(text)],
    joined([[labels.disposition[disposition], ...(becomes ? [` (`, ...plainNames([becomes], words), ')'] : [])], reason === null ? [] : [words.own(reason)]], ': '),
  ]);
  return chapter(title, [what(words), flexible(evaluate.becameOfIt)], rows, 3);
}
