import type { DoneResult, InitiativeBlank, InitiativeEvaluation, PlannedResult } from '../../../analysis/evaluate-initiative.ts';
import type { PlanEvaluationResult } from '../../../analysis/evaluation.ts';
import { type Block, facts, heading, type Inline, muted, toWrite } from '../../document.ts';
import { decisionText, titleCell } from '../item-cells.ts';
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

/** The promise: the description, then the deliverables with what the plan said of their time. */
function planned({ planned: promise }: InitiativeEvaluation, words: Words): Inline[] {
  const lines: Inline[][] = [];
  if (promise.description !== null) lines.push([words.own(promise.description)]);
  lines.push(...promised(promise, words));
  for (const one of promise.deliverables) {
    const times = one.deadline ? [written(one.deadline, words), ...promised({ ...one, deadline: null }, words)] : promised(one, words);
    lines.push(['– ', ...titleCell(one, words), ...(times.length > 0 ? [': ', ...joined(times, '; ')] : [])]);
  }
  return lines.length > 0 ? joined(lines, '\n') : [muted(words.common.notStated)];
}

function promised({ deadline, forecast, window, continuous, review, count }: PlannedResult, { common, evaluate, own, ...words }: Words): Inline[][] {
  const said = { common, evaluate, own, ...words };
  return [
    ...(deadline ? [[`${common.deadline}: `, ...written(deadline, said)]] : []),
    ...(forecast ? [[`${evaluate.expected}: `, ...written(forecast, said)]] : []),
    ...(window ? [[`${evaluate.window}: `, ...written(window, said)]] : []),
    ...(continuous ? [[evaluate.continuous, ...(review === null ? [] : [': ', own(review)])]] : []),
    ...(count ? [[`${evaluate.count}: ${[count.planned, count.unit].filter((part) => part !== null).join(' ')}`]] : []),
  ];
}

/** What has been told, newest word first known; what nobody has told is named too. */
function done({ ref, status, done: told, notReported }: InitiativeEvaluation, words: Words): Inline[] {
  if (told.length === 0) return [words.labels.status[status]];
  const lines = told.map((one): Inline[] => [
    `${one.on}: `,
    ...(one.ref === ref ? [] : [...titleCell(one, words), ': ']),
    ...howFar(one, words),
    ...(one.deadline ? ['; ', `${inSentence(words.common.deadline)} `, ...written(one.deadline, words)] : []),
    ...(one.forecast ? ['; ', `${words.common.expected} `, ...written(one.forecast, words)] : []),
    ...(one.reason === null ? [] : ['. ', words.own(one.reason)]),
    ...one.notes.flatMap(({ on, text }) => [on === one.on ? '. ' : `. ${on}: `, words.own(text)]),
  ]);
  const names = notReported.map(shortName);
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

/** Missed deadlines and what was decided of them, then what reporters have told. */
function deviations({ ref, late, decided, deviations: told }: InitiativeEvaluation, words: Words): Inline[] {
  const { evaluate, labels, language, common } = words;
  const time = (names: readonly string[], said: string): Inline[] => [`${labels.deviation.time}: ${names.length > 0 ? `${language.and(names)}: ` : ''}${said}`];
  const nameOf = (one: { ref: string; number: string | null; title: string }): string[] => (one.ref === ref ? [] : [shortName(one)]);
  const unfinished = late.filter(({ finishedOn }) => finishedOn === null);
  const lines = [
    // Deliverables that missed the same day are told together.
    ...[...new Set(unfinished.map(({ deadline }) => deadline.text))].map((text): Inline[] => {
      const some = unfinished.filter(({ deadline }) => deadline.text === text);
      return time(some.flatMap(nameOf), evaluate.notFinished(text, some[0]?.deadline.to ?? ''));
    }),
    ...late.flatMap((one) => (one.finishedOn === null ? [] : [time(nameOf(one), common.finishedLate(one.finishedOn, one.daysLate, one.deadline.text))])),
    ...decided.map((one): Inline[] => [...time(nameOf(one), decisionText(one, words)), ...aside(one.on, one.reason, one.by.join(', '))]),
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

/** Its number where it has one, else what it is called. */
const shortName = ({ number, title }: { number: string | null; title: string }): string => number ?? title;
