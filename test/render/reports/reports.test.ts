import { describe, expect, it } from 'vitest';
import { formats } from '../../../src/render/formats/index.ts';
import { reports } from '../../../src/render/reports/index.ts';
import { labelled, shortTitle } from '../../../src/render/reports/short-title.ts';
import { workspaceOf } from '../../workspace.ts';
import { headingsIn, reportsOf, rowsIn, textOf } from './report.ts';

const workspace = workspaceOf();

describe('the table of reports', () => {
  it.each(Object.entries(reports))('%s can be loaded and names formats that are there', async (_name, report) => {
    expect(await report.load()).toBeTypeOf('function');
    expect(formats.map(({ id }) => id)).toEqual(expect.arrayContaining([...report.formats]));
  });
});

describe('short titles', () => {
  it.each([
    ['Handlingsplan for borgere', 'Borgere'],
    ['Handleplan for ældre', 'Ældre'],
    ['Indsatsområde Digital Post', 'Digital Post'],
    ['Action plan for citizens', 'Citizens'],
    ['Handlingsplan', 'Handlingsplan'],
    ['Fokus på målgruppe ikke-vestlige indvandrere', 'Fokus på målgruppe ikke-vestlige indvandrere'],
  ])('%s → %s', (title, short) => expect(shortTitle(title)).toBe(short));

  it('stand after their label', () => {
    expect(labelled({ label: 'A', title: 'Indsatsområde Digital Post' })).toBe('A Digital Post');
    expect(labelled({ label: 'A', title: null })).toBe('A');
  });
});

describe('deadlines', () => {
  const december = reportsOf(workspace, '2017-12-15').deadlines();

  it('shows only groups that hold something, the missed ones first', () => {
    expect(headingsIn(december, 2)).toEqual(['Overskredet', 'Inden for 30 dage', 'Senere', 'Forventninger', 'Uden frist', 'Sådan læses tiderne']);
    expect(rowsIn(december)[0]).toEqual(['2017-11-30 (for 15 dage siden)', 'Koordineret formidling af de gode råd (bo-b1-2)', 'ikke angivet', 'i efteråret 2017', 'Ikke oplyst']);
  });

  it('says it when no deadline was missed', () => {
    expect(textOf(reportsOf(workspace, '2017-10-03').deadlines())).toContain('Ingen overskredne frister.');
  });

  it('keeps the clock of an application deadline, and the windows apart', () => {
    const autumn = reportsOf(workspace, '2023-10-30').deadlines();
    expect(rowsIn(autumn)[0]?.slice(0, 2)).toEqual(['2023-11-15 kl. 12.00 (om 16 dage)', 'Ansøgningsfrist i første ansøgningsrunde (ansoegningsrunde-1)']);
    expect(headingsIn(autumn, 2)).toContain('Vinduer');
    expect(headingsIn(autumn, 2)).toContain('Dato følger');
  });
});

describe('one thing', () => {
  const { show } = reportsOf(workspace, '2017-12-15');

  it('tells why its light is what it is', () => {
    expect(textOf(show('handlingsplan-2017/bo-b1'))).toContain('Rød: frist overskredet, ikke oplyst (15 dage)');
  });

  it('has the day each entry was told, where that is later', () => {
    expect(textOf(show('handlingsplan-2017/bo-d3-1'))).toContain('2017-10-03 (oplyst 2017-10-04)');
  });

  it.each(['kpi-3', 'evaluering', 'dm1', 'bo-c1-1'])('%s of the plan', (id) => {
    expect(textOf(show(`handlingsplan-2017/${id}`))).toContain('s3');
  });

  it.each(['netvaerksdag', 'input-tilgaengelighed'])('%s of a network', (id) => {
    expect(textOf(show(`netvaerk-digital-inklusion/${id}`))).toContain('s0');
  });
});

describe('the plan as a document', () => {
  const plan = reportsOf(workspace, '2017-10-03').plan();

  it('says plainly what nobody has stated', () => {
    const text = textOf(plan);
    expect(text).toContain('ikke angivet');
    expect(text).not.toContain('sat 2017-10-03');
    expect(headingsIn(plan, 2)).toEqual([
      'Baggrund', 'Formål', 'Delmål', 'Målgrupper', 'Baggrundstal', 'Handlingsplan for borgere', 'Handlingsplan for virksomheder',
      'Tidsplan', 'Dækning', "KPI'er", 'Det videre forløb', 'Kilder', 'Sådan læses tiderne',
    ]);
  });
});
