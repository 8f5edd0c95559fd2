import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addAll } from '../../src/analysis/edit/add.ts';
import { type StatusForm, statusForms } from '../../src/analysis/round/forms.ts';
import { type Merge, mergeForms } from '../../src/analysis/round/merge.ts';
import { allItems, Snapshot } from '../../src/analysis/snapshot.ts';
import { readForm as cellsOf } from '../../src/io/read-xlsx.ts';
import { readForm, type ReturnedForm } from '../../src/model/form/read-form.ts';
import { statuses } from '../../src/model/schema/item.ts';
import { vocabularies } from '../../src/model/vocabulary.ts';
import type { Workspace } from '../../src/model/workspace.ts';
import type { Lang } from '../../src/render/document.ts';
import { statusForm } from '../../src/render/forms/status-form.ts';
import { languages, loadRound } from '../../src/render/messages/index.ts';
import { wordsIn } from '../../src/render/reports/words.ts';
import { anyText } from '../render/any-text.ts';
import { viewOn, workspaceFrom, workspaceOf } from '../workspace.ts';
import { bytesOf, cellOf, filled, type Filling, opened } from './filling.ts';

const day = '2017-10-03';
const today = '2026-11-22';
const plan = `kind: plan
id: skole-2017
title: Handlingsplan
owner: Skoleforvaltningen
period: { from: 2017-01-01, to: 2017-12-31 }
initiatives:
  - id: vand
    title: Vandposter # med vilje
    owner: Skoleforvaltningen
    deadline: ultimo oktober 2017
    deliverables:
      - { id: udbud, title: Udbud, owner: Indkøb, count: { planned: 3, unit: udbud } }
  - id: frugt
    title: Frugt
    log:
      - { on: 2017-03-01, status: in-progress, progress: 10 }
kpis:
  - { id: antal, title: Antal vandposter, unit: poster, values: [{ on: 2017-02-01, value: 2 }] }
  - { id: ord, title: Smag, type: rating, scale: [ringe, god] }
`;
const small = (text = plan): Workspace => workspaceFrom({ 'plan.yaml': text });

const formsOf = (workspace: Workspace, lang: Lang = 'da'): StatusForm[] => statusForms(new Snapshot(workspace, viewOn(day)), workspace.plans, workspace.networks, lang);
const made = async (form: StatusForm, lang: Lang = 'da'): Promise<Uint8Array> => statusForm(form, day, lang, await loadRound(lang));

async function returned(bytes: Uint8Array): Promise<ReturnedForm> {
  const form = readForm(await cellsOf(bytes));
  if (typeof form === 'string') throw new Error(form);
  return form;
}

/** The form of one owner of the small plan, filled in and read back. */
async function merged(owner: string, rows: Readonly<Record<string, Filling>>, workspace = small(), told = {}): Promise<Merge> {
  const form = formsOf(workspace).find((one) => (one.owner?.name.da ?? '') === owner);
  if (!form) throw new Error(`no form of ${owner}`);
  return mergeForms(workspace, [{ file: 'f.xlsx', form: await returned(await filled(await made(form), rows, told)) }], today);
}

const entryOf = ({ accepted, problems, conflicts }: Merge): unknown => {
  expect({ problems, conflicts }).toEqual({ problems: [], conflicts: [] });
  return accepted[0]?.entry;
};

