import type { Day } from '../../model/common.ts';
import type { WritableMap } from '../../model/edit-write.ts';
import type { Answer, AnsweredRow, ReturnedForm } from '../../model/form/read-form.ts';
import { nearest } from '../../model/nearest.ts';
import type { Plan } from '../../model/plan.ts';
import type { Settings } from '../../model/settings.ts';
import { readDay, readTime, type Time, type TimeContext } from '../../model/time/index.ts';
import { unwantedIn } from '../../model/unwanted-characters.ts';
import { vocabularies } from '../../model/vocabulary.ts';
import { amountIn, kpiValueIn, percentIn, type Unfit } from '../edit/said-value.ts';
import type { KpiTarget } from '../edit/target.ts';

/** Why a cell cannot be taken as it is. */
export type CellTrouble =
  | { why: 'computed' | 'reason-alone' | 'value-missing' | 'no-count' }
  | { why: 'character'; name: string }
  | { why: 'too-long'; most: number }
  | { why: 'status'; text: string; nearest: string | null }
  | { why: 'progress' | 'fraction' | 'count' | 'deadline' | 'on' | 'told' | 'future'; text: string }
  | { why: 'value'; text: string; unfit: Unfit; scale: readonly string[] };

export interface CellProblem {
  /** Sheet and cell. */
  at: string;
  trouble: CellTrouble;
}

/** What a row says, as an entry; null where something in it cannot be taken. */
export interface Reading {
  entry: WritableMap | null;
  /** The last day of what it is about. */
  on: Day;
  problems: CellProblem[];
}

/** Characters of one answer; a note is no report. */
const longest = 4000;

/** What a form says of all its answers. */
export interface Said {
  on: Day;
  /** The day it was told, never before the day of the form. */
  known: Day;
  by: string | null;
  problems: CellProblem[];
}

export function saidOfForm({ asOf, owner, by, told }: ReturnedForm, settings: Settings, today: Day): Said {
  const problems = [by, told].flatMap(textProblems);
  const day = told && problems.length === 0 ? readDay(told.text, contextOf(settings)) : null;
  if (told && day && !day.ok) problems.push({ at: told.at, trouble: { why: 'told', text: told.text } });
  if (told && day?.ok && day.day > today) problems.push({ at: told.at, trouble: { why: 'future', text: told.text } });
  const known = day?.ok && day.day > asOf ? day.day : asOf;
  return { on: asOf, known, by: by && wordsFor(by.text, owner), problems };
}

/** An owner who answers is written as plans write owners. */
const wordsFor = (text: string, { ref, name }: ReturnedForm['owner']): string => (text === name && ref !== '' ? ref.slice(ref.indexOf('/') + 1) : text);

/** The answers about an item as an entry of its log. */
export function itemReading({ answers }: AnsweredRow, { on, known, by }: Said, countable: boolean, plan: Plan | undefined, settings: Settings): Reading {
  const { status, progress, count, deadline, reason, note } = answers;
  const problems = Object.values(answers).flatMap(textProblems);
  const trouble = (answer: Answer | undefined, found: CellTrouble): null => {
    if (answer && !problems.some(({ at }) => at === answer.at)) problems.push({ at: answer.at, trouble: found });
    return null;
  };
  const { meant, sayings } = vocabularies.status;
  const statusWord = status && (meant(status.text) ?? trouble(status, { why: 'status', text: status.text, nearest: nearest(status.text, sayings) }));
  const percent = progress && (isFraction(progress.text) ? trouble(progress, { why: 'fraction', text: progress.text }) : (percentIn(progress.text) ?? trouble(progress, { why: 'progress', text: progress.text })));
  const amount = count && (countable ? (amountIn(count.text) ?? trouble(count, { why: 'count', text: count.text })) : trouble(count, { why: 'no-count' }));
  const due = deadline && (deadlineIn(deadline.text, plan, settings) ?? trouble(deadline, { why: 'deadline', text: deadline.text }));
  if (reason && !deadline) trouble(reason, { why: 'reason-alone' });
  if (problems.length > 0) return { entry: null, on, problems };
  return {
    on,
    problems,
    entry: {
      on,
      ...(known !== on && { known }),
      ...(statusWord != null && { status: statusWord }),
      ...(percent != null && { progress: percent }),
      ...(amount != null && { count: amount }),
      ...(due != null && { deadline: due }),
      ...(reason && { reason: reason.text }),
      ...(by !== null && { by }),
      ...(note && { note: note.text }),
    },
  };
}

/** The answers about a KPI as one of its values. */
export function kpiReading({ answers }: AnsweredRow, said: Said, { kpi, plan }: KpiTarget, settings: Settings): Reading {
  const { value, on: described, source } = answers;
  const problems = Object.values(answers).flatMap(textProblems);
  const time = described ? timeIn(described.text, plan, settings) : null;
  const on = time?.to ?? said.on;
  if (!value) problems.push({ at: (described ?? source)?.at ?? '', trouble: { why: 'value-missing' } });
  if (described && !time?.to) problems.push({ at: described.at, trouble: { why: 'on', text: described.text } });
  const figure = value && kpiValueIn(value.text, kpi);
  if (value && figure?.unfit !== undefined) problems.push({ at: value.at, trouble: { why: 'value', text: value.text, unfit: figure.unfit, scale: kpi.scale } });
  if (!value || figure?.value === undefined || problems.length > 0) return { entry: null, on, problems: oneEach(problems) };
  return {
    on,
    problems: [],
    entry: {
      on: described?.text ?? on,
      // The figure may describe a day long past; nobody had told it before the form did.
      ...(said.known > on && { known: said.known }),
      value: figure.value,
      ...(said.by !== null && { by: said.by }),
      ...(source && { source: source.text }),
    },
  };
}

const oneEach = (problems: readonly CellProblem[]): CellProblem[] => problems.filter(({ at }, position) => problems.findIndex((one) => one.at === at) === position);

/** What no cell may hold, whatever it is about. */
function textProblems(answer: Answer | null): CellProblem[] {
  if (answer === null) return [];
  const { at, text, computed } = answer;
  if (computed) return [{ at, trouble: { why: 'computed' } }];
  if (text.length > longest) return [{ at, trouble: { why: 'too-long', most: longest } }];
  const name = unwantedIn(text);
  return name === null ? [] : [{ at, trouble: { why: 'character', name } }];
}

/** "0.4" is 40 per cent to some and less than one to others. */
const isFraction = (text: string): boolean => /^0?[.,]\d+$/.test(text);

function deadlineIn(text: string, plan: Plan | undefined, settings: Settings): string | null {
  if (/^(?:withdrawn|trukket tilbage)$/i.test(text)) return 'withdrawn';
  const time = timeIn(text, plan, settings);
  return time && time.kind !== 'start' ? text : null;
}

function timeIn(text: string, plan: Plan | undefined, settings: Settings): Time | null {
  const { start, end } = plan?.period ?? {};
  const result = readTime(text, { ...contextOf(settings), period: { ...(start && { from: start }), ...(end && { to: end }) } });
  return result.ok ? result.time : null;
}

const contextOf = ({ conventions, timeZone, fiscalYearStart }: Settings): TimeContext => ({ conventions, timeZone, ...(fiscalYearStart && { fiscalYearStart }) });

