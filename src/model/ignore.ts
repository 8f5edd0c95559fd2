import type { Span } from './finding.ts';
import type { Comment } from './read-comments.ts';
import type { Source } from './read-yaml.ts';

const WORD = 'planspor-ignore';

/** A comment `# planspor-ignore <check>[, <check>]: reason`. */
export interface Ignore extends Comment {
  /** The checks as they are written, each with its place. */
  checks: readonly (Span & { id: string })[];
  /** Null when there is none; then the comment ignores nothing. */
  reason: string | null;
}

/** Comments of one file: those that ignore findings, and where all of them stand. */
export interface Ignores {
  ignores: readonly Ignore[];
  comments: readonly Comment[];
}

const none: Ignores = { ignores: [], comments: [] };

/** A file that cannot be read as YAML has no comments to rely on; one that never says the word is not looked through. */
export function ignoresIn({ text, ...source }: Source): Ignores {
  if (!text.includes(WORD)) return none;
  const comments = source.comments();
  return { comments, ignores: comments.flatMap((comment) => readIgnore(text, comment)) };
}

function readIgnore(text: string, comment: Comment): Ignore[] {
  const said = text.slice(comment.start, comment.end);
  const [opening] = /^#+[ \t]*planspor-ignore\b/.exec(said) ?? [];
  if (opening === undefined) return [];
  const colon = said.indexOf(':', opening.length);
  const end = colon < 0 ? said.length : colon;
  const reason = colon < 0 ? '' : said.slice(colon + 1).trim();
  const checks = [...said.slice(opening.length, end).matchAll(/[^,\s](?:[^,]*[^,\s])?/g)].map(({ 0: id, index }) => {
    const start = comment.start + opening.length + index;
    return { id, start, end: start + id.length };
  });
  return [{ ...comment, checks, reason: /[\p{L}\p{N}]/u.test(reason) ? reason : null }];
}