describe('the forms of a round', () => {
  it('ask the first owner of each item, and one more asks about what nobody owns', () => {
    const asked = formsOf(small()).map(({ owner, parts }) => [owner?.name.da ?? null, parts.flatMap(({ items, kpis }) => [...items, ...kpis].map(({ ref }) => ref))]);
    expect(asked).toEqual([
      ['Skoleforvaltningen', ['skole-2017/vand', 'skole-2017/antal', 'skole-2017/ord']],
      ['Indkøb', ['skole-2017/udbud']],
      [null, ['skole-2017/frugt']],
    ]);
  });

  it('leave out what is finished, cancelled or an intention', () => {
    const text = plan.replace('status: in-progress, progress: 10', 'status: done').replace('    deadline: ultimo', '    commitment: intent\n    deadline: ultimo');
    expect(formsOf(small(text)).flatMap(({ parts }) => parts.flatMap(({ items }) => items.map(({ ref }) => ref)))).toEqual(['skole-2017/udbud']);
  });

  it('are the same bytes each time', async () => {
    const [form] = formsOf(small());
    if (!form) throw new Error('no form');
    expect(await made(form)).toEqual(await made(form));
  });

  it.each(languages)('offer every status in %s by a word that is understood', (lang) => {
    for (const status of statuses) expect(vocabularies.status.meant(wordsIn(lang, lang).labels.status[status])).toBe(status);
  });

  it('lock what is known, hide their keys, and open what is asked', async () => {
    const [form] = formsOf(small());
    const book = await opened(await made(form as StatusForm));
    const [status, kpis, own] = book.worksheets;
    expect(book.worksheets.map(({ name, state }) => [name, state])).toEqual([['Status', 'visible'], ['KPI', 'visible'], ['planspor', 'hidden']]);
    for (const sheet of [status, kpis]) {
      expect(sheet?.getColumn(1).hidden && sheet.getColumn(2).hidden && sheet.getRow(1).hidden).toBe(true);
      expect((sheet as unknown as { sheetProtection: object }).sheetProtection).toMatchObject({ sheet: true });
      expect(sheet?.pageSetup).toMatchObject({ orientation: 'landscape', fitToWidth: 1 });
    }
    const cell = (key: string) => cellOf(book, 'skole-2017/vand', key);
    for (const key of ['ref', 'stamp', 'title', 'due', 'last']) expect(cell(key).protection?.locked).not.toBe(false);
    for (const key of ['status', 'progress', 'deadline', 'reason', 'note']) expect(cell(key).protection?.locked).toBe(false);
    expect(cell('status').dataValidation).toMatchObject({ type: 'list', formulae: ['planspor!$C$1:$C$9'] });
    expect(own?.getColumn(3).values.slice(1)).toEqual(statuses.map((one) => wordsIn('da', 'da').labels.status[one]));
    expect(cell('deadline').numFmt).toBe('@');
    expect(cellOf(book, 'skole-2017/ord', 'value').dataValidation).toMatchObject({ type: 'list', formulae: ['planspor!$D$1:$D$2'] });
    expect([cell('title').text, cell('due').text, cell('last').text]).toEqual(['Vandposter', 'ultimo oktober 2017', 'Ikke oplyst']);
  });
});

