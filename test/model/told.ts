import type { Problem } from '../../src/model/problem.ts';
import type { Source } from '../../src/model/read-yaml.ts';
import { messageOf } from '../../src/render/findings.ts';
import { loadChecks, loadLanguage } from '../../src/render/messages/index.ts';

const [words, language] = [await loadChecks('en'), await loadLanguage('en')];

/** What is pointed to, as far as it fits here, and what is said of it. */
export const told = (source: Source, problems: readonly Problem[]): string[] =>
  problems.map(({ check, facts, at, on }) => {
    const { start, end } = source.spanOf(at, on);
    return `${source.text.slice(start, end).split('\n')[0]?.slice(0, 24) ?? ''} → ${messageOf(check, facts, words, language)}`;
  });
