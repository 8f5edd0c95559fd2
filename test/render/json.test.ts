import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { render } from '../../src/render/formats/json.ts';

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
});
