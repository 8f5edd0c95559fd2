import type { Item } from '../model/item.ts';
import type { Network } from '../model/network.ts';
import type { Plan } from '../model/plan.ts';
import type { Workspace } from '../model/workspace.ts';
import { isCurrent } from './current.ts';
import { type LightState, lightOf } from './light.ts';
import { type ItemState, stateOf } from './state.ts';
import type { View } from './view.ts';

/** Everything in the files as it stood on one day; each state and light is computed once, when asked for. */
export class Snapshot {
  readonly workspace: Workspace;
  readonly view: View;
  readonly #states = new Map<Item, ItemState>();
  readonly #lights = new Map<Item, LightState>();
  #items: Map<string, Item> | undefined;

  constructor(workspace: Workspace, view: View) {
    this.workspace = workspace;
    this.view = view;
  }

  get items(): ReadonlyMap<string, Item> {
    this.#items ??= new Map(allItems(this.workspace).map((item) => [item.ref, item]));
    return this.#items;
  }

  state(item: Item): ItemState {
    let state = this.#states.get(item);
    if (!state) {
      state = stateOf(item, this.view, (one) => this.state(one));
      this.#states.set(item, state);
    }
    return state;
  }

  light(item: Item): LightState {
    let light = this.#lights.get(item);
    if (!light) {
      const lookup = (ref: string): ItemState | undefined => {
        const other = this.items.get(ref);
        return other && this.state(other);
      };
      light = lightOf(this.state(item), this.view, this.workspace.settings, lookup);
      this.#lights.set(item, light);
    }
    return light;
  }

  isCurrent(plan: Plan): boolean {
    return isCurrent(plan, this.workspace, this.view);
  }
}

/** Nearly every check asks for them, and neither a workspace nor a plan ever changes. */
const itemsOf = new WeakMap<Workspace | Plan, readonly Item[]>();

function remembered(of: Workspace | Plan, list: () => readonly Item[]): readonly Item[] {
  const known = itemsOf.get(of);
  if (known) return known;
  const items = list();
  itemsOf.set(of, items);
  return items;
}

/** Initiatives, deliverables and follow-ups, in the order of the files. */
export const allItems = (workspace: Workspace): readonly Item[] =>
  remembered(workspace, () => [
    ...workspace.plans.flatMap((plan) => planItems(plan)),
    ...workspace.networks.flatMap((network) => networkItems(network)),
  ]);

/** The follow-ups of a network's meetings, then its own. */
export const networkItems = ({ meetings, followUps }: Network): Item[] => [...meetings.flatMap((meeting) => meeting.followUps), ...followUps];

/** A plan's initiatives, each followed by its deliverables. */
export const planItems = (plan: Plan): readonly Item[] => remembered(plan, () => plan.initiatives.flatMap((one) => [one, ...one.deliverables]));
