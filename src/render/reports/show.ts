import type { Shown, ShowResult } from '../../analysis/show.ts';
import { type Block, code, type Document, heading, type Inline, type Lang } from '../document.ts';
import { idOf } from './item-cells.ts';
import { readingBlocks, timeBlocks } from './reading.ts';
import { inputBlocks } from './show/input.ts';
import { itemBlocks } from './show/item.ts';
import { kpiBlocks } from './show/kpi.ts';
import { decisionBlocks, goalBlocks, productBlocks, riskBlocks } from './show/parts.ts';
import { documentList } from './sources.ts';
import { joined, type Words, wordsIn } from './words.ts';

/** One thing with all its facts, its whole log, and how its state came about. */
export function showReport(result: ShowResult, lang: Lang): Document {
  const { thing, of, ref, asOf } = result;
  const words = wordsIn(lang, of.language);
  const sources = documentList(result.documents, words);
  const subtitle = joined([[kindOf(thing, words)], [code(idOf(ref))], [words.own(of.title)], [words.show.asOf(words.language.date(asOf))]], ' · ');
  return {
    lang,
    title: titleOf(thing, words),
    titleLang: of.language,
    subtitle,
    blocks: [
      ...blocksOf(thing, words),
      ...(sources.length > 0 ? [heading(2, words.common.sources), ...sources] : []),
      ...(thing.kind === 'item' ? readingBlocks(result, words) : timeBlocks(result, words)),
    ],
  };
}

function blocksOf(thing: Shown, words: Words): Block[] {
  switch (thing.kind) {
    case 'item':
      return itemBlocks(thing, words);
    case 'kpi':
      return kpiBlocks(thing, words);
    case 'product':
      return productBlocks(thing, words);
    case 'goal':
      return goalBlocks(thing, words);
    case 'risk':
      return riskBlocks(thing, words);
    case 'decision':
      return decisionBlocks(thing, words);
    case 'input':
      return inputBlocks(thing, words);
  }
}

function titleOf(thing: Shown, { labels }: Words): string {
  switch (thing.kind) {
    case 'item':
      return [thing.item.number, thing.item.title].filter(Boolean).join(' ');
    case 'kpi':
      return thing.kpi.title;
    case 'product':
      return thing.title ?? labels.product[thing.product];
    default:
      return thing.text;
  }
}

function kindOf(thing: Shown, { labels, show, kpi, status }: Words): Inline {
  switch (thing.kind) {
    case 'item':
      return labels.kind[thing.item.kind];
    case 'kpi':
      return kpi.kpi;
    case 'product':
      return labels.product[thing.product];
    case 'goal':
      return show.goal;
    case 'risk':
      return status.risk;
    case 'decision':
      return labels.decision[thing.decision];
    case 'input':
      return show.input;
  }
}
