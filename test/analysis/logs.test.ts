import { expect, it } from 'vitest';
import { byDay, fieldOf, logsOf } from '../../src/analysis/logs.ts';
import { workspaceFrom } from '../workspace.ts';

const read = () =>
  workspaceFrom({
    'a.yaml': `kind: plan
id: skole
title: Skole
period: { from: 2026-01-01, to: 2026-12-31 }
log: [{ on: 2026-02-01, note: Plan }]
initiatives:
  - { id: tag, title: Tag, log: [{ on: 2026-03-01, note: Sen }, { on: 2026-02-01, note: Tidlig }, { on: 2026-03-01, note: Sidst }] }
  - { id: gulv, title: Gulv, deliverables: [{ id: braedder, title: Brædder, log: [{ on: 2026-02-01, note: Købt }] }] }
risks: [{ id: regn, text: Regn, log: [{ on: 2026-02-01, note: Våd }] }, { id: sne, text: Sne }]
`,
    'b.yaml': 'kind: plan\nid: stum\ntitle: Stum\nperiod: { from: 2026-01-01, to: 2026-12-31 }\ninitiatives: [{ id: x, title: X }]\n',
    'n.yaml': 'kind: network\nid: net\ntitle: Net\nfollowUps: [{ id: ring, title: Ring, log: [{ on: 2026-02-01, note: Ringet }] }]\n',
  });

const notes = (entries: ReturnType<typeof byDay>): (string | null)[] => entries.map(({ note }) => note);

it('logs are those that say something: of items, plans and risks', () => {
  expect(logsOf(read()).map(({ entries, item }) => [item?.ref ?? null, ...notes([...entries])])).toEqual([
    ['skole/tag', 'Sen', 'Tidlig', 'Sidst'],
    ['skole/braedder', 'Købt'],
    ['net/ring', 'Ringet'],
    [null, 'Plan'],
    [null, 'Våd'],
  ]);
});

it('entries by day are those of one day in the order of the file, whatever order they come in', () => {
  const entries = logsOf(read())[0]?.entries ?? [];
  expect(notes(byDay(entries))).toEqual(['Tidlig', 'Sen', 'Sidst']);
  expect(notes(byDay(entries.toReversed()))).toEqual(['Tidlig', 'Sen', 'Sidst']);
});

it('a field of an entry stands within it', () => {
  const [entry] = logsOf(read())[0]?.entries ?? [];
  expect(entry && fieldOf(entry, 'note')).toEqual({ file: 'a.yaml', at: ['initiatives', 0, 'log', 0, 'note'] });
  expect(fieldOf({ place: { file: 'a.yaml', at: { start: 3, end: 5 } } }, 'note')).toEqual({ file: 'a.yaml', at: { start: 3, end: 5 } });
});
