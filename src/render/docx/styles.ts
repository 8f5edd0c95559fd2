import { BorderStyle, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx';
import type { Tone } from '../document.ts';
import { cellSize } from './cells.ts';
import { headingNumbers } from './numbering.ts';
import { palette, toneColours } from './palette.ts';

/** Fonts that Word has; others stand in where they are missing, by the table of fonts. */
export const textFont = 'Calibri';
export const codeFont = 'Consolas';

// In 240ths of a line; LibreOffice takes them for a height unless it is told.
const lineRule = LineRuleType.AUTO;

const headings = [
  { size: 30, before: 400, after: 120 },
  { size: 25, before: 300, after: 80 },
  { size: 22, before: 240, after: 60 },
] as const;

const [heading1, heading2, heading3] = headings.map(({ size, before, after }, level) => ({
  run: { size, bold: true, color: palette.heading, font: textFont },
  paragraph: {
    spacing: { before, after },
    keepNext: true,
    keepLines: true,
    outlineLevel: level,
    numbering: { reference: headingNumbers, level, custom: true },
  },
}));

/** Named styles for all that is written, so that a template can change how all of it looks at once. */
export function stylesIn(language: string): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: textFont, size: 21, color: palette.text, language: { value: language, eastAsia: language, bidirectional: 'ar-SA' } },
        paragraph: { spacing: { after: 120, line: 264, lineRule } },
      },
      title: { run: { size: 40, bold: true, color: palette.heading, font: textFont }, paragraph: { spacing: { before: 0, after: 80, line: 240, lineRule }, keepNext: true, keepLines: true } },
      ...(heading1 && { heading1 }),
      ...(heading2 && { heading2 }),
      ...(heading3 && { heading3 }),
      listParagraph: { paragraph: { spacing: { after: 60 } } },
    },
    paragraphStyles,
    characterStyles: [
      { id: 'Code', name: 'Code', basedOn: 'DefaultParagraphFont', run: { font: codeFont, noProof: true } },
      { id: 'Muted', name: 'Muted', basedOn: 'DefaultParagraphFont', run: { color: palette.muted } },
    ],
  };
}

const basedOn = 'Normal';

const paragraphStyles: IParagraphStyleOptions[] = [
  { id: 'Subtitle', name: 'Subtitle', basedOn, run: { font: textFont, size: 22, color: palette.muted }, paragraph: { spacing: { after: 240 }, keepNext: true } },
  { id: 'Caption', name: 'caption', basedOn, run: { size: 19, bold: true, color: palette.heading }, paragraph: { spacing: { before: 120, after: 80 }, keepLines: true } },
  { id: 'Figure', name: 'Figure', basedOn, paragraph: { spacing: { before: 120, after: 40 } } },
  { id: 'TableText', name: 'Table Text', basedOn, run: { size: cellSize }, paragraph: { spacing: { after: 0, line: 247, lineRule } } },
  { id: 'TableHeader', name: 'Table Header', basedOn: 'TableText', run: { bold: true, color: palette.heading }, paragraph: { keepNext: true } },
  { id: 'Gap', name: 'Gap', basedOn, run: { size: 8 }, paragraph: { spacing: { after: 80, line: 200, lineRule } } },
  {
    id: 'Listing',
    name: 'Listing',
    basedOn,
    run: { font: codeFont, size: 18, noProof: true },
    paragraph: { spacing: { before: 80, after: 160, line: 240, lineRule }, shading: { fill: palette.listing }, indent: { left: 120, right: 120 } },
  },
  { id: 'ContentsTitle', name: 'Contents Title', basedOn, run: { size: 26, bold: true, color: palette.heading }, paragraph: { spacing: { before: 320, after: 100 }, keepNext: true } },
  { id: 'TOC1', name: 'toc 1', basedOn, paragraph: { spacing: { before: 50, after: 20, line: 250, lineRule } } },
  { id: 'TOC2', name: 'toc 2', basedOn, run: { size: 19 }, paragraph: { spacing: { after: 10, line: 240, lineRule } } },
  { id: 'Header', name: 'header', basedOn, run: { size: 17, color: palette.muted }, paragraph: { spacing: { after: 0 } } },
  { id: 'Footer', name: 'footer', basedOn, run: { size: 17, color: palette.muted }, paragraph: { spacing: { after: 0 } } },
  { id: 'CommentText', name: 'annotation text', basedOn, run: { size: 20 }, paragraph: { spacing: { after: 40 } } },
  callout('decision', 'CalloutDecision', 'Callout Decision'),
  callout('missing', 'CalloutMissing', 'Callout Missing'),
  callout('note', 'CalloutNote', 'Callout Note'),
];

function callout(tone: Tone, id: string, name: string): IParagraphStyleOptions {
  const { fill, bar } = toneColours[tone];
  const edge = { style: BorderStyle.SINGLE, size: 4, space: 4, color: fill } as const;
  return {
    id,
    name,
    basedOn,
    paragraph: {
      shading: { fill },
      border: { left: { style: BorderStyle.SINGLE, size: 24, space: 8, color: bar }, top: edge, bottom: edge, right: { ...edge, space: 8 } },
      indent: { left: 220, right: 180 },
      spacing: { before: 160, after: 200 },
      keepLines: true,
    },
  };
}
