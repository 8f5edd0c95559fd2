import { describe, expect, it } from 'vitest';
import { formatById, formatForFile, formats } from '../../src/render/formats/index.ts';

describe('the table of formats', () => {
  it('names every format and every file ending once', () => {
    const ids = formats.map(({ id }) => id);
    const endings = formats.flatMap(({ extensions }) => extensions);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set<string>(endings).size).toBe(endings.length);
  });

  it.each(formats.map((format) => [format.id, format] as const))('loads %s', async (id, format) => {
    expect(formatById(id)).toBe(format);
    expect((await format.load()).render).toBeTypeOf('function');
  });

  it.each([
    ['status.md', 'markdown'],
    ['ud/status.MARKDOWN', 'markdown'],
    ['status.2017.json', 'json'],
    ['status', undefined],
    ['md', undefined],
    ['mappe.md/status', undefined],
    ['plan.yaml', 'yaml'],
  ])('finds the format of %s', (name, id) => {
    expect(formatForFile(name)?.id).toBe(id);
  });
});
