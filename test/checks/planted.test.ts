import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CheckId } from '../../src/analysis/checks/index.ts';
import { type Finding, runChecks } from '../../src/analysis/run-checks.ts';
import { findPlanFiles } from '../../src/io/files.ts';
import { readYaml, type Source } from '../../src/model/read-yaml.ts';
import { defaultSettings } from '../../src/model/settings.ts';
import { readWorkspace } from '../../src/model/workspace.ts';
import { viewOn } from '../workspace.ts';

// One mistake at a time in a copy of the real plans. It must be told once, at the ‸, and nothing else with it.

const files = Object.fromEntries(findPlanFiles(['plans'], process.cwd()).map(({ path, name }) => [name.replace('plans/', ''), readFileSync(path, 'utf8')]));

const plan = 'handlingsplan-2017.yaml';
const agreement = 'politisk-aftale-2023.yaml';
const network = 'netvaerk-digital-inklusion.yaml';
const authorities = 'myndighedsnetvaerk.yaml';
const register = 'register.yaml';

interface Planted {
  check: CheckId;
  file: string;
  /** What stands there now; the first of several is meant. */
  from: string;
  to: string;
  asOf?: string;
}

const inLog = '\n                    status: in-progress\n                    deadline: i løbet af 2017\n                    by: digitaliseringsstyrelsen\n                    note: Nye introduktionsvideoer';
const lastInput = '        source: { document: s0, line: 27 }\n';
const newInput = (at: string): string => `${lastInput}      - ${at}`;

