import { describe, expect, it } from 'vitest';
import { betweenContents, betweenFiles, changeOf, planWith } from '../comparisons.ts';

const more = {
  'r.yaml': `kind: register
id: r
title: Fælles
organisations: [{ id: kl, name: { da: Foreningen, en: The Association } }]
principles: [{ id: klart, title: Skriv klart, since: 2020-01-01 }]
`,
};

describe('what an item says of itself, from nothing said and back', () => {
  const around = 'goals: [{ id: g, text: Flere læser }]\ntargetGroups: [{ id: unge, name: De unge }]\n';
  const itemWith = (fields: string) => `${around}initiatives: [{ id: a, title: A${fields} }, { id: b, title: Bogen }]\n`;

  it.each<[string, string, string[]]>([
    ['number', 'number: "1.1"', ['1.1']],
    ['description', 'description: Hvad', ['Hvad']],
    ['background', 'background: Hvorfor', ['Hvorfor']],
    ['owner', 'owner: r/kl', ['Foreningen']],
    ['partners', 'partners: [Byen, r/kl]', ['Byen', 'Foreningen']],
    ['channel', 'channel: borger.dk', ['borger.dk']],
    ['goals', 'goals: [g]', ['Flere læser']],
    ['targetGroups', 'targetGroups: [unge]', ['De unge']],
    ['principles', 'principles: [r/klart]', ['Skriv klart']],
    ['tags', 'tags: [x, y]', ['x', 'y']],
    ['count', 'count: { planned: 6, unit: møder, approx: ca. }', ['ca. 6 møder']],
    ['count', 'count: { planned: 6 }', ['6']],
    ['continuous', 'continuous: true', ['yes']],
    ['event', 'event: true', ['yes']],
    ['window', 'window: efteråret 2026', ['efteråret 2026']],
    ['starts', 'starts: maj 2026', ['maj 2026']],
    ['waitsFor', 'after: [b, { external: Loven }]', ['Bogen', 'Loven']],
    ['budget', 'budget: { amount: 250000, currency: DKK }', ['250000 DKK']],
  ])('%s: %s', (field, said, told) => {
    const fields = (before: string, after: string) => changeOf(betweenContents(itemWith(before), itemWith(after), '2026-02-01', more), 'a')?.fields;
    expect(fields('', `, ${said}`)).toEqual([{ field, from: [], to: told }]);
    expect(fields(`, ${said}`, '')).toEqual([{ field, from: told, to: [] }]);
  });

  it('its title, and whether it is promised or wished for', () => {
    const result = betweenContents('initiatives: [{ id: a, title: A, commitment: intent }]', 'initiatives: [{ id: a, title: AA }]');
    expect(changeOf(result, 'a')?.fields).toEqual([{ field: 'title', from: ['A'], to: ['AA'] }, { field: 'commitment', from: ['intent'], to: ['firm'] }]);
  });
});

describe('where an item stands', () => {
  const inArea = (area: string) => `areas: [{ ${area}, initiatives: [{ id: a, title: A }] }]`;

  it.each<[string, string, string[]]>([
    ['in an area, by its title', inArea('id: vand, title: Vand og luft'), ['Vand og luft']],
    ['in one without a title, by its id', inArea('id: vand, label: A'), ['vand']],
    ['in a section', 'sections: [{ id: s, title: For skoler, initiatives: [{ id: a, title: A }] }]', ['For skoler']],
    ['in an area of a section', 'sections: [{ id: s, title: For skoler, areas: [{ id: vand, title: Vand, initiatives: [{ id: a, title: A }] }] }]', ['For skoler', 'Vand']],
  ])('%s', (_, text, place) => {
    expect(changeOf(betweenContents('initiatives: [{ id: a, title: A }]', text), 'a')?.fields).toEqual([{ field: 'place', from: [], to: place }]);
  });
});

