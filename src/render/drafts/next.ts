import type { LeftItem, NextInput, NextItem, NextKpi, NextPart, NextPlan } from '../../analysis/next.ts';
import { plainText } from '../document.ts';
import { type Draft, type DraftEntry, draftEntries, type DraftListItem, draftValue } from '../draft.ts';
import type { DraftWords } from '../messages/drafts.ts';
import { figureCell } from '../reports/kpi-cells.ts';
import { inSentence, type Words, wordsIn } from '../reports/words.ts';

/** Where the editor of a file finds the schema, which `planspor schema` writes beside the plans. */
export const schemaLine = 'yaml-language-server: $schema=./planspor.schema.json';

/** Next year's plan, with a comment above everything that a person must look at. */
export function nextDraft(plan: NextPlan, said: DraftWords): Draft {
  const words = wordsIn(said.lang, said.lang);
  const speech: Speech = { ...words, words, said: said.next, plan };
  const inputs = plan.inputs.filter(({ disposition }) => disposition === 'open');
  const { from, to, inferred } = plan.period;
  const end = (day: string): DraftEntry['value'] => (inferred ? draftValue({ value: day, basis: 'inferred' }) : day);
  const period: DraftEntry[] = [{ key: 'from', value: end(from) }, ...(to === null ? [] : [{ key: 'to', value: end(to) }])];
  return {
    head: [schemaLine, ...said.next.head(plan.from.id, plan.title, speech.language.date(plan.asOf))],
    entries: [
      { key: 'kind', value: 'plan' },
      { key: 'id', value: plan.id },
      { key: 'title', value: plan.title },
      { key: 'period', value: { map: period }, ...(inferred && { above: [said.next.periodInferred] }) },
      { key: 'follows', value: plan.from.id },
      ...draftEntries(plan.head),
      ...listEntry('products', plan.products.map(({ fields, deadline }) => ({ value: { map: [...draftEntries(fields), ...proposal(deadline)] }, ...above(deadlineLines(deadline, speech)) }))),
      ...levels(plan, inputs, speech),
      ...listEntry('kpis', plan.kpis.map((kpi) => kpiValue(kpi, speech))),
      ...listEntry('risks', plan.risks.map((fields) => ({ value: draftValue(fields) }))),
    ],
    tail: tailLines(plan, speech),
  };
}

interface Speech extends Omit<Words, 'plan'> {
  /** The words as they are needed where a report's cells are said. */
  words: Words;
  said: DraftWords['next'];
  plan: NextPlan;
}

const listEntry = (key: string, list: DraftListItem[]): DraftEntry[] => (list.length > 0 ? [{ key, value: { list } }] : []);

const above = (lines: readonly string[]): { above?: readonly string[] } => (lines.length > 0 ? { above: lines } : {});

/** Suggestions come where the plan has its highest level, so that each level keeps one shape. */
function levels(plan: NextPlan, inputs: readonly NextInput[], speech: Speech): DraftEntry[] {
  const suggestions = inputs.map((input) => inputValue(input, speech));
  const isSectioned = plan.parts.some(({ areas }) => areas.length > 0);
  const top = isSectioned ? 'sections' : plan.parts.length > 0 ? 'areas' : 'initiatives';
  if (top === 'initiatives') return listEntry(top, [...plan.initiatives.map((item) => itemValue(item, speech)), ...suggestions]);
  const own = suggestions.length === 0 ? [] : [suggestionPart(suggestions, speech)];
  return [
    ...listEntry(top, [...plan.parts.map((part) => partValue(part, speech)), ...own]),
    ...listEntry('initiatives', plan.initiatives.map((item) => itemValue(item, speech))),
  ];
}

const partValue = ({ fields, areas, initiatives }: NextPart, speech: Speech): DraftListItem => ({
  apart: true,
  value: {
    map: [
      ...draftEntries(fields),
      ...listEntry('areas', areas.filter((one) => one.initiatives.length > 0).map((one) => partValue(one, speech))),
      ...listEntry('initiatives', initiatives.map((item) => itemValue(item, speech))),
    ],
  },
});

