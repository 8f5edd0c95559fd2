import type { CheckMessages } from '../../checks.ts';
import { quoted } from '../../quoted.ts';
import { yamlErrors } from './yaml-errors.ts';

export const file = {
  'yaml-syntax': {
    title: 'Not YAML',
    message: ({ code, detail }) => `Cannot be read as YAML: ${yamlErrors[code] ?? detail}`,
  },
  'yaml-feature': {
    title: 'YAML that plans do not use',
    message: ({ feature, text }) => {
      const what = {
        directive: `Plans do not use the directive ${quoted(text)}; delete the line`,
        tag: `Plans do not use the YAML tag ${quoted(text)}; write only the value`,
        'merge-key': `Plans do not use the merge key ${quoted(text)}; write the fields out`,
        anchor: `Plans do not use the anchor ${quoted(text)}; delete it, or put the value in quotes if & is text`,
        alias: `Plans do not use the alias ${quoted(text)}; write the value out, or put it in quotes if * is text`,
        'several-documents': 'The file holds several YAML documents; the second begins here. Put each in a file of its own',
        'complex-key': `The key ${quoted(text)} is not a single word`,
      };
      return what[feature];
    },
  },
  'duplicate-key': {
    title: 'Key stands twice',
    message: ({ key }) => `The key ${quoted(key)} stands twice; keep one of them`,
  },
  encoding: {
    title: 'Encoding',
    message: ({ what, codePoint, fileLine }) => {
      const where = fileLine === undefined ? '' : ` (line ${fileLine})`;
      const said = {
        'not-utf8': `Not UTF-8${where}. Save the file as UTF-8`,
        utf16: 'The file is UTF-16. Save it as UTF-8',
        'lone-cr': 'Lines end in CR alone (old Mac format). Save the file with LF or CRLF',
        nul: 'NUL character (U+0000): the file is not text',
        control: `The control character ${codePoint ?? ''} is not text; delete it`,
      };
      return said[what];
    },
  },
  'invisible-character': {
    title: 'Invisible character',
    message: ({ codePoint, count }) =>
      count === 1
        ? `The invisible character ${codePoint} can hide what is written; delete it`
        : `${count} invisible characters, the first ${codePoint}, can hide what is written; delete them`,
  },
  'too-large': {
    title: 'Too large',
    message: ({ what, limit }, { number }) =>
      what === 'size'
        ? `The file is larger than ${number(limit / 1024 / 1024)} MB and was not read; split it into several files`
        : `Fields are nested more than ${number(limit)} levels deep; the rest was not read`,
  },
  'not-a-plan-file': {
    title: 'Not a planspor file',
    message: ({ kind }) =>
      kind === null
        ? 'Not a planspor file: it has no kind. Write kind: plan, network or register'
        : `Not a planspor file: kind is ${quoted(kind)}, not plan, network or register`,
  },
} satisfies Partial<CheckMessages>;
