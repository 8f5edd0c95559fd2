import { type Example, files, plan, vandposter } from './example.ts';

const setting = 'checks: { readability: { words: 5 } }\n';

export const people = {
  'personal-data': {
    bad: vandposter('    description: Ring til os på 20 12 34 56'),
    good: vandposter('    description: Skriv til Skoleforvaltningens fællespostkasse'),
  },
  readability: {
    bad: files({ 'planspor.yaml': setting, 'skoledag.yaml': plan('purpose: Planen understøtter skolernes sundhedsfremmende foranstaltninger') }),
    good: files({ 'skoledag.yaml': plan('purpose: Vi giver alle elever vand og frugt hver dag') }),
  },
} satisfies Record<string, Example>;
