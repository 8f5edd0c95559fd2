import { describe, expect, it } from 'vitest';
import { citedEdition, publicEdition } from '../../src/analysis/edition.ts';
import { workspaceFrom } from '../workspace.ts';

const text = `kind: plan
id: skole
title: Skole
period: { from: 2026-01-01, to: 2026-12-31 }
owner: Byen
organisations: [{ id: byen, name: Byen, contact: Kontoret }]
initiatives:
  - id: tag
    title: Nyt tag
    source: Dagsorden
    log: [{ on: 2026-02-01, note: Åbent }, { on: 2026-03-01, note: Lukket, internal: true }]
`;
const read = () => workspaceFrom({ 'a.yaml': text });

it('finds its file without a mistake', () => expect(read().problems).toEqual([]));

describe('what a public report is made from', () => {
  const editions = () => {
    const workspace = read();
    return { plan: workspace.plans[0], seen: publicEdition(workspace).plans[0] };
  };

  it('has nothing internal, and everything else', () => {
    const { plan, seen } = editions();
    expect(plan?.initiatives[0]?.log.map(({ note }) => note)).toEqual(['Åbent', 'Lukket']);
    expect(seen?.initiatives[0]?.log.map(({ note }) => note)).toEqual(['Åbent']);
    expect(seen?.initiatives[0]?.title).toBe('Nyt tag');
    expect(seen?.period).toEqual(plan?.period);
  });

  it('has organisations and nobody to call', () => {
    const { plan, seen } = editions();
    expect(plan?.organisations).toMatchObject([{ ref: 'skole/byen', contact: 'Kontoret' }]);
    expect(seen?.organisations).toMatchObject([{ ref: 'skole/byen', contact: null }]);
  });

  it('leaves the files as they were read', () => {
    const workspace = read();
    expect(publicEdition(workspace).sources).toBe(workspace.sources);
  });
});

describe('what a report with sources is made from', () => {
  it('names the line of each thing that can have sources, after those it has', () => {
    const [item] = citedEdition(read()).plans[0]?.initiatives ?? [];
    expect(item?.sources).toEqual([
      { document: null, line: null, page: null, quote: null, text: 'Dagsorden' },
      { document: null, line: 8, page: null, quote: null, text: 'a.yaml' },
    ]);
    expect(item?.log.map(({ sources }) => sources.map(({ line }) => line))).toEqual([[11], [11]]);
  });

  it('names the file alone where that was not read', () => {
    const [item] = citedEdition({ ...read(), sources: [] }).plans[0]?.initiatives ?? [];
    expect(item?.sources.at(-1)).toEqual({ document: null, line: null, page: null, quote: null, text: 'a.yaml' });
  });
});
