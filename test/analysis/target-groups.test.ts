import { expect, it } from 'vitest';
import { meet, targetGroupsOf } from '../../src/analysis/target-groups.ts';
import { workspaceFrom } from '../workspace.ts';

const register = `kind: register
id: r
targetGroups:
  - { id: alle, name: Alle }
  - { id: unge, name: Unge, partOf: alle }
  - { id: elever, name: Elever, partOf: [unge, glemte] }
  - { id: aeldre, name: Ældre, partOf: alle }
  - { id: hoene, name: Høne, partOf: aeg }
  - { id: aeg, name: Æg, partOf: hoene }
`;
const plan = 'kind: plan\nid: p\ntitle: P\nperiod: { from: 2026-01-01, to: 2026-12-31 }\ntargetGroups: [{ id: egne, name: Egne elever, partOf: elever }]\n';

it.each<[string, string, string, boolean]>([
  ['a group and itself', 'r/unge', 'r/unge', true],
  ['a part and its whole', 'r/unge', 'r/alle', true],
  ['a part many steps away, of a plan’s own, though one of the steps leads nowhere', 'p/egne', 'r/alle', true],
  ['two parts of one whole', 'r/unge', 'r/aeldre', false],
  ['groups that have nothing in common', 'r/unge', 'r/aeg', false],
  ['groups in a circle', 'r/hoene', 'r/aeg', true],
])('what is for one is for the other: %s', (_, one, other, same) => {
  const groups = targetGroupsOf(workspaceFrom({ 'r.yaml': register, 'p.yaml': plan }));
  expect([meet(one, other, groups), meet(other, one, groups)]).toEqual([same, same]);
});
