import * as fc from 'fast-check';
import type { CheckId } from '../../src/analysis/checks/index.ts';
import type { Findings, WordedFinding } from '../../src/render/findings.ts';
import { checks as words } from '../../src/render/messages/en/checks.ts';
import { anyText } from './any-text.ts';

const attacks = ['::error::x', '::stop-commands::x', '##[error]x', '%0A::error::x', '%0D', '%25', '%3A', ',line=9', '\n::warning::', '\r', ']]>', '<!--', '&#27;', '&', '"', '\'', '\ufffe', '\u0000', '\u0085', '](http://x.dk)'];

/** Text that tries to be a command to a build, or the end of a report. */
export const anyHostile = fc.oneof(
  anyText,
  fc.array(fc.oneof(fc.constantFrom(...attacks), anyText), { maxLength: 5 }).map((parts) => parts.join('')),
);
const anySaid = anyHostile.map((text) => text || 'x');

const anyPlace = fc
  .record({ file: anySaid, line: fc.nat(50), column: fc.nat(50), lines: fc.nat(1), columns: fc.nat(9) })
  .map(({ file, line, column, lines, columns }) => ({ file, line: line + 1, column: column + 1, endLine: line + 1 + lines, endColumn: column + 1 + columns }));

const anyFinding: fc.Arbitrary<WordedFinding> = fc
  .record({
    check: fc.constantFrom(...(Object.keys(words.checks) as CheckId[])),
    severity: fc.constantFrom('error' as const, 'warning' as const, 'info' as const),
    message: anySaid,
    hint: fc.option(anySaid),
    facts: fc.record({ text: anyHostile, days: fc.nat() }),
    path: anyHostile,
    thing: fc.option(fc.record({ id: anySaid, title: fc.option(anyHostile) })),
    place: anyPlace,
    related: fc.array(fc.record({ place: anyPlace, message: anySaid }).map(({ place, message }) => ({ ...place, message })), { maxLength: 2 }),
  })
  .map(({ place, ...rest }) => ({ ...rest, ...place }));

/** Findings as a format gets them, around the given ones. */
export const findingsWith = (findings: readonly WordedFinding[]): Findings => {
  const count = (wanted: string): number => findings.filter(({ severity }) => severity === wanted).length;
  return {
    findings,
    summary: { files: 1, errors: count('error'), warnings: count('warning'), infos: count('info'), suppressed: { ignored: 0, baseline: 0 } },
    words,
    lineText: () => '',
    verbose: false,
    inRepository: (file) => file,
    version: '1.2.3',
  };
};

/** What must hold of all findings there could be. */
export const expectForAny = (hold: (findings: Findings) => void | Promise<void>): Promise<void> =>
  fc.assert(
    fc.asyncProperty(fc.array(anyFinding, { maxLength: 40 }), async (findings) => {
      await hold(findingsWith(findings));
    }),
  );
