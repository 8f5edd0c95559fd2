/** The keys and values of a thing as they stand in its file. */
export type Fields = Readonly<Record<string, unknown>>;

/** The fields of a thing without some of them, and without citations, which belong to the file they stand in. */
export const fieldsWithout = (raw: Fields, ...left: string[]): Fields =>
  Object.fromEntries(Object.entries(raw).flatMap(([key, value]) => (left.includes(key) || key === 'source' ? [] : [[key, uncited(value)]])));

function uncited(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(uncited);
  return isFields(value) ? fieldsWithout(value) : value;
}

export const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

export const listOfFields = (value: unknown): Fields[] => (Array.isArray(value) ? value.filter(isFields) : []);

/** One or several of something, as the format lets authors write it, as a list. */
export const asList = (value: unknown): unknown[] => (value === undefined ? [] : Array.isArray(value) ? value : [value]);
