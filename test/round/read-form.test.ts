import { describe, expect, it } from 'vitest';
import { type Foreign, readForm, type ReturnedForm } from '../../src/model/form/read-form.ts';

type Sheet = Parameters<typeof readForm>[0][number];

/** A sheet, a line for each row with a bar between its cells. */
const sheet = (name: string, ...rows: string[]): Sheet => ({ name, rows: rows.map((row) => (row === '' ? [] : row.split('|').map((text) => ({ text, computed: false })))) });

const own = (...facts: string[]): Sheet => sheet('planspor', ...facts);
const facts = ['form|1', 'asOf|2017-10-03', 'owner|reg/skole', 'name|Skolen', 'plan|skole-2017', 'plan|net'];
const items = 'ref|stamp|number|title|due|last|status|progress|count|deadline|reason|note';
const kpis = 'ref|stamp|number|title|unit|latest|value|on|source';

function formOf(...sheets: Sheet[]): ReturnedForm {
  const form = readForm([...sheets, own(...facts)]);
  if (typeof form === 'string') throw new Error(form);
  return form;
}

/** What each row with an answer says, with its cells. */
const said = (...sheets: Sheet[]): unknown[] =>
  formOf(...sheets).rows.map(({ kind, ref, stamp, answers }) => [kind, ref, stamp, ...Object.entries(answers).map(([key, { at, text }]) => `${key} ${at} ${text}`)]);

describe('what a form says of itself', () => {
  it.each<[string, string[], Foreign]>([
    ['it says nothing', [], 'no-form'],
    ['it does not say that it is one', ['asOf|2017-10-03'], 'no-form'],
    ['it says so without a word', ['form|', 'asOf|2017-10-03'], 'no-form'],
    ['it has no day', ['form|1'], 'no-form'],
    ['its day does not exist', ['form|1', 'asOf|2017-02-30'], 'no-form'],
    ['it is of another version', ['form|2', 'asOf|2017-10-03'], 'other-version'],
  ])('is not enough: %s', (_, written, why) => {
    expect(readForm([own(...written)])).toBe(why);
  });

  it('is on its own sheet, without which any other is a workbook as there are many', () => {
    expect(readForm([sheet('Status', ...facts)])).toBe('no-form');
    expect(readForm([])).toBe('no-form');
  });

  it('is its day, its owner and its plans', () => {
    expect(formOf()).toEqual({ asOf: '2017-10-03', owner: { ref: 'reg/skole', name: 'Skolen' }, plans: ['skole-2017', 'net'], by: null, told: null, rows: [], asked: 0 });
    expect(readForm([own(' form | 1 ', ' asOf | 2017-10-03 ', 'owner', '', 'plan| net ')])).toMatchObject({ owner: { ref: '', name: '' }, plans: ['net'] });
  });

  it('is who filled it in and when, on either sheet', () => {
    expect(formOf(sheet('Status', items, '#by||||KL', '#told|||| 12. oktober 2017 '))).toMatchObject({
      by: { at: 'Status!E2', text: 'KL', computed: false },
      told: { at: 'Status!E3', text: '12. oktober 2017', computed: false },
    });
    expect(formOf(sheet('KPI', kpis, '#by||||KL'))).toMatchObject({ by: { at: 'KPI!E2', text: 'KL' }, told: null });
    expect(formOf(sheet('Status', items, '#by', '#told||||  '))).toMatchObject({ by: null, told: null });
  });
});

describe('its rows', () => {
  it('say what is written in them, by cell', () => {
    expect(said(sheet('Status', items, 'skole/a|5f||Vand|||I gang|40||ultimo|Frost|Set', 'skole/b|6a||Frugt|||||2'), sheet('KPI', kpis, 'skole/k|7c||Poster||||ultimo|', 'skole/l|8d||Smag|||god||Skøn'))).toEqual([
      ['items', 'skole/a', '5f', 'status Status!G2 I gang', 'progress Status!H2 40', 'deadline Status!J2 ultimo', 'reason Status!K2 Frost', 'note Status!L2 Set'],
      ['items', 'skole/b', '6a', 'count Status!I3 2'],
      ['kpis', 'skole/k', '7c', 'on KPI!H2 ultimo'],
      ['kpis', 'skole/l', '8d', 'value KPI!G3 god', 'source KPI!I3 Skøn'],
    ]);
  });

  it('are asked, answered or not; headings and empty rows are not', () => {
    expect(formOf(sheet('Status', items, '#title|||Status', '#by||||KL', 'skole/a|5f', '', 'skole/b|6a|||||I gang', '|', '#title|||Slut'), sheet('KPI', kpis, 'skole/k|7c'))).toMatchObject({ asked: 3, rows: [{ ref: 'skole/b' }] });
  });

  it('say nothing in a heading', () => {
    expect(said(sheet('Status', items, '#title|||Status|||I gang|40'))).toEqual([]);
  });

  it('say nothing in blanks, and nothing of the blanks around words', () => {
    expect(said(sheet('Status', items, ' skole/a | 5f ||||| I gang | |\n'))).toEqual([['items', 'skole/a', '5f', 'status Status!G2 I gang']]);
  });

  it.each([['a\r\nb'], ['a\rb'], ['a\nb']])('have lines that end alike: %j', (text) => {
    expect(formOf(sheet('Status', items, `skole/a|5f||||||||||${text}`)).rows[0]?.answers.note?.text).toBe('a\nb');
  });

  it('tell what a formula shows, though it shows nothing', () => {
    const [head = [], row = []] = sheet('Status', items, 'skole/a|5f||||||||||').rows;
    const computed = { name: 'Status', rows: [head, row.map((cell, at) => (at === 11 ? { text: '', computed: true } : cell))] };
    expect(formOf(computed).rows[0]?.answers).toEqual({ note: { at: 'Status!L2', text: '', computed: true } });
  });

  it('may have lost what nobody sees', () => {
    expect(said(sheet('Status', 'status|progress|deadline|reason|note|number|title|due|last|ref|stamp', 'I gang', '|40||||||||skole/a'))).toEqual([
      ['items', '', '', 'status Status!A2 I gang'],
      ['items', 'skole/a', '', 'progress Status!B3 40'],
    ]);
  });

  it('are found by the keys of their columns, in whatever order; a count need not be asked', () => {
    const sheets = [sheet('Egne tal', ' note |ref|status|stamp|number|title|due|last|progress|deadline|reason', 'Set|skole/a|I gang|5f')];
    expect(said(...sheets)).toEqual([['items', 'skole/a', '5f', 'status Egne tal!C2 I gang', 'note Egne tal!A2 Set']]);
  });

  it('of other sheets are none of the form’s', () => {
    expect(formOf(sheet('Tom'), sheet('Noter', 'ref|stamp|status', 'skole/a|5f|I gang'))).toMatchObject({ rows: [], asked: 0 });
  });
});
