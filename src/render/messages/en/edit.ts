import type { EditWords } from '../edit.ts';
import { sentence } from '../language.ts';
import { language } from './language.ts';

const meant = (word: string | null): string => (word === null ? '' : ` Did you mean ${word}?`);

export const edit: EditWords = {
  lang: 'en',
  parts: {
    progress: (percent) => `progress ${percent}`,
    count: (number) => `count ${number}`,
    deadline: (text) => `new deadline: ${text}`,
    withdrawn: 'deadline withdrawn',
    forecast: (text) => `expected ${text}`,
    deviation: (kind) => `deviation (${kind})`,
    light: (light) => `light: ${light}`,
    note: 'note',
    tally: (positive, neutral, negative) => `${positive} positive, ${neutral} neutral, ${negative} negative`,
    evidence: 'evidence',
    on: (day) => `as at ${day}`,
    targetGroup: (name) => `target group ${name}`,
  },
  wouldAdd: (entries) => (entries === 1 ? 'would add; nothing was written:' : `would add ${language.number(entries)}; nothing was written:`),
  refused: {
    refNeeded: 'say which item it is about, such as bo-b1 or handlingsplan-2017/bo-b1.',
    notCurrent: (ref, day, candidates) => `"${ref}" is in no plan that is current on ${day}. Write ${language.or(candidates)}.`,
    unknown: (ref, nearest) => `there is no "${ref}".${meant(nearest)}`,
    ambiguous: (ref, candidates) => `"${ref}" stands in several places. Write ${language.or(candidates)}.`,
    noLog: (ref) => `${ref} has no log. Values are recorded with planspor record; initiatives, deliverables, follow-ups, risks and plans have a log.`,
    noKpi: (ref) => `${ref} is not a KPI. Status is written with planspor update.`,
    nothing: (ref) => `there is nothing to write about ${ref}. Use at least one of --status, --progress, --count, --completion, --deadline, --forecast, --deviation, --light and --note.`,
    word: (option, text, allowed, nearest) => `${option} cannot be "${text}".${meant(nearest)} Choose ${language.or(allowed)}.`,
    percent: (text) => `--progress "${text}" is not a percentage from 0 to 100.`,
    amount: (option, text) => `${option} "${text}" is not a number from 0 up.`,
    deviation: (text, kinds) => `--deviation "${text}" should begin with its kind and a colon, such as "channel: digst.dk instead of borger.dk". The kind is ${language.or(kinds)}.`,
    lightNeeds: '--light needs --reason and --by: a light set by a person must say why and who.',
    knownBefore: '--known is before --on: nobody can have told it before it held.',
    damaged: (place, message) => `${place}: ${sentence(message)} Put that right first; planspor check shows it all. Nothing was changed.`,
    wouldBreak: (message, ref) => `${ref}: ${sentence(message)} Nothing was changed.`,
    cannotWrite: (ref, file) => `${ref} cannot be written into ${file} without something else being read differently. Write it by hand. Nothing was changed.`,
    value: {
      number: (text) => `"${text}" is not a number. Write for example 74.3.`,
      rating: (text, scale, nearest) => `"${text}" is not on the scale.${meant(nearest)} Choose ${language.or(scale)}.`,
      noScale: 'the KPI has no scale for a rating to stand on. Write that first (scale).',
      tally: (text) => `"${text}" is not a tally. Write positive/neutral/negative, such as 12/5/3.`,
    },
  },
};
