import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { planFolders, planspor, type Ran, tenLines as tenOf2026 } from './run.ts';

/** Of a year that is over, wherever the tests are run. */
const tenLines = tenOf2026.replaceAll('2026', '2017');

const withPlans = planFolders();

const textOf = (cwd: string, name = 'plan.yaml'): string => readFileSync(join(cwd, 'plans', name), 'utf8');
const update = (cwd: string, ...argv: string[]): Promise<Ran> => planspor(['update', '--lang', 'en', ...argv], { cwd });
const day = ['--on', '2017-05-01'];

/** What an update of the smallest plan puts at its end. */
async function putInto(text: string, ...argv: string[]): Promise<string> {
  const cwd = withPlans({ 'plan.yaml': text });
  const { code, stderr } = await update(cwd, 'vandposter', ...day, ...argv);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const after = textOf(cwd);
  expect(after.startsWith(text.replace(/\n$/, ''))).toBe(true);
  return after.slice(text.length);
}

describe('update', () => {
  it('writes an entry, and says where and what', async () => {
    const cwd = withPlans({ 'plan.yaml': tenLines });
    expect(await update(cwd, 'vandposter', ...day, '--status', 'in-progress', '--progress', '40')).toEqual({
      code: 0, stderr: '',
      stdout: 'plans/plan.yaml:11: sundere-skoledag-2017/vandposter Nye vandposter på alle skoler: in progress, progress 40 per cent, as at 1 May 2017\n',
    });
    expect(textOf(cwd)).toBe(`${tenLines}    log:\n      - on: 2017-05-01\n        status: in-progress\n        progress: 40\n`);
    const { stdout } = await planspor(['show', 'vandposter', '--as-of', '2017-05-02', '--lang', 'en'], { cwd });
    expect(stdout).toContain('In progress');
    expect(readdirSync(join(cwd, 'plans'))).toEqual(['plan.yaml']);
  });

  it('takes every field, in the order that a log is written in', async () => {
    const text = tenLines.replace('initiatives:', 'sources:\n  - { id: s0, title: Referat }\ninitiatives:');
    const argv = [
      '--note', 'Leveret: 3, ikke 4', '--known', '2017-05-04', '--status', 'partly-done', '--completion', 'substantial', '--count', '3', '--deadline', 'ultimo november 2017', '--forecast', 'december 2017',
      '--deviation', 'time:en måned senere', '--deviation', 'cost: 10 pct. dyrere', '--light', 'yellow', '--reason', 'Frost', '--by', 'Skoleudvalget', '--by', 'KL', '--source', 's0:16', '--source', 'Mail fra skolen',
    ];
    expect(await putInto(text, ...argv)).toBe(
      '    log:\n      - on: 2017-05-01\n        known: 2017-05-04\n        status: partly-done\n        completion: substantial\n        count: 3\n        deadline: ultimo november 2017\n        forecast: december 2017\n' +
        '        deviation: [{ kind: time, text: en måned senere }, { kind: cost, text: "10 pct. dyrere" }]\n        light: yellow\n        reason: Frost\n        by: [Skoleudvalget, KL]\n        note: "Leveret: 3, ikke 4"\n        source: [{ document: s0, line: 16 }, Mail fra skolen]\n',
    );
  });

  it.each([
    [['--status', 'i gang'], 'status: in-progress'],
    [['--status', 'Sat i bero'], 'status: on-hold'],
    [['--status', 'IN_PROGRESS'], 'status: in-progress'],
    [['--completion', 'fuldt ud'], 'completion: full'],
    [['--deviation', 'kanal: digst.dk'], 'deviation: { kind: channel, text: digst.dk }'],
    [['--light', 'rød', '--reason', 'Det haster', '--by', 'KL'], 'light: red\n        reason: Det haster\n        by: KL'],
    [['--progress', '12,5 %'], 'progress: 12.5'],
    [['--note', 'no'], 'note: "no"'],
    [['--note', '2017-05-01'], 'note: "2017-05-01"'],
    [['--note', 'en\nto'], String.raw`note: "en\nto"`],
    [['--deadline', 'trukket tilbage', '--reason', 'x', '--by', 'KL'], 'deadline: withdrawn\n        reason: x\n        by: KL'],
  ])('%j becomes %s', async (argv, line) => {
    expect(await putInto(tenLines, ...argv)).toBe(`    log:\n      - on: 2017-05-01\n        ${line}\n`);
  });

  it('puts what is told late where it belongs, so that the log stays in order; of one day the new one comes last', async () => {
    const log = '    log:\n      - { on: 2017-03-01, status: scheduled }\n      # the last so far\n      - { on: 2017-05-01, status: done }\n';
    const cwd = withPlans({ 'plan.yaml': tenLines + log });
    expect(await update(cwd, 'vandposter', '--on', '2017-04-01', '--status', 'in-progress')).toMatchObject({ code: 0, stderr: '' });
    expect(await update(cwd, 'vandposter', '--on', '2017-05-01', '--note', 'x')).toMatchObject({ code: 0, stderr: '' });
    expect(textOf(cwd)).toBe(
      `${tenLines}    log:\n      - { on: 2017-03-01, status: scheduled }\n      - { on: 2017-04-01, status: in-progress }\n      # the last so far\n      - { on: 2017-05-01, status: done }\n      - { on: 2017-05-01, note: x }\n`,
    );
  });

  it('is of today when no day is given', async () => {
    const year = new Date().getFullYear();
    const cwd = withPlans({ 'plan.yaml': tenLines.replaceAll('2017', String(year)) });
    expect((await update(cwd, `sundere-skoledag-${year}/vandposter`, '--status', 'done')).code).toBe(0);
    expect(textOf(cwd)).toMatch(new RegExp(`- on: ${year}-\\d\\d-\\d\\d\\n`));
  });

  it('knows follow-ups, risks and the plan itself, and a file that is in no workspace', async () => {
    const network = 'kind: network\nid: net\ntitle: Netværk\nmeetings:\n  - id: m1\n    date: 2017-02-01\n    followUps:\n      - { id: brev, title: Send brevet }\n';
    const cwd = withPlans({ 'plan.yaml': `${tenLines}risks:\n  - id: frost\n    text: Frost\n`, 'net.yaml': network });
    expect((await update(cwd, 'brev', 'frost', 'sundere-skoledag-2017', ...day, '--note', 'Set')).stdout.split('\n')).toHaveLength(4);
    expect(textOf(cwd)).toBe(`${tenLines}risks:\n  - id: frost\n    text: Frost\n    log:\n      - on: 2017-05-01\n        note: Set\nlog:\n  - on: 2017-05-01\n    note: Set\n`);
    expect(textOf(cwd, 'net.yaml')).toContain('{ id: brev, title: Send brevet, log: [{ on: 2017-05-01, note: Set }] }');
    writeFileSync(join(cwd, 'other.yaml'), tenLines.replace('skoledag-2017', 'skoledag-igen'));
    expect((await update(cwd, 'vandposter', 'other.yaml', '--note', 'x')).stdout).toMatch(/^other\.yaml:11: sundere-skoledag-igen\/vandposter /);
  });

  it('tells of what is weaker than before, and writes it all the same', async () => {
    const cwd = withPlans({ 'plan.yaml': tenLines });
    const { code, stdout, stderr } = await update(cwd, 'vandposter', ...day, '--deadline', 'ultimo november 2017', '--quiet');
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toMatch(/^plans\/plan\.yaml:12:19: warning [^\n]*\[moved-deadline\]\n$/);
    expect(textOf(cwd)).toContain('deadline: ultimo november 2017');
  });

  it('only shows the difference with --dry-run, in colours where they are wanted', async () => {
    const cwd = withPlans({ 'plan.yaml': tenLines });
    const { stdout, stderr } = await update(cwd, 'vandposter', ...day, '--status', 'done', '--dry-run', '--color', 'always');
    expect(stdout).toContain('\u001b[32m+    log:');
    expect(stderr).toBe('this would be written; nothing was changed:\n');
    expect(textOf(cwd)).toBe(tenLines);
  });
});

