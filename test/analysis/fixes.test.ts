import { describe, expect, it } from 'vitest';
import type { CheckId } from '../../src/analysis/checks/index.ts';
import { fixOf } from '../../src/analysis/fix.ts';
import { schemaLine } from '../../src/analysis/fixes/schema-line.ts';
import { renameKey } from '../../src/analysis/fixes/unknown-key.ts';
import { quoteValue } from '../../src/analysis/fixes/unquoted-value.ts';
import { runChecks } from '../../src/analysis/run-checks.ts';
import { withoutIgnored } from '../../src/analysis/suppress.ts';
import { applied } from '../../src/model/edit-apply.ts';
import type { Edit } from '../../src/model/edit.ts';
import { readYaml, type Source } from '../../src/model/read-yaml.ts';
import { viewOn, workspaceFrom } from '../workspace.ts';

const head = 'kind: plan\nid: skole\ntitle: Skole\nperiod: { from: 2026-01-01, to: 2026-12-31 }\n';
const file = 'a.yaml';

/** The text with a fix in it; null where none is offered, and a word for one that does something else than it means to. */
function textWith(source: Source, edit: Edit | null): string | null {
  if (!edit) return null;
  const { made, text } = applied(source, [edit]);
  return made.length === 1 ? text : 'dropped';
}

/** What the fix of each finding of a check makes of a plan that says this. */
function fixesOf(check: CheckId, rest: string): (string | null)[] {
  const workspace = workspaceFrom({ [file]: head + rest });
  const [source] = workspace.sources;
  const { shown } = withoutIgnored(runChecks(workspace, viewOn('2026-02-01'), new Set([file])), workspace);
  return shown.flatMap((finding) => (source && finding.check === check ? [textWith(source, fixOf(finding, source))?.replace(head, '') ?? null] : []));
}

const item = (rest: string): string => `initiatives:\n  - id: frugt\n    title: Frugt\n${rest}`;

describe('a key without a value', () => {
  it.each<[string, string, string | null]>([
    ['goes with its line', item('    description:\n    channel: web\n'), item('    channel: web\n')],
    ['goes from the top of the file', 'background:\n', ''],
    ['goes with a word for nothing', 'background: null\n', ''],
    ['goes however it is spaced', 'background \t: \t~ \t\n', ''],
    ['goes where one other is left', 'evaluation:\n  summary:\n  learning: Mere tid\n', 'evaluation:\n  learning: Mere tid\n'],
    ['stays where it is the only one', 'evaluation:\n  summary:\n', null],
    ['stays where it must be there', 'initiatives:\n  - id: frugt\n    title:\n', null],
    ['stays with what somebody noted', 'background: # kommer\n', null],
    ['stays where it begins an item of a list', 'initiatives:\n  - description:\n    id: frugt\n    title: Frugt\n', null],
    ['stays where its nothing is on another line', 'background:\n  ~\n', null],
    ['stays with an empty text', 'background: ""\n', null],
    ['stays with an empty text on another line', 'background:\n  ""\n', null],
    ['stays in braces', 'budget: { amount: 1, currency: DKK }\nevaluation: { summary: , learning: Mere tid }\n', null],
  ])('%s', (_, rest, after) => {
    expect(fixesOf('schema', rest)).toEqual([after]);
  });

  it('is all that is put right of what does not fit the format', () => {
    expect(fixesOf('schema', 'background: [x]\nformat: 2\n')).toEqual([null, null]);
  });
});

