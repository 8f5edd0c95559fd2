import type { Basis, Localised, Moment, Place } from '../../model/common.ts';
import type { Found } from '../../model/finding.ts';
import type { Item } from '../../model/item.ts';
import { check } from '../check.ts';
import { allItems } from '../snapshot.ts';

export type InferredFacts = { basis: Exclude<Basis, 'stated'> } & ({ what: 'owner'; name: Localised } | { what: 'deadline'; text: string });

/** An owner or deadline that no text states; told where it is written, so inherited owners are told once. */
export const inferred = check({
  id: 'inferred',
  group: 'ownership',
  severity: 'info',
  *run({ workspace }): Generator<Found<InferredFacts>> {
    const items = allItems(workspace);
    const parents = new Map(items.map((item) => [item.ref, item]));
    for (const item of items) {
      const parent = item.parent === null ? undefined : parents.get(item.parent);
      if (item.owners !== parent?.owners) yield* owners(item, item.place);
      yield* deadline(item.deadline);
      yield* logged(item);
    }
    for (const plan of workspace.plans) {
      yield* owners(plan, plan.place);
      for (const product of plan.products) yield* deadline(product.deadline);
      for (const risk of plan.risks) yield* owners(risk, risk.place);
      for (const decision of plan.decisions) yield* deadline(decision.due);
    }
  },
});

function* owners(of: Pick<Item, 'owners'>, { file, at }: Place): Generator<Found<InferredFacts>> {
  if ('start' in at) return;
  const list = of.owners.length > 1;
  for (const [position, { name, basis }] of of.owners.entries()) {
    if (basis === 'stated') continue;
    yield { file, at: list ? [...at, 'owner', position] : [...at, 'owner'], facts: { what: 'owner', basis, name } };
  }
}

function* deadline(moment: Moment | null): Generator<Found<InferredFacts>> {
  if (!moment || moment.basis === 'stated') return;
  yield { ...moment.place, facts: { what: 'deadline', basis: moment.basis, text: moment.text } };
}

function* logged(item: Item): Generator<Found<InferredFacts>> {
  for (const entry of item.log) if (entry.deadline !== 'withdrawn') yield* deadline(entry.deadline);
}
