import { stripVTControlCharacters } from 'node:util';
import * as fc from 'fast-check';
import stringWidth from 'fast-string-width';
import { describe, expect, it } from 'vitest';
import type { Findings } from '../../src/render/findings.ts';
import type { RenderOptions } from '../../src/render/formats/format.ts';
import { render } from '../../src/render/formats/text.ts';
import { findingsIn } from '../findings.ts';
import { workspaceFrom } from '../workspace.ts';
import { anyText } from './any-text.ts';

const show = (findings: Findings, options: Partial<RenderOptions> = {}): string =>
  render(findings, { color: 0, unicode: true, lang: 'da', ...options });

const period = 'period: { from: 2026-01-01, to: 2026-12-31 }';

/** Mistakes and weaknesses in three files, more than are all shown with their source. */
const many = {
  'plans/kost.yaml': `kind: plan
id: kost
title: Kostpolitik
${period}
initiatives:
  - id: kantine
    title: Sund mad i kantinerne
    onwer: Skoleforvaltningen
`,
  'plans/skoledag.yaml': `kind: plan
id: skoledag
title: Handlingsplan for en sundere skoledag
${period}
goals:
  - { id: maal-frugt, text: Alle elever på alle kommunens skoler får frugt hver eneste dag hele året. }
initiatives:
  - id: frugt
    title: Frugt hver dag
    deadline: primo april 2026
  - id: frugt
    title: Frugt hver dag
    deadline: 2026-02-30
`,
  'plans/vand.yaml': `kind: plan
id: vand
title: Vand på alle skoler
${period}
initiatives:
  - id: vandposter
    title: Nye vandposter på alle skoler
    deadline: primo april 2026
    after: vandpostr
    log:
      - { on: 2026-02-01, status: in-progress, progress: 60 }
      - { on: 2026-03-01, progress: 40 }
  - id: maengde
    title: Måling
  - id: maengder
    title: Måling 漢字 👩‍👧, ${'en lang tekst, som ingen skærm har plads til, '.repeat(5)}og en dato
    deliverables: [{ id: d1, title: "Første rapport om hvor meget vand eleverne drikker på skolerne", deadline: "31. juni 2026", owner: Skoleforvaltningen }]
`,
};

const few = {
  'skoledag.yaml': `kind: plan
id: skoledag
title: Handlingsplan for en sundere skoledag
${period}
initiatives:
  - id: vandposter
    title: Nye vandposter på alle skoler
    deadline: ultimo maj 2026
    count: { planned: 6 }
    log:
      - { on: 2026-03-01, status: in-progress }
      - { on: 2026-04-01, deadline: ultimo juni 2026 }
`,
};

const findings = (files: Readonly<Record<string, string>>, lang: 'da' | 'en' = 'da', verbose = false): Promise<Findings> =>
  findingsIn(workspaceFrom(files), '2026-05-01', lang, { verbose });

