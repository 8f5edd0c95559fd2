import type { FeedbackResult, InputAnswer } from '../../analysis/feedback.ts';
import type { NameResult } from '../../analysis/names.ts';
import type { Disposition } from '../../model/network.ts';
import { type Block, callout, type Cell, code, type Document, facts, foreign, heading, type Inline, type Lang, muted, paragraph, type Table } from '../document.ts';
import { idOf } from './item-cells.ts';
import { timeBlocks } from './reading.ts';
import { filled } from './rows.ts';
import { documentList, sourceCell } from './sources.ts';
import { plainly, type Telling } from './telling.ts';
import { aside, dateText, written } from './times.ts';
import { inSentence, joined, type Words, wordsIn } from './words.ts';

/** What goes back to a network: every suggestion with what became of it and why, area by area. */
export function feedbackReport(result: FeedbackResult, lang: Lang, { sources }: Telling = plainly): Document {
  const words = wordsIn(lang, result.network.language);
  const { feedback, common, labels } = words;
  const open = result.counts.open ?? 0;
  const documents = documentList(result.documents, words);
  const [only, ...others] = result.areas;
  const blocks: Block[] = only
    ? [
        facts(...forOne(result, words), [feedback.counts, countsText(result, words)]),
        ...(open > 0 ? [callout('missing', labels.disposition.open, feedback.waiting(open))] : []),
        ...result.areas.flatMap(({ area, inputs }): Block[] => [
          ...(area === null && others.length === 0 ? [] : [heading(2, area === null ? feedback.noArea : words.own(area))]),
          answerTable(inputs, { withMeeting: result.meeting === null, withPlan: !isForOne(result), cited: sources }, words),
        ]),
        ...(documents.length > 0 ? [heading(2, common.sources), ...documents] : []),
        ...timeBlocks(result, words),
      ]
    : [paragraph(feedback.nothing)];
  return { lang, title: feedback.title, subtitle: subtitleOf(result, words), blocks };
}

function subtitleOf({ network, meeting, asOf, knownBy }: FeedbackResult, words: Words): Inline[] {
  const { status, show, language } = words;
  const held = meeting ? joined([meeting.date ? [dateText(meeting.date, words)] : [code(idOf(meeting.ref))], meeting.title === null ? [] : [words.own(meeting.title)]], ', ') : [];
  return joined([[words.own(network.title)], held, [show.asOf(language.date(asOf))], knownBy === null ? [] : [status.knownBy(language.date(knownBy))]], ' · ');
}

/** "taget med 1 · ikke afgjort 3"; what is open comes last. */
function countsText({ counts }: FeedbackResult, { labels }: Words): string {
  const { open, ...answered } = labels.disposition;
  return (Object.keys({ ...answered, open }) as Disposition[])
    .filter((one) => counts[one])
    .map((one) => `${inSentence(labels.disposition[one])} ${counts[one]}`)
    .join(' · ');
}

/** Whether all of it is for one plan, which is then said once. */
const isForOne = ({ areas }: FeedbackResult): boolean => new Set(areas.flatMap(({ inputs }) => inputs.map((input) => input.for?.ref ?? null))).size === 1;

function forOne(result: FeedbackResult, words: Words): [string, ...Inline[]][] {
  const plan = result.areas[0]?.inputs[0]?.for ?? null;
  if (plan === null || !isForOne(result)) return [];
  return [[words.feedback.plan, plan.exists ? called(plan, words) : code(plan.ref), ...aside(!plan.exists && words.feedback.notThereYet)]];
}

const called = ({ text, lang }: NameResult, words: Words): Inline => (lang === words.lang ? text : foreign(lang, text));

interface Shown {
  withMeeting: boolean;
  withPlan: boolean;
  /** With where each is told. */
  cited: boolean;
}

/** Suggestions with their answers; columns that nothing stands in are left out. */
export function answerTable(inputs: readonly InputAnswer[], { withMeeting, withPlan, cited }: Shown, words: Words): Table {
  const { feedback, common } = words;
  return filled({
    kind: 'table',
    columns: [
      { title: feedback.suggestion, rowHeader: true, flex: true },
      { title: feedback.meeting },
      { title: feedback.became, flex: true },
      { title: feedback.standing, flex: true },
      ...(cited ? [{ title: common.source }] : []),
    ],
    rows: inputs.map((input): Cell[] => [
      [words.own(input.text), ...(input.for === null || !withPlan ? [] : [' ', muted(`(${feedback.forPlan} ${idOf(input.for.ref)}${input.for.exists ? '' : `; ${feedback.notThereYet}`})`)])],
      withMeeting ? (input.meeting.date ? [dateText(input.meeting.date, words)] : [code(idOf(input.meeting.ref))]) : [],
      answerCell(input, words),
      standingCell(input, words),
      ...(cited ? [sourceCell(input.sources, words)] : []),
    ]),
  });
}

/** "Taget med i ændret form som B2 Sikker brug i Handlingsplan 2018: grunden". */
function answerCell({ disposition, becomes, reason, on, unansweredSince, for: plan }: InputAnswer, words: Words): Cell {
  const { labels, feedback, language } = words;
  const became: Inline[] = becomes
    ? [` ${feedback.as} `, ...(becomes.number === null ? [] : [`${becomes.number} `]), called(becomes, words), ...(becomes.plan ? [` ${feedback.inPlan} `, called(becomes.plan, words)] : [])]
    : [];
  const why: Inline[] = reason === null ? (needsReason.has(disposition) ? [muted(feedback.noReason)] : []) : [words.own(reason)];
  const late = unansweredSince !== null && feedback.unanswered(plan?.text ?? '', language.date(unansweredSince));
  return [...joined([[labels.disposition[disposition], ...became], why], ': '), ...aside(on, late)];
}

const needsReason: ReadonlySet<Disposition> = new Set(['changed', 'deferred', 'declined']);

function standingCell({ becomes }: InputAnswer, words: Words): Cell {
  if (!becomes?.status) return [];
  const { common, labels } = words;
  const owner = becomes.owner.length > 0 ? [becomes.owner.join(', ')] : [];
  const due: Inline[] = becomes.deadline ? [`${inSentence(common.deadline)} `, ...written(becomes.deadline, words)] : [];
  return joined([[labels.status[becomes.status]], due, owner], '; ');
}
