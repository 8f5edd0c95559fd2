import type { Item } from '../../model/item.ts';
import type { Place } from '../../model/common.ts';
import { followUpsOn } from '../networks.ts';
import { type ItemResult, itemResult } from '../results.ts';
import { planItems } from '../snapshot.ts';
import { holds } from '../view.ts';
import { boolean, day, type ExportContext, type Home, integer, list, number, text, timeColumns } from './column.ts';
import { type ExportScope, rowsOf } from './rows.ts';

export interface ItemThing {
  ref: string;
  home: Home;
  place: Place;
  item: Item;
  result: ItemResult;
  section: { label: string | null; title: string | null } | undefined;
  area: { label: string | null; title: string | null } | undefined;
  context: ExportContext;
}

const evaluationOf = ({ item, context }: ItemThing): Item['evaluation'] =>
  item.evaluation && holds(item.evaluation, context.snapshot.view) ? item.evaluation : null;

const deadline = timeColumns('deadline', 'latest decided deadline', ({ result }: ItemThing) => result.deadline);
const original = timeColumns('original_deadline', 'the first deadline', ({ result }: ItemThing) => result.original);
const forecast = timeColumns('forecast', 'when it is expected', ({ result }: ItemThing) => result.forecast);
const window = timeColumns('window', 'its window', ({ result }: ItemThing) => result.window);

export const item = rowsOf<ItemThing>({
  about: 'one initiative, deliverable or follow-up as it stood on the day',
  columns: {
    kind: text('`initiative`, `deliverable` or `follow-up`', ({ result }) => result.kind),
    parent: text('reference of the initiative of a deliverable', ({ result }) => result.parent),
    section: text('reference of its section', ({ result }) => result.section),
    section_title: text('title of the section', ({ section }) => section?.title),
    area: text('reference of its area', ({ result }) => result.area),
    area_label: text('label of the area', ({ area }) => area?.label),
    area_title: text('title of the area', ({ area }) => area?.title),
    number: text('number in its own document', ({ result }) => result.number),
    title: text('title', ({ result }) => result.title),
    owner: list('names of its owners', ({ result }) => result.owner),
    owner_refs: list('references of those owners that stand in a register', (thing) => thing.item.owners.flatMap(({ ref }) => ref ?? [])),
    owner_basis: text('`stated`, `implied` or `inferred`', ({ result }) => result.ownerBasis),
    ...deadline,
    deadline_kind: text('how the deadline is given; `open` has no day yet', ({ result }) => result.deadline?.kind),
    deadline_clock: text('`HH:MM` where the hour is stated', ({ result }) => result.deadline?.clock),
    deadline_basis: text('`stated`, `implied` or `inferred`', ({ result }) => result.deadline && (result.deadline.basis ?? 'stated')),
    deadline_moves: integer('how often the deadline was moved', ({ result }) => result.moves),
    ...original,
    judged_by: text('the deliverable whose deadline judges an initiative without one', ({ result }) => result.judgedBy),
    judged_deadline_to: day('last day of the deadline that judges it', ({ result }) => {
      const judging = result.judgedDeadline?.deadline ?? result.deadline;
      return judging?.kind === 'open' ? null : judging?.to;
    }),
    ...forecast,
    ...window,
    continuous: boolean('goes on without an end', ({ result }) => result.continuous),
    event: boolean("an event's day, or somebody else's", ({ result }) => result.event),
    intent: boolean('an intention: never late, never counted', ({ result }) => result.intent),
    status: text('`not-reported` or a status of the format', ({ result }) => result.status),
    status_inferred: boolean('the status is inferred, not stated', ({ result }) => result.inferred),
    light: text('`green`, `yellow`, `red`, `grey` or `none`', ({ result }) => result.light),
    light_reason: text('why the light is what it is', ({ result }) => result.lightReason),
    light_from: text('the deliverable or awaited item behind the light', ({ result }) => result.lightFrom),
    overdue: boolean('the deadline that judges it has passed', ({ result }) => result.overdue),
    days_late: integer('days since then; 0 when not overdue', ({ result }) => result.daysLate),
    last_reported: day('newest entry with a status, progress or count', ({ result }) => result.lastReported),
    completion: text('`limited`, `substantial` or `full`', ({ result }) => result.completion),
    progress: number('per cent', ({ result }) => result.progress),
    count_reached: number('reached so far', ({ result }) => result.count?.reached),
    count_planned: number('planned', ({ result }) => result.count?.planned),
    count_unit: text('of what', ({ result }) => result.count?.unit),
    result: text('`achieved`, `partly`, `not-achieved` or `not-assessable`, once evaluated', (thing) => evaluationOf(thing)?.result),
    next_step: text('`continue`, `change`, `merge`, `close` or `drop`, once evaluated', (thing) => evaluationOf(thing)?.next),
    goals: list('references of the goals it serves', (thing) => thing.item.goals.map(({ ref }) => ref)),
    target_groups: list('references of its target groups', (thing) => thing.item.targetGroups.map(({ ref }) => ref)),
    tags: list('tags', (thing) => thing.item.tags),
    internal: boolean('kept out of public reports', (thing) => thing.item.internal),
  },
  *things(context, scope) {
    for (const { home, items, places } of homesOf(context, scope)) {
      for (const one of items) {
        const result = itemResult(one, context.snapshot, context.lang);
        yield { ref: one.ref, home, place: one.place, item: one, result, section: places.get(result.section ?? ''), area: places.get(result.area ?? ''), context };
      }
    }
  },
});

type Places = ReadonlyMap<string, { label: string | null; title: string | null }>;

/** Plans and networks with the items that hold on the day. */
export function* homesOf({ snapshot }: ExportContext, { plans, networks }: ExportScope): Generator<{ home: Home; items: readonly Item[]; places: Places }> {
  for (const plan of plans) {
    const places = new Map([...plan.sections, ...plan.areas].map((place) => [place.ref, place]));
    yield { home: { kind: 'plan', id: plan.id, title: plan.title }, items: planItems(plan), places };
  }
  for (const network of networks) {
    yield { home: { kind: 'network', id: network.id, title: network.title }, items: followUpsOn(network, snapshot.view), places: new Map() };
  }
}
