import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { draftEntries } from '../../src/render/draft.ts';
import { render } from '../../src/render/formats/yaml.ts';
import { anyText } from './any-text.ts';

const written = (data: object, above: readonly string[] = []): string => {
  const [first, ...others] = draftEntries(data);
  return render({ head: above, entries: first ? [{ ...first, above }, ...others] : [], tail: above });
};

describe('a draft as YAML', () => {
  it('is written as a person would', () => {
    const data = {
      kind: 'plan',
      id: 'skoledag-2027',
      number: '9.2',
      period: { from: '2027-01-01', to: '2027-12-31' },
      tags: ['vand', 'mad'],
      purpose: 'Alle elever skal have adgang til koldt vand og sund mad i løbet af skoledagen, uden at nogen skal gå langt efter det eller betale for det.',
      initiatives: [{ id: 'vandposter', title: 'Nye vandposter: på alle skoler', description: 'To\nlinjer', deliverables: [{ id: 'kort', title: 'Kort' }] }],
      names: { da: 'Skole', no: 'nei' },
    };
    expect(written(data, ['Udkast'])).toBe(`# Udkast
# Udkast
kind: plan
id: skoledag-2027
number: "9.2"
period: { from: 2027-01-01, to: 2027-12-31 }
tags: [vand, mad]
purpose: >-
  Alle elever skal have adgang til koldt vand og sund mad i løbet af skoledagen, uden at nogen skal gå langt efter det
  eller betale for det.
initiatives:
  - id: vandposter
    title: "Nye vandposter: på alle skoler"
    description: "To\\nlinjer"
    deliverables:
      - { id: kort, title: Kort }
names: { da: Skole, "no": nei }

# Udkast
`);
  });

  const scalar = fc.oneof(anyText, fc.integer(), fc.boolean(), fc.constantFrom('ord '.repeat(60).trim(), '# ', '- x', ': ', 'a  b '.repeat(40)));
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof({ depthSize: 'small' }, scalar, fc.array(tie('tree'), { maxLength: 5 }), fc.dictionary(fc.constantFrom('a', 'no', 'title', 'x-y', 'off'), tie('tree'), { maxKeys: 5 })),
  }));

  it('comes back as it was, whatever the texts and the comments hold', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('a', 'b', 'no', 'y'), tree, { minKeys: 1 }), fc.array(anyText, { maxLength: 3 }), (data, above) => {
        for (const version of ['1.1', '1.2'] as const) {
          // A bare day is a date to a reader of 1.1, and everybody writes it so.
          const document = parseDocument(written(data, above), { version, schema: version === '1.1' ? 'yaml-1.1' : 'core', customTags: (tags) => tags.filter((tag) => tag !== 'timestamp' && (typeof tag === 'string' || tag.tag !== 'tag:yaml.org,2002:timestamp')) });
          expect(document.errors).toEqual([]);
          expect(document.toJS()).toEqual(data);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
