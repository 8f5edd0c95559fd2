/** A result with every field: a time, a name and a citation are a line each. A name that is not Danish says so. */
export function inShort(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inShort);
  if (typeof value !== 'object' || value === null) return value;
  const all = value as Readonly<Record<string, unknown>>;
  const keys = Object.keys(all);
  const has = (...wanted: string[]): boolean => wanted.every((key) => keys.includes(key));
  if (has('from', 'to', 'kind', 'text')) return [days(all), ...['soft', 'clock', 'basis'].flatMap((key) => (has(key) ? [`${key} ${String(all[key])}`] : []))].join(', ');
  if (has('ref', 'text', 'lang')) return `${String(all.ref)}: ${String(all.text)}${all.lang === 'da' ? '' : ` (${String(all.lang)})`}`;
  if (has('document', 'quote')) return ([all.document, all.page, all.text] as (string | number | null)[]).filter((one) => one !== null).join(' ');
  return Object.fromEntries(Object.entries(all).map(([key, one]) => [key, inShort(one)]));
}

function days({ text, from, to }: Readonly<Record<string, unknown>>): string {
  if (from === null && to === null) return String(text);
  return from === to ? String(from) : `${String(from)}–${String(to)}`;
}
