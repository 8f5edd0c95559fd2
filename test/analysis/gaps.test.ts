import { expect, it } from 'vitest';
import { gapsOf } from '../../src/analysis/gaps.ts';
import { Snapshot } from '../../src/analysis/snapshot.ts';
import { viewOn, workspaceFrom } from '../workspace.ts';

const gaps = (item: string): string[] => {
  const workspace = workspaceFrom({ 'a.yaml': `kind: plan\nid: skole\ntitle: Skole\nperiod: { from: 2017-01-01, to: 2017-12-31 }\ninitiatives: [{ id: a, title: A, ${item} }]\n` });
  const snapshot = new Snapshot(workspace, viewOn('2017-06-01'));
  return workspace.plans.flatMap((plan) => Object.entries(gapsOf(plan, snapshot)).flatMap(([gap, refs]) => (refs.length > 0 ? [`${gap} ${refs.join()}`] : [])));
};
const [owner, deadline, report] = ['owner: KL', 'deadline: 2017-10-01', 'log: [{ on: 2017-05-01, status: in-progress }]'];

it.each<[string, string, string[]]>([
  ['nothing', `${owner}, ${deadline}, ${report}`, []],
  ['who', `${deadline}, ${report}`, ['noOwner skole/a']],
  ['who, where that is inferred', `owner: { value: KL, basis: inferred }, ${deadline}, ${report}`, ['noOwner skole/a']],
  ['when', `${owner}, ${report}`, ['noDeadline skole/a']],
  ['when, where that is inferred', `${owner}, deadline: { value: 2017-10-01, basis: inferred }, ${report}`, ['noDeadline skole/a']],
  ['nothing, where a deliverable says when', `${owner}, deliverables: [{ id: d, title: D, ${deadline} }], ${report}`, []],
  ['when, whatever the log says', `${owner}, log: [{ on: 2017-05-01, status: in-progress, deadline: 2017-10-01 }]`, ['noDeadline skole/a']],
  ['how it goes', `${owner}, ${deadline}`, ['notReported skole/a']],
  ['nothing of a wish', 'commitment: intent', []],
])('leaves unsaid: %s', (_, item, unsaid) => {
  expect(gaps(item)).toEqual(unsaid);
});
