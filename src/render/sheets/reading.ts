import type { Reading } from '../../analysis/reading.ts';
import type { Light } from '../document.ts';
import { expressionsIn } from '../reports/times.ts';
import type { Sheet } from '../sheet.ts';
import { day, filledSheet, light, text } from './table.ts';
import type { TableWords } from './words.ts';

/** How the lights and the days came about: the rule in force, and every expression of time with the days it means. */
export function readingSheets(result: { reading: Reading }, words: TableWords): Sheet[] {
  const { reading: said, labels } = words.words;
  const { reading } = result;
  const lights = (Object.keys(labels.light) as Light[]).map((colour) => ({ colour, said: said.light(colour, reading) }));
  const rules = [said.rule(labels.lightPreset[reading.lights], reading.lights), said.rollUp, said.notReported, said.lastDay];
  return [
    ...filledSheet<{ colour: Light | null; said: string }>(
      words.sheets.reading,
      [...lights, ...rules.map((rule) => ({ colour: null, said: rule }))],
      [light('light', ({ colour }) => colour, words), text('explanation', (row) => row.said)],
      words,
    ),
    ...filledSheet(
      words.sheets.times,
      expressionsIn(result),
      [text('written', (time) => time.text), day('from', (time) => time.from), day('to', (time) => time.to)],
      words,
    ),
  ];
}
