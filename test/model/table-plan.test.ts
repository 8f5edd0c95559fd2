import { describe, expect, it } from 'vitest';
import { planFrom, type Remark, type TableItem, type TablePlan } from '../../src/model/table/read-plan.ts';
import { defaultConventions } from '../../src/model/time/index.ts';

/** Sheets as a plan, on a day or on none. */
const planOf = (sheets: Readonly<Record<string, string[][]>>, on: string | null = null): TablePlan | null =>
  planFrom(Object.entries(sheets).map(([name, rows]) => ({ name, rows })), {
    planId: 'p', on, source: 't.csv', time: { conventions: defaultConventions, timeZone: 'Europe/Copenhagen', period: { from: '2027-01-01', to: '2027-12-31' } },
  });

const cells = (lines: readonly string[]): string[][] => lines.map((line) => line.split('|').map((cell) => cell.trim()));
const read = (lines: readonly string[], on: string | null = null): TablePlan | null => planOf({ Ark1: cells(lines) }, on);
const itemsOf = (plan: TablePlan | null): TableItem[] => plan?.areas.flatMap(({ items }) => items) ?? [];
const fieldsOf = (lines: readonly string[], on: string | null = null): TableItem['fields'][] => itemsOf(read(lines, on)).map(({ fields }) => fields);
const remarked = (remarks: readonly Remark[] = []): string[] => remarks.map(({ cell, heading, text, why }) => `${cell} ${heading}: ${text} (${why})`);

/** Areas with their initiatives, and deliverables in brackets. */
function outline(plan: TablePlan | null): string[] {
  const named = ({ fields, deliverables }: TableItem): string => `${String(fields.title)}${deliverables.length > 0 ? ` (${deliverables.map(named).join(', ')})` : ''}`;
  return plan?.areas.map(({ title, items }) => `${title ?? 'no area'}: ${items.map(named).join(', ')}`) ?? [];
}

describe('a row of a table', () => {
  const three = 'Område | Initiativ | Leverance';

  it.each<[string, string[], string[]]>([
    ['goes on with the initiative above, which it names again or leaves out', [three, 'A | x | x1', 'A | | x2', 'A | x | x3', 'B | x |'], ['A: x (x1, x2, x3)', 'B: x']],
    ['of another title is another initiative', [three, 'A | x | x1', 'A | y | y1', 'A | | y2'], ['A: x (x1), y (y1, y2)']],
    ['of the same title in another area is another initiative', [three, 'A | x | x1', 'B | x | x2'], ['A: x (x1)', 'B: x (x2)']],
    ['of the same title goes on where its area is left out', [three, 'A | x | x1', ' | x | x2'], ['A: x (x1, x2)']],
    ['of a deliverable in another area belongs to no initiative above', [three, 'A | x | x1', 'B | | y', 'B | | y1'], ['A: x (x1)', 'B: y (y1)']],
    ['of the same title without a deliverable is another initiative', ['Initiativ', 'x', 'x'], ['no area: x, x']],
    ['of a deliverable with no initiative above is one itself', ['Initiativ | Leverance', ' | y', 'x | x1'], ['no area: y, x (x1)']],
    ['of a table of deliverables alone is an initiative', ['Leverance', 'x', 'y'], ['no area: x, y']],
    ['stands in its area wherever it comes, or in none', ['Område | Titel', ' | x', 'A | y', 'B | z', 'A | æ', ' | ø'], ['no area: x, ø', 'A: y, æ', 'B: z']],
    ['may be empty, or shorter than its headings', ['Titel | Leverance', '', 'x', ' | ', 'y | y1'], ['no area: x, y (y1)']],
    ['may say in many ways that a cell is empty', ['Titel | Leverance', 'x | –', 'y | N/A', 'yy | n/a', 'z | ?', 'æ | ; ,', 'ø | \u200b', 'å | \u0007'], ['no area: x, y, yy, z, æ, ø, å']],
  ])('%s', (_, lines, said) => {
    const plan = read(lines);
    expect({ said: outline(plan), unread: plan?.unread }).toEqual({ said, unread: [] });
  });

  it('is divided between an initiative and its deliverable', () => {
    const lines = [
      'Nr | Titel | Leverance | Beskrivelse | Ejer | Partnere | Målgruppe | Kanal | Frist | Status | Fremdrift | Note',
      '1 | Vand | Poster | Rent vand | KL | Staten | Unge | Web | 2027-03-15 | I gang | 40 | Godt',
      '2 | | Kort | Over poster | SKI | Region | Børn | Post | ultimo marts | Færdig | 100 | Fint',
      '3 | Luft | | Ren luft | KL | Staten | unge | Film | 2027 | Planlagt | 0 | Nyt',
      '| Jord',
    ];
    const log = (status: string, progress: number, note: string, row: number): unknown[] => [{ on: '2027-02-01', status, progress, note, source: `t.csv, J${row}` }];
    expect(itemsOf(read(lines, '2027-02-01')).map(({ fields, deliverables }) => [fields, ...deliverables.map((one) => one.fields)])).toStrictEqual([
      [
        { id: 'vand', number: '1', title: 'Vand', description: 'Rent vand', owner: 'KL', partners: 'Staten', targetGroups: ['unge'] },
        { id: 'poster', title: 'Poster', channel: 'Web', deadline: '2027-03-15', log: log('in-progress', 40, 'Godt', 2) },
        {
          id: 'kort', number: '2', title: 'Kort', description: 'Over poster', owner: 'SKI', partners: 'Region', channel: 'Post', targetGroups: ['boern'],
          deadline: 'ultimo marts', log: log('done', 100, 'Fint', 3),
        },
      ],
      [{
        id: 'luft', number: '3', title: 'Luft', description: 'Ren luft', owner: 'KL', partners: 'Staten', channel: 'Film', targetGroups: ['unge'],
        deadline: '2027', log: log('scheduled', 0, 'Nyt', 4),
      }],
      [{ id: 'jord', title: 'Jord' }],
    ]);
  });
});

