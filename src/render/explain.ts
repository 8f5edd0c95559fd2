import type { ExplainedCheck } from '../analysis/explain.ts';
import {
  type Block, code, type Document, facts, heading, type Inline, type Lang, paragraph, type Table, yaml,
} from './document.ts';
import type { CheckWords } from './messages/checks.ts';
import { loadChecks, loadPages } from './messages/index.ts';
import type { PageWords } from './messages/pages.ts';
import { type CheckPage, pageOf } from './page.ts';

/** One check: why, how to fix it, a bad and a good example, what can be set, how to silence it. */
export async function explainCheck(check: ExplainedCheck, lang: Lang): Promise<Document> {
  const [page, words, checkWords] = await Promise.all([pageOf(check.id, lang), loadPages(lang), loadChecks(lang)]);
  return {
    lang,
    title: `${page.title} (${check.id})`,
    subtitle: [`${capital(severityOf(check, words, checkWords))} · ${checkWords.groups[check.group]}`],
    blocks: [
      paragraph(page.why),
      heading(2, words.fixHeading),
      paragraph(page.fix),
      heading(2, words.bad),
      yaml(page.bad),
      heading(2, words.good),
      yaml(page.good),
      ...optionBlocks(check, page, words),
      heading(2, words.silenceHeading),
      facts(...silences(check, words)),
    ],
  };
}

function optionBlocks({ id, settings, options }: ExplainedCheck, page: CheckPage, words: PageWords): Block[] {
  const said = (key: string, means: string, standard: unknown): [string, ...Inline[]] => [
    key,
    means + (standard === null ? '' : words.standard(typeof standard === 'string' ? standard : JSON.stringify(standard))),
  ];
  const rows = [
    ...settings.map(({ key, standard }) => said(key, words.settings[key], standard)),
    ...options.map(({ key, standard }) => said(`checks: ${id}: ${key}`, page.options?.[key] ?? '', standard)),
  ];
  return rows.length > 0 ? [heading(2, words.optionsHeading), facts(...rows)] : [];
}

function silences({ id, severity, silence }: ExplainedCheck, words: PageWords): [string, ...Inline[]][] {
  const ways = words.silence;
  return [
    ...(silence.comment ? [[ways.here, code(`# planspor-ignore ${id}: ${words.reason}`)] satisfies [string, Inline]] : []),
    ...(silence.baseline ? [[ways.known, code('planspor check --update-baseline')] satisfies [string, Inline]] : []),
    severity === 'off'
      ? [ways.on, code(`checks: { ${id}: info }`), words.inSettings]
      : [ways.everywhere, code(`checks: { ${id}: "off" }`), words.inSettings],
  ];
}

/** All checks, group by group. */
export async function explainAll(checks: readonly ExplainedCheck[], lang: Lang): Promise<Document> {
  const [words, checkWords] = await Promise.all([loadPages(lang), loadChecks(lang)]);
  const groups = [...new Set(checks.map(({ group }) => group))];
  return {
    lang,
    title: words.listTitle(checks.length),
    blocks: [
      ...groups.flatMap((group): Block[] => [
        heading(2, checkWords.groups[group]),
        tableOf(checks.filter((check) => check.group === group), words, checkWords),
      ]),
      paragraph(words.listMore, ' ', code('planspor explain no-owner')),
    ],
  };
}

function tableOf(checks: readonly ExplainedCheck[], words: PageWords, checkWords: CheckWords): Table {
  return {
    kind: 'table',
    columns: [{ title: words.check, rowHeader: true }, { title: words.severity }, { title: words.finds, flex: true }],
    rows: checks.map((check) => [[code(check.id)], [severityOf(check, words, checkWords)], [checkWords.checks[check.id].title]]),
  };
}

const severityOf = ({ severity }: ExplainedCheck, { off }: PageWords, { severities }: CheckWords): string =>
  severity === 'off' ? off : severities[severity];

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