describe('update refuses, changes nothing and says why:', () => {
  const plans = { 'plan.yaml': `${tenLines}kpis:\n  - { id: kpi-1, title: Vandposter }\n`, 'old.yaml': tenLines.replaceAll('2017', '2010') };

  it.each<[string, string[], string]>([
    ['an unknown item', ['vandpost', '--note', 'x'], 'there is no "vandpost". Did you mean vandposter?'],
    ['one good and one bad', ['vandposter', 'nope', '--note', 'x'], 'there is no "nope".'],
    ['an item that is not current', ['vandposter', '--on', '2008-01-01', '--note', 'x'], '"vandposter" is in no plan that is current on 1 January 2008. Write sundere-skoledag-2010/vandposter or sundere-skoledag-2017/vandposter.'],
    ['a KPI', ['kpi-1', '--note', 'x'], 'sundere-skoledag-2017/kpi-1 has no log.'],
    ['nothing to say', ['vandposter', '--reason', 'x'], 'there is nothing to write about sundere-skoledag-2017/vandposter.'],
    ['an unknown status', ['vandposter', '--status', 'don'], '--status cannot be "don". Did you mean done? Choose not-started, '],
    ['a light without a reason', ['vandposter', '--light', 'red'], '--light needs --reason and --by'],
    ['too much progress', ['vandposter', '--progress', '101'], '--progress "101" is not a percentage from 0 to 100.'],
    ['a count that is none', ['vandposter', '--count', 'mange'], '--count "mange" is not a number from 0 up.'],
    ['a deviation without its kind', ['vandposter', '--deviation', 'digst.dk'], '--deviation "digst.dk" should begin with its kind'],
    ['a day that does not exist', ['vandposter', '--on', '2017-02-30', '--note', 'x'], '--on "2017-02-30" is not a day.'],
    ['a day to come', ['vandposter', '--on', '2199-01-01', '--note', 'x'], '"vandposter" is in no plan that is current on 1 January 2199.'],
    ['what was known before it held', ['vandposter', '--known', '2017-04-01', '--note', 'x'], '--known is before --on'],
    ['a deadline that cannot be read', ['vandposter', '--deadline', 'hurtigst muligt'], 'vandposter: "hurtigst muligt" is not a deadline.'],
    ['a name like an id that leads nowhere', ['vandposter', '--note', 'x', '--by', 'kommunen'], 'vandposter: '],
    ['a text with a character that no file may hold', ['vandposter', '--note', 'a\u0007b'], '--note has a character that cannot be seen or may not stand in a plan (U+0007).'],
    ['a text with a character that nobody sees', ['vandposter', '--by', 'KL', '--by', 'K\u200bL'], '--by has a character that cannot be seen or may not stand in a plan (U+200B).'],
    ['no item', ['plans/', '--note', 'x'], 'say which item it is about'],
  ])('%s', async (_, argv, sentence) => {
    const cwd = withPlans(plans);
    const { code, stdout, stderr } = await update(cwd, ...(argv.includes('--on') ? [] : day), ...argv);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`planspor: ${sentence}`);
    expect(stderr.match(/\n/g)).toHaveLength(1);
    expect(textOf(cwd)).toBe(plans['plan.yaml']);
  });

  it('a file with mistakes in it, but not the one beside it', async () => {
    const cwd = withPlans({ 'plan.yaml': tenLines, 'bad.yaml': tenLines.replace('sundere-skoledag-2017', 'bad').replace('title: Nye', 'titel: Nye') });
    expect(await update(cwd, 'bad/vandposter', ...day, '--note', 'x')).toMatchObject({ code: 2, stderr: expect.stringMatching(/^planspor: plans\/bad\.yaml:\d+:\d+: .* Nothing was changed\.\n$/) });
    expect(await update(cwd, 'sundere-skoledag-2017/vandposter', ...day, '--note', 'x')).toMatchObject({ code: 0 });
  });

  it('in Danish too', async () => {
    const { stderr } = await planspor(['update', 'vandpost', '--note', 'x', '--on', '1. maj 2017', '--lang', 'da'], { cwd: withPlans(plans) });
    expect(stderr).toBe('planspor: "vandpost" findes ikke. Mente du vandposter?\n');
  });
});

