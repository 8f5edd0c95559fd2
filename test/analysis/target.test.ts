import { expect, it } from 'vitest';
import { logsIn, type Meant, meantBy, positionOf, type Target } from '../../src/analysis/edit/target.ts';
import { Snapshot } from '../../src/analysis/snapshot.ts';
import { viewOn, workspaceFrom } from '../workspace.ts';

const plan = (year: number, rest = ''): string => `kind: plan\nid: plan-${year}\ntitle: Plan\nperiod: { from: ${year}-01-01, to: ${year}-12-31 }\n${rest}`;
const items = 'initiatives:\n  - { id: frugt, title: Frugt, deliverables: [{ id: kasser, title: Kasser }] }\n';
const files = {
  'old.yaml': plan(2014, `${items}risks: [{ id: frost, text: Frost }]\n`),
  'now.yaml': plan(2017, `${items}kpis: [{ id: antal, title: Antal, unit: stk }]\n`),
  'more.yaml': plan(2018, `dated: 2017-01-01\n${items}`),
  'net.yaml': 'kind: network\nid: net\ntitle: Netværket\nfollowUps: [{ id: brev, title: Brev }]\n',
};

function meant(words: string, ...named: string[]): Record<'targets' | 'others' | 'unfit' | 'known', readonly string[]> {
  const workspace = workspaceFrom(files);
  const { targets, ...rest }: Meant<Target> = meantBy(words, logsIn(workspace), new Snapshot(workspace, viewOn('2017-06-01')), new Set(named));
  return { ...rest, targets: targets.map(({ ref }) => ref) };
}

it('everything that can be told about has a log: items, follow-ups, risks and plans', () => {
  const refs = ['plan-2014/frugt', 'plan-2014/kasser', 'plan-2017/frugt', 'plan-2017/kasser', 'plan-2018/frugt', 'plan-2018/kasser', 'net/brev', 'plan-2014/frost', 'plan-2014', 'plan-2017', 'plan-2018'];
  expect(logsIn(workspaceFrom(files)).map(({ ref, title, file }) => [ref, title, file])).toEqual(refs.map((ref) => [ref, expect.stringMatching(/^[A-Z]/), expect.stringMatching(/yaml$/)]));
});

it.each<[string, string, string[], { targets?: string[]; others?: string[]; unfit?: string[] }]>([
  ['a short name means what is current', 'frugt', [], { targets: ['plan-2017/frugt', 'plan-2018/frugt'], others: ['plan-2014/frugt'] }],
  ['or what stands in a file that was named', 'frugt', ['now.yaml'], { targets: ['plan-2017/frugt'], others: ['plan-2014/frugt', 'plan-2018/frugt'] }],
  ['also in an old one', 'frugt', ['old.yaml'], { targets: ['plan-2014/frugt'], others: ['plan-2017/frugt', 'plan-2018/frugt'] }],
  ['and nothing where it stands in none of them', 'frugt', ['net.yaml'], { others: ['plan-2014/frugt', 'plan-2017/frugt', 'plan-2018/frugt'] }],
  ['a full name means what it says, whatever its age', 'plan-2014/frugt', [], { targets: ['plan-2014/frugt'] }],
  ['and wherever it stands', 'plan-2014/frugt', ['now.yaml'], { targets: ['plan-2014/frugt'] }],
  ['a follow-up is current', 'brev', [], { targets: ['net/brev'] }],
  ['a plan has one name', 'plan-2017', [], { targets: ['plan-2017'] }],
  ['what was only once is elsewhere', 'frost', [], { others: ['plan-2014/frost'] }],
  ['a thing without a log does not fit', 'antal', [], { unfit: ['plan-2017/antal'] }],
  ['nor by its full name', 'plan-2017/antal', [], { unfit: ['plan-2017/antal'] }],
  ['the end of a name is not the name', 'rugt', [], {}],
])('%s', (_, words, named, expected) => {
  const { known, ...rest } = meant(words, ...named);
  expect(rest).toEqual({ targets: [], others: [], unfit: [], ...expected });
  expect(known).toHaveLength(11);
});

it('who has mistyped a name is offered short ones for a short one, full ones for a full one', () => {
  expect(meant('frukt').known).toContain('frugt');
  expect(meant('plan-2017/frukt').known).toContain('plan-2017/frugt');
});

it.each<[string, string[], number]>([
  ['behind the earlier ones', ['2017-02-01', '2017-03-01'], 2],
  ['between them', ['2017-02-01', '2017-06-01'], 1],
  ['before the later ones', ['2017-06-01', '2017-07-01'], 0],
  ['behind those of its day', ['2017-05-01', '2017-05-01', '2017-06-01'], 2],
  ['behind the last earlier one, where they are out of order', ['2017-06-01', '2017-02-01'], 2],
  ['first where there are none', [], 0],
])('an entry stands %s', (_, days, position) => {
  const target = { ref: 'a/i', title: 'I', file: 'a.yaml', at: [], key: 'log', before: [], there: days.map((on) => ({ on })) };
  expect(positionOf(target, '2017-05-01')).toBe(position);
});
