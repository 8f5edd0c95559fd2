import type { WritableMap, WritableValue } from '../model/edit-write.ts';
import { isDay } from '../model/day.ts';
import { vocabularies } from '../model/vocabulary.ts';
import type { EditWords } from './messages/edit.ts';
import type { Labels } from './messages/labels.ts';
import type { Language } from './messages/language.ts';
import { inSentence } from './reports/words.ts';

export interface EntrySpeech {
  words: EditWords;
  labels: Labels;
  language: Language;
}

/** What an entry of a log says, in a few words. */
export function saidOfEntry(entry: WritableMap, { words: { parts }, labels, language }: EntrySpeech): string {
  const { status, completion, light } = vocabularies;
  const label = <Word extends string>(key: string, { meant }: { meant: (text: string) => Word | null }, names: Readonly<Record<Word, string>>): string[] => {
    const word = meant(textOf(entry[key]));
    return word === null ? [] : [inSentence(names[word])];
  };
  const has = (key: string, say: (text: string) => string): string[] => (entry[key] === undefined ? [] : [say(timeSaid(textOf(entry[key]), language))]);
  return [
    ...label('status', status, labels.status),
    ...label('completion', completion, labels.completion),
    ...has('progress', (text) => parts.progress(language.percent(text))),
    ...has('count', (text) => parts.count(language.number(text))),
    ...has('deadline', (text) => (text === 'withdrawn' ? parts.withdrawn : parts.deadline(text))),
    ...has('forecast', parts.forecast),
    ...deviations(entry.deviation).map((kind) => parts.deviation(inSentence(labels.deviation[kind]))),
    ...label('light', light, labels.light).map(parts.light),
    ...has('note', () => parts.note),
    parts.on(timeSaid(textOf(entry.on), language)),
  ].join(', ');
}

/** What a value of a KPI says. */
export function saidOfValue({ value, approx, on, targetGroup }: WritableMap, unit: string | null, { words: { parts }, language }: EntrySpeech): string {
  return [
    [...(approx === undefined ? [] : [textOf(approx)]), figure(value ?? '', unit, parts, language)].join(' '),
    ...(targetGroup === undefined ? [] : [parts.targetGroup(textOf(targetGroup))]),
    parts.on(timeSaid(textOf(on), language)),
  ].join(', ');
}

function figure(value: WritableValue, unit: string | null, parts: EditWords['parts'], language: Language): string {
  if (typeof value === 'object' && 'positive' in value) {
    return parts.tally(textOf(value.positive), textOf(value.neutral ?? 0), textOf(value.negative));
  }
  if (typeof value === 'object') return parts.evidence;
  const number = language.number(textOf(value));
  return unit === null ? number : `${number} ${unit}`;
}

const timeSaid = (text: string, language: Language): string => (isDay(text) ? language.date(text) : text);

function deviations(value: WritableValue | undefined) {
  const all = Array.isArray(value) ? (value as readonly WritableValue[]) : [value];
  return all.flatMap((one) => (typeof one === 'object' && 'kind' in one ? (vocabularies.deviation.meant(textOf(one.kind)) ?? []) : []));
}

const textOf = (value: WritableValue | undefined): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');