describe('an answer becomes the entry it says:', () => {
  it.each<[string, Filling, object]>([
    ['a status from the list', { status: 'I gang' }, { status: 'in-progress' }],
    ['a status in English', { status: 'Completed' }, { status: 'done' }],
    ['progress as a number', { progress: 40 }, { progress: 40 }],
    ['progress as text', { progress: '12,5 %' }, { progress: 12.5 }],
    ['a vague deadline with its reason', { deadline: 'ultimo november', reason: 'Frost' }, { deadline: 'ultimo november', reason: 'Frost' }],
    ['a deadline as Danes write days', { deadline: '30.11.2017' }, { deadline: '30.11.2017' }],
    ['a deadline given up', { deadline: 'Trukket tilbage', reason: 'Ingen penge' }, { deadline: 'withdrawn', reason: 'Ingen penge' }],
    ['a note of several lines', { note: 'En\r\nto ' }, { note: 'En\nto' }],
    ['a note in letters of several kinds', { note: { richText: [{ text: 'halvt ' }, { text: 'fedt', font: { bold: true } }] } }, { note: 'halvt fedt' }],
    ['a note that looks like a formula', { note: '=1+1' }, { note: '=1+1' }],
  ])('%s', async (_, filling, said) => {
    expect(entryOf(await merged('Skoleforvaltningen', { 'skole-2017/vand': filling }))).toEqual({ on: day, by: 'Skoleforvaltningen', ...said });
  });

  it.each([
    ['dd-mm-yyyy', '2017-11-01'],
    ['mmmm yyyy', '2017-11'],
    ['[$-406]mmm\\-yy;@', '2017-11'],
    ['yyyy', '2017'],
  ])('a per cent as Excel keeps it, and a day as Excel shows it: %s', async (numFmt, deadline) => {
    const workspace = small();
    const book = await opened(await made(formsOf(workspace)[0] as StatusForm));
    Object.assign(cellOf(book, 'skole-2017/vand', 'progress'), { value: 0.4, numFmt: '0%' });
    Object.assign(cellOf(book, 'skole-2017/vand', 'deadline'), { value: new Date('2017-11-01T00:00:00Z'), numFmt });
    const merge = mergeForms(workspace, [{ file: 'f.xlsx', form: await returned(await bytesOf(book)) }], today);
    expect(entryOf(merge)).toMatchObject({ progress: 40, deadline });
  });

  it('a count, where the plan says how many; an owner who is not in the registers by name', async () => {
    expect(entryOf(await merged('Indkøb', { 'skole-2017/udbud': { count: 2 } }))).toEqual({ on: day, count: 2, by: 'Indkøb' });
  });

  it('who filled it in, and the day it was told', async () => {
    const told = { by: 'Sekretariatet', told: '12. oktober 2017' };
    expect(entryOf(await merged('', { 'skole-2017/frugt': { status: 'Gennemført' } }, small(), told))).toEqual({ on: day, known: '2017-10-12', status: 'done', by: 'Sekretariatet' });
    expect(entryOf(await merged('', { 'skole-2017/frugt': { status: 'Gennemført' } }))).toEqual({ on: day, status: 'done' });
  });

  it('figures of KPIs, with what they describe and the day they were told', async () => {
    const merge = await merged('Skoleforvaltningen', { 'skole-2017/antal': { value: 12, on: 'ultimo september 2017', source: 'Optælling' }, 'skole-2017/ord': { value: 'god' } });
    entryOf(merge);
    expect(merge.accepted.map(({ entry }) => entry)).toEqual(
      expect.arrayContaining([
        { on: 'ultimo september 2017', known: day, value: 12, by: 'Skoleforvaltningen', source: 'Optælling' },
        { on: day, value: 'god', by: 'Skoleforvaltningen' },
      ]),
    );
  });
});

describe('a cell that cannot be taken is named, its row is left and no other:', () => {
  it.each<[string, string, Filling, [cell: string, why: string]]>([
    ['an unknown status', 'vand', { status: 'Færdigt' }, ['Status!G10', 'status']],
    ['too much progress', 'vand', { progress: 140 }, ['Status!H10', 'progress']],
    ['what may be a share or per cent', 'vand', { progress: 0.4 }, ['Status!H10', 'fraction']],
    ['a deadline nobody can read', 'vand', { deadline: 'hurtigst muligt' }, ['Status!I10', 'deadline']],
    ['a reason for nothing', 'vand', { reason: 'Frost' }, ['Status!J10', 'reason-alone']],
    ['a formula', 'vand', { note: { formula: 'CHAR(65)', result: 'A' } }, ['Status!K10', 'computed']],
    ['an error', 'vand', { note: { error: '#N/A' } }, ['Status!K10', 'computed']],
    ['a hidden character', 'vand', { note: 'a\u202eb' }, ['Status!K10', 'character']],
    ['a byte order mark where a line begins', 'vand', { note: 'a\r\n\ufeffb' }, ['Status!K10', 'character']],
    ['a control character', 'vand', { note: 'a_x0007_b' }, ['Status!K10', 'character']],
    ['a novel', 'vand', { note: 'x'.repeat(32_000) }, ['Status!K10', 'too-long']],
    ['a figure that is none', 'antal', { value: 'mange' }, ['KPI!G7', 'value']],
    ['a word that is not on the scale', 'ord', { value: 'fin' }, ['KPI!G8', 'value']],
    ['a source of nothing', 'antal', { source: 'Optælling' }, ['KPI!I7', 'value-missing']],
    ['a day that cannot be read', 'antal', { value: 3, on: 'for nylig' }, ['KPI!H7', 'on']],
  ])('%s', async (_, id, filling, [cell, why]) => {
    const other = id === 'vand' ? 'antal' : 'vand';
    const { accepted, problems, conflicts } = await merged('Skoleforvaltningen', { [`skole-2017/${id}`]: filling, [`skole-2017/${other}`]: other === 'vand' ? { note: 'Set' } : { value: 5 } });
    expect(problems.map(({ at, trouble }) => [at, trouble.why])).toEqual([[cell, why]]);
    expect({ accepted: accepted.map(({ target }) => target.ref), conflicts }).toEqual({ accepted: [`skole-2017/${other}`], conflicts: [] });
  });

  it.each([['told', 'i går'], ['future', '2071-10-12']])('an answer about who or when that cannot be taken (%s) keeps the whole form back', async (why, text) => {
    const { accepted, problems } = await merged('', { 'skole-2017/frugt': { note: 'Set' } }, small(), { told: text });
    expect({ accepted, problems }).toEqual({ accepted: [], problems: [{ file: 'f.xlsx', at: 'Status!E7', trouble: { why, text } }] });
  });
});