const planted: Planted[] = [
  { check: 'yaml-syntax', file: plan, from: 'title: Læseadgang', to: 'title: ‸Læseadgang: til post' },
  { check: 'yaml-feature', file: plan, from: 'language: da', to: 'language: ‸&sprog da' },
  { check: 'yaml-feature', file: register, from: 'title: Fælles register', to: 'title: ‸!!str Fælles register' },
  { check: 'duplicate-key', file: plan, from: 'number: "9.2"\n', to: 'number: "9.2"\n‸number: "9.2"\n' },
  { check: 'encoding', file: plan, from: 'title: Læseadgang', to: 'title: Læse‸\u0007adgang' },
  { check: 'invisible-character', file: plan, from: 'title: Læseadgang', to: 'title: Læse‸\u200Badgang' },
  { check: 'invisible-character', file: agreement, from: 'Bedre vilkår', to: 'Bedre ‸\u202Evilkår' },
  { check: 'schema', file: plan, from: 'status: in-progress', to: 'status: ‸i-gang' },
  { check: 'schema', file: plan, from: 'title: Årlig statusafrapportering', to: '‸title:' },
  { check: 'schema', file: authorities, from: 'meetingsPerYear: 2', to: 'meetingsPerYear: ‸to' },
  { check: 'unknown-key', file: plan, from: 'targetGroups: [unge]', to: '‸targetgroups: [unge]' },
  { check: 'unknown-key', file: network, from: 'organisers: [dig', to: '‸organizers: [dig' },
  { check: 'unquoted-value', file: plan, from: 'number: "9.2"', to: 'number: ‸9.2' },
  { check: 'unquoted-value', file: register, from: 'number: "9.1"', to: 'number: ‸9.10' },
  { check: 'invalid-id', file: plan, from: 'id: bo-a1-1', to: 'id: ‸BO-A1.1' },
  { check: 'invalid-id', file: plan, from: 'id: bo-a1-3', to: 'id: ‸bo-\u04301-3' },
  { check: 'duplicate-id', file: plan, from: 'id: bo-a3-2', to: 'id: ‸bo-a3-1' },
  { check: 'unknown-reference', file: plan, from: 'partners: dgs', to: 'partners: ‸dgss' },
  { check: 'unknown-reference', file: plan, from: 'after: [vi-a-1]', to: 'after: [‸vi-a-9]' },
  { check: 'unknown-reference', file: plan, from: 'owner: slots-og-kulturstyrelsen', to: 'owner: ‸slots-og-kulturstyrels\u0435n' },
  { check: 'unknown-reference', file: network, from: 'becomes: handlingsplan-2017/bo-a2-1', to: 'becomes: ‸handlingsplan-2017/bo-a2-9' },
  { check: 'reference-cycle', file: plan, from: 'number: "A.1"\n', to: 'number: "A.1"\n                after: ‸vi-b-1\n' },
  { check: 'unreadable-deadline', file: plan, from: 'deadline: i efteråret 2017', to: 'deadline: ‸engang i efteråret' },
  { check: 'unreadable-deadline', file: network, from: 'forecast: primo 2024', to: 'forecast: ‸når loven er vedtaget' },
  { check: 'impossible-date', file: plan, from: 'on: ultimo februar 2017', to: 'on: ‸30. februar 2017' },
  { check: 'ambiguous-date', file: plan, from: 'deadline: i efteråret 2017', to: 'deadline: ‸inden 1. december 2017' },
  { check: 'weekday-mismatch', file: network, from: 'date: 2023-10-26', to: 'date: ‸onsdag 26. oktober 2023' },
  { check: 'deadline-outside-period', file: plan, from: 'deadline: i efteråret 2017', to: 'deadline: ‸ultimo marts 2018' },
  { check: 'no-owner', file: plan, from: 'id: vi-a\n', to: '‸id: vi-a\n' },
  { check: 'no-deadline', file: plan, from: 'id: bo-b1\n', to: '‸id: bo-b1\n' },
  { check: 'inferred', file: plan, from: 'deadline: primo 2018', to: 'deadline: { value: ‸primo 2018, basis: implied }' },
  { check: 'continuous-without-review', file: plan, from: 'id: bo-b4\n', to: '‸id: bo-b4\n            continuous: true\n' },
  { check: 'not-reported', file: plan, from: inLog, to: inLog.replace('status: in-progress\n                    ', '') },
  { check: 'stale-status', file: plan, from: `on: 2017-10-03${inLog}`, to: `on: 2017-06-05${inLog}` },
  { check: 'overdue', file: plan, from: 'deadline: i løbet af 2017', to: 'deadline: ‸i september 2017' },
  { check: 'forecast-passed', file: plan, from: 'number: "A3.1"\n', to: 'number: "A3.1"\n                forecast: ‸primo september 2017\n' },
  { check: 'log-order', file: plan, from: '- on: 2017-10-03\n                    forecast', to: '- on: ‸2017-10-01\n                    forecast' },
  { check: 'log-in-future', file: plan, from: 'on: 2017-10-03\n                deviation: { kind: scope', to: 'on: ‸2027-10-03\n                deviation: { kind: scope' },
  { check: 'status-conflict', file: plan, from: 'known: { value: 2017-10-04', to: 'known: ‸{ value: 2017-10-02' },
  { check: 'moved-deadline', file: plan, from: 'forecast: ultimo oktober 2017', to: 'deadline: ‸medio december 2017' },
  { check: 'open-date', file: network, from: 'when: marts 2024', to: 'when: ‸november 2023', asOf: '2023-10-30' },
  { check: 'kpi-no-source', file: plan, from: 'id: kpi-3\n', to: '‸id: kpi-3\n' },
  { check: 'kpi-value-type', file: plan, from: 'dataSource: danmarks-statistik\n', to: 'dataSource: danmarks-statistik\n    values: [{ on: 2017-10-01, value: ‸mange }]\n' },
  { check: 'kpi-overdue-measurement', file: plan, from: 'dataSource: danmarks-statistik\n', to: 'dataSource: danmarks-statistik\n    frequency: ‸månedligt\n' },
  { check: 'uncovered-target-group', file: plan, from: 'targetGroups: [unge, ikke', to: 'targetGroups: [‸it-udfordrede-borgere, unge, ikke' },
  { check: 'product-overdue', file: plan, from: 'deadline: { value: primo 2018, basis: implied }', to: 'deadline: ‸primo 2018', asOf: '2018-05-01' },
  { check: 'evaluation-missing', file: plan, from: '- id: evaluering\n', to: '- ‸id: evaluering\n    delivered: { on: 2017-10-02 }\n' },
  { check: 'evaluation-incomplete', file: plan, from: 'title: Læseadgang\n', to: 'title: Læseadgang\n            evaluation: ‸{ result: achieved }\n' },
  { check: 'assessment-differs', file: plan, from: 'title: Oplysningskit\n', to: 'title: Oplysningskit\n            assessments:\n              - ‸{ on: 2017-10-02, by: Rigsrevisionen, result: complete }\n' },
  { check: 'future-plan', file: network, from: lastInput, to: newInput('{ id: input-4, text: Sprog, for: ‸handlingsplan-2019 }\n') },
  { check: 'input-without-answer', file: network, from: lastInput, to: newInput('‸{ id: input-4, text: Sprog, for: handlingsplan-2017 }\n') },
  { check: 'too-few-meetings', file: network, from: 'founded: 2015\n', to: 'founded: 2015\nmeetingsPerYear: ‸2\n' },
  { check: 'follow-up-overdue', file: network, from: 'id: indkaldelse-af-borgercases\n', to: 'id: indkaldelse-af-borgercases\n        deadline: ‸27. oktober 2023\n', asOf: '2023-10-30' },
  { check: 'personal-data', file: authorities, from: 'digitalinklusion@digst.dk', to: '‸anne.holm@digst.dk' },
  { check: 'personal-data', file: network, from: 'note: Regeringen', to: 'note: Ring på tlf. ‸22 33 44 55. Regeringen' },
  { check: 'personal-data', file: plan, from: '# Delmålsætningerne', to: '# Borgeren med CPR-nr. ‸010190-1234. Delmålsætningerne' },
];