describe('the file', () => {
  it.each([
    ['Windows line ends', tenLines.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\uFEFF${tenLines}`],
    ['no last line end', tenLines.trimEnd()],
  ])('with %s keeps them', async (_, text) => {
    const cwd = withPlans({ 'plan.yaml': text });
    expect((await update(cwd, 'vandposter', ...day, '--status', 'done')).code).toBe(0);
    const lineEnd = text.includes('\r') ? '\r\n' : '\n';
    const added = ['    log:', '      - on: 2017-05-01', '        status: done'];
    expect(textOf(cwd)).toBe(text.endsWith('\n') ? text + added.map((line) => line + lineEnd).join('') : text + added.map((line) => lineEnd + line).join(''));
  });

  it('behind a symbolic link is changed, and the link and its mode stay', async () => {
    const cwd = withPlans({ 'real.txt': tenLines });
    chmodSync(join(cwd, 'plans/real.txt'), 0o640);
    symlinkSync('plans/real.txt', join(cwd, 'plan.yaml'));
    expect((await update(cwd, 'vandposter', './plan.yaml', ...day, '--status', 'done')).code).toBe(0);
    expect(lstatSync(join(cwd, 'plan.yaml')).isSymbolicLink()).toBe(true);
    expect(statSync(join(cwd, 'plans/real.txt')).mode & 0o777).toBe(0o640);
    expect(textOf(cwd, 'real.txt')).toContain('status: done');
  });

  it('that is read-only is refused without --force, and then neither is another one changed', async () => {
    const cwd = withPlans({ 'a.yaml': tenLines, 'b.yaml': tenLines.replace('sundere-skoledag-2017', 'b') });
    chmodSync(join(cwd, 'plans/b.yaml'), 0o444);
    const argv = ['sundere-skoledag-2017/vandposter', 'b/vandposter', ...day, '--status', 'done'];
    expect(await update(cwd, ...argv)).toEqual({ code: 2, stdout: '', stderr: 'planspor: plans/b.yaml is read-only. Use --force to replace it. Nothing was changed.\n' });
    expect(textOf(cwd, 'a.yaml')).toBe(tenLines);
    expect((await update(cwd, ...argv, '--force')).code).toBe(0);
    expect(textOf(cwd, 'a.yaml')).toContain('status: done');
    expect(textOf(cwd, 'b.yaml')).toContain('status: done');
    expect(readdirSync(join(cwd, 'plans'))).toEqual(['a.yaml', 'b.yaml']);
  });

  it('with a lock that was left behind is refused, and the lock named', async () => {
    const cwd = withPlans({ 'plan.yaml': tenLines, 'plan.yaml.lock': '?' });
    const { code, stderr } = await update(cwd, 'vandposter', ...day, '--status', 'done');
    expect(code).toBe(2);
    expect(stderr).toContain('plans/plan.yaml.lock');
    expect(textOf(cwd)).toBe(tenLines);
  });

  it('changed by eight at once has the entry of each', async () => {
    const cwd = withPlans({ 'plan.yaml': tenLines });
    const ran = await Promise.all(Array.from({ length: 8 }, (_, at) => planspor(['update', '--lang', 'en', 'vandposter', ...day, '--note', `Note nummer ${at}`], { cwd, shared: true })));
    expect(readdirSync(join(cwd, 'plans'))).toEqual(['plan.yaml']);
    const after = textOf(cwd);
    for (const [at, { code, stderr }] of ran.entries()) {
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(after).toContain(`Note nummer ${at}\n`);
    }
    expect(after.slice(tenLines.length).match(/- on: 2017-05-01/g)).toHaveLength(8);
  }, 30_000);
});
