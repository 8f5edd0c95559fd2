import type { ShownDecision, ShownGoal, ShownProduct, ShownRisk } from '../../../analysis/show/parts.ts';
import { type Block, type Inline, muted } from '../../document.ts';
import { factRows, listed, namedAll, plainNames, said } from '../rows.ts';
import { sourceCell } from '../sources.ts';
import { aside, interval, written } from '../times.ts';
import { joined, type Words } from '../words.ts';
import { logBlocks } from './log.ts';

export function productBlocks({ to, contains, deadline, recurring, due, delivered, status, where, sources }: ShownProduct, words: Words): Block[] {
  const { show, common, labels } = words;
  return [
    factRows(
      [common.status, [labels.productStatus[status]]],
      [common.deadline, deadline ? [...written(deadline, words), ...aside(interval(deadline, words))] : [muted(common.noDeadline)]],
      [show.recurring, said(recurring, words)],
      [common.date, due === null || due === deadline?.to ? [] : [due]],
      [show.delivered, delivered === null ? [] : [delivered]],
      [show.where, listed(where)],
      [show.to, to.length > 0 ? listed(to) : [muted(common.notStated)]],
      [show.contains, joined(contains.map((text): Inline[] => ['– ', words.own(text)]), '\n')],
      [common.source, sourceCell(sources, words)],
    ),
  ];
}

export function goalBlocks({ targetGroups, servedBy, measuredBy, sources }: ShownGoal, words: Words): Block[] {
  const { show, common } = words;
  const silent = [muted(show.nobodySays)];
  return [
    factRows(
      [show.targetGroups, plainNames(targetGroups, words)],
      [show.servedBy, servedBy.length > 0 ? namedAll(servedBy, words) : silent],
      [show.measuredBy, measuredBy.length > 0 ? namedAll(measuredBy, words) : silent],
      [common.source, sourceCell(sources, words)],
    ),
  ];
}

export function riskBlocks({ probability, impact, mitigation, owner, items, log, sources }: ShownRisk, words: Words): Block[] {
  const { status, common } = words;
  return [
    factRows(
      [status.weight, [`${probability ?? '?'} × ${impact ?? '?'}`]],
      [status.mitigation, mitigation === null ? [muted(common.notStated)] : said(mitigation, words)],
      [common.owner, owner.length > 0 ? listed(owner) : [muted(common.notStated)]],
      [words.show.servedBy, namedAll(items, words)],
      [common.source, sourceCell(sources, words)],
    ),
    ...logBlocks(log, words),
  ];
}

export function decisionBlocks({ proposal, raised, due, items, outcome, sources }: ShownDecision, words: Words): Block[] {
  const { show, common, status } = words;
  return [
    factRows(
      [show.raised, raised ? written(raised, words) : []],
      [common.deadline, due ? written(due, words) : []],
      [status.proposal.replace(/:$/, ''), said(proposal, words)],
      [show.outcome, outcome ? [`${outcome.on}: `, words.own(outcome.text)] : [muted(show.noOutcome)]],
      [show.servedBy, namedAll(items, words)],
      [common.source, sourceCell(sources, words)],
    ),
  ];
}