describe('an unknown key', () => {
  /** What becomes of a key where these are allowed. */
  function renamed(written: string, ...allowed: string[]): string | null {
    const source = readYaml(file, `${written}: 1\n`);
    const [key = ''] = Object.keys(source.data as object);
    return textWith(source, renameKey({ file, at: [key], on: 'key', facts: { key, nearest: null, allowed, others: 0 } }, source))?.replace(': 1\n', '') ?? null;
  }

  it.each<[string, string, string | null]>([
    ['a letter too many', 'titlle', 'title'],
    ['a letter too many at the end', 'titles', 'title'],
    ['a letter too few', 'tile', 'title'],
    ['a letter too few at the end', 'titl', 'title'],
    ['another letter', 'tutle', 'title'],
    ['another letter at the end', 'titla', 'title'],
    ['two that changed places', 'tilte', 'title'],
    ['two at the end that changed places', 'titel', 'title'],
    ['capitals', 'Title', 'title'],
    ['capitals and a slip', 'TITEL', 'title'],
    ['quotes, which it keeps', "'titel'", "'title'"],
    ['a quote too many', "tit'le", 'title'],
    ['two letters too many', 'titlles', null],
    ['two other letters', 'tixxe', null],
    ['two others at the end', 'titxx', null],
    ['letters that changed places further apart', 'eitlt', null],
    ['an escape', String.raw`"ti\x74el"`, null],
    ['another word', 'navn', null],
  ])('with %s', (_, written, after) => {
    expect(renamed(written, 'kind', 'title', 'period')).toBe(after);
  });

  it.each<[string, string, string, string | null]>([
    ['of four letters', 'unot', 'unit', 'unit'],
    ['for one of four', 'frome', 'from', 'from'],
    ['of three letters', 'uni', 'unit', null],
    ['for one of three', 'duee', 'due', null],
  ])('%s may be a slip, a shorter one another word: %s', (_, written, known, after) => {
    expect(renamed(written, known)).toBe(after);
  });

  it('may mean either of two', () => {
    expect(renamed('titlee', 'title', 'titles')).toBeNull();
    expect(renamed('titlee', 'title', 'owner')).toBe('title');
  });

  it.each<[string, string, (string | null)[]]>([
    ['is renamed where it stands', item('    chanel: web\n'), [item('    channel: web\n')]],
    ['stays beside the right one', item('    chanel: web\n    channel: app\n'), [null]],
    ['has nothing to do with one further up', `background: Før\n${item('    bakground: Nu\n')}`, [`background: Før\n${item('    background: Nu\n')}`]],
    ['stays among so many that the map is something else', [...'abcefghijkl'].map((letter) => `backgroun${letter}: x\n`).join(''), [null]],
  ])('%s', (_, rest, after) => {
    expect(fixesOf('unknown-key', rest)).toEqual(after);
  });
});

describe('a reference', () => {
  const after = (ref: string): string => item(`  - id: vand\n    title: Vand\n    after: ${ref}\n`);

  it.each<[string, string, string | null]>([
    ['with other capitals', 'Frugt', 'frugt'],
    ['in double quotes', '"FRUGT"', '"frugt"'],
    ['in single quotes', "'Frugt'", "'frugt'"],
    ['with an escape', String.raw`"\x46rugt"`, null],
    ['with a slip', 'frukt', null],
    ['with a slip and capitals', 'Frukt', null],
    ['to nothing near', 'Madpakker', null],
  ])('%s', (_, written, meant) => {
    expect(fixesOf('unknown-reference', after(written))).toEqual([meant === null ? null : after(meant)]);
  });
});

describe('a value without quotes', () => {
  it.each<[string, string, string]>([
    ['a number', 'number: 010 # ti\n', 'number: "010" # ti\n'],
    ['yes or no', 'background: true\n', 'background: "true"\n'],
    ['a number with an exponent', 'number: -1.5e+3\n', 'number: "-1.5e+3"\n'],
    ['a number too long to hold', 'budget: { amount: 12345678901234567890, currency: DKK }\n', 'budget: { amount: "12345678901234567890", currency: DKK }\n'],
  ])('%s', (_, rest, after) => {
    expect(fixesOf('unquoted-value', rest)).toContain(after);
  });

  it.each<[string, string, string]>([
    ['is not what was told of', '9.10', '9.1'],
    ['would need an escape at its beginning', String.raw`\1`, String.raw`\1`],
    ['would need an escape at its end', String.raw`1\x`, String.raw`1\x`],
  ])('stays where it %s', (_, written, source) => {
    expect(quoteValue({ file, at: ['number'], facts: { source, readAs: '9.1' } }, readYaml(file, `number: ${written}\n`))).toBeNull();
  });
});

