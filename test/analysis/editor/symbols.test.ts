import { describe, expect, it } from 'vitest';
import { type OutlineEntry, outlineOf } from '../../../src/analysis/editor/symbols.ts';
import { editorWith, marked } from './at-cursor.ts';

/** The outline of a file, a line for each thing, further in for what it is within. */
function outline(text: string): string[] {
  const file = editorWith({ 'a.yaml': text }).all.get('a.yaml');
  const lines = (entries: readonly OutlineEntry[], indent: string): string[] =>
    entries.flatMap(({ kind, id, name, children }) => [`${indent}${name} (${kind} ${id})`, ...lines(children, `${indent}  `)]);
  return file ? lines(outlineOf(file), '') : [];
}

describe('the outline', () => {
  it('has everything with an id under what it stands within', () => {
    expect(outline(`kind: plan
id: skole
title: Skole
sections:
  - id: s1
    label: A
    title: Børn
    areas:
      - { id: s1a, title: Læsning, initiatives: [{ id: i1, number: A1, title: Hjælp, deliverables: [{ id: d1, title: Bog }, { id: d2, title: Blad }] }, { id: i2, title: Mere hjælp }] }
  - { id: s2, title: Voksne, initiatives: [{ id: i3, title: Kursus }] }
kpis: [{ id: k1, title: Andel }]
`)).toEqual([
      'Skole (plan skole)',
      '  A Børn (section s1)',
      '    Læsning (area s1a)',
      '      A1 Hjælp (initiative i1)',
      '        Bog (deliverable d1)',
      '        Blad (deliverable d2)',
      '      Mere hjælp (initiative i2)',
      '  Voksne (section s2)',
      '    Kursus (initiative i3)',
      '  Andel (kpi k1)',
    ]);
  });

  it('begins further in where the file has no id yet', () => {
    expect(outline('kind: network\nmeetings: [{ id: m1, theme: Start, inputs: [{ id: i1, text: Idé }] }, { id: m2 }]\n')).toEqual([
      'Start (meeting m1)',
      '  Idé (input i1)',
      'm2 (meeting m2)',
    ]);
  });

  it.each<[string, string]>([
    ['number: "1", label: A, title: T', '1 T'],
    ['number: 1, label: A, title: T', 'A T'],
    ['number: "1"', '1'],
    ['title: T', 'T'],
    ['number: "", title: ""', 'x'],
    ['name: { en: Name, da: Navn }', 'Navn'],
    ['owner: kl', 'x'],
  ])('calls what says %s "%s"', (rest, name) => {
    expect(outline(`kind: plan\nareas: [{ id: x, ${rest} }]\n`)).toEqual([`${name} (area x)`]);
  });

  it('names things in the language of the file', () => {
    expect(outline('kind: register\nlanguage: en\norganisations: [{ id: x, name: { da: Navn, en: Name } }]\n')).toEqual(['Name (organisation x)']);
  });

  it('tells where each thing stands, and where its id', () => {
    const text = 'kind: plan\nid: skole\nareas:\n  - id: laes\n    title: Læsning\n';
    const file = editorWith({ 'a.yaml': text }).all.get('a.yaml');
    const [top] = file ? outlineOf(file) : [];
    const [area] = top?.children ?? [];
    const shown = (entry: OutlineEntry | undefined) => entry && [marked(text, entry.at), marked(text, entry.whole)];
    expect(shown(top)).toEqual(['id: «skole»', '«kind: plan\nid: skole\nareas:\n  - id: laes\n    title: Læsning\n»']);
    expect(shown(area)).toEqual(['- id: «laes»', '- «id: laes\n    title: Læsning\n»']);
  });

  it('is there while a file is typed, with an id that stands twice where it stands first', () => {
    expect(outline('kind: plan\nid: skole\nareas: [{ id: a, title: Et }, { id: a, title: To }]\nx: [')).toEqual(['skole (plan skole)', '  Et (area a)']);
  });
});
