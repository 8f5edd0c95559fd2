import { AlignmentType, type INumberingOptions, LevelFormat } from 'docx';

// The library puts numbers where it finds these names in braces. With a character that no clean text holds, they
// cannot be met in the words of a plan.
export const headingNumbers = 'headings\u2060';
export const numbers = 'numbers\u2060';
export const bullets = 'bullets\u2060';

const headingLevels = ['%1', '%1.%2', '%1.%2.%3'];
const list = { indent: { left: 360, hanging: 360 } } as const;

export const numbering: INumberingOptions = {
  config: [
    {
      reference: headingNumbers,
      levels: headingLevels.map((text, level) => ({
        level,
        text,
        format: LevelFormat.DECIMAL,
        alignment: AlignmentType.LEFT,
        style: { style: `Heading${level + 1}`, paragraph: { indent: { left: 680, hanging: 680 } } },
      })),
    },
    {
      reference: numbers,
      levels: [{ level: 0, text: '%1.', format: LevelFormat.DECIMAL, alignment: AlignmentType.LEFT, style: { paragraph: list } }],
    },
    {
      reference: bullets,
      levels: [{ level: 0, text: '•', format: LevelFormat.BULLET, alignment: AlignmentType.LEFT, style: { paragraph: list } }],
    },
  ],
};