describe('invisible characters', () => {
  it.each<[string, string, string | null]>([
    ['leave a text', 'background: Fr\u200Bugt\n', 'background: Frugt\n'],
    ['leave all of a line', 'background: "Fr\u200Bugt\u00AD\u2060er" # no\u200Bte\n', 'background: "Frugter" # note\n'],
    ['leave a key', item('    chan\u200B\uFEFFnel: web\n'), item('    channel: web\n')],
    ['leave a key with a joiner after its first letter', 'b\u200Dackground: Frugt\n', 'background: Frugt\n'],
    ['leave a comment', '# om\u200B frugt\n', '# om frugt\n'],
    ['leave Danish words, which need no joiner', 'background: frugt\u200Dpause\n', 'background: frugtpause\n'],
    ['stay in Persian, which is spelled with them', 'background: \u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645\n', null],
    ['stay in Persian after a Danish letter', 'background: a\u0645\u200C\u062E\n', null],
    ['stay where they were written as an escape', String.raw`background: "Fr\u200Bugt"` + '\n', null],
    ['stay where they are all that a text says', 'background: "\u200B \u200B"\n', null],
    ['stay where they are all that one text of the line says', 'evaluation: { summary: "\u200B", learning: "Fr\u200Bugt" }\n', null],
    ['stay where they are all that a key says', '"\u200B": web\n', null],
  ])('%s', (_, rest, after) => {
    expect(fixesOf('invisible-character', rest)).toEqual([after]);
  });
});

describe('an ignore comment', () => {
  const ignore = 'planspor-ignore';
  const bare = item('    owner: KL\n    deadline: 2026-10-01\n');

  it.each<[string, string, string]>([
    ['goes with its line', `# ${ignore} no-owner: ny\n${bare}`, bare],
    ['goes with the space before it', bare.replace('KL', `KL \t # ${ignore} no-owner: ny`), bare],
    ['that ignores itself goes too', `# ${ignore} unused-ignore: ny\n${bare}`, bare],
    ['after another goes alone', `# ${ignore} no-deliverable: ny\n${bare}`, bare],
  ])('%s', (_, before, after) => {
    expect(fixesOf('unused-ignore', before)).toEqual([after]);
  });

  it('loses each check for which it is there, with one comma', () => {
    const said = (checks: string): string => `# ${ignore} ${checks}: ny\n${bare}`;
    expect(fixesOf('unused-ignore', said('no-owner , no-deadline,  overdue'))).toEqual([said('no-deadline,  overdue'), said('no-owner,  overdue'), said('no-owner , no-deadline')]);
  });

  it('is found among others', () => {
    const [first, second] = [`# ${ignore} overdue: ny\n`, `# ${ignore} no-deadline: ny\n`];
    expect(fixesOf('unused-ignore', first + second + bare)).toEqual([second + bare, first + bare]);
  });

  it.each([
    ['a check that is none', 'no-ownr: ny'],
    ['no reason', 'no-owner'],
    ['no check', ': ny'],
  ])('stays when it is written wrong: %s', (_, said) => {
    expect(fixesOf('unused-ignore', `# ${ignore} ${said}\n${bare}`)).toEqual([null]);
  });
});

describe('the line that names the schema', () => {
  const line = '# yaml-language-server: $schema=s.json';
  const named = (text: string): string | null => {
    const source = readYaml(file, text);
    return textWith(source, schemaLine(source, 's.json'));
  };

  it.each<[string, string, string | null]>([
    ['with line feeds', 'id: a\n', `${line}\nid: a\n`],
    ['with Windows line ends', 'id: a\r\n', `${line}\r\nid: a\r\n`],
    ['with the line end that comes first', 'id: a\nkind: plan\r\n', `${line}\nid: a\nkind: plan\r\n`],
    ['without a line end', 'id: a', `${line}\nid: a`],
    ['with a byte order mark', '\uFEFFid: a\n', `\uFEFF${line}\nid: a\n`],
    ['that speaks of it in a comment after something else', 'id: a # see yaml-language-server: other\n', `${line}\nid: a # see yaml-language-server: other\n`],
    ['that names one', '# yaml-language-server: $schema=other.json\nid: a\n', null],
    ['that names one after a byte order mark', '\uFEFF# yaml-language-server: $schema=other.json\nid: a\n', null],
    ['that names one further down', 'id: a\n#yaml-language-server: $schema=other.json\n', null],
    ['that names one further in', 'id: a\n \t# schema:  yaml-language-server: $schema=other.json\n', null],
  ])('of a file %s', (_, text, after) => {
    expect(named(text)).toBe(after);
  });

  it('is written only where there is a schema', () => {
    expect(schemaLine(readYaml(file, 'id: a\n'), undefined)).toBeNull();
  });
});
