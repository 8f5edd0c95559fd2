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

/** Cells that a long bar gets at any rate. */
const leastBar = 24;

/** A bar for each row, a sign for each thing it counts while they fit; its counts behind it, and a key below. */
export function barLines({ parts, rows }: Bars, width: number, theme: Theme): string[] {
  const occurring = parts.map((part, at) => ({ ...part, at })).filter(({ at }) => rows.some(({ counts }) => (counts[at] ?? 0) > 0));
  const figures = rows.map(({ counts }) =>
    occurring.filter(({ at }) => (counts[at] ?? 0) > 0).map(({ look, at }) => `${signOf(look, theme).sign} ${counts[at]}`).join('  '),
  );
  const figureRoom = Math.max(0, ...figures.map((text) => text.length));
  const most = Math.max(1, ...rows.map(({ counts }) => counts.reduce((sum, count) => sum + count, 0)));
  const shares = sharesOf(rows.map(({ label }) => [label]), width, Math.min(most, leastBar) + 2 + figureRoom, theme);
  const room = Math.max(4, shares.picture - figureRoom - 2);
  const barRoom = Math.min(most, room);
  const lines = rows.flatMap(({ label, counts }, at) => {
    const cells = cellsOf(occurring.map((part) => counts[part.at] ?? 0), barRoom / most);
    const bar = occurring.map((part, n) => ({ ...signOf(part.look, theme), length: cells[n] ?? 0 }));
    const filled = bar.reduce((sum, { length }) => sum + length, 0);
    const drawn = bar.map(({ sign, paint, length }) => (length > 0 ? paint(sign.repeat(length)) : '')).join('');
    const figuresFit = shares.picture >= Math.max(barRoom, filled) + 2 + figureRoom;
    const row = figuresFit ? `${drawn}${' '.repeat(Math.max(0, barRoom - filled))}  ${figures[at] ?? ''}` : drawn;
    const named = labelledLines([label], row, shares, theme);
    return figuresFit ? named : [...named, ...keyLines((figures[at] ?? '').split('  ').map((text) => [text]), shares.picture, theme)];
  });
  const key = occurring.map(({ look, word }): Inline[] => (isLight(look) ? [{ text: word, light: look }] : [`${signOf(look, theme).sign} ${word}`]));
  return [...lines, ...keyLines(key, width, theme)];
}

/** The cells of each part, never none of something; together no more than the bar has room for. */
function cellsOf(counts: readonly number[], perCount: number): number[] {
  const cells = counts.map((count) => (count === 0 ? 0 : Math.max(1, Math.round(count * perCount))));
  const most = Math.round(counts.reduce((sum, count) => sum + count, 0) * perCount);
  for (let excess = cells.reduce((sum, one) => sum + one, 0) - most; excess > 0; excess -= 1) {
    const longest = cells.indexOf(Math.max(...cells));
    if ((cells[longest] ?? 0) < 2) break;
    cells[longest] = (cells[longest] ?? 0) - 1;
  }
  return cells;
}

const isLight = (look: Look): look is keyof Theme['light'] => progressSigns[look] === undefined;

function signOf(look: Look, theme: Theme): { sign: string; paint: Paint } {
  if (isLight(look)) return { sign: theme.shape(look), paint: theme.light[look] };
  const sign = progressSigns[look];
  return { sign: (theme.unicode ? sign?.shape : sign?.ascii) ?? '', paint: theme.code };
}
