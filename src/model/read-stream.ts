import { Composer, type CST, type Document, Lexer, Parser, type YAMLParseError } from 'yaml';
import type { Problem, ProblemFacts } from './problem.ts';
import { endOfLine } from './read-characters.ts';

/** How deep maps and lists may stand in each other. Plans need eight; a parser's stack gives way at some hundreds. */
export const MAX_NESTING = 64;

export const MOST_SYNTAX_PROBLEMS = 5;
export const MOST_FEATURE_PROBLEMS = 20;

/** Named in full, so that nothing a file says (`%YAML 1.1`, `!!timestamp`) changes what its values mean. */
const OPTIONS = {
  version: '1.2',
  schema: 'core',
  resolveKnownTags: false,
  stringKeys: true,
  // The library compares each key with all before it; `read-tree.ts` does it in linear time.
  uniqueKeys: false,
  logLevel: 'silent',
} as const;

/** Said better by a `yaml-feature` of our own, and no obstacle to reading the rest. */
const SAID_ELSEWHERE = new Set<string>(['TAG_RESOLVE_FAILED', 'NON_STRING_KEY', 'BAD_DIRECTIVE']);

export type Feature = ProblemFacts['yaml-feature']['feature'];

const FEATURES: Readonly<Record<string, Feature>> = { '%': 'directive', '!': 'tag', '&': 'anchor', '*': 'alias' };
/** The lexer's sign that the next lexeme is a scalar, whatever character it starts with. */
const SCALAR_FOLLOWS = '\u001F';

/**
 * Reads the first document of a text into the parser's tree, unless it is not YAML or too deep.
 * @param lenient gives the tree of what is not quite YAML too, as far as the parser made it out
 */
export function readStream(file: string, text: string, lenient: boolean): { document: Document.Parsed | undefined; problems: Problem[] } {
  const problems: Problem[] = [];
  const [document] = new Composer(OPTIONS).compose(tokens(file, text, problems), true, text.length);
  const errors = (document?.errors ?? []).filter(({ code }) => !SAID_ELSEWHERE.has(code));

  const deep = problems.findIndex(({ check }) => check === 'too-large');
  if (deep >= 0) {
    // The parser goes a level deeper at each `title: a: b`, and in a broken list everything after the break is missing.
    const reached = startOf(problems[deep]);
    const earlier = errors.filter(({ pos }) => pos[0] < reached);
    const said = earlier.length === 0 ? problems : problems.toSpliced(deep, 1);
    return { document: undefined, problems: [...said, ...syntaxProblems(file, text, earlier, said)] };
  }
  if (errors.length === 0) return { document: document, problems };
  return { document: lenient ? document : undefined, problems: [...problems, ...syntaxProblems(file, text, errors, problems)] };
}

/**
 * The parser's tokens up to a second document or too deep a level.
 * Features of YAML that plans do not use are found among the lexemes, where their own place is known.
 */
function* tokens(file: string, text: string, problems: Problem[]): Generator<CST.Token, void> {
  const parser = new Parser();
  let scalarFollows = false;
  let finished = false;

  for (const lexeme of new Lexer().lex(text)) {
    const feature = scalarFollows ? undefined : FEATURES[lexeme.charAt(0)];
    if (feature && problems.length < MOST_FEATURE_PROBLEMS) problems.push(featureProblem(file, feature, lexeme, parser.offset));
    scalarFollows = !scalarFollows && lexeme === SCALAR_FOLLOWS;

    for (const token of parser.next(lexeme)) {
      finished ||= token.type === 'document';
      yield token;
    }
    const [bottom] = parser.stack;
    if (finished && bottom?.type === 'document') {
      const second = text.startsWith('---', bottom.offset) ? '---' : lineOf(text, bottom.offset);
      problems.push(featureProblem(file, 'several-documents', second, bottom.offset));
      return;
    }
    const deepest = parser.stack.length > MAX_NESTING + 1 ? parser.stack.at(-1) : undefined;
    if (deepest && isNested(deepest)) {
      const at = { start: deepest.offset, end: deepest.offset + 1 };
      problems.push({ check: 'too-large', file, at, facts: { what: 'nesting', limit: MAX_NESTING } });
      break;
    }
  }
  yield* parser.end();
}

/** The stack holds the document, a token for each map or list around the place we are at, and perhaps a scalar. */
function isNested({ type }: CST.Token): boolean {
  return type === 'block-map' || type === 'block-seq' || type === 'flow-collection';
}

export function featureProblem(file: string, feature: Feature, text: string, start: number): Problem {
  return { check: 'yaml-feature', file, at: { start, end: start + text.length }, facts: { feature, text } };
}

/**
 * The first errors by place, one a line, because what follows on that line is a consequence.
 * On a line with a refused feature (`title: *very* good`) the feature is the reason, so only it is said.
 */
function syntaxProblems(file: string, text: string, errors: readonly YAMLParseError[], said: readonly Problem[]): Problem[] {
  const explained = new Set(said.map((problem) => endOfLine(text, startOf(problem))));
  const problems: Problem[] = [];
  let lineEnd = -1;
  for (const { pos, code, message } of errors.toSorted((a, b) => a.pos[0] - b.pos[0])) {
    if (problems.length === MOST_SYNTAX_PROBLEMS) break;
    const start = Math.min(pos[0], text.length);
    if (start <= lineEnd) continue;
    lineEnd = endOfLine(text, start);
    if (explained.has(lineEnd)) continue;
    const at = { start, end: Math.max(start, Math.min(pos[1], text.length)) };
    problems.push({ check: 'yaml-syntax', file, at, facts: { code, detail: message } });
  }
  return problems;
}

function startOf(problem: Problem | undefined): number {
  return problem && 'start' in problem.at ? problem.at.start : 0;
}

/** What is left of the line from an offset on. */
export function lineOf(text: string, offset: number): string {
  const end = text.slice(offset).search(/[\r\n]/);
  return end < 0 ? text.slice(offset) : text.slice(offset, offset + end);
}
