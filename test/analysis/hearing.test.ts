import { describe, expect, it } from 'vitest';
import { Hearing, type Share } from '../../src/analysis/hearing.ts';
import { viewOn, workspaceFrom } from '../workspace.ts';

const view = viewOn('2026-06-01');
const plan = (id: string, comment = '') => `kind: plan\nid: ${id}\ntitle: ${id}\nperiod: { from: 2026-01-01, to: 2026-12-31 }\ninitiatives:\n  - { id: i, title: I, owner: KL, deadline: 2026-05-01 }${comment}\n`;
const ignored = ' # planspor-ignore overdue: aftalt';

const part = (files: Record<string, string>) => ({ workspace: workspaceFrom(files), asked: new Set(Object.keys(files)) });
const wanted = ({ id }: { id: string }) => id === 'overdue';
const shareOf = (files: Record<string, string>): Share => {
  const hearing = new Hearing(view, wanted);
  hearing.add(part(files));
  return hearing.share();
};

describe('what was heard of one part after the other', () => {
  const files = { 'a.yaml': plan('a'), 'b.yaml': plan('b', ignored), 'c.yaml': plan('c') };
  const together = () => {
    const hearing = new Hearing(view, wanted);
    hearing.add(part(files));
    return hearing.heard();
  };

  it('is put in order, with what comments silence counted apart', () => {
    const { findings, ignored: silenced, suppressed, files: count } = together();
    expect([findings.map(({ file, check }) => `${file} ${check}`), silenced.map(({ file }) => file), suppressed, count]).toEqual([['a.yaml overdue', 'c.yaml overdue'], ['b.yaml'], { ignored: 1, baseline: 0 }, 3]);
  });

  it('is the same when it was heard elsewhere, in whatever order that comes', () => {
    const shares = [shareOf({ 'c.yaml': plan('c') }), shareOf({ 'a.yaml': plan('a'), 'b.yaml': plan('b', ignored) })];
    const hearing = new Hearing(view, wanted);
    for (const share of shares) hearing.take(share);
    expect(hearing.heard()).toEqual(together());
  });
});

it('a check that passes over some plans in one part has passed over some in all', () => {
  const reached = (...reaches: ('every-plan' | 'current-plans')[]) => {
    const hearing = new Hearing(view);
    for (const reach of reaches) hearing.take({ ...shareOf({}), sight: { ran: new Map([['overdue', reach]]), readable: new Set(), asleep: new Set() } });
    return hearing.heard().sight.ran.get('overdue');
  };
  expect([reached('every-plan', 'every-plan'), reached('every-plan', 'current-plans'), reached('current-plans', 'every-plan')]).toEqual(['every-plan', 'current-plans', 'current-plans']);
});
