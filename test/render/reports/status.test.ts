import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/render/document.ts';
import { workspaceFrom, workspaceOf } from '../../workspace.ts';
import { headingsIn, reportsOf, rowsIn, textOf } from './report.ts';

const workspace = workspaceOf();
const october = reportsOf(workspace, '2017-10-03').status();
const december = reportsOf(workspace, '2017-12-15').status();
const row = (document: typeof october, start: string, cells = 5) =>
  rowsIn(document).find(([first, ...others]) => first?.startsWith(start) && others.length === cells - 1);

describe('status on 3 October 2017', () => {
  const initiatives = rowsIn(october).filter((cells) => cells.length === 5 && /^(?:[A-D]\d?) /.test(cells[0] ?? ''));

  it('has all 15 initiatives, 8 of them not reported and none "not started"', () => {
    expect(initiatives).toHaveLength(15);
    expect(initiatives.filter(([, , , status]) => status === 'Ikke oplyst')).toHaveLength(8);
    expect(initiatives.flat().join()).not.toContain('Ikke påbegyndt');
    expect(textOf(october)).toContain('7 af 15 initiativer');
  });

  it('has the films in progress, not done, with 3 of their 4 deliverables told of', () => {
    expect(row(october, 'D1 Animationsfilm')).toEqual([
      'D1 Animationsfilm', 'ikke angivet', 'i løbet af 2017 (D1.1, sat 2017-10-03)', 'I gang (3 af 4 leverancer oplyst)', 'Grøn',
    ]);
  });

  it('tells where the information kit differs from the plan, and who says so', () => {
    expect(row(october, 'C1 Oplysningskit', 3)).toEqual(['C1 Oplysningskit', 'Kanal: Borger.dk → digst.dk', 's0:16, 17, 19 · s3:210']);
    expect(row(october, 'D1 Animationsfilm', 3)?.[1]).toBe('Omfang: dansk og arabisk → 6 sprog');
  });

  it('has the folder function expected at the end of October, and shows the days that means', () => {
    expect(row(october, '– A2.1')?.[2]).toContain('forventes ultimo oktober 2017');
    expect(textOf(october)).toContain('ultimo oktober 2017 = 2017-10-21 til 2017-10-31');
    expect(rowsIn(october)).toContainEqual(['2017-10-31', 'A2.1 Øvemiljø til mapper i Digital Post stilles til rådighed', 'forventning: ultimo oktober 2017', 'I gang']);
  });

  it('has the advice due on the last day of autumn', () => {
    expect(rowsIn(october)).toContainEqual(['2017-11-30', 'B1.2 Koordineret formidling af de gode råd', 'i efteråret 2017', 'Ikke oplyst']);
  });

  it('marks the network day as inferred', () => {
    expect(row(october, 'D3')).toEqual(['D3 Netværk – uddannelse/event', 'ikke angivet', '2017-12-07 (D3.1, sat 2017-10-03, udledt)', 'Planlagt (udledt)', 'Grøn']);
  });

  it('counts what the plan leaves unsaid', () => {
    const text = textOf(october);
    expect(text).toContain('12 initiativer uden ejer: bo-a1, bo-a2');
    expect(text).toMatch(/14 uden frist i planen: .*vi-c \(løbende\)/);
    expect(text).toContain("3 KPI'er kan ikke opgøres: kpi-1, kpi-2, kpi-3");
  });

  it('keeps approximations, and says what a KPI lacks', () => {
    expect(textOf(october)).toContain('ca. 4 pct. · Andel af alle');
    expect(textOf(october)).toContain('godt 8 pct. · Andel af de');
    expect(textOf(october)).toContain('Kan ikke opgøres: mangler udgangspunkt og måling');
  });

  it('ends in the rule behind the lights', () => {
    expect(headingsIn(october, 2).at(-1)).toBe('Sådan læses status');
    expect(textOf(october)).toContain('(one-year)');
  });
});

describe('status on 15 December 2017', () => {
  it('turns the initiative red whose deadline passed in silence, and says so first', () => {
    expect(row(december, 'B1 ')?.[4]).toBe('Rød: frist overskredet, ikke oplyst (15 dage)');
    expect(rowsIn(december)[0]).toEqual(['B1.2 Koordineret formidling af de gode råd', 'Tid: fristen 2017-11-30 er overskredet med 15 dage, ikke oplyst', 's3:206, 208']);
  });

  it('never lets an inferred deadline make red', () => {
    expect(row(december, 'D3')?.[4]).toBe('Grå: udledt frist passeret');
  });
});

describe('status of several plans', () => {
  const plan = (id: string) => `kind: plan\nid: ${id}\ntitle: Plan ${id}\nperiod: { from: 2026-01-01, to: 2026-12-31 }\ninitiatives:\n  - { id: et, title: Et }\n`;
  const both = reportsOf(workspaceFrom({ 'a.yaml': plan('a'), 'b.yaml': plan('b') }), '2026-05-01').status();

  it('tells one after the other under its own heading', () => {
    expect(both.title).toBe('Status pr. 1. maj 2026');
    expect(headingsIn(both, 2)).toEqual(['Plan a', 'Plan b', 'Sådan læses status']);
    expect(headingsIn(both, 3).filter((title) => title === 'Til beslutning')).toHaveLength(2);
  });
});

describe('a plan in another language than the report', () => {
  const english = reportsOf(workspace, '2017-10-03', 'en').status();

  it('marks what its author wrote', () => {
    const spans = english.blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flat(2) : []));
    expect(english.titleLang).toBe('da');
    expect(spans).toContainEqual({ text: 'Animationsfilm', lang: 'da' });
    expect(spans).not.toContainEqual({ text: 'In progress', lang: 'da' });
  });
});

describe('sources of a status', () => {
  const sources = (names: string): string => `sources: [${names}]\n`;
  const plan = (id: string, rest: string): string => `kind: plan\nid: ${id}\ntitle: ${id}\nperiod: { from: 2026-01-01, to: 2026-12-31 }\n${rest}`;
  const late = (document: string): string =>
    `initiatives: [{ id: i, title: I, deadline: 2026-03-01, source: { document: ${document}, line: 3 }, log: [{ on: 2026-02-01, status: in-progress, source: { document: melding } }] }]\n`;
  const files = { 'a.yaml': plan('a', sources('{ id: s1, title: Referat }, { id: melding, title: Melding }, { id: ubrugt, title: Ubrugt }') + late('s1')) };

  /** What stands under the heading of sources. */
  const listed = (texts: Record<string, string>, cited = false): string[] => {
    const { blocks } = reportsOf(workspaceFrom(texts), '2026-06-01').status({ audience: 'steering', sources: cited });
    const at = blocks.findIndex((block) => block.kind === 'heading' && plainText(block.text) === 'Kilder');
    const list = blocks[at + 1];
    return at >= 0 && list?.kind === 'list' ? list.items.map(plainText) : [];
  };

  it('are explained where they are cited, and no others', () => {
    expect(listed(files)).toEqual(['s1 Referat']);
    expect(listed(files, true)).toEqual(['s1 Referat', 'melding Melding']);
    expect(listed({ 'a.yaml': plan('a', sources('{ id: s1, title: Referat }') + 'initiatives: [{ id: i, title: I, source: { document: s1 } }]\n') })).toEqual([]);
  });

  it('are those of all plans that are told of', () => {
    expect(listed({ ...files, 'b.yaml': plan('b', sources('{ id: s1, title: Aftale }, { id: melding }') + late('s1')) })).toEqual(['s1 Referat', 's1 Aftale']);
  });
});