describe('conflicts', () => {
  const two = async (first: Filling, second: Filling, workspace = small()): Promise<Merge> => {
    const form = formsOf(workspace)[0] as StatusForm;
    const bytes = await made(form);
    const read = async (filling: Filling) => returned(await filled(bytes, { 'skole-2017/vand': filling, 'skole-2017/antal': { value: 5 } }));
    return mergeForms(workspace, [{ file: 'a.xlsx', form: await read(first) }, { file: 'b.xlsx', form: await read(second) }], today);
  };

  it('two forms that say different things of one item: neither is taken, all else is', async () => {
    const { accepted, conflicts } = await two({ status: 'I gang' }, { status: 'Gennemført' });
    expect(accepted.map(({ target }) => target.ref)).toEqual(['skole-2017/antal']);
    expect(conflicts).toMatchObject([
      { file: 'a.xlsx', why: 'twice', ref: 'skole-2017/vand', others: [{ file: 'b.xlsx', at: 'Status!G10' }] },
      { file: 'b.xlsx', why: 'twice', ref: 'skole-2017/vand', others: [{ file: 'a.xlsx', at: 'Status!G10' }] },
    ]);
  });

  it('two forms that say the same are one answer', async () => {
    const { accepted, conflicts } = await two({ status: 'I gang' }, { status: 'in progress' });
    expect({ refs: accepted.map(({ target }) => target.ref), conflicts }).toEqual({ refs: ['skole-2017/vand', 'skole-2017/antal'], conflicts: [] });
  });

  const later = async (text: string, rows: Readonly<Record<string, Filling>>): Promise<Merge> => {
    const form = formsOf(small())[0] as StatusForm;
    return mergeForms(small(text), [{ file: 'f.xlsx', form: await returned(await filled(await made(form), rows)) }], today);
  };

  it.each([
    ['a new entry', plan.replace('    deliverables:', '    log: [{ on: 2017-10-10, status: done }]\n    deliverables:'), { status: 'done', on: '2017-10-10' }],
    ['another deadline', plan.replace('ultimo oktober', 'medio oktober'), { status: 'not-reported', on: null }],
    ['another title', plan.replace('title: Vandposter', 'title: Springvand'), { status: 'not-reported', on: null }],
  ])('%s since the form was made', async (_, text, now) => {
    const { accepted, conflicts } = await later(text, { 'skole-2017/vand': { status: 'I gang' }, 'skole-2017/antal': { value: 5 } });
    expect(accepted.map(({ target }) => target.ref)).toEqual(['skole-2017/antal']);
    expect(conflicts).toMatchObject([{ why: 'changed', ref: 'skole-2017/vand', at: 'Status!G10', now }]);
  });

  it('what changed elsewhere in the plan is no conflict', async () => {
    expect((await later(plan.replace('title: Frugt', 'title: Grønt'), { 'skole-2017/vand': { status: 'I gang' } })).conflicts).toEqual([]);
  });

  it('a row about what is not in the plans any more, or never was', async () => {
    const { accepted, conflicts } = await later(plan.replace('id: vand\n', 'id: vandposter\n'), { 'skole-2017/vand': { status: 'I gang' } });
    expect({ accepted, conflicts }).toMatchObject({ accepted: [], conflicts: [{ why: 'unknown', ref: 'skole-2017/vand' }] });
  });
});