describe('findings on a terminal', () => {
  it.each([80, 160])('at %i columns', async (width) => {
    await expect(show(await findings(many), { width })).toMatchFileSnapshot(`golden/text-many-${width}.txt`);
    await expect(show(await findings(few, 'en'), { width })).toMatchFileSnapshot(`golden/text-few-${width}.txt`);
  });

  it('in colour, with the same words', async () => {
    const coloured = show(await findings(many), { width: 80, color: 1 });
    await expect(coloured.replaceAll('\u001b', '␛')).toMatchFileSnapshot('golden/text-many-colour.txt');
    expect(stripVTControlCharacters(coloured)).toBe(show(await findings(many), { width: 80 }));
  });

  it('in ASCII but for the letters of the content', async () => {
    const shown = show(await findings(few, 'en'), { width: 80, unicode: false });
    expect(shown).not.toMatch(/[·│…→]/);
    expect(shown).toContain('1 file - 0 errors');
  });

  it('shows the source of warnings when there are few or all is asked for, of errors always', async () => {
    const framed = (text: string): number => text.split('\n').filter((line) => /^ +│ +\^/.test(line)).length;
    const warnings = { 'a.yaml': few['skoledag.yaml'].replace('    count: { planned: 6 }\n', '') };
    const more = { ...warnings, 'b.yaml': warnings['a.yaml'].replace('id: skoledag', 'id: b'), 'c.yaml': warnings['a.yaml'].replace('id: skoledag', 'id: c') };
    expect(framed(show(await findings(few), { width: 100 }))).toBeGreaterThan(1);
    expect(framed(show(await findings(more), { width: 100 }))).toBe(0);
    expect(framed(show(await findings(more, 'da', true), { width: 100 }))).toBeGreaterThan(5);
    expect(framed(show(await findings(many), { width: 100 }))).toBeGreaterThan(4);
  });

  it('shows the hidden characters of a source line and points at the right place', async () => {
    const shown = show(await findings({ 'a.yaml': `kind: plan\nid: a\ntitle: 漢字\u202e\u001b[2J\n${period}\n` }), { width: 100 });
    expect(shown).toContain('3 │ title: 漢字<U+202E>\\x1b[2J\n      │            ^^^^^^^^\n');
  });

  it('shows the part of an endless line that is meant', async () => {
    const flow = `{ kind: plan, id: a, title: "${'x'.repeat(300_000)}", ${period}, farve: blå, purpose: "${'y'.repeat(300_000)}" }`;
    const lines = show(await findings({ 'a.yaml': flow }), { width: 80 }).split('\n');
    const source = lines.findIndex((line) => line.includes('farve: blå'));
    const caret = lines[source + 1]?.indexOf('^^^^^') ?? -1;
    expect(lines[source]?.slice(caret, caret + 5)).toBe('farve');
    expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(80);
  });

  it('says that all is well in one line', async () => {
    const good = few['skoledag.yaml'].replace(/ {6}- \{ on: 2026-04.*\n/, '').replace('title: Nye', 'owner: Skoleforvaltningen\n    title: Nye');
    expect(show(await findings({ 'a.yaml': good }), { width: 80 })).toBe('1 fil · 0 fejl · 0 advarsler · 0 bemærkninger\n');
  });

  it('keeps to the width, hides nothing and commands nothing, whatever the content', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, anyText, fc.integer({ min: 40, max: 140 }), fc.boolean(), async (one, two, width, unicode) => {
        const file = `kind: plan\nid: a\ntitle: ${JSON.stringify(one)}\n${period}\ninitiatives:\n  - { id: b, title: ${JSON.stringify(two)}, ${JSON.stringify(`x${two}`)}: 1, deadline: ${JSON.stringify(`x${one}`)} }\n`;
        const all = await findings({ [`${one}.yaml`]: file });
        const shown = show(all, { width, unicode });
        for (const line of shown.split('\n')) {
          expect(stringWidth(line)).toBeLessThanOrEqual(width);
          expect(line).toBe(line.trimEnd());
        }
        for (const text of [shown, show(all)]) {
          expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029]/u);
          expect(text).not.toMatch(/^\s*::|##\[/m);
        }
        expect(stripVTControlCharacters(show(all, { width, unicode, color: 3 })).replace(/[^\S\n]+$/gm, '')).toBe(shown);
      }),
      { numRuns: 200 },
    );
  });
});

describe('findings in a pipe', () => {
  it('are one a line, then the summary', async () => {
    const all = await findings(many);
    const lines = show(all).trimEnd().split('\n');
    expect(lines).toHaveLength(all.findings.length + 1);
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/^plans\/\w+\.yaml:\d+:\d+: (?:fejl|advarsel|bemærkning) .+ \[[a-z-]+\]$/);
    expect(lines.at(-1)).toMatch(/^3 filer · \d+ fejl · \d+ advarsler · \d+ bemærkninger$/);
  });

  it('name the second place', async () => {
    expect(show(await findings(many))).toContain("Id'et \"frugt\" er brugt før i filen; giv den ene et andet (står først her: plans/skoledag.yaml:8:9) [duplicate-id]");
  });

  it('cannot be forged into a command by the name of a file', async () => {
    const shown = show(await findings({ '::error file=x::y.yaml': 'kind: plan\n' }));
    expect(shown).toMatch(/^\\::error/);
  });
});
