import { describe, expect, it } from 'vitest';
import { compareStates } from '../../src/analysis/compare.ts';
import { betweenDays, betweenFiles, planWith, standpoint } from '../comparisons.ts';
import { workspaceFrom } from '../workspace.ts';

const plan = 'initiatives: [{ id: a, title: Vandposter }]';
const net = (inputs: string, followUps = '') => `kind: network
id: net
title: Netværk
meetings:
  - id: m
    date: 2026-03-01
    inputs: [${inputs}]
    followUps: [${followUps}]
`;

/** What is new in the network between two days. */
const told = (text: string, from: string, to: string) => betweenDays(plan, from, to, { 'n.yaml': text }).networks;

describe('a suggestion', () => {
  const vand = '{ id: vand, text: Koldt vand, disposition: adopted, becomes: p/a, reason: Godt, on: 2026-05-01 }';
  const brus = '{ id: brus, text: Brus, disposition: declined, reason: For dyrt, on: 2026-09-01 }';
  const inputs = (from: string, to: string) => told(net(`${vand}, ${brus}`), from, to).flatMap((one) => one.inputs);

  it('is given on its meeting, whatever becomes of it later', () => {
    const open = { change: 'given', disposition: 'open', becomes: null, reason: null };
    expect(inputs('2026-02-01', '2026-04-01')).toEqual([{ ref: 'net/vand', text: 'Koldt vand', ...open }, { ref: 'net/brus', text: 'Brus', ...open }]);
  });

  it('is answered with what it becomes, and why', () => {
    expect(inputs('2026-04-01', '2026-06-01')).toMatchObject([{ ref: 'net/vand', change: 'answered', disposition: 'adopted', becomes: { ref: 'p/a', text: 'Vandposter' }, reason: 'Godt' }]);
    expect(inputs('2026-06-01', '2026-10-01')).toMatchObject([{ ref: 'net/brus', change: 'answered', disposition: 'declined', becomes: null, reason: 'For dyrt' }]);
  });

  it('that stands as it stood is not told again', () => {
    expect(told(net(`${vand}, ${brus}`), '2026-06-01', '2026-07-01')).toEqual([]);
  });
});

describe('a follow-up', () => {
  const kort = '{ id: kort, title: Kort sendes ud, deadline: 2026-12-01, log: [{ on: 2026-03-15, status: in-progress }, { on: 2026-05-01, status: done }] }';
  const brev = '{ id: brev, title: Brev skrives }';

  it('is added with its meeting, and told of when something becomes of it', () => {
    expect(told(net('', `${kort}, ${brev}`), '2026-02-01', '2026-04-01')).toMatchObject([{ id: 'net', title: 'Netværk', added: [{ ref: 'net/kort' }, { ref: 'net/brev' }], items: [], inputs: [] }]);
    expect(told(net('', `${kort}, ${brev}`), '2026-04-01', '2026-06-01')).toMatchObject([{ added: [], items: [{ ref: 'net/kort', statusMove: { from: 'in-progress', to: 'done' } }], inputs: [] }]);
  });

  it('that is new and one that has changed are both told', () => {
    const [network] = betweenFiles({ 'n.yaml': net('', '{ id: kort, title: Kort }') }, { 'n.yaml': net('', `{ id: kort, title: Kortet }, ${brev}`) }, '2026-04-01').networks;
    expect(network).toMatchObject({ added: [{ ref: 'net/brev' }], items: [{ ref: 'net/kort', fields: [{ field: 'title' }] }] });
  });
});

it('a network that was not there has everything new', () => {
  const text = net('{ id: vand, text: Koldt vand }', '{ id: kort, title: Kort }');
  expect(betweenFiles({}, { 'n.yaml': text }, '2026-04-01').networks).toMatchObject([{ added: [{ ref: 'net/kort' }], items: [], inputs: [{ ref: 'net/vand', change: 'given' }] }]);
});

it('a network is no plan', () => {
  expect(betweenDays(plan, '2026-02-01', '2026-04-01', { 'n.yaml': net('') }).plans.map((one) => one.id)).toEqual(['p']);
});

it('a network that was not asked about is not told of', () => {
  const workspace = workspaceFrom({ 'p.yaml': planWith(plan), 'n.yaml': net('', '{ id: kort, title: Kort }') });
  expect(compareStates(standpoint(workspace, '2026-02-01'), standpoint(workspace, '2026-04-01'), new Set(['p']), 'da').networks).toEqual([]);
});
