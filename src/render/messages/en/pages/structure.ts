import type { Page } from '../../pages.ts';

export const structure = {
  schema: {
    why: 'The reports rely on every field having the form that the format promises: a number, a list, a certain word. A value of another form is not read, and is then missing from status and evaluation.',
    fix: 'Correct the value as the finding proposes. If there is nothing to write, leave the key out; it is shown as not stated.',
  },
  'unknown-key': {
    why: 'A misspelt key is not read. The plan looks right in the file while the owner or the deadline is missing from every report. That is why an unknown key is an error and not skipped.',
    fix: 'Use the key that the finding proposes. Remarks can stand in description or in a comment after #.',
  },
  'unquoted-value': {
    why: 'YAML reads 9.10 as the number 9.1 and true as yes. Initiative 9.10 becomes 9.1, and nobody can see it in the file. Where text is meant, the value must therefore stand in quotes.',
    fix: 'Put the value in quotes.',
  },
  'invalid-id': {
    why: 'An id is used in references, on the command line and in spreadsheets, and must be easy to write the same way everywhere. Spaces, capital letters and æ, ø and å make that hard.',
    fix: "Use small letters a-z, digits and hyphens. The document's own number can stand in number.",
  },
  'duplicate-id': {
    why: 'A reference must lead to one place. When two things share an id, neither reader nor program can tell which is meant, and the history of one can end up with the other.',
    fix: 'Give the newer one another id, so that old references still hold. An id is never used again.',
  },
  'unknown-reference': {
    why: 'References tie initiatives to goals, target groups and owners. When one leads nowhere, the initiative does not count towards the goal, and the owner does not see it on their list.',
    fix: 'Correct the spelling, or create what is referred to. If it stands in another plan, write plan-id/id.',
  },
  'reference-cycle': {
    why: 'When two initiatives wait for each other, neither can begin. When two plans follow each other, nobody can say which is in force.',
    fix: 'Delete the link of the circle that is wrong. If two initiatives only belong together, use relates instead of after.',
  },
} satisfies Record<string, Page>;
