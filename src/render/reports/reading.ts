import type { Reading } from '../../analysis/reading.ts';
import { type Block, type Inline, heading, light, type Light, list, paragraph } from '../document.ts';
import { expressionsIn, interval } from './times.ts';
import { joined, type Words } from './words.ts';

const order: readonly Light[] = ['green', 'yellow', 'red', 'grey', 'none'];

/** How the lights and the days of a report came about: the rule in force, and every expression with the days it means. */
export function readingBlocks(result: { reading: Reading }, words: Words, level: 2 | 3 = 2): Block[] {
  const { reading } = result;
  const said = words.reading;
  const rule = said.rule(words.labels.lightPreset[reading.lights], reading.lights);
  return [
    heading(level, said.heading),
    list(...order.map((colour) => [light(colour, words.labels.light[colour]), ` = ${said.light(colour, reading)}`])),
    paragraph(`${rule} ${said.rollUp} ${said.notReported}`),
    ...timeParagraph(result, words),
  ];
}

const partsOfYear = /\b(?:primo|medio|ultimo|early|mid|late)\b/i;
const seasons = /forår|sommer|efterår|vinter|spring|summer|autumn|fall|winter/i;

/** What the words for time mean in days, as a chapter of its own; nothing when all times are plain days. */
export function timeBlocks(result: { reading: Reading }, words: Words): Block[] {
  const said = timeParagraph(result, words);
  return said.length > 0 ? [heading(2, words.reading.timesHeading), ...said] : [];
}

export function timeParagraph(result: { reading: Reading }, words: Words): Block[] {
  const times = expressionsIn(result);
  const said = times.map(({ text }) => text).join(' ');
  const expressions: Inline[][] = times.map((time) => [words.own(time.text), ` = ${interval(time, words)}`]);
  if (expressions.length === 0) return [];
  const { reading } = words;
  const { conventions } = result.reading;
  const rules = [
    reading.lastDay,
    partsOfYear.test(said) && reading.parts(conventions),
    seasons.test(said) && reading.seasons(conventions),
  ].filter((rule) => rule !== false);
  return [paragraph(`${reading.times} `, ...joined(expressions, '; '), `. ${rules.join(' ')}`)];
}
