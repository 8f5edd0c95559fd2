import { describe, expect, it } from 'vitest';
import { type Report, survivorsIn, tableOf } from './report.ts';

const at = (line: number, from: number, to: number) => ({ start: { line, column: from }, end: { line, column: to } });
const report: Report = {
  files: {
    'src/model/time/spans.ts': {
      source: 'const later = a > b;\nconst both = a && b;\n',
      mutants: [
        { mutatorName: 'EqualityOperator', replacement: 'a >= b', status: 'Survived', location: at(1, 15, 20) },
        { mutatorName: 'LogicalOperator', replacement: 'a || b', status: 'Killed', location: at(2, 14, 20) },
        { mutatorName: 'StringLiteral', replacement: '""', status: 'Ignored', location: at(2, 1, 6) },
      ],
    },
    'src/model/day.ts': {
      source: 'for (;;) {\n  break;\n}\n',
      mutants: [
        { mutatorName: 'BlockStatement', replacement: '{}', status: 'Timeout', location: { start: { line: 1, column: 10 }, end: { line: 3, column: 2 } } },
        { mutatorName: 'BlockStatement', replacement: '{}', status: 'NoCoverage', location: { start: { line: 1, column: 10 }, end: { line: 3, column: 2 } } },
      ],
    },
  },
};

describe('what mutation testing found', () => {
  it('is a row for each folder and one for all, in which a mutant counts that a test noticed', () => {
    expect(tableOf(report).split('\n')).toEqual([
      '| folder | mutants | killed | timed out | survived | not covered | score |',
      '| --- | --- | --- | --- | --- | --- | --- |',
      '| src/model | 2 | 0 | 1 | 0 | 1 | 50.0 % |',
      '| src/model/time | 2 | 1 | 0 | 1 | 0 | 50.0 % |',
      '| all | 4 | 1 | 1 | 1 | 1 | 50.0 % |',
      '',
    ]);
  });

  it('names what nobody noticed, with what took its place', () => {
    expect(survivorsIn(report)).toBe(
      'src/model/time/spans.ts:1:15 survived: a > b  =>  a >= b\nsrc/model/day.ts:1:10 not covered: { …  =>  {}\n',
    );
  });
});
