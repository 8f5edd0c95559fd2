import { SymbolKind } from 'vscode-languageserver/node';
import type { ReferentKind } from '../../model/build/index-file.ts';

/** The protocol knows the parts of programs only; these are the nearest, so that an outline can be told apart by its icons. */
export const symbolKinds: Readonly<Record<ReferentKind, SymbolKind>> = {
  plan: SymbolKind.File,
  network: SymbolKind.File,
  register: SymbolKind.File,
  section: SymbolKind.Module,
  area: SymbolKind.Namespace,
  initiative: SymbolKind.Class,
  deliverable: SymbolKind.Method,
  'follow-up': SymbolKind.Method,
  goal: SymbolKind.Interface,
  kpi: SymbolKind.Number,
  'target-group': SymbolKind.Struct,
  organisation: SymbolKind.Object,
  product: SymbolKind.Package,
  risk: SymbolKind.Event,
  decision: SymbolKind.Boolean,
  figure: SymbolKind.Constant,
  document: SymbolKind.String,
  meeting: SymbolKind.Event,
  input: SymbolKind.Field,
  programme: SymbolKind.Namespace,
  'programme-initiative': SymbolKind.Class,
  principle: SymbolKind.Key,
};
