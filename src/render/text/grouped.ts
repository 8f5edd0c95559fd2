import type { Severity } from '../../model/finding.ts';
import { columnsOf } from '../columns.ts';
import { display } from '../display.ts';
import { code, muted, strong } from '../document.ts';
import type { Findings, WordedFinding } from '../findings.ts';
import type { RenderOptions } from '../formats/format.ts';
import { wrap } from '../terminal/lines.ts';
import { type Paint, type Theme, themeFor } from '../terminal/theme.ts';
import { frame } from './frame.ts';
import { placeOf } from './one-a-line.ts';
import { startHere } from './start-here.ts';

/** Up to so many findings in all, each is shown with its source. */
const few = 5;
const leastWidth = 40;
const leastMessage = 10;
/** Longer lines of running text are hard to read. */
const widestMessage = 100;
/** With less room than this, a message has the line to itself and its check follows in the same sentence. */
const comfortable = 48;

const indent = '  ';
const gap = '  ';

/** For a terminal: by file, then by the thing a finding is about, in columns, with the source where it helps. */
export function grouped(given: Findings, options: RenderOptions & { width: number }): string[] {
  const all = options.unicode ? given : inAscii(given);
  const width = Math.max(leastWidth, options.width);
  const theme = themeFor(options);
  const layout = layoutOf(all, width, theme);
  const lines: string[] = [];
  for (const [name, inFile] of groupsBy(all.findings, ({ file }) => file)) {
    lines.push(...wrap([strong(name)], width, theme).map(({ text }) => text), '');
    for (const [, about] of groupsBy(inFile, ({ thing }) => thing?.id ?? '')) {
      lines.push(...heading(about[0]?.thing ?? null, width, theme, options.unicode ? '…' : '...'));
      for (const finding of about) lines.push(...findingLines(finding, layout), ...framesOf(finding, all, layout, options));
      if (lines.at(-1) !== '') lines.push('');
    }
  }
  const separator = options.unicode ? ' · ' : ' - ';
  lines.push(...wrap([all.words.summary(all.summary).join(separator)], width, theme).map(({ text }) => text));
  return [...lines, ...startLines(all, separator, width, theme)];
}

/** The command to type stands whole on a line, so that it can be copied. */
function startLines(all: Findings, separator: string, width: number, theme: Theme): string[] {
  const start = startHere(all);
  if (!start) return [];
  const said = `${all.words.startHere} ${start.parts.join(separator)}`;
  const together = wrap([said, separator, code(start.next)], width, theme).map(({ text }) => text);
  return together.length === 1 ? together : [...wrap([said], width, theme), ...wrap([code(start.next)], width, theme)].map(({ text }) => text);
}

/** Our own signs in ASCII; the letters of a plan stay what they are. */
function inAscii(all: Findings): Findings {
  const plain = (text: string): string => text.replaceAll('…', '...').replaceAll('→', '->');
  const findings = all.findings.map((one) => ({ ...one, message: plain(one.message), hint: one.hint && plain(one.hint) }));
  return { ...all, findings };
}

/** Neighbours that belong together; the order of the findings is kept. */
function groupsBy(findings: readonly WordedFinding[], key: (finding: WordedFinding) => string): [string, WordedFinding[]][] {
  const groups: [string, WordedFinding[]][] = [];
  for (const finding of findings) {
    const last = groups.at(-1);
    if (last && last[0] === key(finding)) last[1].push(finding);
    else groups.push([key(finding), [finding]]);
  }
  return groups;
}

interface Layout {
  theme: Theme;
  width: number;
  place: number;
  severity: number;
  message: number;
  /** The check stands in a column of its own. */
  apart: boolean;
  words: Findings['words'];
}

function layoutOf({ findings, words }: Findings, width: number, theme: Theme): Layout {
  const widest = (texts: readonly string[]): number =>
    texts.reduce((most, text) => Math.max(most, columnsOf(display(text))), 0);
  const place = widest(findings.map(shortPlace));
  const severity = widest(findings.map((finding) => words.severities[finding.severity]));
  const room = width - 2 * indent.length - place - severity - 2 * gap.length;
  const besideCheck = room - gap.length - widest(findings.map(({ check }) => check));
  const apart = besideCheck >= comfortable;
  const longest = widest(findings.map(({ message }) => message));
  return { theme, width, place, severity, message: apart ? Math.min(longest, besideCheck, widestMessage) : Math.max(room, leastMessage), apart, words };
}

const shortPlace = ({ line, column }: WordedFinding): string => `${line}:${column}`;

/** The id and as much of the title as fits on the line. */
function heading(thing: WordedFinding['thing'], width: number, theme: Theme, ellipsis: string): string[] {
  if (!thing) return [];
  const id = wrap([strong(thing.id)], width - indent.length, theme);
  const used = indent.length + (id.at(-1)?.width ?? 0) + gap.length + ellipsis.length;
  const [title, ...more] = used < width ? wrap([thing.title ?? ''], width - used, theme) : [];
  const last = `${gap}${title?.text ?? ''}${more.length > 0 ? ellipsis : ''}`;
  return id.map(({ text }, at) => indent + text + (at === id.length - 1 ? last : ''));
}

function findingLines(finding: WordedFinding, { theme, place, severity, message, apart, words }: Layout): string[] {
  const said = apart ? [finding.message] : [finding.message, gap, muted(`[${finding.check}]`)];
  const word = words.severities[finding.severity];
  const before = indent + indent + theme.muted(shortPlace(finding).padStart(place)) + gap + paintOf(finding.severity, theme)(word.padEnd(severity)) + gap;
  const hanging = ' '.repeat(2 * indent.length + place + severity + 2 * gap.length);
  return wrap(said, message, theme).map((line, at) => {
    if (at > 0) return hanging + line.text;
    return before + line.text + (apart ? ' '.repeat(message - line.width) + gap + theme.muted(finding.check) : '');
  });
}

export const paintOf = (severity: Severity, theme: Theme): Paint =>
  severity === 'error' ? theme.light.red : severity === 'warning' ? theme.light.yellow : theme.tone.note;

/** An error is always shown where it stands, a warning when there are few findings or all was asked for. */
function framesOf(finding: WordedFinding, all: Findings, { theme, width }: Layout, { unicode }: RenderOptions): string[] {
  const isShown =
    all.verbose || finding.severity === 'error' || (finding.severity === 'warning' && all.findings.length <= few);
  const hasSource = [finding.line, finding.line - 1].some((line) => all.lineText(finding.file, line) !== '');
  if (!isShown || !hasSource) return [];
  const paint = paintOf(finding.severity, theme);
  const look = { theme, width, unicode, lineText: all.lineText };
  return [
    '',
    ...frame(finding, { ...look, title: placeOf(finding), note: finding.hint, paint, before: 2 }),
    ...finding.related.flatMap((one) =>
      frame(one, { ...look, title: `${placeOf(one)} ${one.message}`, note: null, paint: theme.tone.note, before: 0 }),
    ),
    '',
  ];
}
