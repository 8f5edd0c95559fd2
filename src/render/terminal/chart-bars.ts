import type { Bars, Look } from '../charts/chart.ts';
import type { Inline } from '../document.ts';
import { keyLines, labelledLines, sharesOf } from './chart-labels.ts';
import type { Paint, Theme } from './theme.ts';

const progressSigns: Readonly<Partial<Record<Look, { shape: string; ascii: string }>>> = {
  done: { shape: '█', ascii: '#' },
  going: { shape: '▓', ascii: '=' },
  waiting: { shape: '░', ascii: '.' },
  stopped: { shape: '×', ascii: '%' },
};

const leastBar = 16;

/** A bar for each row, a sign for each thing it counts while they fit; its counts behind it, and a key below. */
export function barLines({ parts, rows }: Bars, width: number, theme: Theme): string[] {
  const occurring = parts.map((part, at) => ({ ...part, at })).filter(({ at }) => rows.some(({ counts }) => (counts[at] ?? 0) > 0));
  const figures = rows.map(({ counts }) =>
    occurring.filter(({ at }) => (counts[at] ?? 0) > 0).map(({ look, at }) => `${signOf(look, theme).sign} ${counts[at]}`).join('  '),
  );
  const figureRoom = Math.max(0, ...figures.map((text) => text.length));
  const shares = sharesOf(rows.map(({ label }) => [label]), width, leastBar + 2 + figureRoom, theme);
  const most = Math.max(1, ...rows.map(({ counts }) => counts.reduce((sum, count) => sum + count, 0)));
  const room = Math.max(4, shares.picture - figureRoom - 2);
  const barRoom = Math.min(most, room);
  const lines = rows.flatMap(({ label, counts }, at) => {
    const bar = occurring.map((part) => ({ ...signOf(part.look, theme), length: cells(counts, part.at, barRoom / most) }));
    const filled = bar.reduce((sum, { length }) => sum + length, 0);
    const drawn = bar.map(({ sign, paint, length }) => (length > 0 ? paint(sign.repeat(length)) : '')).join('');
    const figuresFit = shares.picture >= barRoom + 2 + figureRoom;
    const row = figuresFit ? `${drawn}${' '.repeat(Math.max(0, barRoom - filled))}  ${figures[at] ?? ''}` : drawn;
    const named = labelledLines([label], row, shares, theme);
    return figuresFit ? named : [...named, ...keyLines((figures[at] ?? '').split('  ').map((text) => [text]), shares.picture, theme)];
  });
  const key = occurring.map(({ look, word }): Inline[] => (isLight(look) ? [{ text: word, light: look }] : [`${signOf(look, theme).sign} ${word}`]));
  return [...lines, ...keyLines(key, width, theme)];
}

/** The cells of one part, so that those of all parts together are as many as their sum; never none of something. */
function cells(counts: readonly number[], at: number, perCount: number): number {
  const before = counts.slice(0, at).reduce((sum, count) => sum + count, 0);
  const count = counts[at] ?? 0;
  if (count === 0) return 0;
  return Math.max(1, Math.round((before + count) * perCount) - Math.round(before * perCount));
}

const isLight = (look: Look): look is keyof Theme['light'] => progressSigns[look] === undefined;

function signOf(look: Look, theme: Theme): { sign: string; paint: Paint } {
  if (isLight(look)) return { sign: theme.shape(look), paint: theme.light[look] };
  const sign = progressSigns[look];
  return { sign: (theme.unicode ? sign?.shape : sign?.ascii) ?? '', paint: theme.code };
}
