import type { DoneResult, InitiativeBlank, InitiativeEvaluation, PlanEvaluationResult } from '../../../analysis/evaluation.ts';
import { type Block, facts, heading, type Inline, muted, toWrite } from '../../document.ts';
import { idOf, titleCell } from '../item-cells.ts';
import { labelled } from '../short-title.ts';
import { sourceCell } from '../sources.ts';
import { aside, written } from '../times.ts';
import { inSentence, joined, type Words } from '../words.ts';
import type { At } from './chapter.ts';

/** A chapter for each part of the plan, and in it what was planned, done and learned of each initiative. */
export function initiativeChapters({ sections, initiatives }: PlanEvaluationResult, words: Words, at: At): Block[] {
  const chapter = (title: Inline, some: readonly InitiativeEvaluation[]): Block[] => [
    heading(at.chapter, title),
    ...some.flatMap((one) => [heading(at.under, ...titleCell(one, words)), initiativeFacts(one, words)]),
  ];
  const inSections = new Set(sections.flatMap((section) => section.initiatives));
  const others = initiatives.filter(({ ref }) => !inSections.has(ref));
  return [
    ...sections.flatMap((section) => chapter(words.own(labelled(section)), initiatives.filter(({ ref }) => section.initiatives.includes(ref)))),
    ...(others.length > 0 ? chapter(words.evaluate.initiatives, others) : []),
  ];
}

function initiativeFacts(one: InitiativeEvaluation, words: Words): Block {
  const { common, evaluate } = words;
  return facts(
    [common.owner, one.owner.length > 0 ? one.owner.join(', ') : muted(common.notStated)],
    [evaluate.planned, ...planned(one, words)],
    [evaluate.done, ...done(one, words)],
    [evaluate.deviation, ...deviations(one, words)],
    ...assessments(one, words),
    [evaluate.result, ...judged(one, words)],
    [evaluate.learning, ...filled(one, 'learning', words)],
    [evaluate.next, ...next(one, words)],
  );
}

/** The promise: the description, then the deliverables with the deadlines that the plan gave them. */
function planned({ planned: { description, deadline, deliverables } }: InitiativeEvaluation, words: Words): Inline[] {
  const lines: Inline[][] = [];
  if (description !== null) lines.push([words.own(description)]);
  if (deadline) lines.push([`${words.common.deadline}: `, ...written(deadline, words)]);
  for (const one of deliverables) lines.push(['– ', ...titleCell(one, words), ...(one.deadline ? [': ', ...written(one.deadline, words)] : [])]);
  return lines.length > 0 ? joined(lines, '\n') : [muted(words.common.notStated)];
}

/** What has been told, newest word first known; what nobody has told is named too. */
function done({ ref, status, done: told, notReported, planned: { deliverables } }: InitiativeEvaluation, words: Words): Inline[] {
  if (told.length === 0) return [words.labels.status[status]];
  const lines = told.map((one): Inline[] => [
    `${one.on}: `,
    ...(one.ref === ref ? [] : [...titleCell(one, words), ': ']),
    ...howFar(one, words),
    ...(one.reason === null ? [] : ['. ', words.own(one.reason)]),
    ...(one.note === null ? [] : [one.noteOn === one.on ? '. ' : `. ${one.noteOn}: `, words.own(one.note)]),
  ]);
  const names = deliverables.filter((one) => notReported.includes(one.ref)).map((one) => one.number ?? idOf(one.ref));
  return joined([...lines, names.length > 0 ? [muted(words.evaluate.notReportedOf(words.language.and(names)))] : []], '\n');
}

/** The status with the figures told with it. */
const howFar = ({ status, inferred, completion, progress, count }: DoneResult, { labels, language, common }: Words): Inline[] => [
  inSentence(labels.status[status]),
  ...aside(
    inferred && labels.basis.inferred,
    completion && inSentence(labels.completion[completion]),
    progress !== null && language.percent(progress),
    count !== null && count.reached !== null && common.counted(count.reached, count.planned, count.unit),
  ),
];

/** Missed deadlines, then what reporters have told. */
function deviations({ ref, late, moved, deviations: told }: InitiativeEvaluation, words: Words): Inline[] {
  const { evaluate, labels, language } = words;
  const lines = [
    ...[...new Set(late.map(({ deadline }) => deadline.text))].map((text): Inline[] => {
      const some = late.filter(({ deadline }) => deadline.text === text);
      const names = some.filter((one) => one.ref !== ref).map((one) => one.number ?? idOf(one.ref));
      const day = some[0]?.deadline.to ?? '';
      return [`${labels.deviation.time}: ${evaluate.notFinished(names.length > 0 ? language.and(names) : null, text, day)}`];
    }),
    ...moved.map((one): Inline[] => {
      const name = one.ref === ref ? null : (one.number ?? idOf(one.ref));
      return [`${labels.deviation.time}: ${evaluate.movedFrom(name, one.original.text, one.deadline.text)}`, ...aside(one.on)];
    }),
    ...told.map(({ kind, text: said, on, sources }) => [`${labels.deviation[kind]}: `, words.own(said), ` (${on}) `, ...sourceCell(sources, words)]),
  ];
  return lines.length > 0 ? joined(lines, '\n') : [muted(evaluate.noDeviation)];
}

function assessments({ assessments: all }: InitiativeEvaluation, words: Words): [string, ...Inline[]][] {
  if (all.length === 0) return [];
  const lines = all.map(({ on, by, result, scale, text }): Inline[] => [
    `${[on, by.join(', ')].filter(Boolean).join(' ')}: ${scale ?? inSentence(words.labels.assessment[result])}`,
    ...(text === null ? [] : ['. ', words.own(text)]),
  ]);
  return [[words.evaluate.assessment, ...joined(lines, '\n')]];
}

function judged(one: InitiativeEvaluation, words: Words): Inline[] {
  const result = one.result === null ? [] : [words.labels.result[one.result]];
  return joined([[...result, ...blankFor(one, 'result', words)], [...text(one.summary, words), ...blankFor(one, 'summary', words)]], '. ');
}

function next(one: InitiativeEvaluation, words: Words): Inline[] {
  const step = one.next === null ? [] : [words.labels.next[one.next]];
  return joined([[...step, ...blankFor(one, 'next', words)], [...text(one.reason, words), ...blankFor(one, 'reason', words)]], '. ');
}

const filled = (one: InitiativeEvaluation, key: 'learning', words: Words): Inline[] => [...text(one[key], words), ...blankFor(one, key, words)];

const text = (said: string | null, words: Words): Inline[] => (said === null ? [] : [words.own(said)]);

const blankFor = ({ missing }: InitiativeEvaluation, key: InitiativeBlank, words: Words): Inline[] =>
  missing.includes(key) ? [toWrite(words.evaluate.toWrite[key])] : [];
