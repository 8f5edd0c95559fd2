import type { AheadEntry } from '../../../analysis/ahead.ts';
import type { StatusResult } from '../../../analysis/status.ts';
import { plainText } from '../../document.ts';
import { entryTitle, idOf } from '../../reports/item-cells.ts';
import type { Sheet } from '../../sheet.ts';
import { day, filledSheet, light, text } from '../table.ts';
import type { TableWords } from '../words.ts';

/** What the next days bring, of the plans and of the networks. */
export const aheadSheet = ({ ahead }: StatusResult, words: TableWords): Sheet[] =>
  filledSheet<AheadEntry>(
    words.sheets.ahead,
    ahead.entries,
    [
      day('day', ({ date }) => date),
      text('clock', ({ deadline }) => deadline?.clock),
      text('what', ({ as, kind }) => (kind === 'meeting' ? words.words.labels.kind.meeting : words.words.status.as[as])),
      text('title', (entry) => plainText(entryTitle(entry, words.words))),
      text('id', ({ ref }) => idOf(ref)),
      text('partOf', ({ of }) => of),
      text('owner', ({ owner }) => owner.join('; ')),
      text('written', ({ deadline }) => deadline?.text),
      text('status', ({ status, event }) => (status === null || (event && status === 'not-reported') ? null : words.words.labels.status[status])),
      light('light', (entry) => entry.light, words),
    ],
    words,
  );
