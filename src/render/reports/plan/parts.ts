import type { AreaResult, InitiativeResult, PlanResult, PromiseResult } from '../../../analysis/plan-result.ts';
import type { TieResult } from '../../../analysis/show/item.ts';
import { type Block, heading, type Heading, type Inline, muted, paragraph } from '../../document.ts';
import { idOf, ownerCell, titleCell } from '../item-cells.ts';
import { amount } from '../kpi-cells.ts';
import { counted, factRows, listed, plainNames, said } from '../rows.ts';
import { sourceCell } from '../sources.ts';
import { aside, written } from '../times.ts';
import { joined, upperFirst, type Words } from '../words.ts';

const below = (level: Heading['level']): Heading['level'] => (level === 2 ? 3 : 4);

/** The initiatives where they stand: in sections and areas, as deep as the plan goes. */
export function partBlocks(plan: PlanResult, words: Words, level: 2 | 3): Block[] {
  const { sections, areas, initiatives } = plan;
  const loose = sections.length + areas.length === 0;
  const area = (one: AreaResult, at: Heading['level']): Block[] => [
    ...(one.title === null ? [] : [heading(at, words.own([one.label, one.title].filter(Boolean).join(' ')))]),
    ...background(one.background, words),
    ...all(one.initiatives, words, one.title === null ? at : below(at)),
  ];
  return [
    ...sections.flatMap((section) => [
      heading(level, words.own(section.title ?? '')),
      ...background(section.background, words),
      ...section.areas.flatMap((one) => area(one, below(level))),
      ...all(section.initiatives, words, below(level)),
    ]),
    ...areas.flatMap((one) => area(one, level)),
    ...(loose ? [heading(level, words.plan.initiatives), ...(initiatives.length > 0 ? [] : [paragraph(words.plan.noInitiatives)])] : []),
    ...all(initiatives, words, below(level)),
  ];
}

const background = (text: string | null, words: Words): Block[] => (text === null ? [] : [paragraph(words.own(text))]);

const all = (initiatives: readonly InitiativeResult[], words: Words, level: Heading['level']): Block[] =>
  initiatives.flatMap((one) => [heading(level, ...titleCell(one, words)), ...background(one.background, words), promiseFacts(one, words)]);

function promiseFacts(one: InitiativeResult, words: Words): Block {
  const { common, show, plan } = words;
  return factRows(
    [show.description, said(one.description, words)],
    [common.owner, ownerCell(one, words)],
    [show.partners, listed(one.partners)],
    [show.count, one.count ? [[one.count.approx, counted(one.count.planned, one.count.unit, words)].filter(Boolean).join(' ')] : []],
    [common.deadline, deadlineText(one, words)],
    [upperFirst(plan.after), joined(one.after.map((tie): Inline[] => [tieName(tie, words)]), '; ')],
    [show.ties, joined(one.relates.map((tie): Inline[] => [`${words.labels.tie[tie.tie]} ${tieName(tie, words)}`]), '; ')],
    [plan.deliverables, joined(one.deliverables.map((deliverable) => deliverableText(deliverable, one, words)), '\n')],
    [show.channel, said(one.channel, words)],
    [show.goals, plainNames(one.goals, words)],
    [show.targetGroups, plainNames(one.targetGroups, words)],
    [show.budget, one.budget ? [amount(one.budget.amount, one.budget.currency, words)] : []],
    [common.source, sourceCell(one.sources, words)],
  );
}

function deadlineText(one: PromiseResult, words: Words): Inline[] {
  const { common } = words;
  const times: Inline[][] = [];
  if (one.deadline) times.push(written(one.deadline, words));
  else if (one.continuous) times.push([common.continuous]);
  if (one.starts) times.push([`${words.show.starts}: `, ...written(one.starts, words)]);
  if (one.forecast) times.push([`${common.expected} `, ...written(one.forecast, words)]);
  if (one.window) times.push([common.window(one.window.text)]);
  if (one.intent) times.push([words.plan.intent]);
  return times.length > 0 ? joined(times, '; ') : [muted(common.notStated)];
}

/** A deliverable on its own lines; its owner where it is not the initiative's. */
function deliverableText(one: PromiseResult, initiative: InitiativeResult, words: Words): Inline[] {
  const { language, plan } = words;
  const owner = one.owner.join(', ');
  const time = one.deadline ?? one.forecast ?? one.window;
  const after = one.after.map((tie) => tieName(tie, words)).join(', ');
  const notes = [
    owner !== '' && owner !== initiative.owner.join(', ') && owner,
    time && deadlineWords(one, words),
    one.count && [one.count.approx, counted(one.count.planned, one.count.unit, words)].filter(Boolean).join(' '),
    after !== '' && `${plan.after} ${after}`,
    ...one.relates.map((tie) => `${words.labels.tie[tie.tie]} ${tieName(tie, words)}`),
    one.intent && plan.intent,
    one.partners.length > 0 && `${plan.with} ${language.and(one.partners)}`,
  ];
  return ['– ', ...titleCell(one, words), ...aside(...notes), ...(one.description === null ? [] : ['. ', words.own(one.description)])];
}

/** What an item waits for or is tied to, in few words. */
function tieName({ to, number, external, basis }: TieResult, words: Words): string {
  const name = to ? (number ?? (to.text === to.ref ? idOf(to.ref) : to.text)) : (external ?? '');
  return basis === 'stated' ? name : `${name} (${words.labels.basis[basis]})`;
}

const deadlineWords = (one: PromiseResult, words: Words): string =>
  deadlineText({ ...one, intent: false }, words).map((part) => (typeof part === 'string' ? part : part.text)).join('');