it('keeps times as they were written, and words for those that cannot be read', () => {
  expect(fieldsOf(['Title | Due', 'a | ultimo marts', 'b | 2027-03-15', 'c | når loven er vedtaget', 'd | -', 'e | fra 2027', 'f | 31-02-2027']).map(({ deadline }) => deadline)).toEqual([
    'ultimo marts', '2027-03-15', { text: 'når loven er vedtaget', open: true }, undefined, { text: 'fra 2027', open: true }, { text: '31-02-2027', open: true },
  ]);
});

describe('whom it names', () => {
  it('are one or several, told apart by semicolons and lines, each once', () => {
    expect(fieldsOf(['Titel | Ejer | Partnere', 'a | KL, Staten | KL; Staten', 'b | KL; | KL;; KL\nStaten\n', 'c | ; | KL; KL']).map(({ owner, partners }) => [owner, partners])).toEqual([
      ['KL, Staten', ['KL', 'Staten']], ['KL', ['KL', 'Staten']], [undefined, 'KL'],
    ]);
  });

  it('are defined where the name looks like an id, once and beside other ids', () => {
    const plan = read(['Titel | Ejer', 'it | it; KL', 'b | it', 'c | kommune-nord']);
    expect(itemsOf(plan).map(({ fields }) => [fields.id, fields.owner])).toEqual([['it', ['it-2', 'KL']], ['b', 'it-2'], ['c', 'kommune-nord']]);
    expect(plan?.organisations).toEqual([{ id: 'it-2', name: 'it' }, { id: 'kommune-nord', name: 'kommune-nord' }]);
  });

  it('are target groups once, however they are spelled later', () => {
    const plan = read(['Titel | Målgruppe', 'a | Ældre, unge;Børn\nældre', 'b | UNGE', 'c | 日本', 'd | ,']);
    expect(itemsOf(plan).map(({ fields }) => fields.targetGroups)).toEqual([['aeldre', 'unge', 'boern'], ['unge'], ['group'], undefined]);
    expect(plan?.targetGroups).toEqual([{ id: 'aeldre', name: 'Ældre' }, { id: 'unge', name: 'unge' }, { id: 'boern', name: 'Børn' }, { id: 'group', name: '日本' }]);
  });
});

it('gives ids to all, also where the title has no letter for one', () => {
  const plan = read(['Område | Titel', ' | P', '日本 | 日本', 'Skole | Skole']);
  expect(plan?.areas.map(({ id, items }) => [id, ...items.map(({ fields }) => fields.id)])).toEqual([['area', 'p-2'], ['area-2', 'row-3'], ['skole-2', 'skole']]);
});