describe('whatever is written', () => {
  it('unchanged forms of the real plans say nothing', async () => {
    const workspace = workspaceOf();
    for (const lang of languages) {
      for (const form of formsOf(workspace, lang)) {
        const rows = mergeForms(workspace, [{ file: 'f.xlsx', form: await returned(await made(form, lang)) }], today);
        expect(rows).toEqual({ accepted: [], already: 0, conflicts: [], problems: [] });
      }
    }
  });

  it('each filled cell comes back as exactly that entry, byte for byte nothing else, and once', async () => {
    const workspace = workspaceOf();
    const form = formsOf(workspace).find(({ owner }) => owner === null);
    const bytes = await made(form as StatusForm);
    const refs = form?.parts.flatMap(({ items }) => items.map(({ ref }) => ref)) ?? [];
    // What no XML can hold is lost on the way, whoever writes it.
    const text = anyText.map((one) => one.replaceAll(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/gu, '')).filter((one) => one.trim() !== '');
    const answer = fc.record({ status: fc.constantFrom('I gang', 'Planlagt', 'Sat i bero'), progress: fc.integer({ min: 1, max: 100 }), note: text }, { requiredKeys: [] });
    const answers = fc.dictionary(fc.constantFrom(...refs), answer, { minKeys: 1, maxKeys: 4 });
    await fc.assert(
      fc.asyncProperty(answers, async (given) => {
        const rows = Object.fromEntries(Object.entries(given).filter(([, filling]) => Object.keys(filling).length > 0));
        const file = { file: 'f.xlsx', form: await returned(await filled(bytes, rows)) };
        const merge = mergeForms(workspace, [file], today);
        expect(merge.accepted.length + new Set(merge.problems.map(({ at }) => at.replace(/^.*?!\D+/, ''))).size).toBe(Object.keys(rows).length);
        const after = addAll(workspace, merge.accepted);
        expect(after.refused).toEqual([]);
        const items = new Map(allItems(after.workspace).map((item) => [item.ref, item]));
        for (const { target, entry, position } of merge.accepted) {
          const { status, progress, note } = rows[target.ref] ?? {};
          expect(entry).toMatchObject({ on: day, ...(status !== undefined && { status: vocabularies.status.meant(status) }), ...(progress !== undefined && { progress }) });
          const written = items.get(target.ref)?.log[position];
          expect(written).toMatchObject({ on: day, status: entry.status ?? null, progress: progress ?? null, note: note === undefined ? null : note.replaceAll(/\r\n?/g, '\n').trim() });
        }
        for (const { before, after: now } of after.files) expect(linesLost(before, now)).toEqual([]);
        expect(mergeForms(after.workspace, [file], today)).toMatchObject({ accepted: [], conflicts: [], already: merge.accepted.length });
      }),
      { numRuns: 25 },
    );
  }, 120_000);
});

/** Lines of a text that do not stand in another in the same order. */
function linesLost(before: string, after: string): string[] {
  const now = after.split('\n');
  let at = 0;
  return before.split('\n').filter((line) => {
    const found = now.indexOf(line, at);
    if (found >= 0) at = found + 1;
    return found < 0;
  });
}
