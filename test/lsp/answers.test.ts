import { describe, expect, it } from 'vitest';
import {
  CodeActionKind, CodeActionRequest, type CodeAction, CompletionRequest, type CompletionItem, DefinitionRequest, type DocumentSymbol,
  DocumentSymbolRequest, type Hover, HoverRequest, type LocationLink, type MarkupContent, ReferencesRequest,
} from 'vscode-languageserver-protocol/node';
import { Editor, position, withCode } from './client.ts';

const plan = 'plans/handlingsplan-2017.yaml';
const register = 'plans/register.yaml';
const day = ['--as-of', '2017-12-15'];

/** A client with one document open, and what it can ask about places in it. */
async function opened(name = plan, change: (text: string) => string = (text) => text) {
  const editor = await new Editor(...day).start();
  const text = await editor.open(name, change(editor.read(name)));
  const at = (words: string, further = 0) => ({ textDocument: { uri: editor.uri(name) }, position: position(text, words, further) });
  const { connection } = editor;
  return {
    editor,
    text,
    hover: async (words: string, further?: number): Promise<string> => {
      const hover: Hover | null = await connection.sendRequest(HoverRequest.type, at(words, further));
      return (hover?.contents as MarkupContent | undefined)?.value ?? '';
    },
    definition: async (words: string, further?: number) =>
      ((await connection.sendRequest(DefinitionRequest.type, at(words, further))) as LocationLink[] | null)?.[0],
    references: (words: string, further?: number) =>
      connection.sendRequest(ReferencesRequest.type, { ...at(words, further), context: { includeDeclaration: true } }),
    complete: async (words: string, further?: number) => (await connection.sendRequest(CompletionRequest.type, at(words, further))) as CompletionItem[],
  };
}

describe('hover', () => {
  it('tells what words for a time mean', async () => {
    const { hover } = await opened();
    const said = await hover('i efteråret 2017', 3);
    expect(said).toContain('1. september 2017 til 30. november 2017');
    expect(said).toContain('efterår og vinter begynder');
    expect(await hover('primo 2018', 2)).toMatch(/30\. april 2018.*31\. januar|31\. januar.*30\. april 2018/s);
  });

  it('tells how an item stands and why', async () => {
    const { hover } = await opened();
    for (const words of ['id: bo-b1-2', 'Koordineret formidling af de gode råd']) {
      const said = await hover(words, 6);
      expect(said).toContain('Ikke oplyst');
      expect(said).toMatch(/Rød: frist overskredet/);
      expect(said).toContain('ikke angivet');
      expect(said).toContain('15. december 2017');
    }
  });

  it('tells what a reference leads to, in the language of the file or as asked', async () => {
    const { hover, editor } = await opened();
    expect(await hover('owner: slots-og-kulturstyrelsen', 10)).toMatch(/Slots- og Kulturstyrelsen[\s\S]*Organisation/);
    expect(await hover('document: s3', 11)).toContain('Kilde');
    expect(await hover('background:', 3)).toBe('');
    await editor.stop();
  });

  it('works in a document that is not quite YAML', async () => {
    const { hover } = await opened(plan, (text) => `${text}\nx: [`);
    expect(await hover('i efteråret 2017', 3)).toContain('30. november 2017');
  });
});

describe('definition and references', () => {
  it('lead from an owner to the register', async () => {
    const { definition, editor } = await opened();
    const found = await definition('owner: slots-og-kulturstyrelsen', 10);
    const there = editor.read(register);
    expect(found?.targetUri).toBe(editor.uri(register));
    expect(found?.targetSelectionRange.start).toEqual(position(there, 'id: slots-og-kulturstyrelsen', 4));
  });

  it('lead from a source to the document in the same file', async () => {
    const { definition, text, editor } = await opened();
    expect(await definition('document: s3', 11)).toMatchObject({
      targetUri: editor.uri(plan),
      targetSelectionRange: { start: position(text, '- id: s3', 6) },
    });
  });

  it('lead from an id to everything that refers to it, in all files', async () => {
    const { references, editor } = await opened(register);
    const found = (await references('id: digitaliseringsstyrelsen', 6)) ?? [];
    const files = new Set(found.map(({ uri }) => uri.split('/').at(-1)));
    expect(found[0]?.uri).toBe(editor.uri(register));
    expect([...files]).toEqual(expect.arrayContaining(['handlingsplan-2017.yaml', 'netvaerk-digital-inklusion.yaml', 'register.yaml']));
    for (const name of [plan, 'plans/netvaerk-digital-inklusion.yaml']) {
      const lines = editor.read(name).split('\n');
      for (const { uri, range } of found.filter((one) => one.uri === editor.uri(name))) {
        expect(uri).toBe(editor.uri(name));
        expect(lines[range.start.line]?.slice(range.start.character, range.end.character)).toMatch(/digitaliseringsstyrelsen/i);
      }
    }
  });
});

