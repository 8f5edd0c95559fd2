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
  readonly #states = new Map<string, ItemState>();
  readonly #lights = new Map<string, LightState>();
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
    let state = this.#states.get(item.ref);
    if (!state) {
      state = stateOf(item, this.view);
      this.#states.set(item.ref, state);
    }
    return state;
  }

  light(item: Item): LightState {
    let light = this.#lights.get(item.ref);
    if (!light) {
      const lookup = (ref: string): ItemState | undefined => {
        const other = this.items.get(ref);
        return other && this.state(other);
      };
      light = lightOf(this.state(item), this.view, this.workspace.settings, lookup);
      this.#lights.set(item.ref, light);
    }
    return light;
  }

  isCurrent(plan: Plan): boolean {
    return isCurrent(plan, this.workspace, this.view);
  }
}

/** Initiatives, deliverables and follow-ups, in the order of the files. */
export function allItems(workspace: Workspace): Item[] {
  return [
    ...workspace.plans.flatMap((plan) => planItems(plan)),
    ...workspace.networks.flatMap((network) => networkItems(network)),
  ];
}

/** The follow-ups of a network's meetings, then its own. */
export const networkItems = ({ meetings, followUps }: Network): Item[] => [...meetings.flatMap((meeting) => meeting.followUps), ...followUps];

/** A plan's initiatives, each followed by its deliverables. */
export const planItems = (plan: Plan): Item[] => plan.initiatives.flatMap((one) => [one, ...one.deliverables]);
