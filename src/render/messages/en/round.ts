import type { RoundWords } from '../round.ts';
import { sentence } from '../language.ts';
import { language } from './language.ts';

const meant = (word: string | null): string => (word === null ? '' : ` Did you mean ${word}?`);
const forms = (count: number): string => `${language.number(count)} ${language.plural(count, 'form', 'forms')}`;
const answers = (count: number): string => `${language.number(count)} ${language.plural(count, 'answer', 'answers')}`;

export const round: RoundWords = {
  lang: 'en',
  form: {
    title: (owner) => `Status form: ${owner ?? 'items without an owner'}`,
    about: (day) => `Status as at ${day}`,
    intro: {
      items: [
        'Fill in the yellow cells where there is news; leave the others empty. A status that still holds may be chosen again, so that it counts as told.',
        'Deadlines may be written as you say them: 2018-03-31, “late March 2018”. When a deadline is moved, say why. Do not write about persons by name.',
      ],
      kpis: ['Write the new figure, the day or period it describes (else it is of the day of the form), and where it stands.'],
    },
    by: 'Filled in by (organisation or role):',
    told: 'Filled in on (day):',
    sheets: { items: 'Status', kpis: 'KPIs' },
    columns: {
      number: 'No.', title: 'Item', due: 'Deadline', last: 'Last status', status: 'New status', progress: 'Progress, per cent', count: 'Number so far',
      deadline: 'New deadline', reason: 'Reason for new deadline', note: 'Note', kpi: 'KPI', unit: 'Measured in', latest: 'Last figure', value: 'New figure', on: 'As at', source: 'Source',
    },
    partOf: (title) => `part of: ${title}`,
    together: (names) => `together with ${names}`,
    reported: (status, on) => `${status}, ${on}`,
    asked: { share: 'per cent', rating: 'a word of the scale', evidence: 'a text that shows it', tally: 'positive/neutral/negative, as 12/5/3' },
    number: (unit) => unit ?? 'number',
    measuredBy: (names) => `measured by ${names}`,
    notAllowed: 'That cannot be here',
    chooseFrom: 'Choose from the list, or leave the cell empty.',
    within: (most) => (most === null ? 'Write a number from 0 up.' : `Write a number from 0 to ${most}.`),
  },
  collect: {
    wrote: (file, items, kpis) =>
      `${file}: ${language.number(items)} ${language.plural(items, 'item', 'items')}${kpis === 0 ? '' : `, ${language.number(kpis)} ${language.plural(kpis, 'KPI', 'KPIs')}`}`,
    next: (folder) => `send each form to its owner; when they are back: planspor merge ${folder}/*.xlsx`,
    exists: (file, more) =>
      `${file} ${more > 0 ? `and ${language.number(more)} more of the forms exist` : 'exists'} and may hold answers. Choose another folder with --to, or replace ${more > 0 ? 'them' : 'it'} with --force. Nothing was written.`,
    nothing: 'there is nothing to ask about: everything is finished, cancelled or only an intention.',
  },
  merge: {
    needed: 'name the forms, such as forms/*.xlsx.',
    noForms: (pattern) => `there are no forms at ${pattern}.`,
    foreign: {
      'no-form': (file) => `${file} is not a status form that planspor collect has written. Nothing of it was read.`,
      'other-version': (file) => `${file} was written by another version of planspor. Write the forms anew with planspor collect.`,
    },
    workbook: {
      'not-a-workbook': (file) => `${file} is not an Excel workbook. Save the form as .xlsx.`,
      encrypted: (file) => `${file} has a password or is in Excel's old format. Save the form as .xlsx without a password.`,
      'too-large': (file) => `${file} is larger than any form; it was not opened.`,
      damaged: (file) => `${file} is damaged or written in a way that cannot be read. Open it in Excel or LibreOffice and save it anew.`,
    },
    problem: (trouble) => {
      switch (trouble.why) {
        case 'computed': return 'there is a formula or an error; write what it is to say.';
        case 'character': return `there is a character that cannot be seen or may not stand in a plan (${trouble.name}). Write the text without it.`;
        case 'too-long': return `the text is too long; at most ${language.number(trouble.most)} characters fit in a log.`;
        case 'status': return `“${trouble.text}” is no status.${meant(trouble.nearest)} Choose from the list.`;
        case 'progress': return `“${trouble.text}” is not a percentage from 0 to 100.`;
        case 'fraction': return `“${trouble.text}” may be a percentage or a share of 1. Write it as per cent, such as 40.`;
        case 'count': return `“${trouble.text}” is not a number from 0 up.`;
        case 'no-count': return 'the plan does not say how many there are to be, so nothing is counted here.';
        case 'deadline': return `“${trouble.text}” is not a deadline. Write for example 2018-03-31 or “late March 2018”.`;
        case 'reason-alone': return 'a reason without a new deadline. Write the deadline, or write the text as a note.';
        case 'told': return `“${trouble.text}” is not a day. Write for example 2017-10-12.`;
        case 'future': return `“${trouble.text}” is still to come; nobody can have told it then.`;
        case 'on': return `“${trouble.text}” is not a day or a period that has ended. Write for example 2017-09-30 or “late September 2017”.`;
        case 'value-missing': return 'the figure itself is missing.';
        case 'value':
          return {
            number: `“${trouble.text}” is not a number. Write for example 74.3.`,
            rating: `“${trouble.text}” is not on the scale. Choose ${language.or(trouble.scale)}.`,
            'no-scale': 'the KPI has no scale for a rating to stand on.',
            tally: `“${trouble.text}” is not a tally. Write positive/neutral/negative, such as 12/5/3.`,
          }[trouble.unfit];
      }
    },
    conflict: (conflict) => {
      switch (conflict.why) {
        case 'unknown': return conflict.ref === '' ? 'a row that belongs to nothing in the plans. Not written.' : `there is no ${conflict.ref} in the plans any more. Not written.`;
        case 'changed': return `${conflict.ref} ${conflict.title}: the plan has changed since the form was made${conflict.nowSaid === '' ? '' : `, and now says: ${conflict.nowSaid}`}. Not written; if the answer still holds, write it with planspor ${conflict.now ? 'update' : 'record'}.`;
        case 'twice': return `${conflict.ref} ${conflict.title}: answered differently in ${language.and(conflict.others.map(({ file, at }) => `${file} ${at}`))}. None was written; empty those that do not hold and merge again.`;
      }
    },
    refused: (message) => `${sentence(message)} Not written.`,
    cannotWrite: (ref, file) => `${ref} cannot be written into ${file} without something else being read differently. Write it by hand.`,
    done: ({ written, forms: count, already, left, dryRun }) =>
      [
        `${answers(written)} from ${forms(count)} ${dryRun ? 'would be written; nothing was changed' : 'written'}`,
        ...(already > 0 ? [`${language.number(already)} already there`] : []),
        ...(left > 0 ? [`${language.number(left)} not written`] : []),
      ].join(' · '),
    silent: {
      'no-form': (owner) => (owner === null ? 'no form for items without an owner' : `no form from ${owner}`),
      empty: (owner) => (owner === null ? 'nothing filled in about items without an owner' : `nothing filled in by ${owner}`),
    },
  },
};
