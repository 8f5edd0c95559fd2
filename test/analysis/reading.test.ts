import { expect, it } from 'vitest';
import { cited, citationsIn, documentsCited, documentsOf } from '../../src/analysis/reading.ts';
import type { Citation } from '../../src/model/common.ts';
import { workspaceFrom } from '../workspace.ts';

const read = () =>
  workspaceFrom({
    'a.yaml': 'kind: plan\nid: skole\ntitle: Skole\nperiod: { from: 2026-01-01, to: 2026-12-31 }\nsources: [{ id: s1, title: Referat, date: 2026-02-01, file: referat.txt }, { id: s2 }]\n',
    'r.yaml': 'kind: register\nid: register\ntitle: R\nsources: [{ id: s1, title: Aftale }]\n',
  });

const citing = (document: string | null): Citation => ({ document, line: null, page: null, quote: null, text: null });
const refs = (documents: readonly { ref: string }[]): string[] => documents.map(({ ref }) => ref);

it('the sources of all files are told with what is known of them', () => {
  expect(documentsOf(read())).toMatchObject([
    { ref: 'skole/s1', id: 's1', title: 'Referat', date: { to: '2026-02-01' }, file: 'referat.txt' },
    { ref: 'skole/s2', id: 's2', title: null, date: null, file: null },
    { ref: 'register/s1', id: 's1', title: 'Aftale', date: null, file: null },
  ]);
});

it.each<[string, (string | null)[], string[]]>([
  ['once each, in the order of the files', ['register/s1', 'skole/s2', 'register/s1', 'skole/s1'], ['skole/s1', 'skole/s2', 'register/s1']],
  ['not where only words are given', [null], []],
  ['not where there is no such source', ['skole/s9', 'skole/s2'], ['skole/s2']],
])('those that are cited are named %s', (_, documents, named) => {
  const workspace = read();
  const citations = documents.map(citing);
  expect(refs(documentsCited(workspace, citations))).toEqual(named);
  expect(refs(cited(documentsOf(workspace), citations))).toEqual(named);
});

it('what cites something is found wherever it stands in a result', () => {
  const [one, other] = [citing('a'), citing('b')];
  expect(citationsIn({ items: [{ title: 'T', sources: [one] }, null, 3], log: { sources: [other], note: 'sources' } })).toEqual([one, other]);
  expect(citationsIn('sources')).toEqual([]);
});
