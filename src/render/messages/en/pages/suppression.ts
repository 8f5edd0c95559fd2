import type { Page } from '../../pages.ts';

export const suppression = {
  'unused-ignore': {
    why: 'An exception that no longer excepts anything stands waiting to hide the next finding of its kind. The mistake may have been corrected, or the name of the check may be misspelt.',
    fix: 'Delete the comment, or the line in planspor-baseline.yaml. If the name is misspelt, correct it.',
  },
} satisfies Record<string, Page>;