const suggestionPart = (list: DraftListItem[], { said, plan }: Speech): DraftListItem => ({
  apart: true,
  value: { map: [{ key: 'id', value: plan.suggestions }, { key: 'title', value: said.section }, { key: 'initiatives', value: { list } }] },
});

function inputValue({ ref, id, text, network, meeting }: NextInput, { said, plan, language }: Speech): DraftListItem {
  return {
    apart: true,
    above: [said.input(network, meeting && language.date(meeting), ref), said.inputUndecided(plan.id)],
    value: draftValue({ id, title: text, commitment: 'intent' }),
  };
}

function itemValue(item: NextItem, speech: Speech, isPart = false): DraftListItem {
  const { said, labels, language } = speech;
  const { id, number, title, ...rest } = item.fields;
  const { decision, reason, deliverables, deadline } = item;
  const fields = {
    id, ...(number !== undefined && { number }), title, origin: item.origin, ...(decision === null && { commitment: 'intent' }), ...rest,
  };
  const decided = isPart ? [] : [decision === null ? said.undecided : said.decided(decision, reason)];
  const reported = item.lastReported && language.date(item.lastReported);
  return {
    ...(isPart ? {} : { apart: true }),
    above: [
      said.from(item.origin, `${item.file}:${item.line}`, inSentence(labels.status[item.status]), reported),
      ...decided,
      ...deadlineLines(deadline, speech),
    ],
    value: { map: [...draftEntries(fields), ...proposal(deadline), ...listEntry('deliverables', deliverables.map((one) => itemValue(one, speech, true)))] },
  };
}

const proposal = (deadline: NextItem['deadline']): DraftEntry[] =>
  deadline?.proposed == null ? [] : [{ key: 'deadline', value: draftValue({ value: deadline.proposed, basis: 'inferred' }) }];

function deadlineLines(deadline: NextItem['deadline'], { said }: Speech): string[] {
  if (!deadline) return [];
  return [deadline.proposed === null ? said.deadlineLeft(deadline.was) : said.deadlineMoved(deadline.was)];
}

function kpiValue({ fields, latest, passed, ...kpi }: NextKpi, speech: Speech): DraftListItem {
  const { said, language } = speech;
  const lines = [
    ...(latest ? [said.latest(plainText(figureCell(latest, kpi, speech.words)))] : []),
    ...(passed.length > 0 ? [said.targetsLeft(language.and(passed))] : []),
  ];
  return { value: draftValue(fields), ...above(lines) };
}

/** What is not in the draft, so that nothing is forgotten in silence. */
function tailLines(plan: NextPlan, { said }: Speech): string[] {
  const answered = plan.inputs.filter(({ disposition }) => disposition !== 'open');
  const chapters = [
    chapter(said.left, plan.left.map((one) => leftLine(one, said))),
    chapter(said.decisions, plan.decisions.map(({ ref, text }) => `- ${text} (${ref})`)),
    chapter(said.programme, plan.programme.map(({ number, title, owner }) => said.programmeOne(number, title, owner.length > 0 ? owner.join(', ') : null))),
    chapter(said.answered, answered.map(({ ref, text, disposition, reason }) => said.answeredOne(ref, text, disposition, reason))),
  ].filter((lines) => lines.length > 0);
  return chapters.flatMap((lines, at) => (at === 0 ? lines : ['', ...lines]));
}

const chapter = (title: string, lines: readonly string[]): string[] => (lines.length > 0 ? [title, ...lines] : []);

const leftLine = ({ ref, number, title, why, reason }: LeftItem, said: DraftWords['next']): string =>
  said.leftOne(`${number === null ? '' : `${number} `}${title} (${ref})`, said.why[why], reason);