describe('completion', () => {
  it('offers ids of the right kind where a reference stands', async () => {
    const { complete } = await opened();
    const owners = await complete('owner: slots-og-kulturstyrelsen', 9);
    expect(owners.map(({ label }) => label)).toEqual(expect.arrayContaining(['erhvervsstyrelsen', 'digitaliseringsstyrelsen', 'netvaerk-digital-inklusion']));
    expect(owners.map(({ label }) => label)).not.toContain('bo-a1');
    expect(owners.find(({ label }) => label === 'erhvervsstyrelsen')?.detail).toBe('Erhvervsstyrelsen (Organisation)');
    const documents = await complete('document: s3', 11);
    expect(documents.slice(0, 2).map(({ label }) => label)).toEqual(expect.arrayContaining(['s0']));
    expect(await complete('background:', 4)).toEqual([]);
  });

  it('writes the file in front of what stands in another', async () => {
    const { complete, text } = await opened('plans/politisk-aftale-2023.yaml', (all) => all.replace(/\n( +)title:/, '\n$1origin: \n$1title:'));
    expect(text).toContain('origin: ');
    const labels = (await complete('origin: ', 8)).map(({ label }) => label);
    expect(labels).toContain('handlingsplan-2017/bo-b1-2');
  });

  it('offers statuses in a log that is being written, in a file that cannot be read', async () => {
    const { complete } = await opened(plan, (text) => `${text}log:\n  - on: 2017-10-03\n    status: \n    owner: [`);
    const found = await complete('    status: \n    owner: [', 12);
    expect(found.map(({ label, detail }) => [label, detail])).toContainEqual(['on-hold', 'Sat i bero']);
  });
});

describe('the outline', () => {
  it('goes from the plan to its deliverables', async () => {
    const { editor } = await opened();
    const ask = { textDocument: { uri: editor.uri(plan) } };
    const [top] = (await editor.connection.sendRequest(DocumentSymbolRequest.type, ask)) as DocumentSymbol[];
    const find = (one: DocumentSymbol | undefined, id: string): DocumentSymbol | undefined => one?.children?.find(({ detail }) => detail === id);
    const byPath = (...ids: string[]): DocumentSymbol | undefined => ids.reduce<DocumentSymbol | undefined>(find, top);
    const section = top?.children?.find(({ children }) => children?.some(({ children: inner }) => inner?.some(({ detail }) => detail === 'bo-b1')));
    const area = section?.children?.find(({ children }) => children?.some(({ detail }) => detail === 'bo-b1'));
    expect(find(find(area, 'bo-b1'), 'bo-b1-2')?.name).toBe('B1.2 Koordineret formidling af de gode råd');
    expect(byPath('s3')?.name).toContain('Handlingsplan');
    expect(top?.children?.some(({ kind }) => kind === 16)).toBe(true);
  });
});

describe('code actions', () => {
  it('put right what check --fix would, one by one and all at once', async () => {
    const { editor, text } = await opened(plan, (all) => all.replace('purpose:', 'purpos:'));
    const diagnostics = await editor.findings(plan, withCode('unknown-key'));
    const wrong = diagnostics.find(({ code }) => code === 'unknown-key');
    if (!wrong) throw new Error('not found');
    const textDocument = { uri: editor.uri(plan) };
    const ask = (only?: string[]) =>
      editor.connection.sendRequest(CodeActionRequest.type, { textDocument, range: wrong.range, context: { diagnostics: [wrong], ...(only && { only }) } }) as Promise<CodeAction[]>;
    const [fix, other] = await ask();
    expect(other).toBeUndefined();
    expect(fix).toMatchObject({ title: 'Ret "purpos" til "purpose"', kind: CodeActionKind.QuickFix, diagnostics: [{ code: 'unknown-key' }] });
    expect(fix?.edit?.changes?.[editor.uri(plan)]).toEqual([{ range: wrong.range, newText: 'purpose' }]);
    const [all] = await ask([CodeActionKind.SourceFixAll]);
    const [edit] = all?.edit?.changes?.[editor.uri(plan)] ?? [];
    expect(edit).toMatchObject({ range: { start: { line: position(text, 'purpos:').line } }, newText: 'e' });
  });
});
