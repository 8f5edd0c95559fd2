import { join } from 'node:path';
import { statusForms } from '../../src/analysis/round/forms.ts';
import { Snapshot } from '../../src/analysis/snapshot.ts';
import { statusForm } from '../../src/render/forms/status-form.ts';
import { loadRound } from '../../src/render/messages/index.ts';
import { tenLines } from '../cli/run.ts';
import { filled } from '../round/filling.ts';
import { viewOn, workspaceFrom } from '../workspace.ts';

/** A call that writes, and the folder that it is made in. */
export interface Writer {
  name: string;
  argv: readonly string[];
  /** What stands there before, by name. */
  files: Readonly<Record<string, string | Uint8Array>>;
}

const plan = tenLines.replaceAll('2026', '2017');
const other = plan.replaceAll('sundere-skoledag', 'nye-veje');
const kpis = 'kpis:\n  - { id: kpi-1, title: Vandposter i brug, unit: stk., direction: up }\n';
const unquoted = (text: string): string => text.replace('period:', 'number: 010\nperiod:');
const plans = { 'plans/a.yaml': plan + kpis, 'plans/b.yaml': other };
const day = ['--as-of', '2017-05-01'];
const browser = join(import.meta.dirname, 'browser.sh');

/** The form that `collect` makes of both plans, with an answer for each. */
async function answeredForm(): Promise<Uint8Array> {
  const workspace = workspaceFrom(plans);
  const [form] = statusForms(new Snapshot(workspace, viewOn('2017-05-01')), workspace.plans, [], 'da');
  if (!form) throw new Error('nobody is asked');
  return filled(await statusForm(form, '2017-05-01', 'da', await loadRound('da')), { 'sundere-skoledag-2017/vandposter': { status: 'Gennemført' }, 'nye-veje-2017/vandposter': { progress: 40 } });
}

/** Every command that writes, in every way that it does. A new one is one line. */
export const writers: readonly Writer[] = [
  { name: 'update', argv: ['update', 'sundere-skoledag-2017/vandposter', 'nye-veje-2017/vandposter', '--on', '2017-05-01', '--status', 'done'], files: plans },
  { name: 'record', argv: ['record', 'kpi-1', '12', '--on', '2017-05-01'], files: plans },
  { name: 'init', argv: ['init', '--id', 'ny-plan-2018', '--title', 'Ny plan', '--period', '2018'], files: {} },
  { name: 'init in a workspace', argv: ['init', '--id', 'ny-plan-2018', '--title', 'Ny plan', '--period', '2018'], files: plans },
  { name: 'init --from a table', argv: ['init', 'plans/ny.yaml', '--from', 'tabel.csv', '--id', 'ny-plan-2018', '--title', 'Ny plan', '--period', '2018'], files: { ...plans, 'tabel.csv': 'Titel;Ansvarlig;Frist\nVandposter;KL;2018-05-01\n' } },
  { name: 'init --force', argv: ['init', 'plans/a.yaml', '--force', '--id', 'ny-plan-2018', '--title', 'Ny plan', '--period', '2018'], files: plans },
  { name: 'next -o', argv: ['next', 'sundere-skoledag-2017', '-o', 'plans/næste.yaml', ...day], files: plans },
  { name: 'next -o --force', argv: ['next', 'sundere-skoledag-2017', '-o', 'gammel.yaml', '--force', ...day], files: { ...plans, 'gammel.yaml': 'gammel\n' } },
  { name: 'check --fix', argv: ['check', '--fix', ...day], files: { 'plans/a.yaml': unquoted(plan), 'plans/b.yaml': unquoted(other) } },
  { name: 'check --update-baseline', argv: ['check', '--update-baseline', ...day], files: plans },
  { name: 'check -o -o', argv: ['check', ...day, '-o', 'a.sarif', '-f', 'sarif', '-o', 'b.json', '-f', 'json'], files: { ...plans, 'b.json': '{}' } },
  { name: 'check --cache -o', argv: ['check', '--cache', ...day, '-o', 'a.json'], files: plans },
  { name: 'status -o', argv: ['status', ...day, '-o', 'rapport.md'], files: { ...plans, 'rapport.md': 'gammel\n' } },
  { name: 'deadlines -o', argv: ['deadlines', ...day, '-o', 'frister.ics'], files: plans },
  { name: 'plan -o', argv: ['plan', 'plans/a.yaml', ...day, '-o', 'plan.docx'], files: plans },
  { name: 'status -o as PDF', argv: ['status', ...day, '--browser', browser, '-o', 'rapport.pdf'], files: { ...plans, 'rapport.pdf': 'gammel\n' } },
  { name: 'list -o', argv: ['list', ...day, '-o', 'liste.xlsx'], files: plans },
  { name: 'export -o', argv: ['export', ...day, '-o', 'rows.ndjson'], files: { ...plans, 'rows.ndjson': '{}\n' } },
  { name: 'collect', argv: ['collect', ...day, '--to', 'skemaer'], files: plans },
  { name: 'merge', argv: ['merge', 'skema.xlsx'], files: { ...plans, 'skema.xlsx': await answeredForm() } },
  { name: 'schema -o', argv: ['schema', '-o', 'schema.json'], files: { 'schema.json': '{}' } },
];
