import { expect, it } from 'vitest';
import { silentOwners } from '../../src/analysis/round/answered.ts';
import { statusForms } from '../../src/analysis/round/forms.ts';
import { Snapshot } from '../../src/analysis/snapshot.ts';
import type { ReturnedForm } from '../../src/model/form/read-form.ts';
import { nameIn } from '../../src/model/localised.ts';
import { viewOn, workspaceFrom } from '../workspace.ts';
import { cameBack } from './came-back.ts';

const register = 'kind: register\nid: reg\ntitle: Register\norganisations: [{ id: skole, name: Skolen }]\n';
const plan = `kind: plan
id: p
title: P
period: { from: 2017-01-01, to: 2017-12-31 }
initiatives:
  - { id: a, title: A, owner: skole }
  - { id: b, title: B, owner: Indkøb }
  - { id: c, title: C }
`;
const workspace = workspaceFrom({ 'plan.yaml': plan, 'reg.yaml': register });
const asked = statusForms(new Snapshot(workspace, viewOn('2017-10-03')), workspace.plans, [], 'da');

const school = { ref: 'reg/skole', name: 'Skolen' };
const buyers = { ref: '', name: 'Indkøb' };
const nobody = { ref: '', name: '' };

const from = (owner: ReturnedForm['owner'], ...answered: string[]): ReturnedForm => cameBack(workspace, answered.map((ref) => [ref, { note: 'Set' }]), { owner });
const all = [from(school, 'p/a'), from(buyers, 'p/b'), from(nobody, 'p/c')];

it.each<[string, ReturnedForm[], string[]]>([
  ['nobody when all have answered', all, []],
  ['all when nothing came back', [], ['Skolen: no-form', 'Indkøb: no-form', '–: no-form']],
  ['who sent an empty form', [from(school), ...all.slice(1)], ['Skolen: empty']],
  ['what has no owner, when its form is empty', [...all.slice(0, 2), from(nobody)], ['–: empty']],
  ['what has no owner, when its form is missing', all.slice(0, 2), ['–: no-form']],
  ['nobody of whom one form of two has an answer', [from(school, 'p/a'), from(school), from(buyers), from(buyers, 'p/b'), ...all.slice(2)], []],
  ['nobody for two full forms', [...all, from(buyers, 'p/b')], []],
  ['nobody who is known by a reference, whatever the form calls it', [from({ ref: 'reg/skole', name: 'Skoleforvaltningen' }, 'p/a'), ...all.slice(1)], []],
  ['nobody who is known by a reference, though the form has lost its name', [from({ ref: 'reg/skole', name: '' }, 'p/a'), ...all.slice(1)], []],
  ['an owner in the registers, though a namesake outside them has answered', [from({ ref: '', name: 'Skolen' }, 'p/a'), ...all.slice(1)], ['Skolen: no-form']],
  ['nobody who is known by a name, however it is written', [from({ ref: '', name: ' INDKØB' }, 'p/b'), from({ ref: '', name: 'Indk\u00f8b'.normalize('NFD') }), all[0] as ReturnedForm, from(nobody, 'p/c')], []],
  ['nobody who was not asked', [...all, from({ ref: '', name: 'KL' })], []],
])('silent is %s', (_, returned, silent) => {
  expect(silentOwners(asked, returned).map(({ owner, why }) => `${owner ? nameIn(owner, 'da') : '–'}: ${why}`)).toEqual(silent);
});
