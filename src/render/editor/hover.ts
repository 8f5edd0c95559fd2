import type { HoverResult, ThingResult } from '../../analysis/editor/hover.ts';
import { daysBetween, weekday } from '../../model/day.ts';
import { type Block, code, type Document, type Inline, type Lang } from '../document.ts';
import { render } from '../formats/markdown.ts';
import type { EditorWords } from '../messages/editor.ts';
import { factRows, listed } from '../reports/rows.ts';
import { timeParagraph } from '../reports/reading.ts';
import { showReport } from '../reports/show.ts';
import { aside } from '../reports/times.ts';
import { joined, type Words, wordsIn } from '../reports/words.ts';

/** What an editor shows of a place in a file, as Markdown. */
export function hoverMarkdown(hover: HoverResult, lang: Lang, editor: EditorWords): string {
  const document = documentOf(hover, lang, editor);
  // A heading of the first level shouts in the small box of an editor.
  return render(document).replace(/^# /, '### ');
}

function documentOf(hover: HoverResult, lang: Lang, editor: EditorWords): Document {
  if (hover.kind === 'time') return timeDocument(hover, lang, editor);
  if (hover.kind === 'thing') return thingDocument(hover.thing, lang, editor);
  const report = showReport(hover.shown, lang);
  // The facts; the log and everything after it stands in the file already.
  return { ...report, blocks: report.blocks.slice(0, 1) };
}

type TimeHover = Extract<HoverResult, { kind: 'time' }>;

function timeDocument(hover: TimeHover, lang: Lang, editor: EditorWords): Document {
  const { time, asOf, reading, language } = hover;
  const words = wordsIn(lang, language);
  const { show, common, labels } = words;
  const away = time.to === null ? null : common.away(daysBetween(asOf, time.to));
  const said = { reading, time };
  const blocks: Block[] = [
    factRows([
      show.days,
      [
        daysText(hover, words, editor),
        ...aside(time.clock && words.language.clock(time.clock), time.soft && show.early(words.language.date(time.soft)), time.basis && labels.basis[time.basis], away),
      ],
    ]),
    ...timeParagraph(said, words),
  ];
  return { lang, title: time.text, titleLang: language, blocks };
}

function daysText({ time, every }: TimeHover, words: Words, editor: EditorWords): string {
  const { from, to, kind } = time;
  const { language, reading } = words;
  const days =
    to === null
      ? from !== null && editor.from(language.date(from))
      : from === to
        ? `${language.date(to)}, ${language.weekday(weekday(to))}`
        : from === null
          ? reading.until(language.date(to))
          : reading.between(language.date(from), language.date(to));
  const again = every ? editor.every(every) : kind === 'continuous' && editor.continuous;
  return [again, days].filter(Boolean).join(', ') || editor.open;
}

function thingDocument({ kind, ref, title, file, more }: ThingResult, lang: Lang, editor: EditorWords): Document {
  const subtitle: Inline[] = joined([[editor.kinds[kind]], [code(ref)], [file]], ' · ');
  return {
    lang,
    title: title?.text ?? ref,
    ...(title && { titleLang: title.lang }),
    subtitle,
    blocks: more.length > 0 ? [{ kind: 'paragraph', text: listed([more.join(' · ')]) }] : [],
  };
}
