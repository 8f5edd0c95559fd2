import type { PlanResult } from '../../../analysis/plan-result.ts';
import { type Block, heading, type Inline, list, muted, paragraph } from '../../document.ts';
import { amount } from '../kpi-cells.ts';
import { factRows, listed, plainNames } from '../rows.ts';
import { aside } from '../times.ts';
import { figureText } from '../status/figures.ts';
import type { Words } from '../words.ts';

/** What stands around the initiatives: who, why, for whom. */
export function frameBlocks(plan: PlanResult, words: Words, level: 2 | 3): Block[] {
  const { plan: said, common, show, status } = words;
  const silent = [muted(common.notStated)];
  const { owner, steering, approval, programme, follows, budget } = plan;
  const chapter = (title: string, text: string | null): Block[] => [heading(level, title), paragraph(text === null ? muted(common.notStated) : words.own(text))];
  return [
    factRows(
      [said.programme, programme ? plainNames([programme], words) : []],
      [said.follows, follows ? plainNames([follows], words) : []],
      [common.owner, owner.length > 0 ? listed(owner) : silent],
      [said.steering, listed(steering)],
      [said.approvedBy, approval ? [approval.body.join(', '), ...aside(approval.on?.text)] : silent],
      [show.budget, budget ? [amount(budget.amount, budget.currency, words)] : []],
    ),
    ...chapter(said.background, plan.background),
    ...chapter(said.purpose, plan.purpose),
    ...listChapter(said.goals, plan.goals.map(({ text, targetGroups }) => [words.own(text), ...aside(targetGroups.map((group) => group.text).join(', '))]), level),
    ...listChapter(said.targetGroups, plan.targetGroups.map((group) => plainNames([group], words)), level),
    ...listChapter(status.figures, plan.figures.map((figure) => figureText(figure, words)), level),
  ];
}

const listChapter = (title: string, items: Inline[][], level: 2 | 3): Block[] =>
  items.length > 0 ? [heading(level, title), list(...items)] : [];
