import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/render/document.ts';
import { workspaceFrom, workspaceOf } from '../../workspace.ts';
import { blanksIn, headingsIn, inlinesOf, reportsOf, textOf } from './report.ts';
import { tenLines } from './ten-lines.ts';

const real = reportsOf(workspaceOf(), '2018-03-01');
const draft = real.evaluate(2017);

describe('the evaluation of 2017', () => {
  it('has its chapters in order', () => {
    expect(headingsIn(draft, 2)).toEqual([
      'Baggrund og formål',
      'Sammenfatning',
      'Borgere',
      'Virksomheder',
      "Redegørelse for KPI'er",
      'Tilbagemeldinger fra netværk',
      'Læring og anbefalinger',
      'Betydning for næste års plan',
      'Godkendelse',
      'Bilag: Kilder',
      'Bilag: Sådan læses status',
    ]);
  });

  it('tells of all 15 initiatives and 3 KPIs', () => {
    const titles = headingsIn(draft, 3);
    expect(titles).toHaveLength(18);
    expect(titles.slice(0, 15)).toEqual(real.evaluation(2017).plans[0]?.initiatives.map(({ number, title }) => `${number} ${title}`));
  });

  it('says why the share of people who log on cannot be measured', () => {
    const at = draft.blocks.findIndex((block) => block.kind === 'heading' && plainText(block.text).startsWith('Andelen af borgere'));
    const facts = draft.blocks[at + 1];
    const judgement = facts?.kind === 'facts' ? facts.rows.find(({ term }) => term === 'Bedømmelse') : undefined;
    expect(plainText(judgement?.value ?? [])).toBe('Kan ikke opgøres: mangler udgangspunkt og måling');
  });

  it('states the number of its blanks first', () => {
    const first = draft.blocks[0];
    expect(first && plainText(inlinesOf(first))).toBe('54 felter mangler.');
    expect(blanksIn(draft)).toBe(54);
    expect(real.evaluation(2017).plans[0]?.blanks).toBe(54);
  });

  it('keeps the suggestions of the network as open as they are', () => {
    expect(textOf(draft)).toContain('Ikke afgjort (til handlingsplan-2018)');
  });
});

/** Any stage of writing leaves as many blanks in the document as the result counts. */
describe('blanks', () => {
  const stages: [name: string, lines: string][] = [
    ['nothing written', ''],
    ['a result without its reason', '    evaluation: { result: partly, on: 2027-01-05 }'],
    ['a reason without its result', '    evaluation: { summary: Fint., on: 2027-01-05 }'],
    ['a next step without its reason', '    evaluation: { result: achieved, summary: Fint., next: continue, on: 2027-01-05 }'],
    ['all of an initiative', '    evaluation: { result: achieved, summary: Fint., learning: Meget., next: close, reason: Klar., on: 2027-01-05 }'],
    ['written after the day', '    evaluation: { result: achieved, summary: Fint., learning: Meget., next: close, reason: Klar., on: 2027-03-05 }'],
    ['chapters of the plan', 'evaluation: { summary: { text: Et godt år., on: 2027-01-05 }, nextYear: { text: Mere., on: 2027-01-05 } }'],
    ['everything', [
      '    evaluation: { result: achieved, summary: Fint., learning: Meget., next: close, reason: Klar., on: 2027-01-05 }',
      'kpis:',
      '  - { id: k, title: Glade, type: evidence, evaluation: { account: Glade., on: 2027-01-05 } }',
      'evaluation:',
      ...['summary', 'networkFeedback', 'learning', 'recommendations', 'nextYear'].map((key) => `  ${key}: { text: Ord., on: 2027-01-05 }`),
      '  approval: { body: Byrådet, on: 2027-01-06 }',
    ].join('\n')],
  ];
  it.each(stages)('%s', (_name, lines) => {
    const workspace = workspaceFrom({ 'plan.yaml': `${tenLines}${lines}\n` });
    expect(workspace.problems).toEqual([]);
    const reports = reportsOf(workspace, '2027-01-10');
    expect(blanksIn(reports.evaluate(2026))).toBe(reports.evaluation(2026).plans[0]?.blanks);
  });

  it('a draft without any is no draft', () => {
    const workspace = workspaceFrom({ 'plan.yaml': `${tenLines}${stages.at(-1)?.[1]}\n` });
    const document = reportsOf(workspace, '2027-01-10').evaluate(2026);
    expect(blanksIn(document)).toBe(0);
    expect(document.blocks[0]?.kind).toBe('heading');
  });
});
