import type { Place } from '../../model/common.ts';
import type { Entry } from '../../model/item.ts';
import { names } from '../results.ts';
import { entriesOn } from '../state.ts';
import { boolean, day, type ExportContext, type Home, list, number, text, timeColumns } from './column.ts';
import { homesOf } from './item.ts';
import { rowsOf } from './rows.ts';

interface EntryThing {
  ref: string;
  home: Home;
  place: Place;
  of: string;
  entry: Entry;
  context: ExportContext;
}

const deadline = timeColumns('deadline', 'the deadline it sets', ({ entry }: EntryThing) => (entry.deadline === 'withdrawn' ? null : entry.deadline));
const forecast = timeColumns('forecast', 'the expectation it gives', ({ entry }: EntryThing) => entry.forecast);

export const logEntry = rowsOf<EntryThing>({
  about: 'one entry of a log that holds on the day, oldest first',
  columns: {
    of: text('what the log is of: `initiative`, `deliverable`, `follow-up`, `plan` or `risk`', (thing) => thing.of),
    on: day('the day it holds from', ({ entry }) => entry.on),
    known: day('the day it was told', ({ entry }) => entry.known),
    status: text('status it gives', ({ entry }) => entry.status),
    completion: text('`limited`, `substantial` or `full`', ({ entry }) => entry.completion),
    progress: number('per cent', ({ entry }) => entry.progress),
    count: number('reached so far', ({ entry }) => entry.count),
    ...deadline,
    deadline_withdrawn: boolean('it takes the deadline away', ({ entry }) => entry.deadline === 'withdrawn'),
    ...forecast,
    light: text('light that a person sets', ({ entry }) => entry.light),
    reason: text('why', ({ entry }) => entry.reason),
    by: list('names of those who say so', ({ entry, context }) => names(entry.by, context.lang)),
    note: text('its words', ({ entry }) => entry.note),
    deviations: list('what differs from the plan, each as `kind: words`', ({ entry }) => entry.deviations.map((one) => `${one.kind}: ${one.text}`)),
    basis: text('`stated`, `implied` or `inferred`', ({ entry }) => entry.basis),
    internal: boolean('kept out of public reports', ({ entry }) => entry.internal),
  },
  *things(context, scope) {
    const { view } = context.snapshot;
    const entriesOf = function* (ref: string, of: string, home: Home, log: readonly Entry[]): Generator<EntryThing> {
      for (const entry of entriesOn(log, view)) yield { ref, home, place: entry.place, of, entry, context };
    };
    for (const { home, items } of homesOf(context, scope)) {
      for (const item of items) yield* entriesOf(item.ref, item.kind, home, item.log);
    }
    for (const plan of scope.plans) {
      const home: Home = { kind: 'plan', id: plan.id, title: plan.title };
      yield* entriesOf(plan.ref, 'plan', home, plan.log);
      for (const risk of plan.risks) yield* entriesOf(risk.ref, 'risk', home, risk.log);
    }
  },
});