describe('what held on a day', () => {
  const head = 'Titel | Status | Fremdrift | Note';

  it.each<[string, string, unknown]>([
    ['a status', 'a | I gang | |', { status: 'in-progress', source: 't.csv, B2' }],
    ['progress', 'a | | 40% |', { progress: 40, source: 't.csv, C2' }],
    ['a note', 'a | | | Godt\ni gang', { note: 'Godt i gang', source: 't.csv, D2' }],
    ['words that are no status, and a note', 'a | fint | | Godt', { note: 'Godt', source: 't.csv, B2' }],
  ])('is an entry: %s', (_, line, entry) => {
    expect(fieldsOf([head, line], '2027-02-01')).toStrictEqual([{ id: 'a', title: 'a', log: [{ on: '2027-02-01', ...Object(entry) }] }]);
  });

  it('is no entry where nothing is said, or in words that are not known', () => {
    const lines = [head, 'a | | |', 'b | fint | 1 |'];
    const plan = read(lines, '2027-02-01');
    expect(fieldsOf(lines, '2027-02-01')).toStrictEqual([{ id: 'a', title: 'a' }, { id: 'b', title: 'b' }]);
    const said = ['B3 Status: fint (status)', 'C3 Fremdrift: 1 (progress)'];
    expect([plan?.unread, ...itemsOf(plan).map(({ remarks }) => remarks)].map(remarked)).toEqual([said, [], said]);
  });

  it('is only remarked where nobody has said which day that is', () => {
    const lines = [head, 'a | I gang | 40% | godt', 'b | | 40 |', 'c | | |', 'd | fint | | godt'];
    const plan = read(lines);
    expect(fieldsOf(lines)).toStrictEqual(['a', 'b', 'c', 'd'].map((id) => ({ id, title: id })));
    expect(itemsOf(plan).map(({ remarks }) => remarked(remarks))).toEqual([
      ['B2 Status: I gang (no-day)', 'C2 Fremdrift: 40% (no-day)', 'D2 Note: godt (no-day)'], ['C3 Fremdrift: 40 (no-day)'], [], ['B5 Status: fint (status)', 'D5 Note: godt (no-day)'],
    ]);
    expect(remarked(plan?.unread)).toEqual(['B5 Status: fint (status)']);
  });

  it.each<[string, number | null]>([
    ['40%', 40], ['40', 40], ['40 pct', 40], ['40 pct.', 40], ['12,5 %', 12.5], ['40,00 %', 40], ['12.50', 12.5], ['1,5', 1.5],
    ['0', 0], ['0,0', 0], ['100', 100], ['100,1', null], ['101 %', null], ['-1', null], ['0.12345678901234567 %', null],
    ['1', null], ['0,4', null], ['1 %', 1], ['0,4 %', 0.4], ['halvt', null], ['ca. 40 %', null], ['10\n40', null],
  ])('%j per cent is %s', (text, progress) => {
    const plan = read(['Titel | Pct', `a | ${text}`], '2027-02-01');
    expect(itemsOf(plan)[0]?.fields.log).toEqual(progress === null ? undefined : [expect.objectContaining({ progress })]);
    expect(remarked(plan?.unread)).toEqual(progress === null ? [`B2 Pct: ${text} (progress)`] : []);
  });
});

describe('what it does not read', () => {
  it('is listed, each cell once', () => {
    const plan = read(['| Handleplan | | | | ', '', 'Titel | Budget | Titel', 'a | 10 | z | løs | |', '| 20 | | | - |']);
    expect(remarked(plan?.unread)).toEqual(['B1 : Handleplan (above)', 'B3 Budget: Budget (column)', 'C3 Titel: Titel (twice)', 'D3 :  (column)', 'B5 Budget: 20 (no-title)']);
  });

  it('is not a column that is empty under the headings', () => {
    expect(remarked(read(['| | 2027', 'Titel | |', 'a | |'])?.unread)).toEqual(['C1 : 2027 (above)']);
  });

  it('stands with the row that it is about: the deliverable where there is one', () => {
    const [first, second] = itemsOf(read(['Titel | Leverance | Budget | Rest', 'x | x1 | 10 |', '| x2 | | 20', 'y | | 30 | 40']));
    const remarks = [first, ...(first?.deliverables ?? []), second].map((one) => remarked(one?.remarks));
    expect(remarks).toEqual([[], ['C2 Budget: 10 (column)'], ['D3 Rest: 20 (column)'], ['C4 Budget: 30 (column)', 'D4 Rest: 40 (column)']]);
  });

  it('is told without the spaces around it', () => {
    expect(remarked(planOf({ Ark1: [[' Titel ', ' Budget '], [' ', ' 10\n20 ']] })?.unread)).toEqual(['B1 Budget: Budget (column)', 'B2 Budget: 10\n20 (no-title)']);
  });

  it('is every other sheet that has something in it', () => {
    const plan = planOf({ Forside: [[], ['', 'Velkommen']], Tom: [[], ['', ' ']], Plan: [['Titel'], ['x']], Gammel: [['Titel'], ['y']] });
    expect({ sheet: plan?.sheet, said: outline(plan), unread: plan?.unread }).toEqual({
      sheet: 'Plan', said: ['no area: x'], unread: [{ cell: 'Forside', heading: '', text: '', why: 'sheet' }, { cell: 'Gammel', heading: '', text: '', why: 'sheet' }],
    });
  });
});

it('looks for its headings in the first thirty rows', () => {
  const under = (rows: number): string[] => outline(read([...Array.from({ length: rows }, () => ''), 'Titel', 'x']));
  expect([under(29), under(30)]).toEqual([['no area: x'], []]);
});

it('without a heading for what an initiative is called is none', () => expect(read(['Ejer | Frist', 'KL | 2027'])).toBeNull());

it('may have rows without number', () => {
  expect(outline(planOf({ Ark1: [['Titel'], ['x'], ...Array.from({ length: 200_000 }, () => [''])] }))).toEqual(['no area: x']);
});

it.each([
  ['Vand\u00adposter\u200b 👩‍🚒\u0007!', 'Vandposter 👩‍🚒 !'],
  ['Vand\n\nposter', 'Vand poster'],
  ['Vand \u200b', 'Vand'],
  ['Vand\u0007', 'Vand'],
])('%j is one line of what people see', (written, seen) => {
  const plan = planOf({ Ark1: [['Nr', 'Titel', 'Område', 'Beskrivelse'], [written, written, written, written]] });
  expect(plan?.areas.map(({ title, items }) => [title, ...items.map(({ fields }) => [fields.number, fields.title, fields.description])])).toEqual([[seen, [seen, seen, seen]]]);
});
