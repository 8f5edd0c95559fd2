import type * as z from 'zod/v4/core';
import { expect, it } from 'vitest';
import { isStatusAt, takesWords, wantedAt } from '../../../src/analysis/editor/fields.ts';
import type { Path } from '../../../src/model/finding.ts';
import { schemas } from '../../../src/model/schema/by-kind.ts';
import { definitionOf } from '../../../src/model/schema/issues.ts';
import { statuses } from '../../../src/model/schema/item.ts';
import { parties, party, reference, references } from '../../../src/model/schema/parts.ts';

interface Place {
  path: Path;
  schema: z.$ZodType;
}

const isParty = ({ schema }: Pick<Place, 'schema'>): boolean => schema === party || schema === parties;
const isReference = ({ schema }: Pick<Place, 'schema'>): boolean => schema === reference || schema === references || isParty({ schema });

/** Every place that the formats of files have for a reference or a text, as a path in a file. */
function placesIn(schema: z.$ZodType, path: Path): Place[] {
  const { type, shape, element, valueType, innerType, getter, options } = definitionOf(schema);
  if (isReference({ schema })) return [{ path, schema }];
  if (shape) return Object.entries(shape).flatMap(([key, one]) => placesIn(one, [...path, key]));
  if (options) return options.flatMap((one) => placesIn(one, path));
  if (element) return placesIn(element, [...path, 0]);
  if (valueType) return placesIn(valueType, [...path, 'da']);
  const inner = innerType ?? getter?.();
  if (inner) return placesIn(inner, path);
  return type === 'string' || type === 'enum' ? [{ path, schema }] : [];
}

const places = (isOne: (place: Place) => boolean): Place[] => Object.values(schemas).flatMap((schema) => placesIn(schema, [])).filter(isOne);

/** The last two keys of each path. */
const ends = (found: readonly Place[]): string[] =>
  [...new Set(found.map(({ path }) => path.filter((step) => typeof step === 'string').slice(-2).join('.')))].sort();

it('an editor knows every reference of the format, and where the name of somebody may stand instead', () => {
  const all = places(isReference);
  expect(all.length).toBeGreaterThan(50);
  expect(ends(all.filter(({ path }) => wantedAt(path) === null))).toEqual([]);
  expect(ends(all.filter((place) => takesWords(wantedAt(place.path) ?? []) !== isParty(place)))).toEqual([]);
});

it('of other texts only these are references', () => {
  expect(ends(places((place) => !isReference(place) && wantedAt(place.path) !== null))).toEqual([
    'after.value', 'deliverables.after', 'followUps.after', 'initiatives.after', 'members', 'members.organisation', 'organisations', 'relates.to', 'source.document', 'targetGroups',
  ]);
});

it('a status stands in every log, and nowhere else', () => {
  const isStatus = ({ schema }: Place): boolean => Object.keys((definitionOf(schema) as { entries?: object }).entries ?? {}).join(' ') === statuses.join(' ');
  expect(places(isStatus)).not.toEqual([]);
  expect(ends(places((place) => isStatus(place) !== isStatusAt(place.path)))).toEqual([]);
});
