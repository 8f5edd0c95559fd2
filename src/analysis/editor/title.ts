/** What a thing is called, in the wanted language where the file has it, and the language it is in. */
export function titleOf(raw: Readonly<Record<string, unknown>>, wanted: string, content = wanted): { text: string; lang: string } | null {
  for (const key of ['title', 'name', 'text', 'theme']) {
    const value = raw[key];
    if (typeof value === 'string') return { text: value, lang: content };
    if (typeof value !== 'object' || value === null || Array.isArray(value)) continue;
    const names = Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
    const found = names.find(([tag]) => tag === wanted) ?? names[0];
    if (found) return { text: found[1], lang: found[0] };
  }
  return null;
}