describe('what a plan says of itself, from nothing said and back', () => {
  it.each<[string, string, string[]]>([
    ['number', 'number: "9.2"', ['9.2']],
    ['background', 'background: Hvorfor', ['Hvorfor']],
    ['purpose', 'purpose: Hvortil', ['Hvortil']],
    ['inForce', 'inForce: februar 2026', ['februar 2026']],
    ['owner', 'owner: r/kl', ['Foreningen']],
    ['steering', 'steering: [Byen]', ['Byen']],
    ['goals', 'goals: [{ id: g, text: Flere læser }]', ['Flere læser']],
    ['targetGroups', 'targetGroups: [{ id: unge, name: De unge }]', ['De unge']],
    ['tags', 'tags: [x]', ['x']],
    ['budget', 'budget: { amount: 250000, currency: DKK }', ['250000 DKK']],
  ])('%s', (field, said, told) => {
    const fields = (before: string, after: string) => betweenContents(before, after, '2026-02-01', more).plans[0]?.fields;
    expect(fields('', `${said}\n`)).toEqual([{ field, from: [], to: told }]);
    expect(fields(`${said}\n`, '')).toEqual([{ field, from: told, to: [] }]);
  });

  it('its title, and a period whose end was left open', () => {
    const [plan] = betweenFiles({ 'p.yaml': planWith('') }, { 'p.yaml': planWith('').replace('title: Plan', 'title: Planen').replace(', to: 2026-12-31', '') }).plans;
    expect(plan?.fields).toEqual([{ field: 'title', from: ['Plan'], to: ['Planen'] }, { field: 'period', from: ['2026-01-01', '2026-12-31'], to: ['2026-01-01'] }]);
    expect(plan?.unchanged).toBe(false);
  });
});

describe('what a KPI says of itself, from nothing said and back', () => {
  const kpi = (fields: string) => `kpis: [{ id: k, title: K${fields} }]`;

  it.each<[string, string, string[]]>([
    ['number', 'number: "3"', ['3']],
    ['unit', 'unit: skoler', ['skoler']],
    ['definition', 'definition: Alle', ['Alle']],
    ['rule', 'rule: hold', ['hold']],
    ['method', 'method: Tælles', ['Tælles']],
    ['frequency', 'frequency: årligt', ['årligt']],
  ])('%s', (field, said, told) => {
    const fields = (before: string, after: string) => betweenContents(kpi(before), kpi(after)).plans[0]?.kpis.map((one) => one.fields);
    expect(fields('', `, ${said}`)).toEqual([[{ field, from: [], to: told }]]);
    expect(fields(`, ${said}`, '')).toEqual([[{ field, from: told, to: [] }]]);
  });

  it('its title, and who measures', () => {
    const [changed] = betweenContents(kpi(', dataSource: Byen'), kpi(', dataSource: r/kl').replace('title: K', 'title: Kilo'), '2026-02-01', more).plans[0]?.kpis ?? [];
    expect(changed?.fields).toEqual([{ field: 'title', from: ['K'], to: ['Kilo'] }, { field: 'dataSource', from: ['Byen'], to: ['Foreningen'] }]);
  });
});

describe('the same words', () => {
  const described = (text: string) => `initiatives:\n  - id: a\n    title: A\n    description: ${text}\n`;

  it.each<[string, string, boolean]>([
    ['folded otherwise', '>-\n      to\n      ord', false],
    ['on lines of their own', '|\n      to\n      ord', false],
    ['with more air between them', '"to   ord"', false],
    ['with air around them', '"  to ord "', false],
    ['with no air between them', 'toord', true],
  ])('%s', (_, text, isChange) => {
    expect(betweenContents(described('to ord'), described(text)).plans[0]?.unchanged).toBe(!isChange);
  });

  it('in a list are told in the order of the list, and another order is no change', () => {
    const partners = (list: string) => `initiatives: [{ id: a, title: A, partners: [${list}] }]`;
    for (const [one, other] of [['X, Y', 'Y, X'], ['Y, X', 'X, Y']] as const) expect(betweenContents(partners(one), partners(other)).plans[0]?.unchanged).toBe(true);
    expect(changeOf(betweenContents(partners('X, Y'), partners('Z, Y, X')), 'a')?.fields).toEqual([{ field: 'partners', from: ['X', 'Y'], to: ['Z', 'Y', 'X'] }]);
  });

  it('are called on either side as they were called there', () => {
    const called = (name: string) => `targetGroups: [{ id: unge, name: ${name} }]\ninitiatives: [{ id: a, title: A, targetGroups: [unge] }]`;
    const result = betweenContents(called('De unge'), called('Unge under 25'));
    expect(changeOf(result, 'a')?.fields).toEqual([{ field: 'targetGroups', from: ['De unge'], to: ['Unge under 25'] }]);
    expect(result.plans[0]?.fields).toEqual([{ field: 'targetGroups', from: ['De unge'], to: ['Unge under 25'] }]);
  });
});
