import type { Page } from '../../pages.ts';

export const file = {
  'yaml-syntax': {
    why: 'A file that is not valid YAML cannot be read, and then the whole plan is missing from the reports. The cause is nearly always a colon in a text, an indentation that has slipped, or a quotation mark that was never closed.',
    fix: 'Correct the place that the finding points at. Put texts with a colon in quotes, and indent with spaces, not tabs.',
  },
  'yaml-feature': {
    why: 'Plans use only the simple part of YAML, so that everybody reads the same in the file. Anchors, tags and merge keys hide what stands where, and can make a text mean something else in another program.',
    fix: 'Write the value out in each place. If a text begins with &, * or !, put it in quotes.',
  },
  'duplicate-key': {
    why: 'When a key stands twice, only one can hold, and the reader does not know which. It happens when a passage is copied, or when two people edit the plan at once. An owner or a deadline can be lost without anybody noticing.',
    fix: 'Keep the right one and delete the other. If both hold, write them as a list.',
  },
  encoding: {
    why: 'In a file that is not saved as UTF-8, æ, ø and å turn into wrong characters in the reports. Control characters come along when text is copied from a PDF or an older program, and can move what is seen on the screen.',
    fix: 'Save the file as UTF-8 and delete the characters that are not text. Such a character is shown here as \\x08.',
  },
  'invisible-character': {
    why: 'Characters that cannot be seen often come along from web pages and word processors. They make two equal words different, so that a search or a reference misses, and some of them reverse what the reader sees.',
    fix: 'Delete the character, or write the word again. Such a character is shown here as <U+200B>.',
  },
  'too-large': {
    why: 'Very large files, and fields nested in many levels, are nearly always a mistake in the program that wrote them. planspor refuses them before they are read, so that a check never hangs or uses all memory.',
    fix: 'Divide the plan into several files, such as one for each year, and remove levels that mean nothing.',
  },
  'not-a-plan-file': {
    why: 'A file without a known kind is not read, so what stands in it is not in the reports. It is said here so that a forgotten line does not make a whole plan disappear in silence.',
    fix: 'Write kind: plan, network or register at the top, or move the file out of the folder of plans.',
  },
} satisfies Record<string, Page>;
