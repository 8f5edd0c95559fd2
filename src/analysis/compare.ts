import type { Disposition, Network } from '../model/network.ts';
import { both, lineageOf, namingIn, type PlanChange, planChange, planStanding } from './compare/plan.ts';
import type { Naming } from './compare/fields.ts';
import { hasChanged, headOf, itemChange, type ItemChange, type ItemHead } from './compare/item.ts';
import { type ChangePortfolio, changePortfolio, type ComparedPlan } from './compare/portfolio.ts';
import type { Side } from './compare/side.ts';
import type { NameResult } from './names.ts';
import { followUpsOn, type InputState, inputsOn } from './networks.ts';
import { type Reading, readingOf } from './reading.ts';
import { schemaVersion } from './results.ts';
import type { Snapshot } from './snapshot.ts';

/** What is otherwise on one side than on the other; names in `lang` where the files have them. */
export interface CompareResult {
  schemaVersion: number;
  /** By the log between days, by content between revisions, by `origin` between plans. */
  by: 'log' | 'content' | 'origin';
  from: Side;
  to: Side;
  reading: Reading;
  plans: PlanChange[];
  networks: NetworkChange[];
  /** The plans at a glance; null where there are too few of them to need it. */
  portfolio: ChangePortfolio | null;
}

/** What is new in a network: follow-ups, and what was suggested and answered. */
export interface NetworkChange {
  id: string;
  title: string;
  language: string;
  added: ItemHead[];
  items: ItemChange[];
  inputs: {
    ref: string;
    text: string;
    change: 'given' | 'answered';
    disposition: Disposition;
    becomes: NameResult | null;
    reason: string | null;
  }[];
}

/** One side with the state it is in. */
export interface Standpoint {
  side: Side;
  snapshot: Snapshot;
}

/**
 * What has changed between two states of the same plans.
 * @param ids which plans and networks, whichever of the sides they are on
 */
export function compareStates(before: Standpoint, after: Standpoint, ids: ReadonlySet<string>, lang: string): CompareResult {
  const [then, now] = [planStanding(before.snapshot, lang), planStanding(after.snapshot, lang)];
  const compared = [...ids].flatMap((id): ComparedPlan[] => {
    const sides = { before: then(id), after: now(id) };
    const change = planChange(sides.before, sides.after);
    return change ? [{ ...sides, change }] : [];
  });
  return {
    ...head(before, after),
    by: after.side.kind === 'day' && before.side.kind === 'day' ? 'log' : 'content',
    plans: compared.map(({ change }) => change),
    networks: networksSince(before.snapshot, after.snapshot, lang).filter(({ id }) => ids.has(id)),
    portfolio: changePortfolio(compared, after.snapshot.workspace, lang),
  };
}

/** What a later plan took over from an earlier one, what it changed, dropped and added. */
export function comparePlans(before: Standpoint, after: Standpoint, lang: string): CompareResult {
  const [then, now] = [before, after].map(({ side, snapshot }) => planStanding(snapshot, lang)(side.plan ?? ''));
  return { ...head(before, after), by: 'origin', plans: then && now ? [lineageOf(then, now)] : [], networks: [], portfolio: null };
}

const head = (before: Standpoint, after: Standpoint) => ({
  schemaVersion,
  from: before.side,
  to: after.side,
  reading: readingOf(after.snapshot.workspace.settings),
});

function networksSince(before: Snapshot, after: Snapshot, lang: string): NetworkChange[] {
  const naming = { before: namingIn(before, lang), after: namingIn(after, lang) };
  const then = new Map(before.workspace.networks.map((network) => [network.id, network]));
  return after.workspace.networks
    .map((network) => networkChange(then.get(network.id) ?? null, network, { before, after }, naming))
    .filter(({ added, items, inputs }) => added.length + items.length + inputs.length > 0);
}

function networkChange(then: Network | null, now: Network, { before, after }: { before: Snapshot; after: Snapshot }, naming: { before: Naming; after: Naming }): NetworkChange {
  const followUps = (network: Network | null, snapshot: Snapshot) =>
    new Map((network ? followUpsOn(network, snapshot.view) : []).map((item) => [item.ref, { item, snapshot }]));
  const [was, is] = [followUps(then, before), followUps(now, after)];
  const inputs = (network: Network | null, { view }: Snapshot) => new Map((network ? inputsOn(network, view) : []).map((one) => [one.input.ref, one]));
  const known = inputs(then, before);
  return {
    id: now.id,
    title: now.title,
    language: now.language,
    added: [...is].flatMap(([ref, one]) => (was.has(ref) ? [] : [headOf(one, naming.after)])),
    items: both(was, is).map(([one, other]) => itemChange(one, other, naming)).filter(hasChanged),
    inputs: [...inputs(now, after).values()].flatMap((one) => {
      const earlier = known.get(one.input.ref);
      return earlier?.disposition === one.disposition ? [] : [inputChange(one, earlier ? 'answered' : 'given', naming.after)];
    }),
  };
}

function inputChange({ input, disposition }: InputState, change: 'given' | 'answered', { name }: Naming): NetworkChange['inputs'][number] {
  const answered = disposition !== 'open';
  return {
    ref: input.ref,
    text: input.text,
    change,
    disposition,
    becomes: answered && input.becomes ? name(input.becomes.ref) : null,
    reason: answered ? input.reason : null,
  };
}
