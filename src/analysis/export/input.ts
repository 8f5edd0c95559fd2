import { type InputState, inputsOn } from '../networks.ts';
import { boolean, day, type ExportContext, type Home, text } from './column.ts';
import { rowsOf } from './rows.ts';

interface InputThing {
  ref: string;
  home: Home;
  place: InputState['input']['place'];
  state: InputState;
  context: ExportContext;
}

const isOpen = ({ state }: InputThing): boolean => state.disposition === 'open';

export const input = rowsOf<InputThing>({
  about: 'one suggestion that a network gave by the day, and what had become of it',
  columns: {
    text: text('the suggestion', ({ state }) => state.input.text),
    meeting: text('reference of the meeting', ({ state }) => state.input.meeting),
    for_plan: text('reference of the plan it is for', ({ state }) => state.input.for?.ref),
    given_on: day('the day it was given', ({ state }) => state.input.from),
    disposition: text('`open`, `adopted`, `changed`, `deferred` or `declined`', ({ state }) => state.disposition),
    disposed_on: day('the day of that', (thing) => (isOpen(thing) ? null : thing.state.input.on)),
    becomes: text('reference of what it became', (thing) => (isOpen(thing) ? null : thing.state.input.becomes?.ref)),
    reason: text('why', (thing) => (isOpen(thing) ? null : thing.state.input.reason)),
    internal: boolean('kept out of public reports', ({ state }) => state.input.internal),
  },
  *things(context, { networks }) {
    for (const network of networks) {
      const home: Home = { kind: 'network', id: network.id, title: network.title };
      for (const state of inputsOn(network, context.snapshot.view)) yield { ref: state.input.ref, home, place: state.input.place, state, context };
    }
  },
});