/** What is gone rather than written, where the finding stands elsewhere. */
const removed: Partial<Record<CheckId, string>> = {
  'no-owner': '            owner: slots-og-kulturstyrelsen\n            targetGroups',
  'no-deadline': '                deadline: i efteråret 2017\n',
  'kpi-no-source': '    dataSource: danmarks-statistik\n',
};

const sources = Object.entries(files).map(([name, text]) => readYaml(name, text));

function findingsOf(changed: Source | null, asOf: string): Finding[] {
  const all = sources.map((source) => (source.file === changed?.file ? changed : source));
  return runChecks(readWorkspace(all, defaultSettings), viewOn(asOf), new Set(Object.keys(files))).findings;
}

/** What is told of the same thing, wherever lines have moved it; what it says may have become another. */
const subject = ({ check, file, thing }: Finding): string => JSON.stringify([check, file, thing?.id]);
const identity = (finding: Finding): string => subject(finding) + JSON.stringify(finding.facts);

function without(all: readonly Finding[], known: readonly Finding[], key: (finding: Finding) => string): Finding[] {
  const left = known.map(key);
  return all.filter((finding) => {
    const at = left.indexOf(key(finding));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

const added = (before: readonly Finding[], after: readonly Finding[]): Finding[] =>
  without(without(after, before, identity), without(before, after, identity), subject);

describe('a mistake planted in a copy of the real plans', () => {
  const untouched = new Map<string, Finding[]>();

  it.each(planted)('$check: $to', ({ check, file, from, to, asOf = '2017-10-03' }) => {
    const text = files[file] ?? '';
    expect(text).toContain(from);
    const gone = to.includes('‸id') ? (removed[check] ?? '') : '';
    const marked = text.replace(gone, gone.endsWith('targetGroups') ? '            targetGroups' : '').replace(from, () => to);
    const before = untouched.get(asOf) ?? findingsOf(null, asOf);
    untouched.set(asOf, before);

    const found = added(before, findingsOf(readYaml(file, marked.replace('‸', '')), asOf));
    expect(found.map((one) => one.check)).toEqual([check]);
    if (!marked.includes('‸')) return;
    const lines = marked.slice(0, marked.indexOf('‸')).split('\n');
    expect(found[0]).toMatchObject({ file, line: lines.length, column: [...(lines.at(-1) ?? '')].length + 1 });
  });
});
