import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { piecesOf, render as rendered, textOf as render } from '../../src/render/formats/json.ts';

describe('data as JSON', () => {
  it('stands in steps of two, keys in the order given', () => {
    expect(render({ schemaVersion: 1, asOf: '2017-10-03', plans: [{ id: 'plan-2017', deadline: null }], a: [] })).toBe(`{
  "schemaVersion": 1,
  "asOf": "2017-10-03",
  "plans": [
    {
      "id": "plan-2017",
      "deadline": null
    }
  ],
  "a": []
}
`);
  });

  it.each([
    ['Blåbærgrød 😀', 'Blåbærgrød 😀'],
    ['\u001b\u007f\u009b', '\\u001b\\u007f\\u009b'],
    ['\u202e\u200b\ufeff\u2028\u2029', '\\u202e\\u200b\\ufeff\\u2028\\u2029'],
    ['\u{e0041}', '\\udb40\\udc41'],
  ])('writes %j safely', (text, written) => {
    expect(render(text)).toBe(`"${written}"\n`);
  });

  it('reads back as the same data', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), (data) => {
        const json = render(data);
        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(data)));
        expect(json).not.toMatch(/(?!\n)[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u);
      }),
    );
  });

  it('says the same in pieces, and long lists only so', () => {
    const data = fc.dictionary(fc.string({ unit: 'binary' }).filter((key) => key !== '__proto__'), fc.oneof(fc.jsonValue({ stringUnit: 'binary' }), fc.constant(undefined)));
    fc.assert(
      fc.property(data, (some) => {
        expect([...piecesOf(some)].join('')).toBe(render(some));
      }),
    );
    const long = { plans: Array.from({ length: 3000 }, (_, at) => ({ id: `plan-${at}`, title: 'Æ\n##[', items: [] })) };
    const pieces = [...rendered(long)];
    expect(pieces.length).toBeGreaterThan(2);
    expect(pieces.length).toBeLessThan(20);
    expect(pieces.join('')).toBe(render(long));
  });
});
