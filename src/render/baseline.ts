import type { BaselineEntry } from '../model/baseline.ts';

/** In both languages, since the same file is written whoever runs the program. */
const opening = `# Kendte fund, som planspor check ikke viser. Skrives af planspor check --update-baseline
# Known findings that planspor check does not show. Written by planspor check --update-baseline
version: 1
`;

/** The text of `planspor-baseline.yaml`: by file, check and thing, in an order that does not depend on the machine. */
export function baselineText(entries: readonly BaselineEntry[]): string {
  if (entries.length === 0) return `${opening}files: {}\n`;
  const lines: string[] = [];
  for (const [file, inFile] of groupsBy(entries, (entry) => entry.file)) {
    lines.push(`  ${key(file)}:`);
    for (const [check, ofCheck] of groupsBy(inFile, (entry) => entry.check)) {
      lines.push(`    ${key(check)}:`);
      for (const [item, same] of groupsBy(ofCheck, (entry) => entry.item)) {
        lines.push(`      ${key(item)}: ${same.reduce((sum, { count }) => sum + count, 0)}`);
      }
    }
  }
  return `${opening}files:\n${lines.join('\n')}\n`;
}

/** Composed as they are read back, so that no key stands twice. */
function groupsBy(entries: readonly BaselineEntry[], part: (entry: BaselineEntry) => string): [string, BaselineEntry[]][] {
  const groups = new Map<string, BaselineEntry[]>();
  for (const entry of entries) {
    const name = part(entry).normalize('NFC');
    groups.set(name, [...(groups.get(name) ?? []), entry]);
  }
  return [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

const plain = /^[a-z/_][a-z0-9/_.-]*$/i;
/** What YAML's older readers take for something else than text. */
const taken = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

const key = (text: string): string => (plain.test(text) && !taken.test(text) ? text : escaped(JSON.stringify(text)));

/** What a reader of the file could not see, or would not take as text. */
const escaped = (json: string): string =>
  json.replaceAll(/[^\p{L}\p{N}\p{P}\p{S}\p{M} ]/gu, (sign) =>
    Array.from({ length: sign.length }, (_, at) => `\\u${sign.charCodeAt(at).toString(16).padStart(4, '0')}`).join(''),
  );
