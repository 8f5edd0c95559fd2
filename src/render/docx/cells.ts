import { AlignmentType, BorderStyle, type IRunOptions, Paragraph, TableCell, TableLayoutType, WidthType } from 'docx';
import type { Inline } from '../document.ts';
import { palette } from './palette.ts';
import { linesOf, runsOf } from './runs.ts';
import type { Writing } from './writing.ts';

/** Of the letters in tables, in half points. */
export const cellSize = 19;

const side = 90;
/** What a cell needs beside its text. */
export const padding = 2 * side + 40;

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const rule = { style: BorderStyle.SINGLE, size: 4, color: palette.rule } as const;

/** What every table of the file has in common: thin rules between rows, and widths that no program works out anew. */
export const frame = (columnWidths: readonly number[]) =>
  ({
    columnWidths,
    width: { size: columnWidths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: { top: rule, bottom: rule, insideHorizontal: rule, left: none, right: none, insideVertical: none },
    margins: { marginUnitType: WidthType.DXA, top: 45, bottom: 45, left: side, right: side },
  }) as const;

interface Look {
  width: number;
  align?: 'right' | undefined;
  run?: IRunOptions;
  style?: string;
  fill?: string;
  /** On the page of what comes next. */
  keepNext?: boolean;
}

/** A cell with a paragraph for each line of its text; one that begins with a dash is drawn in like the item of a list. */
export function cellOf(text: readonly Inline[], writing: Writing, { width, align, run, style = 'TableText', fill, keepNext = false }: Look): TableCell {
  const alignment = align && AlignmentType.RIGHT;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(fill !== undefined && { shading: { fill } }),
    children: linesOf(text).map(
      (line) =>
        new Paragraph({
          style,
          ...(alignment && { alignment }),
          ...(keepNext && { keepNext }),
          ...(beginsWithDash(line) && { indent: { left: 170, hanging: 170 } }),
          children: runsOf(line, writing, run),
        }),
    ),
  });
}

const beginsWithDash = ([first = '']: readonly Inline[]): boolean => (typeof first === 'string' ? first : first.text).startsWith('– ');
