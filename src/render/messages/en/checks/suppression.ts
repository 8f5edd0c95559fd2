import type { CheckMessages } from '../../checks.ts';
import { quoted } from '../../quoted.ts';

const clear = 'Run planspor check --update-baseline';
const within = (item: string): string => (item === '/' ? 'the file' : quoted(item.replace(/^\//, '')));

export const suppression = {
  'unused-ignore': {
    title: 'Ignores nothing',
    message: (facts, { number }) => {
      switch (facts.case) {
        case 'nothing':
          return `There is no finding of ${facts.check} here to ignore; delete it from the comment`;
        case 'no-reason':
          return `The reason is missing, so nothing is ignored. Write # planspor-ignore ${facts.check ?? 'no-owner'}: why`;
        case 'no-check':
          return 'The comment does not say what to ignore. Write # planspor-ignore no-owner: why';
        case 'unknown-check':
          return `There is no check ${quoted(facts.check)}${facts.nearest === null ? '. Separate several by commas, and write the reason after a colon' : `. Did you mean ${quoted(facts.nearest)}?`}`;
        case 'itself':
          return 'unused-ignore cannot itself be ignored; delete the comment that is not used';
        case 'known-gone':
          return `A known finding that is there no more: ${facts.check} in ${within(facts.item)}. ${clear}`;
        case 'known-fewer':
          return `Only ${number(facts.found)} of ${number(facts.known)} known findings of ${facts.check} in ${within(facts.item)} ${facts.found === 1 ? 'is' : 'are'} still there. ${clear}`;
        case 'file-gone':
          return `Known findings in a file that is there no more: ${quoted(facts.file)}. ${clear}`;
      }
    },
  },
} satisfies Partial<CheckMessages>;
